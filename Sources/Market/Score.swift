/// A model's score in a benchmark, as one source states it.
///
/// Scores conflict between sources as prices do: o1 solves 79.2 % of AIME 2024 according to
/// DeepSeek and 74.3 % according to OpenAI. So a score is never shown without its source.
public struct Score: Hashable, Sendable {
  /// The benchmark: `AIME 2024`.
  public var benchmark: String
  /// The model, as the source names it.
  public var model: String
  /// The listing it was sold as then; `nil` if not stated.
  ///
  /// Never guessed from the name, since a similar name is another model.
  public var listing: Listing?
  /// The first day on which the listing meant another model; `nil` if it still means this one.
  ///
  /// `deepseek-reasoner` was R1, then R1-0528, V3.1, V3.2 and V4.
  public var until: Day?
  /// How it was run, if that affects the result: `high`, `no thinking`.
  public var setting: String?
  /// The score, on its scale.
  public var value: Figure
  /// The scale of the score.
  public var scale: Scale
  /// The measured cost of running the whole benchmark, above zero.
  public var runCost: Money?
  /// The source.
  public var source: String
  /// Where the source states it.
  public var url: String?
  /// When the source stated it.
  public var day: Day?
  /// Where it was read.
  public var origin: Origin

  /// A score, as stated by a source.
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

  /// A scale of scores; higher is better on all of them.
  public enum Scale: String, CaseIterable, Hashable, Sendable {
    /// Out of 100.
    case percent
    /// Out of 1.
    case share
    /// Unbounded, such as a rating.
    case points

    /// Whether a value is valid on the scale.
    public func holds(_ value: Figure) -> Bool {
      switch self {
      case .percent: !value.isNegative && value <= Figure(100)
      case .share: !value.isNegative && value <= Figure(1)
      case .points: true
      }
    }
  }

  /// The score with a share converted to a percentage, for comparison within a benchmark.
  public var comparable: Figure { scale == .share ? value.scaled(byPowerOfTen: 2) : value }
}
