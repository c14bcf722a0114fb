import Market

/// A filter that a person has given a name.
///
/// `@cheap` stands for it wherever a filter is typed, and can be one word among others:
/// `@cheap !provider:azure`.
public struct NamedFilter: Hashable, Sendable {
  /// The name, without its sign.
  public var name: String
  /// The filter, as it would be typed.
  public var text: String

  /// The sign before a name; no listing's id has it at a word's beginning.
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
