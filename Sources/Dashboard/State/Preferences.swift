import Analytics
import Market
import Screen

/// The user's settings for the screen.
public struct Preferences: Hashable, Sendable {
  /// The base listing, as a person names it, until the user chooses another.
  public var base: String?
  /// The currency of the prices shown.
  public var currency: Currency?
  /// The name of the theme.
  public var theme: String?
  /// For whom the colours of moves are.
  public var colors = MoveColors.buyer
  /// The columns of the price table; empty for the default ones.
  public var columns: [PriceColumn] = []
  /// The initial workload: its name, or weights.
  public var workload: String?
  /// The user's own workloads.
  public var workloads: [Workload] = []
  /// The keymap with the user's own keys; nil for the default one.
  public var keymap: Keymap?
  /// Whether new alerts are announced, by a command or at the terminal.
  public var announcesAlerts = false
  /// The commands that a row or story can be given to, by name.
  public var pipes: [String: [String]] = [:]
  /// The pairs at the top of the price table, until the user pins others; empty for the default.
  public var pinned: [TypedPair] = []
  /// The user's own filters.
  public var filters: [NamedFilter] = []
  /// What is muted and highlighted in the feed.
  public var feedRules = FeedRules()
  /// The user's searches of the feed, by name.
  public var searches: [String: String] = [:]

  /// The language of the screen, and how it writes numbers and dates; nil for English.
  public var wording: Wording?

  /// No settings.
  public init() {}
}
