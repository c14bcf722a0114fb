import Analytics
import Market
import TestSupport
import Testing

/// DeepSeek's day of 27 and 28 February 2025, as it published it on 1 March.
struct MarginTests {
  let day = ServingReport(
    title: "DeepSeek V3 + R1", from: moment("2025-02-27T12:00+08:00"),
    until: moment("2025-02-28T12:00+08:00"), nodes: "226.75", gpusPerNode: 8,
    gpuHourPrice: Money("2", .usd), inputTokens: "608e9", cachedInputTokens: "342e9",
    outputTokens: "168e9",
    prices: PriceList(input: .known("0.55"), cachedInput: .known("0.14"), output: .known("2.19")),
    publishedCost: Money("87072", .usd), publishedRevenue: Money("562027", .usd),
    hours: [ServingHour(start: moment("2025-02-27T12:00+08:00"), nodes: "278", revenue: "27032")],
    origin: Origin(file: "day.json", line: 1))

  @Test("the cost follows from the machines, to the dollar")
  func cost() {
    #expect(day.costRecomputed == "87072")
  }

  @Test("the revenue follows from the tokens, up to rounding")
  func revenue() {
    #expect(day.revenueRecomputed == "562100")
    #expect(day.revenue == "562027")
  }

  @Test("one fact has three figures, and they differ")
  func threeFigures() throws {
    let margin = try #require(day.margin)
    #expect(margin.profit == "474955")
    #expect(margin.profitOnCost.ratioText == "5.45474")
    #expect(margin.grossMargin.ratioText == "0.84508")
    #expect(margin.revenueMultiple.ratioText == "6.45474")
  }

  @Test("the three figures follow from one another")
  func law() throws {
    var random = Seeded(545)
    for _ in 0..<500 {
      let margin = try #require(
        Margin(
          revenue: Figure(Int.random(in: 1...1_000_000_000, using: &random)),
          cost: Figure(Int.random(in: 1...1_000_000_000, using: &random))))
      // Profit on cost is m / (1 - m) of the gross margin m.
      let fromMargin = margin.grossMargin.divided(by: Figure(1) - margin.grossMargin)
      let difference = try #require(fromMargin) - margin.profitOnCost
      #expect(abs(difference) < "1e-6" as Figure || margin.profitOnCost > "1e6", "\(margin)")
      #expect(margin.revenueMultiple - margin.profitOnCost - Figure(1) < "1e-8", "\(margin)")
    }
  }

  @Test("an hour has a margin of its own")
  func hour() throws {
    #expect(day.cost(of: day.hours[0]) == "4448")
    #expect(day.margin(of: day.hours[0])?.profitOnCost.rounded(toPlaces: 3) == "5.077")
  }

  @Test("without cost there is no margin")
  func nothing() {
    #expect(Margin(revenue: "1", cost: .zero) == nil)
    #expect(Margin(revenue: .zero, cost: "1") == nil)
  }

  @Test("unpriced tokens leave the revenue unknown")
  func unknownPrice() {
    #expect(day.revenue(at: PriceList(input: .known("1"), output: .known("2"))) == nil)
  }
}

private func abs(_ figure: Figure) -> Figure { figure.isNegative ? -figure : figure }

func moment(_ text: String) -> Moment {
  guard let moment = Moment(iso8601: text) else { preconditionFailure("'\(text)' is no time") }
  return moment
}
