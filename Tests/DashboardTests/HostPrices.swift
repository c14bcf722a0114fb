import Market
import TestSupport

/// A list in which several hosts sell the same models.
///
/// The prices are real as of November 2026; R1's maker sells another model under its old name.
enum HostPrices {
  static let list = {
    var list = Snapshot(
      file: "2026-11-20.json", format: "models.dev", encoding: "utf-8", bytes: 2_048)
    list.quotes = [
      quote("openai/o1", "15", "7.5", "60"),
      quote("azure/o1", "15", "7.5", "60"),
      quote("deepseek/deepseek-chat", "0.28", "0.028", "0.42"),
      quote("hyperbolic/deepseek-ai/DeepSeek-R1", "0.4", nil, "0.4"),
      quote("novita-ai/deepseek/deepseek-r1-turbo", "0.7", nil, "2.5"),
      quote("deepinfra/deepseek-ai/DeepSeek-R1", "0.7", nil, "2.4"),
      quote("amazon-bedrock/us.deepseek.r1-v1:0", "1.35", nil, "5.4"),
      quote("amazon-bedrock/deepseek.r1-v1:0", "1.35", nil, "5.4"),
      quote("iflowcn/deepseek-r1", "0", nil, "0"),
      quote("openai/gpt-4o-mini", "0.15", "0.075", "0.6"),
      quote("azure/gpt-4o-mini", "0.165", "0.083", "0.66"),
    ]
    for place in list.quotes.indices { list.quotes[place].origin.line = place + 2 }
    return list
  }()

  private static func quote(
    _ id: String, _ input: Figure, _ cached: Figure?, _ output: Figure
  ) -> Quote {
    let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
    func price(_ figure: Figure) -> Price { figure.isZero ? .free : .known(figure) }
    return Quote(
      listing: Listing(provider: parts[0], model: parts[1]),
      rate: Rate(
        prices: PriceList(
          input: price(input), cachedInput: cached.map(price) ?? .unknown, output: price(output))),
      source: "models.dev", observed: Fixtures.moment("2026-11-20"),
      origin: Origin(file: "2026-11-20.json", line: 1))
  }
}
