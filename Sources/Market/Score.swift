/// How well a model did in a benchmark, as one source states it.
///
/// Scores conflict by source as prices do: o1 solves 79.2 % of AIME 2024 to DeepSeek and 74.3 % to
/// OpenAI. So a score never goes without whoever states it.
public struct Score: Hashable, Sendable {
  /// What was measured: `AIME 2024`.
  public var benchmark: String
  /// The model, as the source names it.
  public var model: String
  /// What it was sold as then; none where nobody said.
  ///
  /// It is never guessed from the name, since a near name is another model.
  public var listing: Listing?
  /// The first day on which the listing stood for another model; none where it still does.
  ///
  /// `deepseek-reasoner` was R1, then R1-0528, V3.1, V3.2 and V4.
  public var until: Day?
  /// How it was run, where that makes another result: `high`, `no thinking`.
  public var setting: String?
  /// The score, on its scale.
  public var value: Figure
  /// What the score is counted in.
  public var scale: Scale
  /// What all of the benchmark's questions cost together, as measured; more than nought.
  public var runCost: Money?
  /// Who says so.
  public var source: String
  /// Where they do.
  public var url: String?
  /// When they did.
  public var day: Day?
  /// Where it was read.
  public var origin: Origin

  /// A score, as a source states it.
  public init(
    _ benchmark: String, model: String, listing: Listing? = nil, until: Day? = nil,
    setting: String? = nil, value: Figure, scale: Scale = .percent, runCost: Money? = nil,
    source: String, url: String? = nil, day: Day? = nil, origin: Origin
  ) {
    self.benchmark = benchmark
    self.model = model
    self.listing = listing
    self.until = until
    self.setting = setting
    self.value = value
    self.scale = scale
    self.runCost = runCost
    self.source = source
    self.url = url
    self.day = day
    self.origin = origin
  }

  /// What scores are counted in; more is better on all of them.
  public enum Scale: String, CaseIterable, Hashable, Sendable {
    /// Of a hundred.
    case percent
    /// Of one.
    case share
    /// Without an end, such as a rating.
    case points

    /// Whether the scale holds a value.
    public func holds(_ value: Figure) -> Bool {
      switch self {
      case .percent: !value.isNegative && value <= Figure(100)
      case .share: !value.isNegative && value <= Figure(1)
      case .points: true
      }
    }
  }

  /// The score with a share brought to per cent, so that the same benchmark can be compared.
  public var comparable: Figure { scale == .share ? value.scaled(byPowerOfTen: 2) : value }
}
