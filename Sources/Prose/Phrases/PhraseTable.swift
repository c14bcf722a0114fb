/// A table of words and phrases with a value each, found in a text in one pass.
///
/// A star at the end stands for any ending, a tilde at the start for any beginning. Latin and Korean
/// words begin where a word does; Chinese and Japanese ones anywhere.
public struct PhraseTable: Sendable {
  /// A phrase in a text.
  public struct Match: Hashable, Sendable {
    /// The phrase's value.
    public var value: Int
    /// Its place among the folded bytes.
    public var range: Range<Int>
  }

  /// The next node by node and byte.
  private var next: [UInt64: Int32] = [:]
  private var ends: [Int32: [Entry]] = [:]
  private var nodes: Int32 = 1
  /// Whether a phrase begins with this byte: most places of a text need no look-up.
  private var begins = [Bool](repeating: false, count: 256)

  private struct Entry: Sendable {
    var value: Int
    var isStem: Bool
    var isInner: Bool
  }

  /// A table of phrases, with the values that they stand for.
  public init(_ phrases: some Sequence<(phrase: String, value: Int)>) {
    for (phrase, value) in phrases { add(phrase[...], value) }
  }

  private mutating func add(_ phrase: Substring, _ value: Int) {
    var phrase = phrase
    let isInner = phrase.first == "~"
    if isInner { phrase.removeFirst() }
    let isStem = phrase.last == "*"
    if isStem { phrase.removeLast() }
    let bytes = SearchKey(phrase).bytes
    guard let first = bytes.first else { return }
    begins[Int(first)] = true
    var node: Int32 = 0
    for byte in bytes { node = child(of: node, byte) }
    ends[node, default: []].append(Entry(value: value, isStem: isStem, isInner: isInner))
  }

  private mutating func child(of node: Int32, _ byte: UInt8) -> Int32 {
    let key = PhraseTable.key(node, byte)
    if let known = next[key] { return known }
    next[key] = nodes
    nodes += 1
    return nodes - 1
  }

  private static func key(_ node: Int32, _ byte: UInt8) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 8 | UInt64(byte)
  }
}

extension PhraseTable {
  /// The phrases of a text in order, the longest at each place; none lies within another.
  public func matches(in text: FoldedText) -> [Match] {
    let bytes = text.bytes
    var matches: [Match] = []
    var place = 0
    var isWithin = false
    while place < bytes.count {
      let isOfWord = FoldedText.isOfWord(bytes, place)
      if begins[Int(bytes[place])],
        let match = longest(bytes, place, isWithin: isWithin && isOfWord)
      {
        matches.append(match)
        // What follows a stem is still within its word.
        isWithin = isOfWord
        place = match.range.upperBound
        continue
      }
      isWithin = isOfWord
      place += FoldedText.length(bytes[place])
    }
    return matches
  }

  private func longest(_ bytes: [UInt8], _ start: Int, isWithin: Bool) -> Match? {
    var node: Int32 = 0
    var place = start
    var found: Match?
    while place < bytes.count, let following = next[PhraseTable.key(node, bytes[place])] {
      node = following
      place += 1
      guard let entries = ends[node] else { continue }
      let goesOn = isWord(bytes, before: place) && isWord(bytes, at: place)
      if let entry = entries.first(where: { (!goesOn || $0.isStem) && (!isWithin || $0.isInner) }) {
        found = Match(value: entry.value, range: start..<place)
      }
    }
    return found
  }

  private func isWord(_ bytes: [UInt8], at place: Int) -> Bool {
    place < bytes.count && FoldedText.isOfWord(bytes, place) && !FoldedText.isHangul(bytes, place)
  }

  /// Whether the last letter before a place is of a Latin word.
  private func isWord(_ bytes: [UInt8], before place: Int) -> Bool {
    var start = place - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return isWord(bytes, at: start)
  }
}
