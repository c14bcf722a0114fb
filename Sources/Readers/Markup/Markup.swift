import Market

/// A feed or a page, taken apart into elements and texts, in the order of the file.
///
/// The parser only reports what it meets; what is kept is one flat list, so that a feed of megabytes
/// costs no object for each element and is given back at once.
final class Markup {
  /// An element or a piece of text.
  struct Node {
    /// The place of the element's name in ``Markup/names``; -1 for a text.
    var name: Int32
    /// The line that it begins on, from 1; for an element the one its start tag ends on.
    var line: Int32
    /// The index of the node behind it and all that is in it.
    var next: Int32
    /// An element's attributes, as places in ``Markup/attributes``; a text's bytes.
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
  /// The names of elements and attributes, each once; see ``Namespaces`` for their prefixes.
  let names: [String]
  let nodes: [Node]
  let attributes: [Attribute]
  /// The text of all texts and attributes, in UTF-8.
  let bytes: [UInt8]
  /// What was wrong with the file.
  let diagnostics: [Diagnostic]

  init(file: String, names: [String], parts: MarkupParts, diagnostics: [Diagnostic]) {
    self.file = file
    self.names = names
    nodes = parts.nodes
    attributes = parts.attributes
    bytes = parts.bytes
    self.diagnostics = diagnostics
  }

  private init(copying other: Markup, diagnostics: [Diagnostic]) {
    (file, names, nodes) = (other.file, other.names, other.nodes)
    (attributes, bytes) = (other.attributes, other.bytes)
    self.diagnostics = diagnostics
  }

  /// Where the parser stops: real feeds nest some ten deep, pages some fifty, and libxml2 itself
  /// goes no deeper than 256.
  static let mostDepth = 250
  /// Where the parser stops: more than any file of a readable size has honestly.
  static let mostNodes = 3_000_000
}

/// An element of a feed or a page.
struct Element {
  let markup: Markup
  let index: Int

  private var node: Markup.Node { markup.nodes[index] }

  /// The name, such as `item`, `dc:date` or `div`.
  var name: String { markup.names[Int(node.name)] }
  /// The place of the name in the markup's list of names.
  var nameIndex: Int { Int(node.name) }
  /// The file and line.
  var origin: Origin { Origin(file: markup.file, line: Int(node.line)) }

  /// The value of an attribute, entities resolved.
  subscript(attribute name: String) -> String? {
    markup.attributes[Int(node.start)..<Int(node.end)].first { markup.names[Int($0.name)] == name }
      .map { markup.text($0.value) }
  }

  /// Whether the element is of a class, as `class="hl push-tag"` names them.
  func has(class name: String) -> Bool {
    self[attribute: "class"]?.split { $0.isWhitespace }.contains { $0 == name } == true
  }
}

/// What stands directly in an element.
enum Child {
  case element(Element)
  case text(String, line: Int)
}

extension Element {
  /// The elements and texts directly in it, in order.
  var contents: some Sequence<Child> {
    places.lazy.map { place in
      let node = markup.nodes[place]
      return node.isText
        ? .text(markup.text(node.start..<node.end), line: Int(node.line))
        : .element(Element(markup: markup, index: place))
    }
  }

  /// The elements directly in it, in order.
  var children: Children { Children(places: places) }

  /// The elements directly in another one.
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

  /// The first of the elements directly in it that has a name.
  func child(_ name: String) -> Element? { children.first { $0.name == name } }

  /// The elements in it, at any depth, in order.
  var descendants: some Sequence<Element> {
    (index + 1..<Int(node.next)).lazy.filter { !markup.nodes[$0].isText }
      .map { Element(markup: markup, index: $0) }
  }

  /// All the text in it, entities resolved, as it stands in the file.
  var text: String { withText { String(decoding: $0, as: UTF8.self) } }

  /// The text that the HTML in it shows.
  var shownHTML: String { withText { plainText(html: $0) } }

  /// The bytes of all the text in it, as long as they are looked at.
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

  /// The indices of the nodes directly in an element.
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
  /// The same, with what is said to be wrong put otherwise.
  func complaining(_ diagnostics: [Diagnostic]) -> Markup {
    Markup(copying: self, diagnostics: diagnostics)
  }

  /// The outermost element; none where there is none at all.
  var root: Element? {
    nodes.firstIndex { !$0.isText }.map { Element(markup: self, index: $0) }
  }

  /// The bytes of a text, as long as they are looked at.
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
