import Market

extension [Quality.Point] {
  /// Says of every point with a cost where it stands to the others.
  ///
  /// A point is behind where another is as cheap and as good, and better in one of both. Where
  /// sources differ, its lowest score is held against the others' highest, and the reverse; what
  /// comes out otherwise is disputed.
  mutating func placeOnFrontier() {
    let order = indices.filter { self[$0].cost != nil }
      .sorted { (self[$0].cost ?? .zero) < (self[$1].cost ?? .zero) }
    let worst = order.map { self[$0].low }
    let best = order.map { self[$0].high }
    let costs = order.map { self[$0].cost ?? .zero }
    let isCertain = Frontier(costs: costs, scores: worst, rivals: best).isOn
    let isPossible = Frontier(costs: costs, scores: best, rivals: worst).isOn
    for (place, index) in order.enumerated() {
      self[index].place =
        isCertain[place] ? .frontier : isPossible[place] ? .disputed : .behind
    }
  }

  /// The points on the frontier beyond doubt, the cheapest first.
  public var frontier: [Quality.Point] {
    filter { $0.place == .frontier }.sorted { ($0.cost ?? .zero) < ($1.cost ?? .zero) }
  }
}

/// Which of some points are on the frontier.
private struct Frontier {
  /// Whether each point is, in the order in which they were given.
  private(set) var isOn: [Bool] = []

  /// Holds points, by rising cost, against what the others score.
  init(costs: [Figure], scores: [Figure], rivals: [Figure]) {
    var bestCheaper: Figure?
    var start = 0
    while start < costs.count {
      let end = costs[start...].firstIndex { $0 != costs[start] } ?? costs.endIndex
      for place in start..<end {
        let isBeaten = (start..<end).contains { $0 != place && rivals[$0] > scores[place] }
        isOn.append(!isBeaten && bestCheaper.map { $0 < scores[place] } ?? true)
      }
      let best = rivals[start..<end].max()
      bestCheaper = [bestCheaper, best].compactMap { $0 }.max()
      start = end
    }
  }
}
