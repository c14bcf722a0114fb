import Analytics
import Market
import Readers
import TestSupport
import Testing

@testable import tokentape

/// A price that can't be right says so, and why, in text and in JSON alike.
struct DoubtTests {
  private let file = SourceFile(
    name: "prices.json",
    bytes: Array(
      #"""
      {"tokentape": 1, "listings": [{"id": "a/b", "perMillion": {"input": "1", "cachedInput": "9",
        "output": "3200"}, "tiers": [{"aboveTokens": 9, "perMillion": {"output": "-1"}}],
        "extras": [{"name": "audio", "amount": "6000", "unit": "million tokens"}]}]}
      """#.utf8))

  @Test("read tells why a price, a tier's or an extra's is suspect, and reads it again")
  func read() {
    let first = Readers.read(file)
    let printed = first.json.description
    #expect(
      printed.contains(
        #""perMillion":{"input":"1","cachedInput":"9","output":"3200"},"doubt":{"#
          + #""cachedInput":"aboveInput","output":"outsideBand"}"#))
    #expect(printed.contains(#""perMillion":{"output":"-1"},"doubt":{"output":"negative"}"#))
    #expect(printed.contains(#""status":"suspect","doubt":"outsideBand""#))
    #expect(first.summary.contains("suspect: cached read above input, wrong unit"))
    let again = Readers.read(SourceFile(name: "prices.json", bytes: Array(printed.utf8)))
    #expect(again.quotes.map(\.rate) == first.quotes.map(\.rate))
    #expect(!again.diagnostics.contains { $0.message.contains("doubt") })
  }

  @Test("an alert tells of a change that one of its prices can't be right, before or after")
  func alert() throws {
    func moment(_ day: String) throws -> Moment { try #require(Moment(iso8601: day)) }
    func list(_ output: Figure, _ day: String) throws -> Snapshot {
      var snapshot = Snapshot(file: day + ".json", format: "litellm")
      let prices = PriceList(
        input: .known("1"), output: Price(perMillion: output, on: .output, in: .usd))
      snapshot.quotes = [
        Quote(
          listing: Listing(provider: "a", model: "b"), rate: Rate(prices: prices),
          source: "litellm", observed: try moment(day), origin: Origin(file: day, line: 1))
      ]
      return snapshot
    }
    let market = MarketIndex([
      try list("3200", "2026-05-01"), try list("3.2", "2026-05-10"),
    ])
    let now = try moment("2026-05-11")
    let view = market.view(asOf: now)
    let since = try moment("2026-05-02")
    let alerts = try market.alerts(for: [try AlertRule("cut")], in: view, since: since)
    let json = alerts.json(in: view, since: since).description
    #expect(json.contains(#""doubtBefore":"outsideBand""#) && !json.contains("doubtAfter"))
    #expect(
      alerts.text(asOf: now, since: since).contains(
        ", suspect before: wrong unit"))
  }
}
