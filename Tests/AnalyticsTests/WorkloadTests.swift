import Analytics
import Market
import TestSupport
import Testing

/// The price of a listing for a custom workload.
struct WorkloadTests {
  private let r1 = Rate(
    prices: PriceList(input: .known("0.55"), cachedInput: .known("0.14"), output: .known("2.19")))
  private let o1 = Rate(
    prices: PriceList(input: .known("15"), cachedInput: .known("7.5"), output: .known("60")))

  @Test("in DeepSeek's own mix R1 cost 3.379 % of o1")
  func deepSeekDay() throws {
    let workload = Workload(name: "day", weights: .deepSeekDay)
    let (part, whole) = (try #require(workload.bill(at: r1)), try #require(workload.bill(at: o1)))
    let ratio = try #require(part.perMillion.divided(by: whole.perMillion))
    #expect(ratio.scaled(byPowerOfTen: 2).text(places: 3) == "3.379")
  }

  @Test(
    "a billion tokens a day cost a thousand times the price of a million, and thirty days a month")
  func amounts() throws {
    let bill = try #require(Workload(name: "3:1", weights: .threeToOne).bill(at: r1))
    #expect(bill.perMillion == "0.96" && bill.perDay == "960" && bill.perMonth == "28800")
    #expect(bill.steps.map(\.rule) == [.list])
  }

  @Test(
    "a price that divides evenly in the end is not rounded earlier",
    arguments: [
      // Llama 3.1 405B in the mix of DeepSeek's day, and three prices whose blend is no decimal.
      (("0.3365", "0.1", "0.5"), "deepseek-day"), (("0.55", "0.14", "2.19"), "deepseek-day"),
      (("3", "0.3", "15"), "agent"), (("0.1", "0.01", "0.4"), "agent"),
    ])
  func exactMonths(prices: (String, String, String), name: String) throws {
    let (input, cached, output) = (
      try #require(Figure(prices.0)), try #require(Figure(prices.1)),
      try #require(Figure(prices.2))
    )
    var workload = try #require(Workload.presets.first { $0.name == name })
    let weights = workload.weights
    // As many tokens as the shares add up to, so that the bill is a whole sum of prices.
    let shares = weights.input + weights.cachedInput + weights.output
    workload.tokensPerDay = Figure(shares * 1_000_000)
    let list = PriceList(input: .known(input), cachedInput: .known(cached), output: .known(output))
    let day =
      input * Figure(weights.input) + cached * Figure(weights.cachedInput)
      + output * Figure(weights.output)
    let bill = try #require(workload.bill(at: Rate(prices: list)))
    #expect(bill.perDay == day && bill.perMonth == day * Figure(30))
    // The same price at every hour of a week, by hours that change nothing.
    let all = Hours(windows: [Hours.Window(fromMinute: 60, untilMinute: 600)], prices: list)
    let byHours = try #require(workload.bill(at: Rate(prices: list, hours: [all])))
    #expect(byHours.perMonth == bill.perMonth)
  }

  @Test("a night discount counts for the hours that it shares with the workload")
  func hours() throws {
    var rate = r1
    let night = Hours.Window(fromMinute: 990, untilMinute: 30)
    rate.hours = [
      Hours(
        windows: [night],
        prices: PriceList(
          input: .known("0.135"), cachedInput: .known("0.035"), output: .known("0.55")))
    ]
    var workload = Workload(name: "3:1", weights: .threeToOne)
    let spread = try #require(workload.bill(at: rate))
    // 8 of 24 hours: (0.96 × 16 + 0.23875 × 8) / 24.
    #expect(spread.perMillion.text(places: 6) == "0.719583")
    workload.window = night
    let asleep = try #require(workload.bill(at: rate))
    #expect(asleep.perMillion == "0.23875")
    #expect(asleep.steps.last?.rule == .hours(share: "1"))
  }

  @Test(
    "long batch requests pay the batch price of their tier, under either name",
    arguments: [
      ("input_cost_per_token", "output_cost_per_token", "_above_100k_tokens", "_batches"),
      ("batch.input", "batch.output", "_above_100000_tokens", ""),
    ])
  func batchTiers(input: String, output: String, above: String, batch: String) throws {
    var rate = Rate(prices: PriceList(input: .known("0.1"), output: .known("0.5")))
    rate.tiers = [
      Tier(aboveTokens: 100_000, prices: PriceList(input: .known("0.5"), output: .known("2.5")))
    ]
    rate.extras = [
      Extra(name: input + batch, amount: "0.05", unit: "million tokens"),
      Extra(name: output + batch, amount: "0.25", unit: "million tokens"),
      Extra(name: input + above + batch, amount: "0.25", unit: "million tokens"),
      Extra(name: output + above + batch, amount: "1.25", unit: "million tokens"),
    ]
    func cost(long: Figure, batch: Figure) throws -> Figure {
      let workload = Workload(
        name: "own", weights: .threeToOne, longShare: long, longTokens: 200_000, batchShare: batch)
      return try #require(workload.bill(at: rate)).perMillion
    }
    #expect(try cost(long: "1", batch: "1") == "0.5")
    #expect(try cost(long: "0", batch: "1") == "0.1")
    #expect(try cost(long: "1", batch: "0") == "1")
    #expect(try cost(long: "0.5", batch: "0.5") == "0.45")
  }

  @Test("long requests pay their tier, and batched ones the batch price")
  func tiersAndBatches() throws {
    var rate = Rate(prices: PriceList(input: .known("5"), output: .known("30")))
    rate.tiers = [
      Tier(aboveTokens: 272_000, prices: PriceList(input: .known("10"), output: .known("45")))
    ]
    rate.extras = [
      Extra(name: "batch.input", amount: "2.5", unit: "million tokens"),
      Extra(name: "batch.output", amount: "15", unit: "million tokens"),
    ]
    let workload = Workload(
      name: "own", weights: .threeToOne, longShare: "0.1", longTokens: 300_000, batchShare: "0.5")
    let bill = try #require(workload.bill(at: rate))
    // List 11.25; a tenth at 18.75 makes 12; half of it at 5.625 makes 8.8125.
    #expect(bill.steps.map(\.perMillion) == ["11.25", "12", "8.8125"])
    #expect(bill.steps.map(\.rule) == [.list, .tier(aboveTokens: 272_000), .batch])
  }

  @Test("a batch price that is not stated is not invented")
  func noBatch() throws {
    let workload = Workload(name: "own", weights: .threeToOne, batchShare: "1")
    let bill = try #require(workload.bill(at: r1))
    #expect(bill.perMillion == "0.96" && bill.steps.last?.rule == .noBatchPrice)
  }

  @Test("without a price that the mix needs there is no bill")
  func unknown() {
    let rate = Rate(prices: PriceList(input: .known("1"), output: .known("2")))
    #expect(Workload(name: "agent", weights: .agent).bill(at: rate) == nil)
  }
}
