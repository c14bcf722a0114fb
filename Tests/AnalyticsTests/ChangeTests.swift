import Analytics
import Market
import TestSupport
import Testing

/// Changes between two lists: real moves, and what only looks like one.
struct ChangeTests {
  @Test("real moves of the market", arguments: Case.moves)
  func moves(_ move: Case) throws {
    let changes = move.changes
    #expect(changes.map(\.kind) == [move.kind], "\(move)")
    #expect(changes.first?.steps.first?.meter == move.meter)
    #expect(changes.first?.isMove == true)
  }

  @Test("slips, placeholders and gaps are not moves", arguments: Case.alarms)
  func alarms(_ alarm: Case) throws {
    let changes = alarm.changes
    #expect(changes.map(\.kind) == [alarm.kind], "\(alarm)")
    #expect(changes.first?.isMove == false)
  }

  @Test("a cached price first stated together with a cut does not hide the cut")
  func cutWithNewCache() throws {
    // xai/grok-4 in September 2026.
    let changes = changes(
      from: quote("xai/grok-4", "3", cached: nil, "15"),
      to: quote("xai/grok-4", "1.25", cached: "0.2", "2.5"))
    #expect(changes.map(\.kind) == [.cut])
    #expect(changes.first?.steps.map(\.meter) == [.output, .input, .cachedInput])
  }

  @Test("a step that goes the other way than the one that decides is named beside it")
  func opposed() {
    // A batch price of November 2026: output rose, input and cache fell.
    let mixed = changes(
      from: quote("openrouter/flash:batch", "0.05", cached: "0.004", "0.15"),
      to: quote("openrouter/flash:batch", "0.011", cached: "0.002", "0.2"))
    #expect(mixed.map(\.kind) == [.rise])
    #expect(mixed.first?.opposed.map(\.meter) == [.input])
    let plain = changes(
      from: quote("a/b", "3", cached: "0.3", "15"), to: quote("a/b", "1", cached: "0.5", "5"))
    #expect(plain.map(\.kind) == [.cut] && plain.first?.opposed.isEmpty == true)
  }

  @Test("a new end date is a change of its own, with or without a cut")
  func deprecated() {
    let before = quote("xai/grok-3", "3", cached: "0.75", "15")
    var after = quote("xai/grok-3", "1.25", cached: "0.2", "2.5")
    after.retires = moment("2026-05-15")
    #expect(changes(from: before, to: after).map(\.kind) == [.cut, .deprecated])
    var alone = before
    alone.retires = moment("2026-05-15")
    #expect(changes(from: before, to: alone).map(\.kind) == [.deprecated])
    #expect(changes(from: alone, to: before).isEmpty)
  }

  @Test("hours and tiers are changes even if prices stay")
  func hoursAndTiers() {
    // DeepSeek's night discount of 26 February 2025.
    let before = quote("deepseek/deepseek-chat", "0.27", cached: "0.07", "1.1")
    var night = before
    night.rate.hours = [
      Hours(
        windows: [.init(fromMinute: 990, untilMinute: 30)],
        prices: PriceList(input: .known("0.135"), output: .known("0.55")))
    ]
    #expect(changes(from: before, to: night).map(\.kind) == [.hours])
    var long = before
    long.rate.tiers = [Tier(aboveTokens: 200_000, prices: night.rate.prices)]
    #expect(changes(from: before, to: long).map(\.kind) == [.tier])
  }

  @Test("a price is never a tenth of one in another currency")
  func currencies() {
    let before = quote("deepseek/deepseek-chat", "0.27", cached: nil, "1.1")
    var after = quote("deepseek/deepseek-chat", "2", cached: nil, "8")
    after.rate.currency = .cny
    #expect(changes(from: before, to: after).map(\.kind) == [.correction(.currency)])
  }

  @Test("an announced price with its date is a move, even to a tenth")
  func announced() {
    // DeepSeek's cached price on 26 April 2026.
    let before = quote("deepseek/deepseek-v4-flash", "0.14", cached: "0.028", "0.28")
    var after = quote("deepseek/deepseek-v4-flash", "0.14", cached: "0.0028", "0.28")
    #expect(changes(from: before, to: after).map(\.kind) == [.correction(.powerOfTen)])
    after.effectiveFrom = moment("2025-02-01")
    let change = changes(from: before, to: after)
    #expect(change.map(\.kind) == [.cachedOnly])
  }

  @Test("effective date and first sighting differ, and the delay is counted")
  func late() throws {
    // V3.2 of 29 September 2025, in litellm's line on 19 January 2026.
    let before = quote("deepseek/deepseek-chat", "0.56", cached: "0.07", "1.68", on: "2025-09-24")
    var after = quote("deepseek/deepseek-chat", "0.28", cached: "0.028", "0.42", on: "2026-01-19")
    after.effectiveFrom = moment("2025-09-29")
    let market = MarketIndex([snapshot("a", before), snapshot("b", after)])
    #expect(market.view(asOf: moment("2025-10-01")).changes.isEmpty)
    let change = try #require(market.view(asOf: moment("2026-01-19")).changes.first)
    #expect(change.daysLate == 112)
    #expect(change.at == moment("2025-09-29"))
    #expect(change.observed == moment("2026-01-19"))
  }
}

