import Analytics
import Market

/// What lies over the panels while somebody looks at price against quality.
public struct QualityPage: Hashable, Sendable {
  /// The benchmark.
  public internal(set) var benchmark: String
  /// Whether scores stand against what their run cost, rather than a blended price.
  public internal(set) var isByRun: Bool
  /// Which of the points is chosen, of those that have a cost, the cheapest first.
  public internal(set) var index = 0

  /// What the points are, as things stand.
  func quality(in standing: Standing, weights: Weights) -> Quality? {
    standing.quality(in: benchmark, by: isByRun ? .run : .blend(weights))
  }
}

extension Quality {
  /// The points that the cursor walks: those that have a place in the chart, the cheapest first.
  var walk: [Point] {
    points.filter { $0.cost != nil }.sorted { left, right in
      let (mine, theirs) = (left.cost ?? .zero, right.cost ?? .zero)
      return mine == theirs ? left.low < right.low : mine < theirs
    }
  }
}
