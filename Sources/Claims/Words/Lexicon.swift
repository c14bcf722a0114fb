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
  private let edges: LexiconEdges
  private let ends: [Int32]
  /// The meaning of what begins with a node's letters, such as "despenc*"; -1 if nothing does.
  private let stems: [Int32]

  init(_ words: [String: Meaning], style: NumberStyle) {
    var builder = TreeBuilder()
    for (word, meaning) in words.sorted(by: { $0.key < $1.key }) { builder.add(word, meaning) }
    meanings = builder.meanings
    isTriggers = meanings.map(\.isTrigger)
    triggers = TriggerScan(words, joinsWords: style.joinsWords)
    ends = builder.ends
    stems = builder.stems
    self.style = style
    edges = builder.edges
  }

  /// The child of a node by a letter; 0 if there is none.
  func child(of node: Int32, by letter: UInt32) -> Int32 {
    edges.child(of: node, by: letter)
  }

  /// The meaning of the word that ends at a node; -1 if none does.
  func meaning(at node: Int32) -> Int32 { ends[Int(node)] }

  /// The meaning of all words that begin with the letters of a node; -1 if there is none.
  func stem(at node: Int32) -> Int32 { stems[Int(node)] }

  /// Whether a meaning makes it worth to look for a figure.
  func isTrigger(_ meaning: Int32) -> Bool { isTriggers[Int(meaning)] }
}

/// The edges of a tree by their hash: a node and a letter, with the child that they lead to.
private struct LexiconEdges: Sendable {
  /// At the place of its hash or the next free one; 0 where there is none.
  private var edges = [UInt64](repeating: 0, count: 64)
  private var count = 0

  /// How many bits the number of a node takes; a letter takes 21.
  private static let childBits: UInt64 = 20
  static let mostNodes = 1 << Int(childBits)

  /// The child of a node by a letter; 0 if there is none.
  func child(of node: Int32, by letter: UInt32) -> Int32 {
    let edge = edges[place(of: LexiconEdges.key(node, letter))]
    return Int32(truncatingIfNeeded: edge & (1 << LexiconEdges.childBits - 1))
  }

  /// Adds an edge that is not there yet.
  mutating func add(_ child: Int32, under node: Int32, by letter: UInt32) {
    if count * 3 > edges.count {
      let old = edges.filter { $0 != 0 }
      edges = [UInt64](repeating: 0, count: edges.count * 2)
      for edge in old { edges[place(of: edge >> LexiconEdges.childBits)] = edge }
    }
    let key = LexiconEdges.key(node, letter)
    edges[place(of: key)] = key << LexiconEdges.childBits | UInt64(child)
    count += 1
  }

  /// Where the edge of a key is, or where it would be.
  private func place(of key: UInt64) -> Int {
    let mask = edges.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while case let edge = edges[place], edge != 0, edge >> LexiconEdges.childBits != key {
      place = (place + 1) & mask
    }
    return place
  }

  /// An edge without its child; never 0.
  private static func key(_ node: Int32, _ letter: UInt32) -> UInt64 {
    1 << (childBits + 21) | UInt64(UInt32(bitPattern: node)) << 21 | UInt64(letter)
  }
}

private struct TreeBuilder {
  var meanings: [Meaning] = []
  var edges = LexiconEdges()
  var ends: [Int32] = [-1]
  var stems: [Int32] = [-1]

  mutating func add(_ word: String, _ meaning: Meaning) {
    var node: Int32 = 0
    for scalar in word.unicodeScalars {
      if scalar == "*" { stems[Int(node)] = Int32(meanings.count) }
      let next = edges.child(of: node, by: scalar.value)
      if next != 0 {
        node = next
      } else {
        edges.add(Int32(ends.count), under: node, by: scalar.value)
        node = Int32(ends.count)
        ends.append(-1)
        stems.append(-1)
      }
    }
    precondition(
      ends.count < LexiconEdges.mostNodes, "a lexicon has more nodes than an edge can name")
    ends[Int(node)] = Int32(meanings.count)
    meanings.append(meaning)
  }
}
