import CXML
import Market

/// Keeps what libxml2 reports of a file.
///
/// libxml2 makes no tree of its own and declares no entity here, so that nothing in a file can make
/// it open another one or blow itself up.
final class MarkupBuilder {
  /// The parser at work, which is stopped where a limit is reached.
  var parser: xmlParserCtxtPtr?
  /// The namespace of the outermost element, whose elements need no prefix.
  var ownNamespace: String?
  /// Whether there were signs in the text that XML wants written otherwise, and the parser drops.
  private(set) var hasLooseSigns = false
  private let file: String
  private let linesBefore: Int32
  private var parts: MarkupParts
  private var names: [String] = []
  private var nameIndices: [String: Int32] = [:]
  /// Saves making a string for each element.
  private var knownNames: [KnownName: Int32] = [:]
  private var limit: Diagnostic?
  private var problem: (line: Int32, message: String)?
  private var problems = 0

  init(file: String, bytes: Int, linesBefore: Int) {
    self.file = file
    parts = MarkupParts(fileBytes: bytes)
    self.linesBefore = Int32(clamping: linesBefore)
  }

  private var line: Int32 { linesBefore + (parser?.pointee.input?.pointee.line ?? 0) }
}

extension MarkupBuilder {
  /// Whether nothing has been reported yet.
  var isEmpty: Bool { parts.nodes.isEmpty }

  /// Makes the parser go on reading entities, which it leaves out behind the first fault of a file.
  private func forgive() { parser?.pointee.wellFormed = 1 }

  /// Begins an element; the attributes come after.
  func begin(_ name: Int32) {
    forgive()
    parts.isDeep || parts.isFull ? stop() : parts.begin(name, line: line)
  }

  /// Adds an attribute to the element that was begun last.
  func add(_ name: Int32, _ value: UnsafeBufferPointer<UInt8>) { parts.add(name, value) }

  /// Ends the innermost element.
  func end() {
    forgive()
    parts.end()
  }

  /// Adds text.
  func add(_ text: UnsafeBufferPointer<UInt8>) {
    forgive()
    parts.isFull ? stop() : parts.add(text, line: line)
  }

  /// Says what the parser complains of; the first complaint is the cause of most others.
  func note(_ error: xmlError) {
    problems += 1
    if problem == nil { problem = (linesBefore + error.line, words(of: error)) }
    hasLooseSigns = hasLooseSigns || MarkupBuilder.looseSigns.contains(error.code)
  }

  /// The parser's complaints of a bare `&`, and of a control character.
  private static let looseSigns = Set(
    [XML_ERR_NAME_REQUIRED, XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_INVALID_CHAR]
      .map { Int32($0.rawValue) })

  /// Stops at a limit.
  private func stop() {
    guard limit == nil else { return }
    let isDeep = parts.isDeep
    limit = Diagnostic(
      .error, at: Origin(file: file, line: Int(line)),
      isDeep
        ? "elements are nested deeper than \(Markup.mostDepth)"
        : "the file has more than \(Markup.mostNodes) elements and texts",
      remedy: isDeep ? "flatten the file; what stands before was read" : "split the file")
    xmlStopParser(parser)
  }

  /// What was reported; whatever the file left open ends with it.
  func finish() -> Markup {
    parts.finish()
    return Markup(
      file: file, names: names, parts: parts, diagnostics: [limit, complaint].compactMap { $0 })
  }

  /// What was wrong with the file, as one diagnostic.
  private var complaint: Diagnostic? {
    problem.map { problem in
      let more = problems > 1 ? " (and \(problems - 1) more)" : ""
      return Diagnostic(
        .warning, at: Origin(file: file, line: Int(problem.line)),
        "the markup is broken: \(problem.message)\(more)",
        remedy: "get the file anew, or tell its publisher; what could be read was taken")
    }
  }
}

extension MarkupBuilder {
  /// The place of a name in the list of names.
  func index(of name: String) -> Int32 {
    if let index = nameIndices[name] { return index }
    let index = Int32(names.count)
    names.append(name)
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
