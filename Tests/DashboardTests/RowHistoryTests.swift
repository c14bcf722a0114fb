@testable import Analytics
import Market
import Screen
import TestSupport
import Testing

@testable import Dashboard

/// The prices of a year in a row of the price table.
struct RowHistoryTests {
  private static func step(_ day: String, _ amount: Figure, _ currency: Currency) -> PriceTrail.Step
  {
    let moment = Fixtures.moment(day)
    var rate = Rate()
    rate.prices.output = .known(amount)
    rate.currency = currency
    return PriceTrail.Step(
      from: moment, seenUntil: moment,
      quote: Quote(
        listing: Listing(provider: "deepseek", model: "deepseek-chat"), rate: rate, source: "a",
        observed: moment, origin: Origin(file: "a", line: 1)))
  }

  private static func drawn(_ steps: [PriceTrail.Step], _ exchange: Exchange) -> String {
    let now = Fixtures.moment("2025-03-01")
    var canvas = Canvas(Size(columns: RowHistory.columns, rows: 1))
    RowHistory(steps, Weights("0:1") ?? .threeToOne, exchange, asOf: now)
      .draw(until: now, on: &canvas, row: 0, column: 0)
    return canvas.text(row: 0) + " " + canvas.roles(row: 0)
  }

  private static let dollars = [
    step("2024-06-01", "0.25", .usd), step("2024-09-01", "0.5", .usd),
    step("2025-02-08", "1", .usd),
  ]

  @Test("a price that was stated in another currency is converted at the rate of its day")
  func converted() {
    let exchange = Exchange([
      ExchangeRate(
        base: .usd, currency: .cny, rate: "8", day: Fixtures.moment("2024-05-31").day,
        source: "ecb", origin: Origin(file: "a", line: 2))
    ])
    var steps = Self.dollars
    steps[1] = Self.step("2024-09-01", "4", .cny)
    #expect(Self.drawn(steps, exchange) == Self.drawn(Self.dollars, exchange))
    #expect(Self.drawn(steps, Exchange([])) != Self.drawn(Self.dollars, exchange))
    #expect(
      Self.drawn(steps, Exchange([])) == Self.drawn([Self.dollars[0], Self.dollars[2]], exchange))
  }

  @Test("before the first known rate, that of the last price's day is taken")
  func earlier() {
    let exchange = Exchange([
      ExchangeRate(
        base: .usd, currency: .cny, rate: "8", day: Fixtures.moment("2025-02-07").day,
        source: "ecb", origin: Origin(file: "a", line: 2))
    ])
    var steps = Self.dollars
    steps[0] = Self.step("2024-06-01", "2", .cny)
    #expect(Self.drawn(steps, exchange) == Self.drawn(Self.dollars, exchange))
  }
}
