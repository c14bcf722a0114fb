import Market
import Prose

/// What somebody wants to be told of: a ``Filter``, with or without something that must happen.
///
/// A rule that names an event, such as `cut>20% provider:deepseek`, fires when that happens to a
/// listing that the rest lets pass. One without, such as `blend(o3)<2`, fires for as long as a
/// listing passes. The events are `cut` and `rise`, with `>20%` or without, `cached-only`, `tier`,
/// `hours`, `deprecated`, `added`, `removed` and `returned`.
///
/// Money is in US dollars; what a filter holds against the base is held against ``baseName``, so
/// that no key on a table makes a rule fire.
public struct AlertRule: Hashable, Sendable, CustomStringConvertible {
  /// The rule as it was written.
  public let text: String
  /// Where it was written.
  public let origin: Origin
  /// What must have happened; none where only what stands counts.
  let event: Event?
  /// What the listing must be like.
  let filter: Filter
  /// Where the names of listings stand in it.
  let names: [String: Origin]

  /// The rule as it was written.
  public var description: String { text }

  /// The most rules of a file; nobody reads the alerts of more.
  public static let mostRules = 1_000
  /// What shares that name no other listing are of.
  public static let baseName = "o1"
}

extension AlertRule {
  /// What must have happened to a listing.
  struct Event: Hashable, Sendable {
    var kind: Change.Kind
    /// The listing, as somebody named it; whichever the rule is about where none is named.
    var listing: String?
    /// How great the step must be, as a share of the price before; any step where none is named.
    var limit: Limit?

    struct Limit: Hashable, Sendable {
      var relation: Filter.Relation
      var share: Figure
    }

    /// The kinds of change that a rule can wait for, by name.
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
