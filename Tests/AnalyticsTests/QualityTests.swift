import Analytics
import Market
import TestSupport
import Testing

/// Which points are on the frontier of price and quality.
struct QualityTests {
  @Test(
    "a point is on the frontier when none is both cheaper and better",
    arguments: [
      // Cost and scores of each point, and its expected place.
      ([("1", "50"), ("2", "60"), ("3", "55")], ["frontier", "frontier", "behind"]),
      ([("3", "55"), ("1", "50"), ("2", "60")], ["behind", "frontier", "frontier"]),
      // As cheap but worse; as good but more expensive; identical.
      ([("1", "50"), ("1", "49"), ("2", "50")], ["frontier", "behind", "behind"]),
      ([("1", "50"), ("1", "50")], ["frontier", "frontier"]),
      // Two sources: behind by one, on the frontier by the other.
      ([("1", "74.3"), ("2", "79.2 70")], ["frontier", "disputed"]),
      ([("1", "74.3 80"), ("2", "79.2")], ["frontier", "disputed"]),
      ([("1", "74.3"), ("2", "79.2 75")], ["frontier", "frontier"]),
      ([("1", "74.3"), ("2", "60 70")], ["frontier", "behind"]),
      ([("1", "74.3"), ("", "99"), ("0", "98")], ["frontier", "none", "none"]),
      ([], []),
    ] as [([(String, String)], [String])])
  func frontier(points: [(String, String)], places: [String]) throws {
    var scores: [Score] = []
    for (number, (cost, values)) in points.enumerated() {
      for (place, value) in values.split(separator: " ").enumerated() {
        scores.append(
          score(
            "m\(number)", Figure(value) ?? .zero, cost: Figure(cost), source: "source \(place)"))
      }
    }
    let view = MarketView(asOf: moment("2025-03-01"), scores: scores)
    let quality = view.quality(in: "aime 2024", by: .run)
    let found = points.indices.map { number in
      quality?.points.first { $0.model == "m\(number)" }?.place?.rawValue ?? "none"
    }
    #expect(found == places)
  }

  @Test("no point on the frontier is beaten, and every other one is", arguments: 1...20)
  func laws(seed: UInt64) throws {
    var random = Seeded(seed)
    let scores = (0..<60).map { number in
      score(
        "m\(number)", Figure(Int.random(in: 0...40, using: &random)),
        cost: Figure(Int.random(in: 1...40, using: &random)))
    }
    let quality = try #require(
      MarketView(asOf: moment("2025-03-01"), scores: scores).quality(in: "AIME 2024", by: .run))
    #expect(quality.points.count == 60)
    for point in quality.points {
      let cost = try #require(point.cost)
      let isBeaten = try quality.points.contains { other in
        let theirs = try #require(other.cost)
        return theirs <= cost && other.high >= point.high
          && (theirs < cost || other.high > point.high)
      }
      #expect(point.place == (isBeaten ? .behind : .frontier))
    }
    let frontier = quality.points.frontier
    #expect(
      zip(frontier, frontier.dropFirst()).allSatisfy { ($0.cost ?? .zero) <= ($1.cost ?? .zero) })
  }

  @Test("R1 against o1 in January 2025: as good for a twenty-seventh of the price")
  func sample() throws {
    var file = snapshot(
      "january",
      quote("deepseek/deepseek-reasoner", "0.55", cached: "0.14", "2.19", on: "2025-01-26"),
      quote("openai/o1", "15", cached: "7.50", "60", on: "2025-01-26"))
    var r1 = score("R1", "79.8", listing: "deepseek/deepseek-reasoner")
    r1.until = moment("2025-05-28").day
    var later = score("o1-2024-12-17", "0.743", listing: "openai/o1", source: "OpenAI")
    later.scale = .share
    later.day = moment("2025-04-14").day
    file.scores = [r1, score("o1-1217", "79.2", listing: "openai/o1"), later]
    let market = MarketIndex([file])
    func points(_ day: String) throws -> [Quality.Point] {
      try #require(
        market.view(asOf: moment(day)).quality(in: "AIME 2024", by: .blend(.threeToOne))
      ).points
    }
    let january = try points("2025-01-28")
    #expect(january.map(\.model) == ["R1", "o1-1217"])
    #expect(january.map(\.cost) == ["0.96", "26.25"])
    #expect(january.map(\.place) == [.frontier, .behind])
    // Another score of o1 is known by then, in addition to the first.
    let may = try points("2025-05-01")
    #expect(may[1].scores.map(\.comparable) == ["74.3", "79.2"] && may[1].isConflicting)
    // The listing is another model now: its price is not R1's.
    let june = try points("2025-06-01")
    #expect(june.map(\.cost) == [nil, "26.25"] && june.map(\.place) == [nil, .frontier])
  }

  @Test("ratings and percentages of one name are not compared")
  func scales() throws {
    var scores = [
      score("a", "50", cost: "1"), score("b", "60", cost: "2"), score("c", "2029", cost: "3"),
    ]
    scores[2].scale = .points
    let quality = try #require(
      MarketView(asOf: moment("2025-03-01"), scores: scores).quality(in: "AIME 2024", by: .run))
    #expect(quality.scale == .percent && quality.points.map(\.model) == ["b", "a"])
  }

  @Test("the cost of a run in another currency is converted to dollars, or unknown")
  func currency() throws {
    var one = score("a", "50", cost: "10")
    one.runCost?.currency = .eur
    one.day = moment("2025-02-28").day
    var view = MarketView(asOf: moment("2025-03-01"), scores: [one])
    #expect(view.quality(in: "AIME 2024", by: .run)?.points.map(\.cost) == [nil])
    view.exchange = Exchange([
      ExchangeRate(
        base: .eur, currency: .usd, rate: "1.0411", day: moment("2025-02-28").day, source: "ECB",
        origin: one.origin)
    ])
    #expect(view.quality(in: "AIME 2024", by: .run)?.points.map(\.cost) == ["10.411"])
  }
}

private func score(
  _ model: String, _ value: Figure, cost: Figure? = nil, listing: String? = nil,
  source: String = "DeepSeek"
) -> Score {
  let parts = listing?.split(separator: "/").map(String.init)
  return Score(
    "AIME 2024", model: model, listing: parts.map { Listing(provider: $0[0], model: $0[1]) },
    value: value, runCost: cost.map { Money($0, .usd) }, source: source,
    day: Moment(iso8601: "2025-01-20")?.day, origin: Origin(file: "scores.json", line: 1))
}
