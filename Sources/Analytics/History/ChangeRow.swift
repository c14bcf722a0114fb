import Market

/// A change between two moments, once, whichever sources state it.
public struct ChangeRow: Hashable, Sendable {
  /// What changed.
  public enum Group: String, Hashable, Sendable, CaseIterable {
    case launch, cut, rise, cached, tier, hours, context, added, gone, back, ends, correction
  }

  /// What changed.
  public var group: Group
  /// The listing.
  public var listing: Listing
  /// When: the day that it took effect, or else that it was first seen.
  public var at: Moment
  /// The change as the first source states it; `nil` for a launch and for a context that differs.
  public var change: Change?
  /// The context before and after, in tokens, where that is what changed.
  public var context: Context?
  /// What is asked for a model that was launched.
  public var launched: Quote? = nil
  /// The sources that state it, the first of them first.
  public var sources: [String]

  /// A context window before and after.
  public struct Context: Hashable, Sendable {
    /// The tokens before.
    public var before: Int
    /// The tokens after.
    public var after: Int
  }

  /// The price that decides the kind, before and after.
  public var step: Change.Step? { change?.steps.first }

  /// How large the change is as a share of what was before; `nil` where that is unknown.
  public var share: Figure? {
    if let context {
      return (Figure(context.after) - Figure(context.before))
        .divided(by: Figure(max(1, context.before)))
    }
    return step?.share
  }
}

extension Change.Kind {
  /// The group in which a change is shown.
  public var group: ChangeRow.Group {
    switch self {
    case .cut: .cut
    case .rise: .rise
    case .cachedOnly: .cached
    case .tier: .tier
    case .hours: .hours
    case .deprecated: .ends
    case .added: .added
    case .removed: .gone
    case .returned: .back
    case .correction: .correction
    }
  }
}
