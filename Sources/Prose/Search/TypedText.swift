/// A scanner for typed text: signs, fields, words and quoted phrases.
public struct TypedText: Sendable {
  /// The rest of the text.
  public var rest: Substring

  /// A scanner at the start of a text.
  public init(_ text: String) { rest = text[...] }

  /// The text up to the next space.
  public var word: Substring { rest.prefix { !$0.isWhitespace } }

  /// Whether a quoted phrase comes next.
  public var isAtPhrase: Bool { rest.first.map { TypedText.quotes[$0] != nil } ?? false }

  /// Skips to the next word.
  ///
  /// - Returns: Whether there is one.
  public mutating func skipBlanks() -> Bool {
    rest = rest.drop(while: \.isWhitespace)
    return !rest.isEmpty
  }

  /// Takes one of some signs.
  ///
  /// - Returns: Whether there was one.
  public mutating func take(_ signs: String) -> Bool {
    guard let first = rest.first, signs.contains(first) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Takes a field's name with its colon; `nil` if there is none.
  public mutating func takeField(_ isField: (String) -> Bool) -> String? {
    guard let colon = rest.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let name = rest[..<colon].lowercased()
    guard isField(name) else { return nil }
    rest = rest[rest.index(after: colon)...]
    return name
  }

  /// Takes a quoted phrase, without its quotes, or the text up to the next space; an unclosed
  /// phrase ends with the text.
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

  /// Takes a regular expression between slashes, without them; nil unless one ends before a blank or
  /// the end.
  public mutating func takePattern() -> String? {
    guard rest.first == "/" else { return nil }
    var isEscaped = false
    let inside = rest.dropFirst()
    for place in inside.indices {
      if inside[place] == "/", !isEscaped {
        let behind = inside[inside.index(after: place)...]
        guard behind.first?.isWhitespace ?? true, place > inside.startIndex else { return nil }
        rest = behind
        return String(inside[..<place].replacing("\\/", with: "/"))
      }
      isEscaped = inside[place] == "\\" && !isEscaped
    }
    return nil
  }

  /// The opening quotes, with their closing quotes.
  private static let quotes: [Character: String] = [
    "\"": "\"＂”", "＂": "\"＂", "“": "”\"", "„": "“”\"", "「": "」", "『": "』", "«": "»",
  ]
}