/// A price of a listing before and after, as input, cached input and output.
struct Case: CustomStringConvertible, Sendable {
  let model: String
  let before: [Figure?]
  let after: [Figure?]
  let kind: Change.Kind
  var meter = Meter.output

  var description: String { model }

  /// Moves between two lists of litellm's line, 2024 to 2026.
  static let moves = [
    Case(
      model: "openai/gpt-4o", before: ["5", "1.25", "15"], after: ["2.5", "1.25", "10"], kind: .cut),
    Case(
      model: "gemini/gemini-1.5-flash", before: ["0.35", nil, "1.05"],
      after: ["0.075", nil, "0.3"],
      kind: .cut),
    Case(
      model: "openai/o1-mini", before: ["3", "1.5", "12"], after: ["1.1", "0.55", "4.4"], kind: .cut
    ),
    Case(model: "openai/o3", before: ["10", "2.5", "40"], after: ["2", "0.5", "8"], kind: .cut),
    Case(
      model: "anthropic/claude-3-5-haiku-20241022", before: ["1", nil, "5"],
      after: ["0.8", nil, "4"], kind: .cut),
    Case(
      model: "mistral/mistral-large-latest", before: ["2", nil, "6"], after: ["0.5", nil, "1.5"],
      kind: .cut),
    Case(
      model: "openai/gpt-5.6-luna", before: ["1", "0.1", "6"], after: ["0.2", "0.02", "1.2"],
      kind: .cut),
    Case(
      model: "xai/grok-4", before: ["3", nil, "15"], after: ["1.25", "0.2", "2.5"], kind: .cut),
    Case(
      model: "deepseek/deepseek-chat", before: ["0.14", "0.014", "0.28"],
      after: ["0.27", "0.07", "1.1"], kind: .rise),
    Case(
      model: "deepseek/deepseek-v4-pro", before: ["0.435", "0.003625", "0.87"],
      after: ["1.32", "0.044", "3.96"], kind: .rise),
    // One change, two directions: input rose, output fell.
    Case(
      model: "deepseek/deepseek-reasoner", before: ["0.55", "0.14", "2.19"],
      after: ["0.56", "0.07", "1.68"], kind: .cut),
    Case(
      model: "gemini/gemini-2.5-pro", before: ["1.25", "0.3125", "10"],
      after: ["1.25", "0.125", "10"], kind: .cachedOnly, meter: .cachedInput),
  ]

  /// Entries of real lists that were never prices, or no longer.
  static let alarms = [
    Case(
      model: "wandb/deepseek-ai/DeepSeek-R1-0528", before: ["135000", nil, "540000"],
      after: ["1.35", nil, "5.4"], kind: .correction(.powerOfTen)),
    Case(
      model: "azure_ai/jais-30b-chat", before: ["3.2", nil, "9.71"], after: ["3200", nil, "9710"],
      kind: .correction(.powerOfTen)),
    Case(
      model: "azure_ai/deepseek-r1", before: ["0", "0", "0"], after: ["1.35", nil, "5.4"],
      kind: .correction(.zero)),
    Case(
      model: "gemini/gemini-1.5-flash", before: ["0.075", nil, "0.3"], after: ["0.075", nil, "0"],
      kind: .correction(.zero)),
    Case(
      model: "anthropic/claude-sonnet-4", before: ["3", nil, "15"], after: [nil, nil, nil],
      kind: .correction(.missing)),
    Case(
      model: "anthropic/claude-sonnet-4", before: [nil, nil, nil], after: ["3", nil, "15"],
      kind: .correction(.missing)),
    Case(
      model: "openai/gpt-4o-mini", before: ["0.15", nil, "0.6"], after: ["0.15", "0.075", "0.6"],
      kind: .correction(.missing)),
    Case(
      model: "anthropic/claude-3-5-haiku", before: ["0.8", "0.8", "4"],
      after: ["0.8", "0.08", "4"],
      kind: .correction(.powerOfTen)),
    Case(
      model: "openrouter/openai/gpt-5.4-mini", before: ["0.00000075", nil, "0.0000045"],
      after: ["0.75", nil, "4.5"], kind: .correction(.powerOfTen)),
    Case(
      model: "helicone/mistral-small", before: ["75", nil, "200"], after: ["0.075", nil, "0.2"],
      kind: .correction(.powerOfTen)),
  ]

  var changes: [Change] {
    func quote(_ prices: [Figure?], on day: String) -> Quote {
      var quote = AnalyticsTests.quote(model, "1", cached: prices[1], "1", on: day)
      quote.rate.prices.input = prices[0].map { Price(perMillion: $0) } ?? .unknown
      quote.rate.prices.output = prices[2].map { Price(perMillion: $0) } ?? .unknown
      return quote
    }
    return AnalyticsTests.changes(
      from: quote(before, on: "2025-01-26"), to: quote(after, on: "2025-02-26"))
  }
}

/// The changes between two quotes, a month apart.
func changes(from before: Quote, to after: Quote) -> [Change] {
  var after = after
  after.observed = moment("2025-02-26")
  let market = MarketIndex([snapshot("a", before), snapshot("b", after)])
  return market.view(asOf: moment("2025-03-01")).changes
    .sorted { "\($0.kind)" < "\($1.kind)" }
}
