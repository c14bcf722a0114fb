import Analytics
import Market
import TestSupport
import Testing

struct HistoryTests {
  @Test("an unchanged price is one price span, whatever else was seen")
  func spans() {
    var history = History(listing: o3.listing, source: "litellm")
    for day in ["2025-05-07", "2025-05-23", "2025-06-02"] { history.see([o3.seen(day)]) }
    for day in ["2025-06-11", "2025-06-13"] { history.see([cheapO3.seen(day)]) }
    #expect(history.spans.map(\.sightings.count) == [3, 2])
    #expect(history.spans.map(\.first) == [moment("2025-05-07"), moment("2025-06-11")])
    #expect(history.spans.map(\.last) == [moment("2025-06-02"), moment("2025-06-13")])
  }

  @Test("an older snapshot found later splits a price span, or joins two")
  func laterFound() {
    var history = History(listing: o3.listing, source: "litellm")
    history.see([o3.seen("2025-05-01")])
    history.see([o3.seen("2025-05-03")])
    #expect(history.spans.count == 1)
    history.see([cheapO3.seen("2025-05-02")])
    #expect(
      history.spans.map(\.first?.day.description) == ["2025-05-01", "2025-05-02", "2025-05-03"])
    #expect(
      history.spans.map(\.quotes[0].origin.file) == ["2025-05-01", "2025-05-02", "2025-05-03"])
    history.forget("2025-05-02")
    #expect(history.spans.map(\.sightings.count) == [2])
  }

  @Test("a quote is as last seen, and held since the price was first seen")
  func lastSeen() throws {
    let market = MarketIndex(
      ["2025-05-07", "2025-05-23", "2025-06-02"].map { day in
        var snapshot = Snapshot(file: day)
        snapshot.quotes = [o3.seen(day)]
        return snapshot
      })
    let offer = try #require(market.view(asOf: moment("2025-05-30")).offers.first)
    #expect(offer.quote.origin.file == "2025-05-23")
    #expect(offer.since == moment("2025-05-07"))
    #expect(offer.until == moment("2025-05-23"))
  }

  @Test(
    "a history does not depend on the order of its sightings", arguments: 1...60)
  func anyOrder(seed: UInt64) {
    var random = Seeded(seed)
    let seen = observations(&random)
    var history = History(listing: o3.listing, source: "litellm")
    for one in seen.shuffled(using: &random) { history.see(one) }
    #expect(history.flat == expected(seen))
    #expect(zip(history.spans, history.spans.dropFirst()).allSatisfy { !$0.saysTheSame(as: $1) })

    var again = History(listing: o3.listing, source: "litellm")
    for one in seen.shuffled(using: &random) { again.see(one) }
    #expect(again == history)

    let gone = seen[Int.random(in: seen.indices, using: &random)][0].origin.file
    let left = seen.filter { $0[0].origin.file != gone }
    again.forget(gone)
    var without = History(listing: o3.listing, source: "litellm")
    for one in left { without.see(one) }
    #expect(again == without)
    #expect(again.flat == expected(left))
  }

  @Test("a history stored as rows is restored unchanged", arguments: 1...20)
  func rows(seed: UInt64) throws {
    var random = Seeded(seed)
    var history = History(listing: o3.listing, source: "litellm")
    for one in observations(&random) { history.see(one) }
    func kept(_ spans: [PriceSpan]) throws -> [PriceSpan] {
      try spans.map { try #require(PriceSpan($0.quotes, seen: $0.sightings)) }
    }
    let again = History(
      listing: history.listing, source: history.source, spans: try kept(history.spans),
      rivals: try kept(history.rivals))
    #expect(again == history)
  }
}

private let o3 = quote("openai/o3", "10", cached: "2.5", "40")
private let cheapO3 = quote("openai/o3", "2", cached: "0.5", "8")

extension Quote {
  fileprivate func seen(_ day: String) -> Quote {
    var quote = self
    quote.observed = moment(day)
    quote.origin = Origin(file: day, line: 3)
    return quote
  }
}

/// Random files of some days, a few undated, each with one of three statements.
private func observations(_ random: inout Seeded) -> [[Quote]] {
  var schedule = [o3, cheapO3]
  schedule[0].effectiveUntil = moment("2025-06-10")
  schedule[1].effectiveFrom = moment("2025-06-10")
  let said = [[o3], [cheapO3], schedule]
  var seen: [String: [Quote]] = [:]
  for _ in 0..<Int.random(in: 1...24, using: &random) {
    let day = Int.random(in: 0...12, using: &random)
    let file = "\(Int.random(in: 1...3, using: &random))-\(day).json"
    let line = Int.random(in: 1...9, using: &random) * 10
    seen[file] = said[Int.random(in: 0...2, using: &random)].enumerated().map { place, quote in
      var quote = quote
      quote.observed = day == 0 ? nil : Moment(Day(number: 20_200 + day))
      quote.origin = Origin(file: file, line: line + place)
      return quote
    }
  }
  return seen.sorted { $0.key < $1.key }.map(\.value)
}

/// What is known at each moment, by brute force: the first file by name counts.
private func expected(_ seen: [[Quote]]) -> [[Quote]] {
  Dictionary(grouping: seen) { $0[0].observed?.seconds ?? .min }
    .sorted { $0.key < $1.key }
    .compactMap { $0.value.min { $0[0].origin.file < $1[0].origin.file } }
}

extension History {
  /// The statements at each moment.
  fileprivate var flat: [[Quote]] {
    spans.flatMap { span in
      span.sightings.map { sighting in
        span.quotes.indices.map { place in
          var quote = span.quotes[place]
          quote.observed = sighting.moment
          quote.origin = place == 0 ? sighting.origin : sighting.rest[place - 1]
          return quote
        }
      }
    }
  }
}

extension PriceSpan {
  fileprivate func saysTheSame(as other: PriceSpan) -> Bool {
    quotes.map(\.rate) == other.quotes.map(\.rate)
  }
}
