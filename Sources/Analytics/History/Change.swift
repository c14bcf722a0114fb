import Market

/// A change in a source's statement about a listing.
public struct Change: Hashable, Sendable {
  /// The listing.
  public var listing: Listing
  /// The source.
  public var source: String
  /// The kind of change.
  public var kind: Kind
  /// The prices that changed, the one that decides the kind first.
  public var steps: [Step]
  /// The currency of the prices.
  public var currency: Currency
  /// When the source was last seen without the change; `nil` if unknown.
  ///
  /// The change happened between then and ``observed``: lists may be months apart.
  public var before: Moment?
  /// When it was first seen; `nil` if unknown.
  public var observed: Moment?
  /// When it took effect, if the source says so; catalogues follow up to 112 days later.
  public var effective: Moment?
  /// The quote with the change; for a removal, the last quote.
  public var quote: Quote
  /// What it later turned out to be, if not ``kind``.
  public var revision: Revision?

  /// A change in a source's statement about a listing.
  public init(
    listing: Listing, source: String, kind: Kind, steps: [Step] = [], currency: Currency = .usd,
    before: Moment? = nil, observed: Moment?, effective: Moment? = nil, quote: Quote,
    revision: Revision? = nil
  ) {
    self.listing = listing
    self.source = source
    self.kind = kind
    self.steps = steps
    self.currency = currency
    self.before = before
    self.observed = observed
    self.effective = effective
    self.quote = quote
    self.revision = revision
  }

  /// The kinds of change.
  public enum Kind: Hashable, Sendable {
    /// The output price fell or, if unchanged, the input price.
    case cut
    /// The output price rose or, if unchanged, the input price.
    case rise
    /// Only cache prices changed.
    case cachedOnly
    /// Only the prices of long requests changed.
    case tier
    /// Only the prices at certain hours changed.
    case hours
    /// A retirement date was set.
    case deprecated
    /// Added to a list.
    case added
    /// Removed from a list.
    case removed
    /// Back on a list.
    case returned
    /// Probably an error or the correction of one, not a market move.
    case correction(Reason)
  }

  /// Why a change counts as a correction.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// A price changed by an exact power of ten.
    case powerOfTen
    /// A price of zero, before or after: usually a placeholder.
    case zero
    /// A missing price, before or after.
    case missing
    /// A suspect price, before or after.
    case suspect
    /// The previous price came back within ``Change/undoneDays``.
    case undone
    /// Another price replaced it within ``Change/replacedDays``.
    case replaced
    /// All other sources seen at the same time keep the previous price.
    case others
    /// The currency changed.
    case currency
  }

  /// The change of one price.
  public struct Step: Hashable, Sendable {
    /// The meter.
    public var meter: Meter
    /// The previous price, per million tokens.
    public var before: Price
    /// The new price, per million tokens.
    public var after: Price

    /// A price on a meter, before and after.
    public init(_ meter: Meter, from before: Price, to after: Price) {
      self.meter = meter
      self.before = before
      self.after = after
    }
  }

  /// What a change later turned out to be.
  public struct Revision: Hashable, Sendable {
    /// When that became known.
    public var at: Moment
    /// The kind since then.
    public var kind: Kind

    /// A kind that became known at a moment.
    public init(at moment: Moment, _ kind: Kind) {
      at = moment
      self.kind = kind
    }
  }

  /// The days within which a change that is undone counts as an error.
  ///
  /// Of the 200 price changes that models.dev reverted in a year, two thirds were reverted within a
  /// week, most of those by the next day.
  public static let undoneDays = 7
  /// The days that a price must last for anybody to have paid it.
  ///
  /// Claude Haiku 4.5 had three prices on the day that it was added to models.dev.
  public static let replacedDays = 1
}

extension Change {
  /// When it was both known and in effect; `nil` if no moment is known.
  public var known: Moment? {
    guard let observed, let effective else { return observed ?? effective }
    return max(observed, effective)
  }

  /// The interval in which it happened, if that is too long to use its end as the date; `nil` if
  /// the source says when the change took effect.
  public var span: (from: Moment, until: Moment)? {
    guard effective == nil else { return nil }
    return Change.span(from: before, until: observed)
  }

  /// The two moments; `nil` if one is unknown or they are close together.
  public static func span(from before: Moment?, until observed: Moment?) -> (
    from: Moment, until: Moment
  )? {
    guard let before, let observed, !observed.isWithin(days: gapDays, of: before) else {
      return nil
    }
    return (before, observed)
  }

  /// The most days between two lists for a change to be dated to the second.
  ///
  /// For someone who saves one list a month, that is close enough.
  static let gapDays = 30

  /// The moment it is shown under: when it took effect, or else when it was first seen.
  public var at: Moment? { effective ?? observed }

  /// How many days after taking effect it was first seen; `nil` if either moment is unknown or it
  /// was seen in time.
  public var daysLate: Int? {
    guard let observed, let effective, effective < observed else { return nil }
    return observed.day.number - effective.day.number
  }

  /// Whether a price that people pay moved, as opposed to a correction, an addition or a removal.
  public var isMove: Bool {
    switch kind {
    case .cut, .rise, .cachedOnly: true
    case .tier, .hours, .deprecated, .added, .removed, .returned, .correction: false
    }
  }

  /// The steps of a move that go the other way than the one that decides its kind, but for the
  /// cache's: when output rises and input falls, both must be said.
  public var opposed: [Step] {
    guard isMove, let main = steps.first else { return [] }
    return steps.dropFirst().filter {
      $0.meter != .cachedInput && $0.meter != .cacheWrite && $0.share != nil
        && $0.isRise != main.isRise
    }
  }

  /// The change as known at a moment; `nil` if it was not known yet.
  public func seen(asOf moment: Moment) -> Change? {
    guard known.map({ $0 <= moment }) ?? true else { return nil }
    var seen = self
    if let revision, revision.at <= moment { seen.kind = revision.kind }
    seen.revision = nil
    return seen
  }
}

extension Change.Step {
  /// The change as a share of the previous price: -0.63 for a fall of 63 %.
  ///
  /// `nil` if either price is unknown or the previous price was zero.
  public var share: Figure? {
    guard let old = before.amount, let new = after.amount else { return nil }
    return (new - old).divided(by: old)
  }

  /// Whether the price rose; false unless both prices are known.
  public var isRise: Bool {
    guard let old = before.amount, let new = after.amount else { return false }
    return old < new
  }
}
