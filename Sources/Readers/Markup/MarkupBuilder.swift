import CXML
import Market

/// Collects libxml2's parser events.
///
/// libxml2 builds no tree and declares no entities here, so that no file can make it open another
/// file or expand without bound.
final class MarkupBuilder {
  /// The running parser, stopped at a limit.
  var parser: xmlParserCtxtPtr?
  /// The root's namespace, whose elements need no prefix.
  var ownNamespace: String?
  /// Whether there were unescaped characters that the parser drops.
  private(set) var hasLooseSigns = false
  private let file: String
  private let linesBefore: Int32
  private var parts: MarkupParts
  private var names: [String] = []
  private var nameIndices: [String: Int32] = [:]
  /// Saves creating a string for each element.
  private var knownNames: [KnownName: Int32] = [:]
  private var limit: Diagnostic?
  private var problem: (line: Int32, message: String)?
  private var problems = 0

  init(file: String, bytes: Int, linesBefore: Int) {
    _ = MarkupBuilder.isLibraryReady
    self.file = file
    parts = MarkupParts(fileBytes: bytes)
    self.linesBefore = Int32(clamping: linesBefore)
  }

  /// libxml2 prepares itself at its first parser; two threads that have their first one at the same
  /// time destroy each other's locks, and may then wait for ever.
  private static let isLibraryReady: Void = xmlInitParser()

  private var line: Int32 { linesBefore + (parser?.pointee.input?.pointee.line ?? 0) }
}

extension MarkupBuilder {
  /// Whether nothing has been reported yet.
  var isEmpty: Bool { parts.nodes.isEmpty }

  /// Makes the parser keep resolving entities, which it stops doing after the first error.
  private func forgive() { parser?.pointee.wellFormed = 1 }

  /// Takes the name in `<!DOCTYPE`.
  func declare(_ documentType: String) { parts.documentType = documentType }

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

  /// Records a parser error; the first one causes most of the others.
  func note(_ error: xmlError) {
    problems += 1
    if problem == nil { problem = (linesBefore + error.line, words(of: error)) }
    hasLooseSigns = hasLooseSigns || MarkupBuilder.looseSigns.contains(error.code)
  }

  /// The parser's errors for a bare `&` and for a control character.
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
      remedy: isDeep ? "flatten the file; what precedes it was read" : "split the file")
    xmlStopParser(parser)
  }

  /// The finished markup; elements left open are closed.
  func finish() -> Markup {
    parts.finish()
    return Markup(
      file: file, names: names, parts: parts, diagnostics: [limit, complaint].compactMap { $0 })
  }

  /// The file's errors, as one diagnostic.
  private var complaint: Diagnostic? {
    problem.map { problem in
      let more = problems > 1 ? " (and \(problems - 1) more)" : ""
      return Diagnostic(
        .warning, at: Origin(file: file, line: Int(problem.line)),
        "the markup is broken: \(problem.message)\(more)",
        remedy: "download the file again, or tell its publisher; what could be read was taken")
    }
  }
}

extension MarkupBuilder {
  /// The index of a name in the list of names.
  func index(of name: String) -> Int32 {
    if let index = nameIndices[name] { return index }
    let index = Int32(names.count)
    names.append(name)
    nameIndices[name] = index
    return index
  }

  /// The index of a name in the parser's dictionary, which lives as long as the parser.
  func index(of key: KnownName, make: () -> String) -> Int32 {
    if let known = knownNames[key] { return known }
    let index = index(of: make())
    knownNames[key] = index
    return index
  }
}

/// A name, identified by the addresses of its parts in the parser's dictionary.
struct KnownName: Hashable {
  let name: UnsafePointer<xmlChar>
  let prefix: UnsafePointer<xmlChar>?
  let namespace: UnsafePointer<xmlChar>?
}
