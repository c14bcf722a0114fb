import Analytics
import Market

/// What a person has set up for themselves, as far as the screen is concerned.
public struct Preferences: Hashable, Sendable {
  /// The listing that prices are compared with, as a person names it, until another is chosen.
  public var base: String?
  /// What prices are shown in.
  public var currency: Currency?
  /// The name of the theme.
  public var theme: String?
  /// The columns of the table of prices; the usual ones where none.
  public var columns: [PriceColumn] = []
  /// What the models are used for at first: the name of a workload, or weights.
  public var workload: String?
  /// The person's own workloads.
  public var workloads: [Workload] = []
  /// The person's own keys among all others; the usual ones where none.
  public var keymap: Keymap?
  /// The person's own filters.
  public var filters: [NamedFilter] = []

  /// Nothing is set up.
  public init() {}
}
