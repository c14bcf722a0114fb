import CSimdjson
import Glibc
import Market

/// A value in a JSON file: its kind, content and position.
///
/// Values are converted lazily, so that scanning a large file costs little. For the same reason a
/// value does not retain its document; ``JSONDocument/withRoot(_:)`` makes sure that the document
/// outlives its values.
struct JSON {
  /// Bytes of the file, valid as long as the document is.
  typealias Bytes = UnsafeBufferPointer<UInt8>

  fileprivate let source: Source
  fileprivate let index: Int

  init(document: JSONDocument, index: Int) {
    self.init(
      source: Source(
        nodes: document.nodes, bytes: document.bytes, document: .passUnretained(document)),
      index: index)
  }

  fileprivate init(source: Source, index: Int) {
    self.source = source
    self.index = index
  }

  /// State shared by the values of a document.
  fileprivate struct Source {
    let nodes: UnsafeBufferPointer<json_node>
    let bytes: Bytes
    let document: Unmanaged<JSONDocument>

    func slice(_ node: json_node) -> Bytes {
      Bytes(rebasing: bytes[Int(node.offset)..<Int(node.offset) + Int(node.length)])
    }

    func complain(ofNode node: Int, _ diagnostic: @autoclosure () -> Diagnostic) {
      document._withUnsafeGuaranteedRef { $0.complain(ofNode: node, diagnostic()) }
    }

    func leaveOut(_ name: String, at origin: @autoclosure () -> Origin) {
      document._withUnsafeGuaranteedRef { $0.leaveOut(name, at: origin()) }
    }

    func origin(ofByte offset: Int) -> Origin {
      document._withUnsafeGuaranteedRef { $0.origin(ofByte: offset) }
    }
  }

  /// The kind of a value.
  enum Kind {
    case null, boolean, number, string, array, object
    /// Something invalid in JSON, such as NaN.
    case wrong
  }

  fileprivate var node: json_node { source.nodes[index] }

  var kind: Kind {
    switch node.kind {
    case json_null: .null
    case json_false, json_true: .boolean
    case json_number: .number
    case json_string: .string
    case json_array: .array
    case json_object: .object
    default: .wrong
    }
  }

  /// The position of the value's first byte; for a string, of its opening quote.
  var origin: Origin {
    source.origin(ofByte: Int(node.offset) - (kind == .string ? 1 : 0))
  }

  /// The value's raw bytes; for a string those between the quotes, escapes unresolved.
  var bytes: Bytes { source.slice(node) }

  /// The text of a string, escapes resolved; `nil` for other values.
  var string: String? { kind == .string ? JSON.text(bytes) : nil }

  /// The boolean; `nil` for other values.
  var truth: Bool? { kind == .boolean ? node.kind == json_true : nil }

  /// The exact number, bare or in a string; `nil` for other values.
  var figure: Figure? {
    kind == .number || kind == .string ? Figure(bytes: bytes) : nil
  }

  /// The whole number, even if written `1e7` or `200000.0`.
  var whole: Int? {
    if kind == .number, let plain = JSON.plainWhole(bytes) { return plain }
    guard let figure, figure.exponent >= 0, figure.magnitude < 18 else { return nil }
    return (0..<figure.exponent).reduce(Int(figure.significand)) { number, _ in number * 10 }
  }

  /// The number if it is written with a few digits and nothing else.
  private static func plainWhole(_ bytes: Bytes) -> Int? {
    guard bytes.count <= 18 else { return nil }
    var number = 0
    for byte in bytes {
      guard byte &- 48 < 10 else { return nil }
      number = number &* 10 &+ Int(byte &- 48)
    }
    return number
  }

  var isTrue: Bool { node.kind == json_true }

  /// Reports, once, that the value is invalid here and left out.
  func complain(_ message: String, remedy: String) {
    source.complain(ofNode: index, Diagnostic(.error, at: origin, message, remedy: remedy))
  }

  /// The value as written, in quotation marks, for messages.
  var quoted: String {
    switch kind {
    case .array: "a list"
    case .object: "an object"
    default: quote(string ?? String(decoding: bytes, as: UTF8.self))
    }
  }
}

