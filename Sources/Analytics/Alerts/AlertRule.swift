import Market
import Prose

/// A condition to be alerted about: a ``Filter``, with or without an event.
///
/// A rule with an event, such as `cut>20% provider:deepseek`, fires when that happens to a listing
/// that passes the rest. One without, such as `blend(o3)<2`, fires for as long as a listing passes.
/// The events are `cut` and `rise`, with or without `>20%`, `cached-only`, `tier`, `hours`,
/// `deprecated`, `added`, `removed` and `returned`.
///
/// One with `claim:contradicted`, or another verdict, fires for what stories and replies state of a
/// listing or a provider.
///
/// Money is in US dollars. Shares of a base price always refer to ``baseName``, so that choosing
/// another base in a table makes no rule fire.
public struct AlertRule: Hashable, Sendable, CustomStringConvertible {
  /// The rule as it was written.
  public let text: String
  /// Where it was written.
  public let origin: Origin
  /// The event; `nil` if only the current state counts.
  let event: Event?
  /// The verdict of the claims that it is about; `nil` if it is not about claims.
  public let claim: String?
  /// What the listing must match.
  let filter: Filter
  /// The positions of the listing names in it.
  let names: [String: Origin]

  /// The rule as it was written.
  public var description: String { text }

  /// The most rules in a file; nobody reads the alerts of more.
  public static let mostRules = 1_000
  /// The base for shares that name none.
  public static let baseName = "o1"
}

extension AlertRule {
  /// The verdicts that a rule about claims can name.
  static let verdicts = ["supported", "roughly", "contradicted", "cannot-say"]

  /// Whether a claim about a listing, or about something else of a provider, is wanted.
  public func admits(claimOf subject: Listing) -> Bool {
    filter.clauses.allSatisfy { clause in
      switch clause.need {
      case .provider(let key): SearchKey(subject.provider).contains(key) == clause.isWanted
      case .model(let key): SearchKey(subject.model).contains(key) == clause.isWanted
      default: true
      }
    }
  }

  /// An event that a rule waits for.
  struct Event: Hashable, Sendable {
    var kind: Change.Kind
    /// The listing as named in the rule; `nil` for any that passes the filter.
    var listing: String?
    /// The size the step must have, as a share of the previous price; `nil` for any.
    var limit: Limit?

    struct Limit: Hashable, Sendable {
      var relation: Filter.Relation
      var share: Figure
    }

    /// The kinds of change that can be events, by name.
    static let kinds: [String: Change.Kind] = Dictionary(
      uniqueKeysWithValues: [
        .cut, .rise, .cachedOnly, .tier, .hours, .deprecated, .added, .removed, .returned,
      ].map { (kind: Change.Kind) in (kind.word, kind) })
  }
}

extension Change.Kind {
  /// The kind as rules and JSON name it.
  public var word: String {
    switch self {
    case .cut: "cut"
    case .rise: "rise"
    case .cachedOnly: "cached-only"
    case .tier: "tier"
    case .hours: "hours"
    case .deprecated: "deprecated"
    case .added: "added"
    case .removed: "removed"
    case .returned: "returned"
    case .correction(let reason): "correction (\(reason.rawValue))"
    }
  }
}
