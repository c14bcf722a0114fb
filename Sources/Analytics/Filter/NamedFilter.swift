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

  /// A filter as it was typed, with those that are named in it spelled out.
  ///
  /// The beginning of a name says nothing yet. What else has the sign stays as it is: a word to look
  /// for.
  public func spelledOut(_ text: String) -> String {
    guard text.contains(NamedFilter.sign) else { return text }
    return text.filterWords.compactMap { word in
      guard word.first == NamedFilter.sign else { return String(word) }
      let name = word.dropFirst()
      if let filter = self[named: name] { return filter.text }
      return contains { $0.name.hasPrefix(name) } ? nil : String(word)
    }.joined(separator: " ")
  }

  /// The names in a filter that no filter has, without their signs.
  public func unknown(in text: String) -> [String] {
    text.filterWords.filter { $0.first == NamedFilter.sign && self[named: $0.dropFirst()] == nil }
      .map { String($0.dropFirst()) }
  }
}

extension String {
  /// The words of a filter; what stands in quotes is part of one.
  fileprivate var filterWords: [Substring] {
    var isQuoted = false
    return split(omittingEmptySubsequences: false) { character in
      if character == "\"" { isQuoted.toggle() }
      return character == " " && !isQuoted
    }
  }
}
