import Market

/// What is another than before in what a source says of a listing.
public struct Change: Hashable, Sendable {
  /// Which listing.
  public var listing: Listing
  /// Who says so.
  public var source: String
  /// What kind of change it is.
  public var kind: Kind
  /// The prices that are others now; the one that decides the kind stands first.
  public var steps: [Step]
  /// What the prices are counted in.
  public var currency: Currency
  /// When the source was last seen without it; none where that is not known.
  ///
  /// Somewhere from there to ``observed`` it happened: lists may be months apart.
  public var before: Moment?
  /// When it was first seen; none where that is not known.
  public var observed: Moment?
  /// Since when it holds, where the source says so; catalogues follow by up to 112 days.
  public var effective: Moment?
  /// The quote that brought it; of what was removed, the last one.
  public var quote: Quote
  /// What it turned out to be, if something else.
  public var revision: Revision?

  /// A change in what a source says of a listing.
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
    /// The price of output fell, or where that stayed, of input.
    case cut
    /// The price of output rose, or where that stayed, of input.
    case rise
    /// Only what a cache holds costs another price.
    case cachedOnly
    /// Only the prices of long requests are others.
    case tier
    /// Only the prices at some hours are others.
    case hours
    /// A day was set on which it leaves the market.
    case deprecated
    /// New on a list.
    case added
    /// No longer on a list.
    case removed
    /// On the list again.
    case returned
    /// Most likely a mistake that was made or mended, and no move of the market.
    case correction(Reason)
  }

  /// Why a change is taken for a correction.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// A price is another by a power of ten, to the digit.
    case powerOfTen
    /// A price of nought, before or after: mostly a placeholder.
    case zero
    /// A price that is not stated, before or after.
    case missing
    /// A price that can't be right, before or after.
    case suspect
    /// The price before came back within ``Change/undoneDays``.
    case undone
    /// Another price took its place within ``Change/replacedDays``.
    case replaced
    /// Other sources, which were seen at the same time, all stay with the price before.
    case others
    /// The prices are counted in another currency.
    case currency
  }

  /// A price that is another.
  public struct Step: Hashable, Sendable {
    /// On which meter.
    public var meter: Meter
    /// For a million tokens, before.
    public var before: Price
    /// For a million tokens, now.
    public var after: Price

    /// A price on a meter, before and after.
    public init(_ meter: Meter, from before: Price, to after: Price) {
      self.meter = meter
      self.before = before
      self.after = after
    }
  }

  /// What a change turned out to be.
  public struct Revision: Hashable, Sendable {
    /// When that was seen.
    public var at: Moment
    /// What it is since then.
    public var kind: Kind

    /// A kind that was seen at a moment.
    public init(at moment: Moment, _ kind: Kind) {
      at = moment
      self.kind = kind
    }
  }

  /// How long after a change its undoing still makes it a mistake, in days.
  ///
  /// Of the 200 price changes that models.dev took back in a year, two thirds were taken back within
  /// a week, and most of those by the next day.
  public static let undoneDays = 7
  /// How long a price must stand at least for anybody to have paid it, in days.
  ///
  /// Claude Haiku 4.5 had three prices on the day that it was added to models.dev.
  public static let replacedDays = 1
}

extension Change {
  /// When it became known and began to hold; none where no moment is known.
  public var known: Moment? {
    guard let observed, let effective else { return observed ?? effective }
    return max(observed, effective)
  }

  /// The moments between which it happened, where they are too far apart for the second to be its day;
  /// none where the source says since when it holds.
  public var span: (from: Moment, until: Moment)? {
    guard effective == nil else { return nil }
    return Change.span(from: before, until: observed)
  }

  /// The moments, unless one of them is not known or they are close together.
  public static func span(from before: Moment?, until observed: Moment?) -> (
    from: Moment, until: Moment
  )? {
    guard let before, let observed, !observed.isWithin(days: gapDays, of: before) else {
      return nil
    }
    return (before, observed)
  }

  /// How far apart two lists may be for a change to be told under the day of the second, in days.
  ///
  /// Somebody who keeps a list a month has a day that is near enough.
  static let gapDays = 30

  /// The moment that it is shown under: since when it holds, or else when it was first seen.
  public var at: Moment? { effective ?? observed }

  /// How many days after it began to hold it was first seen; `nil` where one of both is not known
  /// or it was seen in time.
  public var daysLate: Int? {
    guard let observed, let effective, effective < observed else { return nil }
    return observed.day.number - effective.day.number
  }

  /// Whether a price moved that people pay: no correction, and no coming or going.
  public var isMove: Bool {
    switch kind {
    case .cut, .rise, .cachedOnly: true
    case .tier, .hours, .deprecated, .added, .removed, .returned, .correction: false
    }
  }

  /// The change as it was known at a moment; `nil` where it wasn't yet.
  public func seen(asOf moment: Moment) -> Change? {
    guard known.map({ $0 <= moment }) ?? true else { return nil }
    var seen = self
    if let revision, revision.at <= moment { seen.kind = revision.kind }
    seen.revision = nil
    return seen
  }
}

extension Change.Step {
  /// The change as a share of the price before: -0.63 for a fall of 63 %.
  ///
  /// `nil` where one of both is not known, and where the price before was nought, of which nothing
  /// is a share.
  public var share: Figure? {
    guard let old = before.amount, let new = after.amount else { return nil }
    return (new - old).divided(by: old)
  }

  /// Whether the price rose, as far as both are known.
  public var isRise: Bool {
    guard let old = before.amount, let new = after.amount else { return false }
    return old < new
  }
}
