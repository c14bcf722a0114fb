import Analytics
import Claims
import Market
import Names
import TestSupport
import Testing

@testable import Verdicts

/// The claims of all stories: newest first, counted, and told of by rules.
struct LedgerTests {
  /// Two papers and a reader on o1, R1 and the report; o1 is 15 and 60 dollars, R1 0.55 and 2.19.
  private static func market() throws -> MarketIndex {
    var stories = Snapshot(file: "news.json")
    let texts = [
      ("2025-02-01", "Ann", "A million output tokens of R1 cost $2.19, those of o1 $60."),
      ("2025-02-02", "Ann", "A million output tokens of o1 cost $15."),
      ("2025-02-03", "Bob", "The weather was fine and 300 people came."),
    ]
    for (place, (day, author, text)) in texts.enumerated() {
      let at = try #require(Moment(iso8601: day))
      let story = Story(
        title: "story \(place)", source: "paper", author: author, published: at, language: "en",
        text: text, origin: Origin(file: "news.json", line: place + 1))
      let reply = Reply(
        author: "reader", text: "R1 input is $0.55 per million tokens", at: at, depth: 0,
        origin: Origin(file: "news.json", line: place + 10))
      stories.threads.append(Market.Thread(story, replies: place == 0 ? [reply] : []))
    }
    var market = Loaded.samples
    market.take([stories])
    return market
  }

  private static func ledger(_ market: MarketIndex, asOf day: String = "2025-03-01") throws
    -> ClaimLedger
  {
    try ClaimLedger(
      of: market, asOf: try #require(Moment(iso8601: day)), names: Loaded.names)
  }

  @Test("claims come newest first, each with its verdict, as of any moment")
  func newestFirst() throws {
    let market = try Self.market()
    let claims = try Self.ledger(market).claims
    #expect(claims.map(\.words) == ["300 people", "$15", "$2.19", "$60", "$0.55"])
    #expect(
      claims.map(\.judgement.verdict) == [
        .cannotSay, .contradicted, .supported, .supported, .supported,
      ])
    #expect(try Self.ledger(market, asOf: "2025-02-01").claims.count == 3)
    #expect(try Self.ledger(market, asOf: "2024-02-01").total == 0)
    let few = try ClaimLedger(
      of: market, asOf: .endOfTime, names: Loaded.names, atMost: 2)
    #expect(few.claims.count == 2 && few.total == 5)
  }

  @Test("who states something has a record; under ten claims it has no percentage")
  func records() throws {
    let ledger = try Self.ledger(try Self.market())
    #expect(ledger.record(of: "Ann").text == "2 of 3 held")
    #expect(ledger.record(of: "Bob").text == "none can be checked")
    #expect(ledger.record(ofSource: "paper").text == "2 of 3 held")
    #expect(ledger.claims(of: "openai/o1").map(\.words) == ["$15", "$60"])
    let many = (0..<12).map { _ in ledger.claims[2] } + [ledger.claims[1]]
    #expect(ClaimRecord(many).text == "12 of 13 held (92 %)")
  }

  @Test("a rule about claims fires for its verdict and its provider, once a day")
  func rules() throws {
    let market = try Self.market()
    let ledger = try Self.ledger(market)
    func fired(_ text: String, since day: Day? = nil) throws -> [String] {
      var alerts = try market.alerts(
        for: [AlertRule(text)], in: market.view(asOf: .endOfTime))
      #expect(alerts.fired == [] && alerts.problems == [])
      alerts.add(ledger, for: [try AlertRule(text)], since: day)
      return alerts.fired.map { "\($0.provider) \($0.day.map { "\($0)" } ?? "") \($0.hits.count)" }
    }
    #expect(try fired("claim:contradicted provider:openai") == ["openai 2025-02-02 1"])
    #expect(try fired("claim:contradicted provider:deepseek") == [])
    #expect(
      try fired("claim:supported") == ["deepseek 2025-02-01 2", "openai 2025-02-01 1"])
    #expect(try fired("claim:supported model:o1") == ["openai 2025-02-01 1"])
    let february = try #require(Moment(iso8601: "2025-02-01")).day
    #expect(try fired("claim:supported", since: february) == [])
  }
}
