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

  /// The nodes of all beginnings of phrases, in the order in which they were added.
  private var nodes: [Node] = []
  /// The nodes of the first bytes, by byte; -1 where no phrase begins so.
  private var begins = [Int32](repeating: -1, count: 256)
  /// What ends at a node.
  private var ends: [[Entry]] = []

  /// A byte of a phrase, behind those before it.
  ///
  /// Few bytes follow another, so these are in a list.
  private struct Node: Sendable {
    var byte: UInt8
    /// The first node that follows this one; -1 without one.
    var child: Int32 = -1
    /// The next node behind the same one.
    var sibling: Int32 = -1
    /// The index of what ends here; -1 where nothing does.
    var end: Int32 = -1
  }

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
    var node = begins[Int(first)]
    if node < 0 {
      node = made(first)
      begins[Int(first)] = node
    }
    for byte in bytes.dropFirst() { node = madeChild(of: node, byte) }
    if nodes[Int(node)].end < 0 {
      nodes[Int(node)].end = Int32(ends.count)
      ends.append([])
    }
    ends[Int(nodes[Int(node)].end)].append(Entry(value: value, isStem: isStem, isInner: isInner))
  }

  private mutating func made(_ byte: UInt8) -> Int32 {
    nodes.append(Node(byte: byte))
    return Int32(nodes.count - 1)
  }

  private mutating func madeChild(of node: Int32, _ byte: UInt8) -> Int32 {
    let known = child(of: node, byte)
    if known >= 0 { return known }
    let new = made(byte)
    nodes[Int(new)].sibling = nodes[Int(node)].child
    nodes[Int(node)].child = new
    return new
  }

  /// The node of a byte behind another; -1 if no phrase goes on so.
  private func child(of node: Int32, _ byte: UInt8) -> Int32 {
    var child = nodes[Int(node)].child
    while child >= 0, nodes[Int(child)].byte != byte { child = nodes[Int(child)].sibling }
    return child
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
      if begins[Int(bytes[place])] >= 0,
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
    var node = begins[Int(bytes[start])]
    var place = start
    var found: Match?
    while node >= 0 {
      place += 1
      let end = nodes[Int(node)].end
      if end >= 0 {
        let goesOn = isWord(bytes, before: place) && isWord(bytes, at: place)
        let entry = ends[Int(end)].first { (!goesOn || $0.isStem) && (!isWithin || $0.isInner) }
        if let entry { found = Match(value: entry.value, range: start..<place) }
      }
      node = place < bytes.count ? child(of: node, bytes[place]) : -1
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
