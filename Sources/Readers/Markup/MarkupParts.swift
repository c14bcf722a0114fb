/// The elements and texts of a file, as they accumulate.
struct MarkupParts {
  private(set) var nodes: [Markup.Node] = []
  private(set) var attributes: [Markup.Attribute] = []
  private(set) var bytes: [UInt8] = []
  /// The name in the document's `<!DOCTYPE`.
  var documentType: String?
  private var open: [Int] = []
  /// Whether the last part added was a text.
  private var followsText = false

  /// Reserves room by file size, so that the parts need not be moved.
  init(fileBytes: Int) {
    bytes.reserveCapacity(fileBytes)
    nodes.reserveCapacity(fileBytes / 48)
  }

  /// Whether the deepest nesting is reached.
  var isDeep: Bool { open.count >= Markup.mostDepth }
  /// Whether the most nodes are reached.
  var isFull: Bool { nodes.count >= Markup.mostNodes }

  /// Begins an element; the attributes come after.
  mutating func begin(_ name: Int32, line: Int32) {
    followsText = false
    open.append(nodes.count)
    let place = Int32(attributes.count)
    nodes.append(Markup.Node(name: name, line: line, next: -1, start: place, end: place))
  }

  /// Adds an attribute to the element that was begun last.
  mutating func add(_ name: Int32, _ value: UnsafeBufferPointer<UInt8>) {
    guard let last = open.last else { return }
    let start = Int32(bytes.count)
    bytes.append(contentsOf: value)
    attributes.append(Markup.Attribute(name: name, value: start..<Int32(bytes.count)))
    nodes[last].end += 1
  }

  /// Ends the innermost element.
  mutating func end() {
    followsText = false
    guard let last = open.popLast() else { return }
    nodes[last].next = Int32(nodes.count)
  }

  /// Adds text, merging it with a text directly before it.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, line: Int32) {
    guard !open.isEmpty else { return }
    let start = Int32(bytes.count)
    bytes.append(contentsOf: text)
    let end = Int32(bytes.count)
    if followsText {
      nodes[nodes.count - 1].end = end
    } else {
      followsText = true
      nodes.append(
        Markup.Node(name: -1, line: line, next: Int32(nodes.count + 1), start: start, end: end))
    }
  }

  /// Closes the elements left open.
  mutating func finish() {
    while !open.isEmpty { end() }
  }
}
