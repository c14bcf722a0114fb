/// A tree of all beginnings of some words, byte by byte.
///
/// A text is walked through at each of its places, and most places end at the first byte, which has a
/// table of its own; the bytes behind it are found by their hash.
public struct ByteTrie: Sendable {
  /// The number of nodes, which are numbered from 0 in the order in which they were added.
  public private(set) var count = 0
  /// The nodes of the first bytes, by byte; -1 where no word begins so.
  private var begins = [Int32](repeating: -1, count: 256)
  /// A node and the byte behind it, with the node of that byte, at the place of their hash or the next
  /// free one; 0 where there is none, since no node is behind another with number 0.
  private var edges = [UInt64](repeating: 0, count: 64)
  private var edgeCount = 0

  /// The bits that hold the number of a node.
  private static let nodeBits: UInt64 = 24

  /// A tree without words.
  public init() {}

  /// Adds a word.
  ///
  /// - Returns: The node at which it ends; nil if it has no bytes.
  public mutating func add(_ word: [UInt8]) -> Int? {
    guard let first = word.first else { return nil }
    if begins[Int(first)] < 0 { begins[Int(first)] = Int32(made()) }
    var node = Int(begins[Int(first)])
    for byte in word.dropFirst() {
      let known = child(of: node, byte)
      node = known >= 0 ? known : madeChild(of: node, byte)
    }
    return node
  }

  private mutating func made() -> Int {
    precondition(count < 1 << Int(ByteTrie.nodeBits), "more words than a tree can hold")
    count += 1
    return count - 1
  }

  private mutating func madeChild(of node: Int, _ byte: UInt8) -> Int {
    if edgeCount * 2 > edges.count {
      let old = edges.filter { $0 != 0 }
      edges = [UInt64](repeating: 0, count: edges.count * 2)
      for edge in old { edges[place(of: edge >> ByteTrie.nodeBits)] = edge }
    }
    let child = made()
    let key = ByteTrie.key(node, byte)
    edges[place(of: key)] = key << ByteTrie.nodeBits | UInt64(child)
    edgeCount += 1
    return child
  }

  /// The node of a word's first byte; negative if no word begins so.
  public func first(_ byte: UInt8) -> Int { Int(begins[Int(byte)]) }

  /// The node of a byte behind another; negative if no word goes on so.
  public func child(of node: Int, _ byte: UInt8) -> Int {
    let edge = edges[place(of: ByteTrie.key(node, byte))]
    return edge == 0 ? -1 : Int(edge & (1 << ByteTrie.nodeBits - 1))
  }

  private static func key(_ node: Int, _ byte: UInt8) -> UInt64 { UInt64(node) << 8 | UInt64(byte) }

  /// Where the edge of a key is, or where it would be.
  private func place(of key: UInt64) -> Int {
    let mask = edges.count - 1
    var place = Int((key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while case let edge = edges[place], edge != 0, edge >> ByteTrie.nodeBits != key {
      place = (place + 1) & mask
    }
    return place
  }
}
