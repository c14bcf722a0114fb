import CSimdjson
import Market

/// A JSON file, parsed once into a list of nodes with positions.
final class JSONDocument {
  /// The file's name, for origins.
  let file: String
  let nodes: UnsafeBufferPointer<json_node>
  let bytes: UnsafeBufferPointer<UInt8>
  private let tape: OpaquePointer
  private let ownsTape: Bool
  /// The number of lines of the file before these bytes.
  private let linesBefore: Int
  /// Problems found by readers, each reported once.
  private(set) var complaints: [Diagnostic] = []
  private var complained: Set<Int> = []
  /// The fields that readers did not know: how often each occurs, and where first.
  private var unknown: [String: (count: Int, first: Origin)] = [:]

  /// Parses UTF-8.
  ///
  /// - Returns: `nil` if memory runs out.
  convenience init?(file: String, utf8: [UInt8], linesBefore: Int = 0) {
    guard let tape = utf8.withUnsafeBufferPointer({ json_tape_open($0.baseAddress, $0.count) })
    else { return nil }
    self.init(file: file, tape: tape, ownsTape: true, linesBefore: linesBefore)
  }

  /// Wraps a tape that the caller frees, after this document and all its values.
  convenience init(file: String, borrowed tape: OpaquePointer, linesBefore: Int) {
    self.init(file: file, tape: tape, ownsTape: false, linesBefore: linesBefore)
  }

  private init(file: String, tape: OpaquePointer, ownsTape: Bool, linesBefore: Int) {
    self.file = file
    self.tape = tape
    self.ownsTape = ownsTape
    self.linesBefore = linesBefore
    var count = 0
    let firstNode = json_tape_nodes(tape, &count)
    nodes = UnsafeBufferPointer(start: firstNode, count: count)
    let firstByte = json_tape_bytes(tape, &count)
    bytes = UnsafeBufferPointer(start: firstByte, count: count)
  }

  deinit {
    if ownsTape { json_tape_close(tape) }
  }

  /// Passes the root value, or `nil` if nothing could be read; it must not escape.
  func withRoot<Result, Failure: Error>(
    _ body: (JSON?) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(self) {} }
    return try body(nodes.isEmpty ? nil : JSON(document: self, index: 0))
  }

  /// Records a problem here, so that bulk readers need not pass a snapshot to each value.
  func complain(ofNode node: Int, _ diagnostic: @autoclosure () -> Diagnostic) {
    guard complaints.count <= Snapshot.mostDiagnostics, complained.insert(node).inserted else {
      return
    }
    complaints.append(diagnostic())
  }

  /// Counts a field that a reader does not know and leaves out.
  func leaveOut(_ name: String, at origin: @autoclosure () -> Origin) {
    if let known = unknown[name] {
      unknown[name] = (known.count + 1, known.first)
    } else if unknown.count < JSONDocument.mostUnknown {
      unknown[name] = (1, origin())
    }
  }

  /// The unknown fields, one diagnostic for each, however often it occurs.
  var leftOut: [Diagnostic] {
    unknown.sorted { $0.key < $1.key }.map { name, places in
      let times = places.count == 1 ? "once" : "\(places.count) times"
      return Diagnostic(
        .warning, at: places.first, "\(quote(name)) is an unknown field; it occurs \(times)",
        remedy: "it is left out; 'tokentape formats' lists what is read")
    }
  }

  /// The most unknown fields reported; the first ones show the problem.
  private static let mostUnknown = 20

  /// The line and column of a byte.
  func origin(ofByte offset: Int) -> Origin {
    let place = json_tape_place(tape, offset)
    return Origin(file: file, line: linesBefore + Int(place.line), column: Int(place.column))
  }
}

extension JSONDocument {
  /// Whether parsing stopped before the end of the file.
  var isBrokenOff: Bool {
    var offset = 0
    return json_tape_problem(tape, &offset) != json_problem_none
  }

  /// What stopped the parsing and what was repaired, in file order.
  var diagnostics: [Diagnostic] {
    var diagnostics = wrongValues
    var offset = 0
    if json_tape_has_blanked(tape, &offset) {
      diagnostics.append(
        Diagnostic(
          .warning, at: origin(ofByte: offset), "a string holds a control character",
          remedy: "write \\t or \\u00XX for it; it was read as a blank"))
    }
    let problem = json_tape_problem(tape, &offset)
    if problem != json_problem_none { diagnostics.append(diagnostic(problem, offset)) }
    return diagnostics
  }

