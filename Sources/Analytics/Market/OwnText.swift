/// A text that the user keeps under a name: a view, a macro, how the screen is arranged.
public struct OwnText: Hashable, Sendable {
  /// What it is.
  public let kind: Kind
  /// Its name among those of its kind.
  public let name: String
  /// The text; nil if it was deleted.
  public let text: String?

  /// What a text is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A view, as `--view` takes it.
    case view
    /// Keys to play, by their names.
    case macro
    /// The width of a column.
    case width
    /// How the panels are laid out.
    case layout
    /// A search of the feed.
    case query
    /// When the dashboard was last used.
    case visit
    /// An alert that was announced.
    case announced
  }

  /// A kept text, or a deleted one.
  public init(_ kind: Kind, _ name: String, _ text: String?) {
    (self.kind, self.name, self.text) = (kind, name, text)
  }
}
