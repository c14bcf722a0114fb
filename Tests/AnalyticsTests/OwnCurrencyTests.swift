import Analytics
import Market
import TestSupport
import Testing

/// A vendor with a list in the displayed currency is shown by that list.
struct OwnCurrencyTests {
  private static func yuan(_ source: String, on day: String) -> Snapshot {
    var quote = quote("deepseek/r1", "4", cached: "1", "16", on: day, source: source)
    quote.rate.currency = .cny
    return snapshot(source + day, quote)
  }

  private static let dollars = snapshot(
    "usd",
    quote("deepseek/r1", "0.55", cached: "0.14", "2.19", on: "2025-02-27", source: "DeepSeek"))
  private static let rates: Snapshot = {
    var snapshot = Snapshot(file: "rates")
    snapshot.exchangeRates = [
      ExchangeRate(
        base: .usd, currency: .cny, rate: "7.2838", day: moment("2025-02-28").day, source: "ECB",
        origin: Origin(file: "rates", line: 1))
    ]
    return snapshot
  }()

  @Test(
    "in yuan, a vendor's yuan list is shown; a copy, or one not seen recently, is not",
    arguments: [
      ("DeepSeek CNY", "2025-02-20", "4", false),
      ("DeepSeek CNY", "2024-10-01", "4.00609", true),
      ("tokencost", "2025-02-20", "4.00609", true),
    ])
  func own(source: String, day: String, input: Figure, isConverted: Bool) throws {
    let market = MarketIndex([Self.dollars, Self.rates, Self.yuan(source, on: day)])
    let view = market.view(asOf: moment("2025-03-01"))
    let row = try #require(view.rows(in: .cny, weights: .threeToOne).first)
    #expect(row.prices.input == .known(input) && row.isConverted == isConverted)
    #expect(row.quote.source == (isConverted ? "DeepSeek" : source))
    #expect(row.offer.others.map(\.source) == [isConverted ? source : "DeepSeek"])
    let inDollars = try #require(view.rows(in: .usd, weights: .threeToOne).first)
    #expect(inDollars.prices.input == .known("0.55") && !inDollars.isConverted)
  }
}
