/// A tree of all beginnings of some words, byte by byte.
///
/// Few bytes follow another, so those are in a list; a text is walked through at each of its places, and
/// most places end at the first byte.
public struct ByteTrie: Sendable {
  private var nodes: [Node] = []
  /// The nodes of the first bytes, by byte; -1 where no word begins so.
  private var begins = [Int32](repeating: -1, count: 256)

  private struct Node: Sendable {
    var byte: UInt8
    /// The first node that follows this one; -1 without one.
    var child: Int32 = -1
    /// The next node behind the same one.
    var sibling: Int32 = -1
  }

  /// A tree without words.
  public init() {}

  /// The number of nodes, which are numbered from 0 in the order in which they were added.
  public var count: Int { nodes.count }

  /// Adds a word.
  ///
  /// - Returns: The node at which it ends; nil if it has no bytes.
  public mutating func add(_ word: some Collection<UInt8>) -> Int? {
    guard let first = word.first else { return nil }
    var node = begins[Int(first)]
    if node < 0 {
      node = made(first)
      begins[Int(first)] = node
    }
    for byte in word.dropFirst() { node = madeChild(of: node, byte) }
    return Int(node)
  }

  private mutating func made(_ byte: UInt8) -> Int32 {
    nodes.append(Node(byte: byte))
    return Int32(nodes.count - 1)
  }

  private mutating func madeChild(of node: Int32, _ byte: UInt8) -> Int32 {
    let known = child(of: Int(node), byte)
    if known >= 0 { return Int32(known) }
    let new = made(byte)
    nodes[Int(new)].sibling = nodes[Int(node)].child
    nodes[Int(node)].child = new
    return new
  }

  /// The node of a word's first byte; negative if no word begins so.
  public func first(_ byte: UInt8) -> Int { Int(begins[Int(byte)]) }

  /// The node of a byte behind another; negative if no word goes on so.
  public func child(of node: Int, _ byte: UInt8) -> Int {
    var child = nodes[node].child
    while child >= 0, nodes[Int(child)].byte != byte { child = nodes[Int(child)].sibling }
    return Int(child)
  }
}
