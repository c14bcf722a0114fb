import CXML
import Market

/// Keeps what libxml2 reports of a file.
///
/// libxml2 makes no tree of its own and declares no entity here, so that nothing in a file can make
/// it open another one or blow itself up.
final class MarkupBuilder {
  let markup: Markup
  /// The parser at work, which is stopped where a limit is reached.
  var parser: xmlParserCtxtPtr?
  /// The lines in front of what the parser was given.
  let linesBefore: Int32
  /// The namespace of the outermost element, whose elements need no prefix.
  var ownNamespace: String?
  private var open: [Int] = []
  /// Whether nothing has come since the last text.
  private var followsText = false
  private var nameIndices: [String: Int32] = [:]
  /// Saves making a string for each element.
  private var knownNames: [KnownName: Int32] = [:]
  private var problem: (line: Int32, message: String)?
  private var problems = 0

  init(file: String, linesBefore: Int) {
    markup = Markup(file: file)
    self.linesBefore = Int32(clamping: linesBefore)
  }
}

extension MarkupBuilder {
  /// Begins an element; the attributes come after.
  func begin(_ name: Int32) {
    guard open.count < Markup.mostDepth, markup.nodes.count < Markup.mostNodes else {
      return stop()
    }
    followsText = false
    open.append(markup.nodes.count)
    let place = Int32(markup.attributes.count)
    markup.nodes.append(Markup.Node(name: name, line: line, next: -1, start: place, end: place))
  }

  /// Adds an attribute to the element that was begun last.
  func add(_ name: Int32, _ value: UnsafeBufferPointer<UInt8>) {
    guard let last = open.last else { return }
    let start = Int32(markup.bytes.count)
    markup.bytes.append(contentsOf: value)
    markup.attributes.append(
      Markup.Attribute(name: name, value: start..<Int32(markup.bytes.count)))
    markup.nodes[last].end += 1
  }

  /// Ends the innermost element.
  func end() {
    followsText = false
    guard let last = open.popLast() else { return }
    markup.nodes[last].next = Int32(markup.nodes.count)
  }

  /// Adds text, to the last one where nothing stands between them.
  func add(_ text: UnsafeBufferPointer<UInt8>) {
    guard !open.isEmpty else { return }
    let start = Int32(markup.bytes.count)
    markup.bytes.append(contentsOf: text)
    let last = markup.nodes.count - 1
    if followsText {
      markup.nodes[last].end = Int32(markup.bytes.count)
      return
    }
    guard last < Markup.mostNodes else { return stop() }
    followsText = true
    markup.nodes.append(
      Markup.Node(
        name: -1, line: line, next: Int32(last + 2), start: start, end: Int32(markup.bytes.count)))
  }

  /// Ends what the file left open.
  func finish() -> Markup {
    while !open.isEmpty { end() }
    if let problem {
      let more = problems > 1 ? " (and \(problems - 1) more)" : ""
      markup.diagnostics.append(
        Diagnostic(
          .warning, at: Origin(file: markup.file, line: Int(problem.line)),
          "the markup is broken: \(problem.message)\(more)",
          remedy: "get the file anew, or tell its publisher; what could be read was taken"))
    }
    return markup
  }

  private var line: Int32 { linesBefore + (parser?.pointee.input?.pointee.line ?? 0) }
}

extension MarkupBuilder {
  /// Says what the parser complains of; the first complaint is the cause of most others.
  func note(_ message: String, line: Int32) {
    problems += 1
    if problem == nil { problem = (linesBefore + line, message) }
  }

  /// Stops at a limit.
  private func stop() {
    guard markup.diagnostics.isEmpty else { return }
    let isDeep = open.count >= Markup.mostDepth
    markup.diagnostics.append(
      Diagnostic(
        .error, at: Origin(file: markup.file, line: Int(line)),
        isDeep
          ? "elements are nested deeper than \(Markup.mostDepth)"
          : "the file has more than \(Markup.mostNodes) elements and texts",
        remedy: isDeep ? "flatten the file; what stands before was read" : "split the file"))
    xmlStopParser(parser)
  }
}

extension MarkupBuilder {
  /// The place of a name in the list of names.
  func index(of name: String) -> Int32 {
    if let index = nameIndices[name] { return index }
    let index = Int32(markup.names.count)
    markup.names.append(name)
    nameIndices[name] = index
    return index
  }

  /// The place of a name that the parser's dictionary keeps for as long as it lives.
  func index(of key: KnownName, make: () -> String) -> Int32 {
    if let known = knownNames[key] { return known }
    let index = index(of: make())
    knownNames[key] = index
    return index
  }
}

/// A name by the addresses under which the parser keeps its parts.
struct KnownName: Hashable {
  let name: UnsafePointer<xmlChar>
  let prefix: UnsafePointer<xmlChar>?
  let namespace: UnsafePointer<xmlChar>?
}
