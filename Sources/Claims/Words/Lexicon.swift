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
  /// The edges of the tree by their hash: a node and a letter, with the child that they lead to.
  private let edges: [UInt64]
  private let ends: [Int32]
  /// The meaning of what begins with a node's letters, such as "despenc*"; -1 if nothing does.
  private let stems: [Int32]
  private let mask: Int

  init(_ words: [String: Meaning], style: NumberStyle) {
    var builder = TreeBuilder()
    for (word, meaning) in words.sorted(by: { $0.key < $1.key }) { builder.add(word, meaning) }
    meanings = builder.meanings
    isTriggers = meanings.map(\.isTrigger)
    triggers = TriggerScan(words, joinsWords: style.joinsWords)
    ends = builder.ends
    stems = builder.stems
    self.style = style
    var size = 64
    while size < builder.edges.count * 3 { size *= 2 }
    mask = size - 1
    var edges = [UInt64](repeating: 0, count: size)
    for (key, child) in builder.edges {
      var place = Lexicon.hash(key) & (size - 1)
      while edges[place] != 0 { place = (place + 1) & (size - 1) }
      edges[place] = key << Lexicon.childBits | UInt64(child)
    }
    self.edges = edges
  }

  /// The child of a node by a letter; 0 if there is none.
  func child(of node: Int32, by letter: UInt32) -> Int32 {
    let key = Lexicon.key(node, letter)
    var place = Lexicon.hash(key) & mask
    while case let edge = edges[place], edge >> Lexicon.childBits != key {
      if edge == 0 { return 0 }
      place = (place + 1) & mask
    }
    return Int32(truncatingIfNeeded: edges[place] & (1 << Lexicon.childBits - 1))
  }

  /// The meaning of the word that ends at a node; -1 if none does.
  func meaning(at node: Int32) -> Int32 { ends[Int(node)] }

  /// The meaning of all words that begin with the letters of a node; -1 if there is none.
  func stem(at node: Int32) -> Int32 { stems[Int(node)] }

  /// Whether a meaning makes it worth to look for a figure.
  func isTrigger(_ meaning: Int32) -> Bool { isTriggers[Int(meaning)] }

  /// How many bits the number of a node takes; a letter takes 21.
  private static let childBits: UInt64 = 20
  fileprivate static let mostNodes = 1 << Int(childBits)

  /// An edge without its child; never 0.
  fileprivate static func key(_ node: Int32, _ letter: UInt32) -> UInt64 {
    1 << (childBits + 21) | UInt64(UInt32(bitPattern: node)) << 21 | UInt64(letter)
  }

  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}

private struct TreeBuilder {
  var meanings: [Meaning] = []
  var edges: [UInt64: Int32] = [:]
  var ends: [Int32] = [-1]
  var stems: [Int32] = [-1]

  mutating func add(_ word: String, _ meaning: Meaning) {
    var node: Int32 = 0
    for scalar in word.unicodeScalars {
      if scalar == "*" { stems[Int(node)] = Int32(meanings.count) }
      let key = Lexicon.key(node, scalar.value)
      if let next = edges[key] {
        node = next
      } else {
        node = Int32(ends.count)
        edges[key] = node
        ends.append(-1)
        stems.append(-1)
      }
    }
    precondition(ends.count < Lexicon.mostNodes, "a lexicon has more nodes than an edge can name")
    ends[Int(node)] = Int32(meanings.count)
    meanings.append(meaning)
  }
}
