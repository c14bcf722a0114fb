import Market

/// What fired, and what would have fired had it not been a correction.
public struct Alerts: Hashable, Sendable {
  /// What fired, in the order of the rules and newest first within each.
  public var fired: [Alert] = []
  /// Steps that a rule would have fired for, had they not looked like errors or their corrections.
  public var suspected: [Alert] = []
  /// Why rules could not be evaluated.
  public var problems: [Diagnostic] = []
  /// Whether a rule fired more often than ``mostHits``.
  public var isCutOff = false

  /// The most hits kept per rule; beyond it, ``isCutOff`` is set.
  public static let mostHits = 50_000

  /// No alerts.
  public init() {}
}

/// What one rule fired for at one provider on one day.
///
/// A vendor that lowers its whole price list makes one alert, not forty.
public struct Alert: Hashable, Sendable {
  /// The rule.
  public var rule: AlertRule
  /// The provider.
  public var provider: String
  /// The day on which the change became known.
  ///
  /// For a rule without an event, the day since which the listing has had its prices. `nil` if no
  /// moment is known.
  public var day: Day?
  /// What it fired for; several sources may report one listing.
  public var hits: [Hit]

  /// What a rule fired for at a provider on a day.
  public init(rule: AlertRule, provider: String, day: Day?, hits: [Hit]) {
    (self.rule, self.provider, self.day, self.hits) = (rule, provider, day, hits)
  }

  /// The number of listings that make a burst: so many at once are one decision of the vendor.
  public static let burstListings = 4

  /// The distinct listings, in the order of the hits.
  public var listings: [Listing] {
    var seen: Set<Listing> = []
    return hits.map(\.listing).filter { seen.insert($0).inserted }
  }

  /// Whether it covers so many listings that they are shown as one.
  public var isBurst: Bool { listings.count >= Alert.burstListings }

  /// What identifies an alert that was acknowledged: not its listings, since a second source may
  /// add one, and not today's date, since a lasting state would be new every day.
  public struct Key: Hashable, Sendable {
    /// The rule's text.
    public var rule: String
    /// The provider.
    public var provider: String
    /// The alert's day.
    public var day: Day?

    /// The key of a rule's alert at a provider on a day.
    public init(rule: String, provider: String, day: Day?) {
      (self.rule, self.provider, self.day) = (rule, provider, day)
    }
  }

  /// What identifies the alert.
  public var key: Key { Key(rule: rule.text, provider: provider, day: day) }

  /// A listing for which a rule fired.
  public struct Hit: Hashable, Sendable {
    /// The listing.
    public var listing: Listing
    /// Why.
    public var cause: Cause

    /// A listing for which a rule fired.
    public init(listing: Listing, cause: Cause) { (self.listing, self.cause) = (listing, cause) }
  }

  /// Why a rule fired.
  public enum Cause: Hashable, Sendable {
    /// A change.
    case change(Change)
    /// The listing's state, with the quantities that the rule names.
    case prices(Quote, [Amount])
    /// A claim about it.
    case claim(Claimed)
  }

  /// What a text states of something, and what the data say of that.
  public struct Claimed: Hashable, Sendable {
    /// The words.
    public var words: String
    /// The verdict: `contradicted`.
    public var verdict: String
    /// The value that the data give, with its unit; empty if they give none.
    public var value: String
    /// The headline of the story.
    public var story: String
    /// Where the words were read.
    public var origin: Origin

    /// What a text states.
    public init(words: String, verdict: String, value: String, story: String, origin: Origin) {
      (self.words, self.verdict, self.value) = (words, verdict, value)
      (self.story, self.origin) = (story, origin)
    }
  }

  /// A quantity that a rule names, with its value.
  public struct Amount: Hashable, Sendable {
    /// The quantity.
    public var quantity: Filter.Quantity
    /// Its value, in the quantity's own unit; prices are in US dollars per million tokens.
    public var amount: Figure
  }
}
