import Market

extension Format {
  /// The European Central Bank's reference rates as XML: of a day, of 90 days, or since 1999.
  static let ecbRatesXML = Format(
    name: "ecb-xml",
    recognisedBy: "XML whose elements 'Cube' have 'time', 'currency' and 'rate'",
    reader: .markup(
      recognises: { root in
        root.name.hasSuffix("Envelope") && root.children.contains { $0.name == "Cube" }
      },
      read: { root, snapshot in
        for day in root.child("Cube")?.children ?? root.children where day.name == "Cube" {
          snapshot.readDay(day)
        }
      }))
}

extension Snapshot {
  fileprivate mutating func readDay(_ element: Element) {
    let time = element[attribute: "time"] ?? ""
    guard let day = Day(iso8601: time) else {
      note(
        Diagnostic(
          .error, at: element.origin, "'\(time)' is not a date", remedy: "write 2025-01-26"))
      return
    }
    for cell in element.children where cell.name == "Cube" {
      guard let currency = cell[attribute: "currency"].flatMap(Currency.init) else { continue }
      let text = cell[attribute: "rate"] ?? ""
      guard let rate = Figure(text), Figure.zero < rate else {
        note(
          Diagnostic(
            .error, at: cell.origin, "'\(text)' is not a rate",
            remedy: "write units per euro, such as 1.0411"))
        continue
      }
      exchangeRates.append(
        ExchangeRate(
          base: .eur, currency: currency, rate: rate, day: day, source: "ECB",
          origin: cell.origin))
    }
  }
}
