/// What somebody typed, taken piece by piece: signs, fields, words, and phrases in quotes.
public struct TypedText: Sendable {
  /// What is not taken yet.
  public var rest: Substring

  /// A text of which nothing is taken yet.
  public init(_ text: String) { rest = text[...] }

  /// What stands before the next blank.
  public var word: Substring { rest.prefix { !$0.isWhitespace } }

  /// Whether a phrase in quotes stands next.
  public var isAtPhrase: Bool { rest.first.map { TypedText.quotes[$0] != nil } ?? false }

  /// Goes to the next word.
  ///
  /// - Returns: Whether there is one.
  public mutating func skipBlanks() -> Bool {
    rest = rest.drop(while: \.isWhitespace)
    return !rest.isEmpty
  }

  /// Takes one of some signs.
  ///
  /// - Returns: Whether one stood there.
  public mutating func take(_ signs: String) -> Bool {
    guard let first = rest.first, signs.contains(first) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Takes the name of a field with its colon; nothing where no such field is named.
  public mutating func takeField(_ isField: (String) -> Bool) -> String? {
    guard let colon = rest.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let name = rest[..<colon].lowercased()
    guard isField(name) else { return nil }
    rest = rest[rest.index(after: colon)...]
    return name
  }

  /// Takes a phrase in quotes, without them, or what stands before the next blank; a phrase whose
  /// quotes are still open ends with the text.
  public mutating func takeValue() -> (text: Substring, isOpen: Bool) {
    guard let close = rest.first.flatMap({ TypedText.quotes[$0] }) else {
      defer { rest = rest[word.endIndex...] }
      return (word, false)
    }
    let phrase = rest.dropFirst().prefix { !close.contains($0) }
    rest = rest[phrase.endIndex...]
    defer { rest = rest.dropFirst() }
    return (phrase, rest.isEmpty)
  }

  /// The quotes that open a phrase, with those that close it.
  private static let quotes: [Character: String] = [
    "\"": "\"＂”", "＂": "\"＂", "“": "”\"", "„": "“”\"", "「": "」", "『": "』", "«": "»",
  ]
}
