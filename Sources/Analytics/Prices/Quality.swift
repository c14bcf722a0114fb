import Market

/// Scores in one benchmark against cost.
public struct Quality: Hashable, Sendable {
  /// The benchmark's name.
  public var benchmark: String
  /// The cost that scores are compared with.
  public var cost: Cost
  /// The scale of the scores; shares are converted to percentages.
  public var scale: Score.Scale
  /// The models, best first.
  public var points: [Point]

  /// A cost to compare scores with, always in US dollars.
  public enum Cost: Hashable, Sendable {
    /// The price per million tokens in a mix.
    case blend(Weights)
    /// The measured cost of running the whole benchmark.
    case run
  }

  /// A model in one setting.
  public struct Point: Hashable, Sendable {
    /// The model, as named by the newest of its sources.
    public var model: String
    /// The listing it is sold as.
    public var listing: Listing?
    /// How it was run.
    public var setting: String?
    /// The score stated by each source, newest first.
    public var scores: [Score]
    /// The cost, above zero; `nil` if unknown.
    public var cost: Figure?
    /// The quote; `nil` if it is not sold under that name, or no longer.
    public var quote: Quote?
    /// Its place relative to the others; `nil` without a cost.
    public var place: Place?

    /// The lowest stated score.
    public var low: Figure { scores.map(\.comparable).min() ?? .zero }
    /// The highest stated score.
    public var high: Figure { scores.map(\.comparable).max() ?? .zero }
    /// Whether sources state different scores.
    public var isConflicting: Bool { low != high }
  }

  /// A model's place relative to the others.
  public enum Place: String, CaseIterable, Hashable, Sendable {
    /// No other model is at least as cheap and as good, and better in one of the two.
    case frontier
    /// On the frontier according to some sources but not others.
    case disputed
    /// Another model is at least as cheap and as good, and better in one of the two, by any source.
    case behind
  }
}

extension MarketView {
  /// The benchmarks with scores, and how many, by name.
  public var benchmarks: [(name: String, scores: Int)] {
    Dictionary(grouping: scores, by: \.benchmark).map { ($0.key, $0.value.count) }
      .sorted { $0.name < $1.name }
  }

  /// Scores in a benchmark against cost; `nil` if no score is known.
  ///
  /// Against the cost of a run, only scores of runs with a measured cost count.
  public func quality(in benchmark: String, by cost: Quality.Cost) -> Quality? {
    let name = benchmark.lowercased()
    let wanted = scores.filter {
      $0.benchmark.lowercased() == name && (cost != .run || $0.runCost != nil)
    }
    let points = wanted.filter { $0.scale == .points }
    let isPoints = points.count * 2 > wanted.count
    let comparable = isPoints ? points : wanted.filter { $0.scale != .points }
    guard let first = comparable.first else { return nil }
    var found = Dictionary(grouping: comparable, by: QualityKey.init).values
      .map { point(of: $0, by: cost) }
    found.placeOnFrontier()
    return Quality(
      benchmark: first.benchmark, cost: cost, scale: isPoints ? .points : .percent,
      points: found.sorted { $0.isBefore($1) })
  }

  private func point(of scores: [Score], by cost: Quality.Cost) -> Quality.Point {
    let scores = scores.sorted {
      ($0.day?.number ?? .min, $1.source) > ($1.day?.number ?? .min, $0.source)
    }
    var point = Quality.Point(
      model: scores[0].model, listing: scores[0].listing, setting: scores[0].setting,
      scores: scores)
    if let until = scores[0].until, until <= asOf.day {
      point.quote = nil
    } else {
      point.quote = point.listing.flatMap { offer(of: $0)?.quote }
    }
    let amount: Figure? =
      switch cost {
      case .blend(let weights):
        point.quote.flatMap { prices(of: $0, in: .usd) }.flatMap { weights.blend($0) }
      case .run: scores.compactMap { runCost(of: $0) }.min()
      }
    point.cost = amount.flatMap { $0 > .zero ? $0 : nil }
    return point
  }

  private func runCost(of score: Score) -> Figure? {
    score.runCost.flatMap { cost in
      exchange.conversion(from: cost.currency, to: .usd, on: score.day ?? asOf.day)
        .map { cost.currency == .usd ? cost.amount : cost.amount.converted(by: $0.factor) }
    }
  }
}

/// The key by which scores belong to the same model in the same setting.
private struct QualityKey: Hashable {
  let name: String
  let until: Day?
  let setting: String?

  init(_ score: Score) {
    name = score.listing?.id ?? score.model
    until = score.until
    setting = score.setting
  }
}

extension Quality.Point {
  /// Whether the point sorts before another: by score, then cost, then name.
  fileprivate func isBefore(_ other: Quality.Point) -> Bool {
    if high != other.high { return high > other.high }
    if cost != other.cost {
      guard let cost, let theirs = other.cost else { return cost != nil }
      return cost < theirs
    }
    return (model, setting ?? "") < (other.model, other.setting ?? "")
  }
}
