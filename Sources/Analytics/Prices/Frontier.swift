import Market

extension [Quality.Point] {
  /// Determines for every point with a cost whether it is on the Pareto frontier.
  ///
  /// A point is behind if another is at least as cheap and as good, and better in one of the two.
  /// Where sources differ, its lowest score is compared with the others' highest, and the reverse;
  /// if the results differ, its place is disputed.
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

  /// The points that are undisputedly on the frontier, cheapest first.
  public var frontier: [Quality.Point] {
    filter { $0.place == .frontier }.sorted { ($0.cost ?? .zero) < ($1.cost ?? .zero) }
  }
}

/// Which of some points are on the frontier.
private struct Frontier {
  /// Whether each point is on the frontier, in the given order.
  private(set) var isOn: [Bool] = []

  /// Compares points, sorted by cost, with the scores of their rivals.
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
