/// A text's folded letters, each of which knows its place in the text.
///
/// The letters are those of ``SearchKey``: words of several languages and scripts can be compared
/// byte by byte, and what was found can still be shown as it was written.
public struct FoldedText: Sendable {
  /// The folded letters in UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var places = PlaceTrace()

  /// Folds a text.
  public init(_ text: some StringProtocol) {
    bytes = withFolded(String(text), trace: &places) { Array($0) }
  }

  /// The place in the text's UTF-8 of a range of folded bytes.
  public func place(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= places.starts.count else {
      return 0..<0
    }
    let start = Int(places.starts[range.lowerBound])
    return start..<max(start, Int(places.ends[range.upperBound - 1]))
  }
}

extension FoldedText {
  /// The places of the words: runs of letters and digits of a script that parts its words.
  public var words: [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    var place = 0
    while place < bytes.count {
      let isOfWord = FoldedText.isOfWord(bytes, place)
      if isOfWord, start == nil { start = place }
      if !isOfWord, let begun = start {
        words.append(begun..<place)
        start = nil
      }
      place += FoldedText.length(bytes[place])
    }
    if let start { words.append(start..<bytes.count) }
    return words
  }

  /// How many bytes the letter has that begins with a byte.
  public static func length(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// Whether the letter at a place belongs to a word that blanks part from others.
  public static func isOfWord(_ bytes: [UInt8], _ place: Int) -> Bool {
    switch bytes[place] {
    case 0x30...0x39, 0x61...0x7A, 0xC3...0xDF, 0xE1: true
    default: isHangul(bytes, place)
    }
  }

  /// Whether a Korean syllable stands at a place.
  public static func isHangul(_ bytes: [UInt8], _ place: Int) -> Bool {
    switch bytes[place] {
    case 0xEB, 0xEC: true
    case 0xEA: place + 1 < bytes.count && bytes[place + 1] >= 0xB0
    case 0xED: place + 1 < bytes.count && bytes[place + 1] < 0x9F
    default: false
    }
  }
}

/// The places that folded bytes come from.
private struct PlaceTrace: FoldTrace, Sendable {
  var starts: [Int32] = []
  var ends: [Int32] = []

  mutating func wrote(_ count: Int, from: Int, to: Int) {
    for place in 0..<count {
      // A run of unchanged letters: each byte is its own.
      let isCopied = to - from == count
      starts.append(Int32(truncatingIfNeeded: isCopied ? from + place : from))
      ends.append(Int32(truncatingIfNeeded: isCopied ? from + place + 1 : to))
    }
  }
}
