/// Words that must occur, and words with `!` that must not, in any order and in any case.
public struct Filter: Hashable, Sendable {
  /// The filter as it was typed.
  public let text: String
  private let wanted: [SearchKey]
  private let unwanted: [SearchKey]

  /// A filter as it was typed; an empty one lets everything pass.
  public init(_ text: String) {
    self.text = text
    let words = text.split(whereSeparator: \.isWhitespace)
    wanted = words.filter { !$0.hasPrefix("!") }.map { SearchKey(String($0)) }
    unwanted = words.filter { $0.hasPrefix("!") && $0 != "!" }
      .map { SearchKey(String($0.dropFirst())) }
  }

  /// Whether everything passes.
  public var isEmpty: Bool { wanted.isEmpty && unwanted.isEmpty }

  /// Whether a text passes.
  func admits(_ text: SearchKey) -> Bool {
    wanted.allSatisfy(text.contains) && !unwanted.contains(where: text.contains)
  }
}

/// A text made ready for looking through: in lower case, as bytes.
///
/// Made once a row and not once a letter, since a filter follows every letter that is typed.
struct SearchKey: Hashable, Sendable {
  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.lowercased().utf8)
  }

  /// Whether the other text occurs in this one.
  func contains(_ other: SearchKey) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      other.bytes.withUnsafeBufferPointer { word in SearchKey.find(word, in: text) }
    }
  }

  private static func find(_ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    guard let first = word.first else { return true }
    var place = 0
    while place + word.count <= text.count {
      if text[place] == first {
        var matched = 1
        while matched < word.count, text[place + matched] == word[matched] { matched += 1 }
        if matched == word.count { return true }
      }
      place += 1
    }
    return false
  }
}
