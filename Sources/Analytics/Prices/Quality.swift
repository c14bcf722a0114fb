import Market

/// What models can do in one benchmark, against what they cost.
public struct Quality: Hashable, Sendable {
  /// The benchmark, as most sources write it.
  public var benchmark: String
  /// What the scores are held against.
  public var cost: Cost
  /// What the scores are counted in; a share is brought to per cent.
  public var scale: Score.Scale
  /// The models, the best first.
  public var points: [Point]

  /// What a score is held against; always in US dollars.
  public enum Cost: Hashable, Sendable {
    /// The price of a million tokens in a mix.
    case blend(Weights)
    /// What all of the benchmark's questions cost together, as measured.
    case run
  }

  /// A model, run in one way.
  public struct Point: Hashable, Sendable {
    /// The model, as the newest of its sources names it.
    public var model: String
    /// What it is sold as.
    public var listing: Listing?
    /// How it was run.
    public var setting: String?
    /// What each source says that it scored, the newest first.
    public var scores: [Score]
    /// What it costs, more than nought; none where that is not known.
    public var cost: Figure?
    /// What it is quoted at; none where it is not sold under that name, or not any more.
    public var quote: Quote?
    /// Where it stands to the others; none without a cost.
    public var place: Place?

    /// The lowest score that any source states.
    public var low: Figure { scores.map(\.comparable).min() ?? .zero }
    /// The highest score that any source states.
    public var high: Figure { scores.map(\.comparable).max() ?? .zero }
    /// Whether sources state different scores.
    public var isConflicting: Bool { low != high }
  }

  /// Where a model stands to the others.
  public enum Place: String, CaseIterable, Hashable, Sendable {
    /// No other is both as cheap and as good, and better in one of both.
    case frontier
    /// On the frontier to some sources, and not to others.
    case disputed
    /// Another is as cheap and as good, and better in one of both, whomever one believes.
    case behind
  }
}

extension MarketView {
  /// The benchmarks that scores are known in, with the number of scores, by name.
  public var benchmarks: [(name: String, scores: Int)] {
    Dictionary(grouping: scores, by: \.benchmark).map { ($0.key, $0.value.count) }
      .sorted { $0.name < $1.name }
  }

  /// What models can do in a benchmark, against what they cost; none where nobody knows a score.
  ///
  /// Against the cost of a run only those scores stand that came of a run whose cost was measured.
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

/// What makes two scores speak of one model, run in one way.
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
  /// Whether the point stands before another: the better, then the cheaper, then by name.
  fileprivate func isBefore(_ other: Quality.Point) -> Bool {
    if high != other.high { return high > other.high }
    if cost != other.cost {
      guard let cost, let theirs = other.cost else { return cost != nil }
      return cost < theirs
    }
    return (model, setting ?? "") < (other.model, other.setting ?? "")
  }
}
