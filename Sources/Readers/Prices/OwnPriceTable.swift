import Market
import Prose

/// A table of prices whose columns the user's settings name.
struct OwnPriceTable {
  private let form: OwnForm
  private let separator: Character
  private let names: [String]

  /// The user's form for a table; `nil` if none of them names its columns.
  init?(_ text: Text, _ forms: [OwnForm]) {
    guard let first = text.lines.first else { return nil }
    let separator = first.first { ",;\t".contains($0) } ?? ","
    let names = CSVLine.fields(first, separatedBy: separator)
    let form = forms.first { form in
      form.isFor(text.file) && form.isOfPrices && form.keys.allSatisfy(names.contains)
        && form.prices.values.contains(where: names.contains)
    }
    guard let form else { return nil }
    (self.form, self.separator, self.names) = (form, separator, names)
  }

  /// Reads the rows.
  func read(_ text: Text, into snapshot: inout Snapshot) {
    for index in text.lines.indices.dropFirst() where !text.lines[index].isEmpty {
      if snapshot.isFull { return snapshot.refuseRest("listings", most: Snapshot.mostQuotes) }
      readRow(Array(CSVLine(text.lines[index], separatedBy: separator)), text, index, &snapshot)
    }
  }

  private func readRow(
    _ fields: [CSVLine.Field], _ text: Text, _ index: Int, _ snapshot: inout Snapshot
  ) {
    guard fields.count == names.count else {
      return snapshot.note(
        Diagnostic(
          .error, at: text.origin(index), "\(fields.count) fields under \(names.count) columns",
          remedy: "put texts with '\(separator)' in double quotes; the line is left out"))
    }
    func field(_ name: String?) -> CSVLine.Field? {
      names.firstIndex { $0 == name }.map { fields[$0] }.flatMap { $0.text.isEmpty ? nil : $0 }
    }
    guard let model = field(form.members["model"] ?? "model")?.text else {
      return snapshot.note(
        Diagnostic(
          .error, at: text.origin(index), "this line names no model",
          remedy: "name the column in the settings, under [[format]]: model = \"Model\""))
    }
    let provider = field(form.members["provider"] ?? "provider")?.text ?? form.seller ?? "own"
    var quote = Quote(
      listing: Listing(provider: provider, model: model), rate: Rate(), source: OwnFile.unnamed,
      origin: text.origin(index, column: 1))
    if let currency = form.currency { quote.rate.currency = currency }
    for meter in Meter.allCases {
      guard let field = field(form.prices[meter]) else { continue }
      let amount = PriceText(field.text)
      guard let figure = Figure(amount.figure) else {
        snapshot.note(
          Diagnostic(
            .error, at: text.origin(index, column: field.column),
            "\(Readers.quote(field.text)) is not a price", remedy: "write a figure, such as 0.55"))
        continue
      }
      if let currency = amount.currency { quote.rate.currency = currency }
      let price = Price(
        perMillion: figure.scaled(byPowerOfTen: 6 - form.tokensPower), in: quote.rate.currency)
      quote.rate.prices[meter] = price
      snapshot.warn(
        of: price, written: Readers.quote(field.text), at: text.origin(index, column: field.column))
    }
    snapshot.add(quote)
  }
}
