import Market

/// What fired, and what would have if it were no correction.
public struct Alerts: Hashable, Sendable {
  /// What fired, in the order of the rules; for each rule, the newest first.
  public var fired: [Alert] = []
  /// Steps that a rule would fire for, if they were not most likely mistakes made or mended.
  public var suspected: [Alert] = []
  /// What kept a rule from being held against anything.
  public var problems: [Diagnostic] = []
  /// Whether a rule fired more often than is kept.
  public var isCutOff = false

  /// More hits of a rule than anybody reads; what comes after them is not kept, and the answer says so.
  public static let mostHits = 50_000

  /// Nothing fired.
  public init() {}
}

/// What one rule fired for at one provider on one day.
///
/// When a vendor brings its whole list down, that is one event and not forty.
public struct Alert: Hashable, Sendable {
  /// The rule.
  public var rule: AlertRule
  /// Who sells what it fired for.
  public var provider: String
  /// The day on which it became known or, of what holds, since which the listing was seen at its
  /// prices; none where no moment is known.
  public var day: Day?
  /// What it fired for; several sources may tell of one listing.
  public var hits: [Hit]

  /// How many listings make a burst: so many at once are one decision of a vendor's.
  public static let burstListings = 4

  /// The listings, each once, in the order of the hits.
  public var listings: [Listing] {
    var seen: Set<Listing> = []
    return hits.map(\.listing).filter { seen.insert($0).inserted }
  }

  /// Whether so many listings are told of that they are shown as one.
  public var isBurst: Bool { listings.count >= Alert.burstListings }

  /// What an alert is known by, to whoever has seen it: not by its listings, since a second source
  /// may tell of one more, and not by today, since what holds would be new every day.
  public struct Key: Hashable, Sendable {
    /// The rule as it was written.
    public var rule: String
    /// Who sells what it fired for.
    public var provider: String
    /// The alert's day.
    public var day: Day?

    /// What an alert of a rule at a provider on a day is known by.
    public init(rule: String, provider: String, day: Day?) {
      (self.rule, self.provider, self.day) = (rule, provider, day)
    }
  }

  /// What the alert is known by.
  public var key: Key { Key(rule: rule.text, provider: provider, day: day) }

  /// A listing for which a rule fired.
  public struct Hit: Hashable, Sendable {
    /// The listing.
    public var listing: Listing
    /// Why.
    public var cause: Cause
  }

  /// Why a rule fired.
  public enum Cause: Hashable, Sendable {
    /// This happened.
    case change(Change)
    /// So it stood.
    case prices(Quote, [Amount])
  }

  /// A price, or something else that a rule named.
  public struct Amount: Hashable, Sendable {
    /// What was counted.
    public var quantity: Filter.Quantity
    /// How much it was, in the quantity's own unit; of a price, US dollars for a million tokens.
    public var amount: Figure
  }
}
