import Market

extension Format {
  /// The European Central Bank's reference rates since 1999, `eurofxref-hist.csv`.
  static let ecbRates = Format(
    name: "ecb",
    recognisedBy: "lines of 'Date,USD,…' with units per euro",
    reader: .text(
      recognises: { text in
        let columns = text.lines.first.map { $0.split(separator: ",") } ?? []
        return columns.first == "Date" && columns.dropFirst().contains("USD")
      },
      read: { text, snapshot in
        let columns = (text.lines.first ?? "").split(separator: ",").dropFirst().map(Currency.init)
        for (index, line) in text.lines.enumerated().dropFirst() where !line.isEmpty {
          var row = ECBRow(file: text.file, line: index + 1, columns: columns)
          row.read(line, into: &snapshot)
        }
      }))
}

/// One day's rates, in column order.
private struct ECBRow {
  let file: String
  let line: Int
  let columns: [Currency?]

  mutating func read(_ text: Substring, into snapshot: inout Snapshot) {
    var text = text
    text.makeContiguousUTF8()
    text.utf8.withContiguousStorageIfAvailable { bytes in
      guard let comma = bytes.firstIndex(of: comma),
        let day = Day(iso8601: String(decoding: bytes[..<comma], as: UTF8.self))
      else {
        reject(quote(text.prefix { $0 != "," }), "is not a date", "2025-01-26", 1, &snapshot)
        return
      }
      readRates(bytes, from: comma + 1, day, &snapshot)
    }
  }

  private func readRates(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ day: Day, _ snapshot: inout Snapshot
  ) {
    var place = start
    for currency in columns where place < bytes.count {
      let end = bytes[place...].firstIndex(of: comma) ?? bytes.count
      let field = UnsafeBufferPointer(rebasing: bytes[place..<end])
      if let currency, field.first != UInt8(ascii: "N"), !field.isEmpty {
        readRate(field, currency, day, place + 1, &snapshot)
      }
      place = end + 1
    }
  }

  private func readRate(
    _ field: UnsafeBufferPointer<UInt8>, _ currency: Currency, _ day: Day, _ column: Int,
    _ snapshot: inout Snapshot
  ) {
    guard let rate = Figure(bytes: field), Figure.zero < rate else {
      let text = quote(String(decoding: field, as: UTF8.self))
      return reject(text, "is not a rate", "units per euro, such as 1.0411", column, &snapshot)
    }
    snapshot.exchangeRates.append(
      ExchangeRate(
        base: .eur, currency: currency, rate: rate, day: day, source: "ECB",
        origin: Origin(file: file, line: line, column: column)))
  }

  private func reject(
    _ text: String, _ verdict: String, _ example: String, _ column: Int,
    _ snapshot: inout Snapshot
  ) {
    snapshot.note(
      Diagnostic(
        .error, at: Origin(file: file, line: line, column: column), "\(text) \(verdict)",
        remedy: "write \(example)"))
  }
}

private let comma = UInt8(ascii: ",")
