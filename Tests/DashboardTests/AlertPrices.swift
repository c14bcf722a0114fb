import Analytics
import Market
import TestSupport

/// A day on which a provider cuts five prices at once, others move, and one list is wrong.
enum AlertPrices {
  static let before = snapshot(
    "before.json", on: "2025-02-20",
    [
      ("gemini/flash", "0.15", "0.6"), ("gemini/flash-lite", "0.1", "0.4"),
      ("gemini/pro", "1.25", "5"), ("gemini/ultra", "7", "21"), ("gemini/nano", "0.05", "0.2"),
      ("openai/o1", "15", "60"), ("openai/o3", "10", "40"),
      ("deepseek/deepseek-chat", "0.14", "0.28"),
      ("azure/o1", "15", "60"),
    ])

  static let after = snapshot(
    "after.json", on: "2025-02-27",
    [
      ("gemini/flash", "0.075", "0.3"), ("gemini/flash-lite", "0.075", "0.3"),
      ("gemini/pro", "0.5", "3"), ("gemini/ultra", "3.5", "10.5"), ("gemini/nano", "0.025", "0.14"),
      ("openai/o1", "15", "60"), ("openai/o3", "2", "8"), ("deepseek/deepseek-chat", "0.27", "1.1"),
      ("azure/o1", "1.5", "6"),
    ])

  static let rules = AlertRule.all(
    in: """
      cut>20%
      blend(o3)<4
      rise>50% provider:deepseek
      cached(o4)<1
      """, named: "rules"
  ).rules

  static let claimRules = AlertRule.all(
    in: "claim:contradicted provider:openai\nclaim:supported provider:deepseek", named: "rules"
  ).rules

  private static func snapshot(
    _ file: String, on day: String, _ prices: [(id: String, input: Figure, output: Figure)]
  ) -> Snapshot {
    var snapshot = Snapshot(file: file, format: "litellm", encoding: "utf-8", bytes: 4_096)
    snapshot.quotes = prices.enumerated().map { place, price in
      let parts = price.id.split(separator: "/").map(String.init)
      return Quote(
        listing: Listing(provider: parts[0], model: parts[1]),
        rate: Rate(prices: PriceList(input: .known(price.input), output: .known(price.output))),
        source: "litellm", observed: Fixtures.moment(day),
        origin: Origin(file: file, line: place + 2)
      )
    }
    return snapshot
  }
}