  /// The values that JSON does not allow, such as NaN.
  var wrongValues: [Diagnostic] {
    guard json_tape_has_wrong_nodes(tape) else { return [] }
    return nodes.indices.lazy.filter { self.nodes[$0].kind == json_wrong }
      .prefix(JSONDocument.mostWrongValues)
      .map { index in
        let value = JSON(document: self, index: index)
        return Diagnostic(
          .error, at: value.origin, "\(value.quoted) is not a JSON value",
          remedy: "write a number, a text in double quotes, true, false or null")
      }
  }

  /// The most invalid values reported; a file may write NaN for every gap.
  private static let mostWrongValues = 20

  private func diagnostic(_ problem: json_problem, _ offset: Int) -> Diagnostic {
    let (message, remedy) = words(problem, offset)
    return Diagnostic(.error, at: origin(ofByte: offset), message, remedy: remedy)
  }

  private func words(_ problem: json_problem, _ offset: Int) -> (String, remedy: String) {
    switch problem {
    case json_problem_truncated:
      (
        "the file ends before its brackets are closed",
        "save it again as a whole; what is there was read"
      )
    case json_problem_unclosed_string:
      (
        "this string has no closing quote on its line",
        "add the quote; what precedes it was read"
      )
    case json_problem_trailing:
      ("\(quoted(offset)) follows the end of the JSON value", "keep one value per file")
    case json_problem_too_deep:
      ("lists and objects are nested deeper than \(json_most_depth)", "flatten the file")
    case json_problem_too_many:
      ("the file has more than \(json_most_nodes) values", "split the file")
    case json_problem_memory:
      ("there is not enough memory to read the file", "split the file, or close other programs")
    default:
      (
        "\(quoted(offset)) is not valid JSON here",
        "look for a missing or extra comma, colon, bracket or quote here"
      )
    }
  }

  /// Whether parsing stopped because another value follows the first.
  var isOfLines: Bool {
    var offset = 0
    return json_tape_problem(tape, &offset) == json_problem_trailing
      && bytes[offset] == UInt8(ascii: "{")
  }

  /// Whether parsing stopped at a mistake in the file that may be mended.
  var hasSlip: Bool {
    var offset = 0
    switch json_tape_problem(tape, &offset) {
    case json_problem_unexpected, json_problem_unclosed_string: return true
    case json_problem_trailing: return bytes[offset] == UInt8(ascii: ",")
    default: return false
    }
  }

  /// Whether the file ends before its brackets are closed: it was cut, or lacks one further up.
  var isCut: Bool {
    var offset = 0
    return json_tape_problem(tape, &offset) == json_problem_truncated
  }

  /// The diagnostic for an unexpected character, or for a string that its line does not close.
  private func slip(ofByte offset: Int, isUnclosed: Bool) -> Diagnostic {
    guard isUnclosed else { return diagnostic(json_problem_unexpected, offset) }
    return Diagnostic(
      .error, at: origin(ofByte: offset), words(json_problem_unclosed_string, offset).0,
      remedy: "add the quote; what its line says behind it was left out")
  }

  private func quoted(_ offset: Int) -> String {
    let token = bytes[offset...].drop { $0 == UInt8(ascii: "\"") }
    let end = token.dropFirst().firstIndex { $0 <= 0x20 || "[]{},:\"".utf8.contains($0) }
    return quote(String(decoding: token[..<(end ?? bytes.count)], as: UTF8.self))
  }
}

extension JSONDocument {
  /// The diagnostics of the mistakes that were mended.
  func mistakes(_ mended: MendedJSON) -> [Diagnostic] {
    var diagnostics = mended.mistakes.map { slip(ofByte: $0.place, isUnclosed: $0.isUnclosed) }
    let rest = mended.count - mended.mistakes.count
    if rest > 0, let last = mended.mistakes.last {
      diagnostics.append(
        Diagnostic(
          .error, at: origin(ofByte: last.place), "\(rest) more such mistakes follow",
          remedy: "mend these first and read the file again"))
    }
    return diagnostics
  }
}

/// Quotes text from a file, shortened to leave room for the message.
func quote(_ text: some StringProtocol) -> String {
  let most = 40
  let short = text.prefix(most + 1)
  return "'" + (short.count > most ? short.prefix(most) + "…" : Substring(text)) + "'"
}
