import Analytics
import Market
import TestSupport
import Testing

/// Changes that turn out to be mistakes, by later prices or by other sources.
struct CorrectionTests {
  @Test("a cut that is reverted within a week was none, from then on")
  func undone() {
    let market = MarketIndex([
      snapshot("a", quote("openai/o1", "15", cached: nil, "60", on: "2025-03-01")),
      snapshot("b", quote("openai/o1", "11", cached: nil, "41", on: "2025-03-10")),
      snapshot("c", quote("openai/o1", "15", cached: nil, "60", on: "2025-03-12")),
    ])
    #expect(kinds(market, "2025-03-11") == [.cut])
    #expect(kinds(market, "2025-03-12") == [.correction(.undone), .correction(.undone)])
  }

  @Test("a listing's last change is from its own source, and not a correction")
  func lastChange() throws {
    let market = MarketIndex([
      snapshot("a", quote("openai/o1", "15", cached: nil, "60", on: "2025-02-01")),
      snapshot("b", quote("openai/o1", "12", cached: nil, "48", on: "2025-03-01")),
      snapshot("c", quote("openai/o1", "11", cached: nil, "41", on: "2025-03-10")),
      snapshot("d", quote("openai/o1", "12", cached: nil, "48", on: "2025-03-12")),
      snapshot(
        "e", quote("openai/o1", "9", cached: nil, "36", on: "2025-02-20", source: "tokencost")),
      snapshot(
        "f", quote("openai/o1", "8", cached: nil, "32", on: "2025-02-25", source: "tokencost")),
    ])
    func last(_ day: String) -> LastChange? {
      market.view(asOf: moment(day)).offers.first?.change
    }
    #expect(last("2025-02-28") == nil)
    #expect(last("2025-03-02") == LastChange(kind: .cut, share: "-0.2", at: moment("2025-03-01")))
    #expect(last("2025-03-11")?.at == moment("2025-03-10"))
    #expect(last("2025-03-12") == last("2025-03-02"))
  }

  @Test("a price that comes back after a month is two moves")
  func backLater() {
    let market = MarketIndex([
      snapshot("a", quote("openai/o1", "15", cached: nil, "60", on: "2025-03-01")),
      snapshot("b", quote("openai/o1", "11", cached: nil, "41", on: "2025-03-10")),
      snapshot("c", quote("openai/o1", "15", cached: nil, "60", on: "2025-04-12")),
    ])
    #expect(kinds(market, "2025-05-01") == [.rise, .cut])
  }

