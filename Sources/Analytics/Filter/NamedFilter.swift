import Market

/// A filter that the user has named.
///
/// `@cheap` stands for it wherever a filter is typed, also among other words: `@cheap
/// !provider:azure`.
public struct NamedFilter: Hashable, Sendable {
  /// The name, without its sign.
  public var name: String
  /// The filter, as typed.
  public var text: String

  /// The sign before a name.
  public static let sign: Character = "@"

  /// A filter under a name.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

extension [NamedFilter] {
  /// The filter with that name.
  public subscript(named name: some StringProtocol) -> NamedFilter? { first { $0.name == name } }
}
