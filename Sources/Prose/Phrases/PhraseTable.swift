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

  private var trie = ByteTrie()
  /// How phrases begin, and those that begin within a word.
  private var beginnings = BytePairs()
  private var innerBeginnings = BytePairs()
  /// Where in ``entries`` is what ends at a node; -1 where nothing does.
  private var ends: [Int32] = []
  private var entries: [[Entry]] = []

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
    guard let node = trie.add(bytes) else { return }
    beginnings.insert(bytes)
    if isInner { innerBeginnings.insert(bytes) }
    while ends.count < trie.count { ends.append(-1) }
    if ends[node] < 0 {
      ends[node] = Int32(entries.count)
      entries.append([])
    }
    entries[Int(ends[node])].append(Entry(value: value, isStem: isStem, isInner: isInner))
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
      let isInner = isWithin && isOfWord
      if (isInner ? innerBeginnings : beginnings).contains(bytes, at: place),
        let match = longest(bytes, place, isWithin: isInner)
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
    var node = trie.first(bytes[start])
    var place = start
    var found: Match?
    while node >= 0 {
      place += 1
      if case let end = ends[node], end >= 0 {
        let goesOn = isWord(bytes, before: place) && isWord(bytes, at: place)
        let entry = entries[Int(end)].first { (!goesOn || $0.isStem) && (!isWithin || $0.isInner) }
        if let entry { found = Match(value: entry.value, range: start..<place) }
      }
      node = place < bytes.count ? trie.child(of: node, bytes[place]) : -1
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

/// The first two bytes of some phrases: few places of a text hold one of them, and the others need no
/// walk.
private struct BytePairs: Sendable {
  /// A bit for each pair.
  private var bits = [UInt64](repeating: 0, count: 1_024)

  mutating func insert(_ phrase: some Collection<UInt8>) {
    guard let first = phrase.first else { return }
    // Behind a phrase of one byte, any byte may stand.
    for second in phrase.dropFirst().first.map({ $0...$0 }) ?? 0...255 {
      let pair = Int(first) << 8 | Int(second)
      bits[pair >> 6] |= 1 << UInt64(pair & 63)
    }
  }

  func contains(_ bytes: [UInt8], at place: Int) -> Bool {
    let pair = Int(bytes[place]) << 8 | (place + 1 < bytes.count ? Int(bytes[place + 1]) : 0)
    return bits[pair >> 6] & 1 << UInt64(pair & 63) != 0
  }
}
