/// The words of a text's language, to be matched letter by letter.
///
/// One tree holds words of all scripts, and phrases of several words. A sentence is matched in one
/// pass over its letters, and no word ever becomes a string.
final class Lexicon: Sendable {
  /// The meanings; a match names one by its index.
  let meanings: [Meaning]
  /// Which meanings make it worth to look for a figure.
  private let isTriggers: [Bool]
  /// How the language writes numbers.
  let style: NumberStyle
  /// Finds the stretches of a text that hold words of figures.
  let triggers: TriggerScan
  private let keys: [UInt64]
  private let children: [Int32]
  private let ends: [Int32]
  private let mask: Int

  init(_ words: [String: Meaning], style: NumberStyle) {
    var builder = TreeBuilder()
    for (word, meaning) in words.sorted(by: { $0.key < $1.key }) { builder.add(word, meaning) }
    meanings = builder.meanings
    isTriggers = meanings.map(\.isTrigger)
    triggers = TriggerScan(words, joinsWords: style.joinsWords)
    ends = builder.ends
    self.style = style
    var size = 64
    while size < builder.edges.count * 3 { size *= 2 }
    mask = size - 1
    var keys = [UInt64](repeating: 0, count: size)
    var children = [Int32](repeating: 0, count: size)
    for (key, child) in builder.edges {
      var place = Lexicon.hash(key) & (size - 1)
      while keys[place] != 0 { place = (place + 1) & (size - 1) }
      keys[place] = key
      children[place] = child
    }
    self.keys = keys
    self.children = children
  }

  /// The child of a node by a letter; 0 if there is none.
  func child(of node: Int32, by letter: UInt32) -> Int32 {
    let key = Lexicon.key(node, letter)
    var place = Lexicon.hash(key) & mask
    while keys[place] != key {
      if keys[place] == 0 { return 0 }
      place = (place + 1) & mask
    }
    return children[place]
  }

  /// The meaning of the word that ends at a node; -1 if none does.
  func meaning(at node: Int32) -> Int32 { ends[Int(node)] }

  /// Whether a meaning makes it worth to look for a figure.
  func isTrigger(_ meaning: Int32) -> Bool { isTriggers[Int(meaning)] }

  fileprivate static func key(_ node: Int32, _ letter: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 21 | UInt64(letter) | 1 << 63
  }

  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}

private struct TreeBuilder {
  var meanings: [Meaning] = []
  var edges: [UInt64: Int32] = [:]
  var ends: [Int32] = [-1]

  mutating func add(_ word: String, _ meaning: Meaning) {
    var node: Int32 = 0
    for scalar in word.unicodeScalars {
      let key = Lexicon.key(node, scalar.value)
      if let next = edges[key] {
        node = next
      } else {
        node = Int32(ends.count)
        edges[key] = node
        ends.append(-1)
      }
    }
    ends[Int(node)] = Int32(meanings.count)
    meanings.append(meaning)
  }
}
