import Analytics
import Market

extension PriceTable {
  /// How the prices of a quote were converted to the table's currency; nil if they were not.
  func conversion(of quote: Quote) -> Exchange.Conversion? {
    guard currency != quote.rate.currency else { return nil }
    return market.exchange.conversion(
      from: quote.rate.currency, to: currency, on: market.asOf.day)
  }

  /// How the prices of a quote were converted, in words; empty if they were not.
  func conversionLines(of quote: Quote) -> [String] {
    conversion(of: quote)?.lines(from: quote.rate.currency, to: currency, on: market.asOf.day)
      ?? []
  }

  /// How old the exchange rates are by which lists in other currencies are converted to the table's:
  /// `ECB 29 d old`; nil if none are known.
  var ratesAge: (text: String, isStale: Bool)? {
    let today = market.asOf.day
    let other: Currency = currency == .usd ? .cny : .usd
    guard let conversion = market.exchange.conversion(from: other, to: currency, on: today),
      let oldest = conversion.rates.min(by: { $0.day < $1.day })
    else { return nil }
    let days = today.number - oldest.day.number
    return (said("\(oldest.source) \(days) d old"), conversion.isStale(on: today))
  }

  /// The known benchmark scores of a listing's model.
  func scores(of listing: Listing) -> [Score] {
    market.scores.filter { score in
      score.listing == listing && (score.until.map { market.asOf.day < $0 } ?? true)
    }
  }
}