  @Test("of three prices in one day only the last was ever charged")
  func threeInADay() {
    // Claude Haiku 4.5 in models.dev on 15 October 2025, the day on which it came out.
    let all = [
      list("0", on: "2025-10-14", []),
      list("a", on: "2025-10-15T08:00Z", [("anthropic/haiku-4-5", "3", "15")]),
      list("b", on: "2025-10-15T11:00Z", [("anthropic/haiku-4-5", "1", "1.25")]),
      list("c", on: "2025-10-15T17:00Z", [("anthropic/haiku-4-5", "1", "5")]),
    ]
    #expect(
      kinds(MarketIndex(all), "2025-10-16") == [
        .correction(.replaced), .correction(.replaced), .added,
      ])
    // Without the previous day's list, it is unknown how long the first price held.
    #expect(kinds(MarketIndex(Array(all[1...])), "2025-10-15T12:00Z") == [.cut])
    #expect(
      kinds(MarketIndex(Array(all[1...])), "2025-10-16") == [
        .correction(.replaced), .correction(.replaced),
      ])
  }

  @Test("one source against two that stay is in doubt until one of them follows")
  func others() {
    func all(_ output: Figure, _ source: String, _ day: String) -> Snapshot {
      snapshot(
        source + day, quote("openai/o3", "2", cached: nil, output, on: day, source: source))
    }
    var snapshots = [
      all("40", "models.dev", "2025-06-01"), all("40", "litellm", "2025-06-08"),
      all("40", "genai-prices", "2025-06-09"), all("8", "models.dev", "2025-06-11"),
    ]
    #expect(kinds(MarketIndex(snapshots), "2025-06-12") == [.correction(.others)])
    snapshots.append(all("8", "litellm", "2025-06-20"))
    let market = MarketIndex(snapshots)
    #expect(kinds(market, "2025-06-19") == [.correction(.others)])
    #expect(kinds(market, "2025-06-20") == [.cut, .cut])
    // Against a single source it is only a disagreement.
    #expect(kinds(MarketIndex([snapshots[0], snapshots[1], snapshots[3]]), "2025-06-12") == [.cut])
    // The vendor's own list is the first to know.
    let own = [
      all("40", "OpenAI", "2025-06-01"), snapshots[1], snapshots[2],
      all("8", "OpenAI", "2025-06-11"),
    ]
    #expect(kinds(MarketIndex(own), "2025-06-12") == [.cut])
  }

  @Test("listings come, go and return on lists of equal length")
  func comingAndGoing() {
    let sonnet = [("anthropic/sonnet-4", "3", "15")] as [(String, Figure, Figure)]
    let market = MarketIndex([
      list("a", on: "2025-01-01", []), list("b", on: "2025-01-10", sonnet),
      list("selection", on: "2025-01-11", [], besides: 75), list("c", on: "2025-01-20", []),
      list("d", on: "2025-01-30", sonnet),
    ])
    let changes = market.view(asOf: moment("2025-02-01")).changes
    #expect(changes.map(\.kind) == [.returned, .removed, .added])
    #expect(changes.map(\.observed?.day.description) == ["2025-01-30", "2025-01-20", "2025-01-10"])
    #expect(changes.map(\.quote.origin.file) == ["d", "b", "b"])
    #expect(kinds(market, "2025-01-11") == [.added])
  }

  @Test(
    "a list adds what an earlier one lacked, if that was full and at least half as long",
    arguments: [
      (before: 0, now: 300, added: 0), (before: 99, now: 150, added: 0),
      (before: 100, now: 200, added: 100), (before: 100, now: 201, added: 0),
      (before: 1_000, now: 1_100, added: 100), (before: 1_000, now: 60, added: 0),
    ])
  func additions(before: Int, now: Int, added: Int) {
    let market = MarketIndex([
      list("a", on: "2025-01-01", [], besides: before),
      list("b", on: "2025-01-10", [], besides: now),
    ])
    #expect(kinds(market, "2025-02-01") == Array(repeating: .added, count: added))
  }

  @Test("many additions leave half of the places to the moves")
  func bulk() {
    let market = MarketIndex([
      list("a", on: "2025-01-01", [("a/o3", "10", "40")], besides: 1_000),
      list("b", on: "2025-01-10", [("a/o3", "2", "8")], besides: 1_000),
      list("c", on: "2025-01-20", [("a/o3", "2", "8")], besides: 1_900),
    ])
    let changes = market.view(asOf: moment("2025-02-01")).changes
    #expect(changes.count == 1 + MarketView.mostChanges / 2)
    #expect(changes.last?.kind == .cut)
  }
}

private func kinds(_ market: MarketIndex, _ day: String) -> [Change.Kind] {
  market.view(asOf: moment(day)).changes.map(\.kind)
}

/// A list of one source as of a moment, with some listings that never change.
private func list(
  _ file: String, on day: String, _ listings: [(String, Figure, Figure)], besides count: Int = 110
) -> Snapshot {
  var snapshot = Snapshot(file: file)
  let others = (0..<count).map { ("z/\($0)", Figure(9), Figure(9)) }
  for (place, (id, input, output)) in (others + listings).enumerated() {
    var quote = quote(id, input, cached: nil, output, on: day)
    quote.origin = Origin(file: file, line: place + 1)
    snapshot.quotes.append(quote)
  }
  return snapshot
}
