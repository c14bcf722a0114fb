/// What somebody looks for: words and phrases that must occur, and some with `!` that must not.
public struct Search: Hashable, Sendable {
  /// The search as it was typed.
  public let text: String

  /// A search as it was typed; an empty one finds everything.
  public init(_ text: String) {
    self.text = text
  }

  /// Whether everything is found.
  public var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }
}
