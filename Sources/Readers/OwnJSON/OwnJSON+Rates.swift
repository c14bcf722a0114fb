import Market

extension OwnFile {
  /// Reads the exchange rate of a currency on a day.
  mutating func exchangeRate(_ object: JSON) throws(Diagnostic) -> ExchangeRate {
    let rate = try object.requiredFigure("rate", such: "\"1.0411\"")
    let date = try object.requiredMoment("date", such: "\"2025-02-28\"")
    guard !rate.isZero else {
      throw Diagnostic(
        .error, at: object.origin, "a rate of zero",
        remedy: "write units of 'currency' per 'base'")
    }
    for member in object.members where !OwnFile.rateFields.contains(member.key.text) {
      snapshot.warnOfUnknown(member, among: OwnFile.rateFields)
    }
    return ExchangeRate(
      base: try object.requiredCurrency("base"), currency: try object.requiredCurrency("currency"),
      rate: rate, day: date.day,
      source: object["source"].flatMap { snapshot.text($0) } ?? source ?? "tokentape",
      origin: object.origin)
  }

  private static let rateFields = ["base", "currency", "rate", "date", "source", "line"]
}
