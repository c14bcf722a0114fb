import Market

/// A parsed feed or page: elements and texts in file order.
///
/// The parser reports events; they are kept in one flat list, so that a feed of megabytes needs no
/// object per element and is freed at once.
final class Markup {
  /// An element or a piece of text.
  struct Node {
    /// The index of the element's name in ``Markup/names``; -1 for a text.
    var name: Int32
    /// The line it begins on, from 1; for an element the line where its start tag ends.
    var line: Int32
    /// The index of the next node that is not inside this one.
    var next: Int32
    /// An element's range in ``Markup/attributes``; a text's range of bytes.
    var start: Int32
    var end: Int32

    var isText: Bool { name < 0 }
  }

  /// An attribute of an element.
  struct Attribute {
    let name: Int32
    let value: Range<Int32>
  }

  /// The file's name, for origins.
  let file: String
  /// The distinct names of elements and attributes; see ``Namespaces`` for their prefixes.
  let names: [String]
  let nodes: [Node]
  let attributes: [Attribute]
  /// The content of all texts and attributes, in UTF-8.
  let bytes: [UInt8]
  /// The name in `<!DOCTYPE`, such as `html`.
  let documentType: String?
  /// The diagnostics of the file.
  let diagnostics: [Diagnostic]

  init(file: String, names: [String], parts: MarkupParts, diagnostics: [Diagnostic]) {
    self.file = file
    self.names = names
    nodes = parts.nodes
    attributes = parts.attributes
    bytes = parts.bytes
    documentType = parts.documentType
    self.diagnostics = diagnostics
  }

  private init(copying other: Markup, diagnostics: [Diagnostic]) {
    (file, names, nodes) = (other.file, other.names, other.nodes)
    (attributes, bytes) = (other.attributes, other.bytes)
    documentType = other.documentType
    self.diagnostics = diagnostics
  }

  /// The deepest nesting: real feeds nest about ten deep, pages about fifty, and libxml2 itself
  /// allows 256.
  static let mostDepth = 250
  /// The most nodes: more than any legitimate file of a readable size has.
  static let mostNodes = 3_000_000
}

/// An element of a feed or a page.
struct Element {
  let markup: Markup
  let index: Int

  private var node: Markup.Node { markup.nodes[index] }

  /// The index of the next node that is not inside it.
  var end: Int { Int(node.next) }

  /// The name, such as `item`, `dc:date` or `div`.
  var name: String { markup.names[Int(node.name)] }
  /// The index of the name in the markup's list of names.
  var nameIndex: Int { Int(node.name) }
  /// The file and line.
  var origin: Origin { Origin(file: markup.file, line: Int(node.line)) }

  /// The value of an attribute, entities resolved.
  subscript(attribute name: String) -> String? {
    markup.attributes[Int(node.start)..<Int(node.end)].first { markup.names[Int($0.name)] == name }
      .map { markup.text($0.value) }
  }

  /// Whether the element has a class, as in `class="hl push-tag"`.
  func has(class name: String) -> Bool {
    guard let written = bytes(of: "class") else { return false }
    var name = name
    return name.withUTF8 { name in
      var start = written.startIndex
      for place in written.indices where written[place] <= 0x20 {
        if written[start..<place].elementsEqual(name) { return true }
        start = place + 1
      }
      return !name.isEmpty && written[start...].elementsEqual(name)
    }
  }

  /// The value of an attribute, in UTF-8.
  private func bytes(of attribute: String) -> ArraySlice<UInt8>? {
    markup.attributes[Int(node.start)..<Int(node.end)].first {
      markup.names[Int($0.name)] == attribute
    }.map { markup.bytes[Int($0.value.lowerBound)..<Int($0.value.upperBound)] }
  }
}

/// A direct child of an element: another element or a text.
enum Child {
  case element(Element)
  case text(String, line: Int)
}

extension Element {
  /// The direct children, in order.
  var contents: some Sequence<Child> {
    places.lazy.map { place in
      let node = markup.nodes[place]
      return node.isText
        ? .text(markup.text(node.start..<node.end), line: Int(node.line))
        : .element(Element(markup: markup, index: place))
    }
  }

  /// The child elements, in order.
  var children: Children { Children(places: places) }

  /// The child elements of an element.
  struct Children: Sequence, IteratorProtocol {
    fileprivate var places: Places

    mutating func next() -> Element? {
      while let place = places.next() {
        if !places.markup.nodes[place].isText {
          return Element(markup: places.markup, index: place)
        }
      }
      return nil
    }
  }

  /// The first child element with a name.
  func child(_ name: String) -> Element? { children.first { $0.name == name } }

  /// The elements inside it, at any depth, in order.
  var descendants: some Sequence<Element> {
    (index + 1..<Int(node.next)).lazy.filter { !markup.nodes[$0].isText }
      .map { Element(markup: markup, index: $0) }
  }

  /// All the text inside it, entities resolved, as in the file.
  var text: String { withText { String(decoding: $0, as: UTF8.self) } }

  /// The text that its HTML shows.
  var shownHTML: String { withText { plainText(html: $0) } }

  /// Passes the bytes of all the text inside it, valid during the call.
  func withText<Result>(_ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let end = Int(node.next)
    if end == index + 2, markup.nodes[index + 1].isText {
      return markup.withBytes(of: markup.nodes[index + 1], look)
    }
    var bytes: [UInt8] = []
    for node in markup.nodes[index + 1..<end] where node.isText {
      bytes += markup.bytes[Int(node.start)..<Int(node.end)]
    }
    return bytes.withUnsafeBufferPointer(look)
  }

  private var places: Places { Places(markup: markup, place: index + 1, end: Int(node.next)) }

  /// The indices of an element's direct children.
  fileprivate struct Places: Sequence, IteratorProtocol {
    let markup: Markup
    var place: Int
    let end: Int

    mutating func next() -> Int? {
      guard place < end else { return nil }
      defer { place = Int(markup.nodes[place].next) }
      return place
    }
  }
}

extension Markup {
  /// The same markup with other diagnostics.
  func complaining(_ diagnostics: [Diagnostic]) -> Markup {
    Markup(copying: self, diagnostics: diagnostics)
  }

  /// The root element; `nil` if there is no element.
  var root: Element? {
    nodes.firstIndex { !$0.isText }.map { Element(markup: self, index: $0) }
  }

  /// Passes the bytes of a text, valid during the call.
  func withBytes<Result>(of text: Node, _ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer {
      look(UnsafeBufferPointer(rebasing: $0[Int(text.start)..<Int(text.end)]))
    }
  }

  fileprivate func text(_ range: Range<Int32>) -> String {
    bytes.withUnsafeBufferPointer {
      String(decoding: $0[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
    }
  }
}
