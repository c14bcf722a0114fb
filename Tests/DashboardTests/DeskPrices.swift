import Market
import TestSupport

/// Lists with everything a price can have: moves, hours, tiers, batches, and disagreeing sources.
///
/// The prices are real as of the first days of March 2025; the dates of the lists are made up.
enum DeskPrices {
  static let catalogue = snapshot(
    "2025-01.json", "litellm", on: "2025-01-05",
    [
      quote("openai/o1", "15", "7.5", "60"), quote("openai/gpt-4o", "5", "2.5", "15"),
      quote("anthropic/claude-3-5-haiku", "1", "0.1", "5", write: "1.25"),
      quote("gemini/gemini-1.5-flash", "0.075", "0.01875", "0.3"),
      quote("deepseek/deepseek-chat", "0.14", "0.014", "0.28"),
    ])

  static let later = snapshot(
    "2025-02.json", "litellm", on: "2025-02-27",
    [
      with(quote("openai/o1", "15", "7.5", "60")) {
        $0.contextTokens = 200_000
        $0.released = Fixtures.moment("2024-12-17")
        $0.rate.extras = batches("7.5", "30")
      },
      with(quote("openai/gpt-4o", "2.5", "1.25", "10")) {
        $0.contextTokens = 128_000
        $0.rate.extras = batches("1.25", "5")
      },
      with(quote("anthropic/claude-3-5-haiku", "0.8", "0.08", "4", write: "1")) {
        $0.contextTokens = 200_000
      },
      with(quote("gemini/gemini-1.5-flash", "0.075", "0.01875", "0.3")) {
        $0.contextTokens = 1_000_000
        $0.retires = Fixtures.moment("2025-09-24")
        $0.rate.tiers = [
          Tier(
            aboveTokens: 128_000,
            prices: PriceList(
              input: .known("0.15"), cachedInput: .known("0.0375"), output: .known("0.6")))
        ]
      },
      with(quote("deepseek/deepseek-chat", "0.27", "0.07", "1.1")) {
        $0.contextTokens = 64_000
        $0.effectiveFrom = Fixtures.moment("2025-02-08T16:00Z")
        $0.rate.hours = [night("0.135", "0.035", "0.55")]
      },
      with(quote("deepseek/deepseek-reasoner", "0.55", "0.14", "2.19")) {
        $0.contextTokens = 64_000
        $0.released = Fixtures.moment("2025-01-20")
        $0.rate.hours = [night("0.135", "0.035", "0.55")]
      },
    ])

  static let second = snapshot(
    "other.json", "tokencost", on: "2025-02-20",
    [
      quote("openai/o1", "15", "7.5", "60"),
      quote("deepseek/deepseek-chat", "0.14", "0.014", "0.28"),
      quote("openai/gpt-4o", "2.5", "1.25", "10"),
    ])

  /// The eight hours of DeepSeek's discount, from 16:30 UTC.
  private static func night(_ input: Figure, _ cached: Figure, _ output: Figure) -> Hours {
    Hours(
      windows: [Hours.Window(fromMinute: 990, untilMinute: 30)],
      prices: PriceList(
        input: .known(input), cachedInput: .known(cached), output: .known(output)))
  }

  private static func batches(_ input: Figure, _ output: Figure) -> [Extra] {
    [
      Extra(name: "batch.input", amount: input, unit: "million tokens"),
      Extra(name: "batch.output", amount: output, unit: "million tokens"),
    ]
  }

  private static func with(_ quote: Quote, _ change: (inout Quote) -> Void) -> Quote {
    var quote = quote
    change(&quote)
    return quote
  }

  private static func quote(
    _ id: String, _ input: Figure, _ cached: Figure, _ output: Figure, write: Figure? = nil
  ) -> Quote {
    let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
    var prices = PriceList(
      input: .known(input), cachedInput: .known(cached), output: .known(output))
    prices.cacheWrite = write.map(Price.known) ?? .unknown
    return Quote(
      listing: Listing(provider: parts[0], model: parts[1]), rate: Rate(prices: prices), source: "",
      origin: Origin(file: "", line: 0))
  }

  private static func snapshot(
    _ file: String, _ source: String, on day: String, _ quotes: [Quote]
  ) -> Snapshot {
    var snapshot = Snapshot(file: file, format: source, encoding: "utf-8", bytes: 4_096)
    snapshot.quotes = quotes
    for place in quotes.indices {
      snapshot.quotes[place].source = source
      snapshot.quotes[place].observed = Fixtures.moment(day)
      snapshot.quotes[place].origin = Origin(file: file, line: place + 2)
    }
    return snapshot
  }
}
