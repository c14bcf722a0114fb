import Market
import Prose

extension Format {
  /// The offer file of Amazon Bedrock as a table, below lines that say what and of when it is.
  static let bedrockTable = Format(
    name: "bedrock-table",
    recognisedBy:
      "lines 'OfferCode' with 'Bedrock' and 'Publication Date' above a table with 'SKU'",
    leavesOut: Format.bedrock.leavesOut,
    reader: .text(
      recognises: { text in
        text.lines.prefix(8).contains { $0.hasPrefix("\"OfferCode\"") && $0.contains("Bedrock") }
      },
      read: { text, snapshot in readTable(text, into: &snapshot) }))
}

private func readTable(_ text: Text, into snapshot: inout Snapshot) {
  var observed: Moment?
  var names: [String] = []
  var rows: [BedrockRow] = []
  for (index, line) in text.lines.enumerated() where !line.trimmed.isEmpty {
    let fields = CSVLine.fields(line, separatedBy: ",")
    if !names.isEmpty {
      guard fields.count == names.count else {
        snapshot.note(
          Diagnostic(
            .error, at: text.origin(index), "\(fields.count) fields under \(names.count) columns",
            remedy: "download the table again; the line is left out"))
        continue
      }
      let values = Dictionary(zip(names, fields), uniquingKeysWith: { first, _ in first })
      if let row = BedrockRow(values, origin: text.origin(index)) { rows.append(row) }
    } else if fields.first == "SKU" {
      names = fields.map { $0.filter { $0 != " " }.lowercased() }
    } else if fields.first == "Publication Date", fields.count == 2 {
      observed = readMoment(fields[1])
    }
  }
  var offers = BedrockOffers(of: rows.map(\.product))
  for row in rows {
    offers.add(row.product, seen: observed, at: row.origin) {
      let price = Price(perMillion: row.perMillion)
      snapshot.warn(of: price, written: quote(row.written), at: row.origin)
      return price
    }
  }
  offers.add(to: &snapshot)
}

/// A row with a price in US dollars for tokens, asked for on demand.
private struct BedrockRow {
  let product: BedrockProduct
  let perMillion: Figure
  let written: String
  let origin: Origin

  init?(_ values: [String: String], origin: Origin) {
    let columns = [
      "titanModel": "titanmodel", "inferenceType": "inferencetype",
      "titanModelUnit": "titanmodelunit", "regionCode": "regioncode",
    ]
    guard values["termtype"] == "OnDemand", values["currency"] == "USD",
      let written = values["priceperunit"], let amount = Figure(written),
      let power = BedrockProduct.power(ofUnit: values["unit"] ?? ""),
      let product = BedrockProduct(
        sku: values["sku"] ?? "",
        attribute: { name in filled(values[columns["\(name)"] ?? "\(name)"]) })
    else { return nil }
    self.product = product
    perMillion = amount.scaled(byPowerOfTen: power)
    self.written = written
    self.origin = origin
  }
}
