import Analytics
import Claims
import Market
import TestSupport
import Testing
import Verdicts

@Suite("A checker")
struct CheckerTests {
  private func judge(
    _ claims: [ListedClaim], _ text: String, on day: String, asOf moment: Moment = .endOfTime
  ) throws -> [Judgement] {
    let day = try #require(Day(iso8601: day))
    return try Loaded.checker(asOf: moment).judgements(
      of: claims.compactMap { $0.claim(in: text) }, in: text, on: day)
  }

  private let dollars = ListedClaim(
    source: "$2.19", low: Figure("2.19"), high: Figure("2.19"), unit: "money", currency: "USD")

  @Test("says what was known by the moment, and nothing of what came later")
  func timeTravel() throws {
    let text = "A million output tokens of R1 cost $2.19."
    let before = try #require(Day(iso8601: "2025-01-20")).moment
    let after = try #require(Day(iso8601: "2025-02-01")).moment
    #expect(try judge([dollars], text, on: "2025-01-28", asOf: before)[0].verdict == .cannotSay)
    #expect(try judge([dollars], text, on: "2025-01-28", asOf: after)[0].verdict == .supported)
    // The night's discount was announced a month later.
    let night = "At night a million output tokens of R1 cost $2.19."
    #expect(try judge([dollars], night, on: "2025-01-28")[0].verdict == .cannotSay)
    #expect(try judge([dollars], night, on: "2025-03-05")[0].verdict == .contradicted)
  }

  @Test("takes a name for what it stood for on the day")
  func names() throws {
    let text = "deepseek-reasoner costs $2.19 per million output tokens."
    #expect(try judge([dollars], text, on: "2025-01-28")[0].verdict == .supported)
    #expect(try judge([dollars], text, on: "2026-02-01")[0].verdict == .contradicted)
  }

  @Test("tells the file and line of every figure in a sum")
  func origins() throws {
    let text = "R1 costs 3.7 percent of o1."
    let claim = ListedClaim(
      source: "3.7 percent", low: Figure("3.7"), high: Figure("3.7"), unit: "percent")
    let found = try judge([claim], text, on: "2025-01-28")[0]
    #expect(
      found.rests.map { "\($0.what) \($0.origin)" } == [
        "deepseek/deepseek-reasoner input 2025-01-26 samples/prices/2025-01-26.json:13:5",
        "openai/o1 input 2025-01-26 samples/prices/2025-01-26.json:23:5",
        "deepseek/deepseek-reasoner output 2025-01-26 samples/prices/2025-01-26.json:13:5",
        "openai/o1 output 2025-01-26 samples/prices/2025-01-26.json:23:5",
        "deepseek/deepseek-reasoner cached input 2025-01-26 samples/prices/2025-01-26.json:13:5",
        "openai/o1 cached input 2025-01-26 samples/prices/2025-01-26.json:23:5",
      ])
  }

  @Test("reads nothing into a text without full stops, or a table of figures")
  func bounds() throws {
    let long = String(repeating: "and so on ", count: 2_000) + "R1 costs $2.19 a million tokens"
    #expect(try judge([dollars], long, on: "2025-01-28")[0].verdict == .cannotSay)
    let row = (0..<100).map { "R1 output tokens $2.\($0 + 10)" }.joined(separator: ", ")
    let claims = (0..<100).map {
      ListedClaim(
        source: "$2.\($0 + 10)", low: Figure("2.19"), high: Figure("2.19"), unit: "money",
        currency: "USD")
    }
    #expect(try judge(claims, row, on: "2025-01-28").allSatisfy { $0.verdict == .cannotSay })
  }

  @Test("judges fifty claims in five milliseconds, names and prices once looked up")
  func speed() throws {
    let text = (0..<50).map { "R1 costs $2.19 for a million output tokens, he wrote \($0) times." }
      .joined(separator: "\n")
    var place = 0
    let claims = (0..<50).compactMap { _ -> Claim? in
      let claim = dollars.claim(in: text, from: place)
      place = claim?.words.upperBound ?? 0
      return claim
    }
    let checker = try Loaded.checker()
    let day = try #require(Day(iso8601: "2025-01-28"))
    let first = try checker.judgements(of: claims, in: text, on: day)
    #expect(first.allSatisfy { $0.verdict == .supported })
    let took = try leastThreadSeconds {
      _ = try checker.judgements(of: claims, in: text, on: day)
    }
    // Unoptimised code is ten to thirty times as slow.
    #expect(took < 0.4)
  }
}

extension Day {
  fileprivate var moment: Moment { Moment(self) }
}

/// Figures of a text held against each other, where no data know them.
struct TextSumTests {
  private static func verdicts(_ text: String, _ language: String = "en") throws -> [String] {
    let names = Loaded.names
    let checker = try Checker(MarketIndex(), names: names)
    let claims = findClaims(in: text, language: language)
    let day = try #require(Moment(iso8601: "2025-03-02")).day
    return try checker.judgements(of: claims, in: text, on: day, language: language).map {
      "\($0.verdict.rawValue) \($0.formula)"
    }
  }

  @Test("a year is 365 days, and a margin is what revenue and cost make of it")
  func sums() throws {
    #expect(
      try Self.verdicts(
        "Acme's daily revenue is $562,027 and its cost is $87,072 a day. "
          + "That is a profit margin on cost of 545 %. Over a year its revenue exceeds $200 million."
      ) == [
        "cannot-say ", "cannot-say ", "supported (562027 - 87072) / 87072 = 545.5 %",
        "supported 562027 x 365 = 205139855",
      ])
    #expect(
      try Self.verdicts(
        "Omsætningen er 562.027 dollars om dagen, og omkostningerne er 87.072 dollars om dagen. "
          + "Bruttomarginen er 84,5 procent.", "da"
      ).last == "supported (562027 - 87072) / 562027 = 84.51 %")
    #expect(
      try Self.verdicts(
        "Acme's daily revenue is $562,027 and its cost is $87,072 a day. The gross margin is 545 %."
      ).last == "contradicted (562027 - 87072) / 562027 = 84.51 %")
  }

  @Test("figures of other things are not put together")
  func apart() throws {
    for text in [
      "Its revenue is $562,027 a day. Shares rose 545 %.",
      "Its revenue is 562,027 euros a day and its cost is $87,072 a day, a gross margin of 84.5 %.",
      "The museum had 562,027 visitors, and a ticket costs $12. Profits grew 20 %.",
    ] {
      #expect(try Self.verdicts(text).allSatisfy { $0 == "cannot-say " }, "\(text)")
    }
  }
}
