import Market

/// A figure that a text states, with its words.
///
/// What the figure is worth is not said here: a claim is only what was written, and a check holds it
/// against the data.
public struct Claim: Hashable, Sendable {
  /// The lower end as a plain number, nil when open.
  ///
  /// "3 billion" is 3,000,000,000, "3 %" is 3, and a fall is negative.
  public var low: Figure?
  /// The upper end, nil when open; the same as `low` for a single figure.
  public var high: Figure?
  /// How the figure bounds what it speaks of.
  public var bound: Bound
  /// What is counted or measured.
  public var unit: Unit
  /// What has to be bought for the amount: "1000000 input tokens", "GPU", "price of Orion-2".
  public var per: String?
  /// For how long the amount is: a day, a year.
  public var period: Period?
  /// How sure the text is.
  public var hedges: Set<Hedge>
  /// The day, month or year that the figure belongs to as ISO 8601 writes it, where the text says.
  public var date: String?
  /// Whether the figure says how much something changed ("cut by 75 %"), not where it stands.
  public var isChange: Bool
  /// The place of the words in the text's UTF-8.
  public var words: Range<Int>

  /// A claim with what its words say; all that is not given is what most texts leave open.
  public init(
    low: Figure?, high: Figure?, bound: Bound, unit: Unit, per: String? = nil,
    period: Period? = nil, hedges: Set<Hedge> = [], date: String? = nil, isChange: Bool = false,
    words: Range<Int>
  ) {
    self.low = low
    self.high = high
    self.bound = bound
    self.unit = unit
    self.per = per
    self.period = period
    self.hedges = hedges
    self.date = date
    self.isChange = isChange
    self.words = words
  }
}

extension Claim {
  /// How the figure bounds what it speaks of.
  public enum Bound: String, Hashable, Sendable, CaseIterable {
    case exact, approx, range, lt, le, gt, ge
  }

  /// What is counted or measured.
  public enum Unit: Hashable, Sendable {
    /// An amount; nil where the text names no currency that has one ISO code.
    case money(Currency?)
    case percent
    case times
    case tokens
    /// Anything else, as the text calls it: people, chips, points.
    case counted(String)
  }

  /// The time that an amount is for.
  public enum Period: String, Hashable, Sendable, CaseIterable {
    case second, minute, hour, day, week, month, quarter, year
  }

  /// A word that says how sure a text is of its figure.
  public enum Hedge: String, Hashable, Sendable, CaseIterable {
    case upTo = "up_to"
    case lessThan = "less_than"
    case moreThan = "more_than"
    case atLeast = "at_least"
    case about, theoretical, estimated, expected, claimed, reported, assumed, conversion
  }
}
