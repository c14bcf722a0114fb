import Market
import TestSupport

/// Two lists of one catalogue, long enough to count as full: made up, except for the moves of
/// gpt-4o and o3-mini's price.
enum Catalogues {
  static let earlier = list(
    "2025-01-05", others: 0..<120,
    [quote("openai/gpt-4o", "5", "15"), quote("azure/o1", "15", "60")])

  /// Three of a hundred are gone, five are new, one has an end date, and one moved.
  static let later = list(
    "2025-02-20", others: 3..<124,
    [quote("openai/gpt-4o", "2.5", "10"), quote("openai/o3-mini", "1.1", "4.4"), ending])

  private static var ending: Quote {
    var quote = quote("azure/o1", "15", "60")
    quote.retires = Fixtures.moment("2025-07-24")
    return quote
  }

  private static func quote(_ id: String, _ input: Figure, _ output: Figure) -> Quote {
    let parts = id.split(separator: "/").map(String.init)
    return Quote(
      listing: Listing(provider: parts[0], model: parts[1]),
      rate: Rate(prices: PriceList(input: .known(input), output: .known(output))),
      source: "models.dev",
      origin: Origin(file: "", line: 0))
  }

  private static func list(_ day: String, others: Range<Int>, _ quotes: [Quote]) -> Snapshot {
    var snapshot = Snapshot(file: day + ".json", format: "models.dev", bytes: 4_096)
    snapshot.quotes = quotes + others.map { quote("other/m\($0)", "1", "2") }
    for place in snapshot.quotes.indices {
      snapshot.quotes[place].observed = Fixtures.moment(day)
      snapshot.quotes[place].origin = Origin(file: snapshot.file, line: place + 2)
    }
    return snapshot
  }
}