extension JSON {
  /// The elements of a list, in order; empty for other values.
  var elements: Elements {
    Elements(of: self, end: kind == .array ? end : index + 1)
  }

  /// The members of an object in order, including duplicates; empty for other values.
  var members: Members {
    Members(of: self, end: kind == .object ? end : index + 1)
  }

  /// The value of a member; for a duplicate key the last one, as in most programs.
  subscript(key: StaticString) -> JSON? {
    var found: JSON?
    for member in members where member.key == key { found = member.value }
    return found
  }

  private var end: Int { Int(node.next) }

  /// The most elements returned of a list: no reply tree in a real dump has as many.
  static let mostElements = 1_000_000
  /// The most members returned of an object: the largest price map has about 5,000.
  static let mostMembers = 200_000

  /// Reports that a list or an object is longer than the limit.
  private func complainOfRest(_ things: String, most: Int) {
    complain(
      "there are more than \(most) \(things) here",
      remedy: "split the file, or write one object per line; the rest was not read")
  }

  struct Elements: Sequence, IteratorProtocol {
    private let list: JSON
    private var place: Int
    private let end: Int
    private var left = mostElements

    fileprivate init(of list: JSON, end: Int) {
      self.list = list
      self.end = end
      place = list.index + 1
    }

    private var source: Source { list.source }

    mutating func next() -> JSON? {
      guard place < end else { return nil }
      guard left > 0 else {
        list.complainOfRest("values", most: mostElements)
        return nil
      }
      left -= 1
      defer { place = Int(source.nodes[place].next) }
      return JSON(source: source, index: place)
    }
  }

  struct Members: Sequence, IteratorProtocol {
    private let object: JSON
    private var place: Int
    private let end: Int
    private var left = mostMembers

    fileprivate init(of object: JSON, end: Int) {
      self.object = object
      self.end = end
      place = object.index + 1
    }

    private var source: Source { object.source }

    mutating func next() -> Member? {
      guard place < end else { return nil }
      guard left > 0 else {
        object.complainOfRest("members", most: mostMembers)
        return nil
      }
      left -= 1
      defer { place = Int(source.nodes[place].next) }
      return Member(source: source, index: place)
    }
  }

  /// A key and its value.
  struct Member {
    fileprivate let source: Source
    fileprivate let index: Int

    var key: Key { Key(node: source.nodes[index], source: source) }
    var value: JSON { JSON(source: source, index: index + 1) }
    /// Counts the member as unknown; unknown fields are reported once per file.
    func leaveOut() { source.leaveOut(key.text, at: origin) }

    /// The position of the key's opening quote.
    var origin: Origin { source.origin(ofByte: Int(source.nodes[index].offset) - 1) }
  }

  /// A text as a key: the name of a column.
  var key: Key? { kind == .string ? Key(node: source.nodes[index], source: source) : nil }

  /// A key, compared bytewise to avoid creating a string.
  struct Key {
    fileprivate let node: json_node
    fileprivate let source: Source

    var bytes: Bytes { source.slice(node) }
    var text: String { JSON.text(bytes) }

    static func == (key: Key, name: StaticString) -> Bool {
      if key.node.is_escaped { return key.text == "\(name)" }
      return Int(key.node.length) == name.utf8CodeUnitCount
        && key.bytes.isEqual(
          to: JSON.Bytes(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }

    static func ~= (name: StaticString, key: Key) -> Bool { key == name }
  }
}

extension JSON {
  /// The members whose key occurred earlier in the object; the last one counts.
  var duplicates: [Member] {
    var seen = Set<String>()
    return members.filter { !seen.insert($0.key.text).inserted }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the buffer contains a byte.
  func holds(_ byte: UInt8) -> Bool {
    baseAddress.map { memchr($0, Int32(byte), count) != nil } ?? false
  }

  /// Whether both have the same bytes.
  func isEqual(to other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count, let start = baseAddress, let otherStart = other.baseAddress
    else { return count == other.count }
    return memcmp(start, otherStart, count) == 0
  }
}

extension String {
  /// Whether the text's UTF-8 contains a byte; faster than `utf8.contains`.
  func holds(_ byte: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.holds(byte) } ?? utf8.contains(byte)
  }
}
