import CSimdjson
import Market

/// A file with a JSON document on each line, read block by block.
///
/// Nothing of a block is kept for the next but the memory that it took, so that a file costs as much
/// memory as a block, however long it is.
struct JSONLines: ~Copyable {
  /// The longest line that is read; what is longer is no reply and no price list.
  static let mostLineBytes = 16 << 20
  /// How many bytes tell that a file is of this kind.
  static let headBytes = 1 << 16

  private let file: String
  private let format: Format
  private let lines: OpaquePointer
  /// The beginning of a line whose end has not come.
  private var rest: [UInt8] = []
  private var linesBefore = 0
  private var isSkipping = false
  private let mostLineBytes: Int

  /// A reader for a file that begins so; none where it is no file of lines, or of no known format.
  init?(file: String, head: [UInt8], mostLineBytes: Int = mostLineBytes) {
    guard let (format, lines) = JSONLines.kind(of: head) else { return nil }
    self.file = file
    self.mostLineBytes = mostLineBytes
    self.format = format
    self.lines = lines
  }

  deinit { json_lines_close(lines) }

  /// What the lines say that end in a block; the last line of the file ends with it.
  mutating func read(_ block: [UInt8], isLast: Bool) -> Snapshot {
    var snapshot = Snapshot(file: file, format: format.name, encoding: "utf-8")
    var block = block[...]
    if isSkipping, let newline = block.firstIndex(of: 0x0A) {
      block = block[(newline + 1)...]
      linesBefore += 1
      isSkipping = false
    }
    let newline = block.lastIndex(of: 0x0A)
    let end = isLast ? block.endIndex : newline.map { $0 + 1 } ?? block.startIndex
    if end > block.startIndex || isLast { read(block[..<end], into: &snapshot) }
    if isSkipping { return snapshot }
    rest += block[end...]
    if rest.count > mostLineBytes { skip(into: &snapshot) }
    return snapshot
  }

  /// Leaves out a line of which so much has come that it can be no reply.
  private mutating func skip(into snapshot: inout Snapshot) {
    rest = []
    isSkipping = true
    snapshot.note(
      Diagnostic(
        .error, at: Origin(file: file, line: linesBefore + 1),
        "the line is longer than \(mostLineBytes >> 20) MB",
        remedy: "write one object a line; it is left out"))
  }
}

extension JSONLines {
  /// Whether bytes may be such a file, judged by how the first line ends and the second begins.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(headBytes).drop { " \t\r\n".utf8.contains($0) }
    guard head.first == UInt8(ascii: "{"), let end = head.firstIndex(of: 0x0A) else { return false }
    return head[..<end].last { !" \t\r".utf8.contains($0) } == UInt8(ascii: "}")
      && head[end...].first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{")
  }

  /// What the first two lines show: the format, and a reader for the lines.
  private static func kind(of head: [UInt8]) -> (Format, OpaquePointer)? {
    guard isLikely(head), let first = head.split(separator: 0x0A, maxSplits: 1).first,
      let document = JSONDocument(file: "", utf8: Array(first)), document.diagnostics.isEmpty
    else { return nil }
    let format = document.withRoot { root in
      root.flatMap { root in Format.all.first { $0.recognises(root) } }
    }
    guard let format, let reader = json_lines_open() else { return nil }
    return (format, reader)
  }

  /// Reads whole lines: what was left of the block before, and this one.
  private mutating func read(_ block: ArraySlice<UInt8>, into snapshot: inout Snapshot) {
    let isRead = rest.withUnsafeBufferPointer { first in
      block.withUnsafeBufferPointer { second in
        json_lines_read(lines, first.baseAddress, first.count, second.baseAddress, second.count)
      }
    }
    rest = []
    let document = JSONDocument(
      file: file, borrowed: json_lines_tape(lines), linesBefore: linesBefore)
    if !isRead {
      snapshot.refuse("there is not enough memory to read the file", remedy: "split the file")
    }
    read(document, into: &snapshot)
    linesBefore += json_lines_count(lines)
  }

  private func read(_ document: JSONDocument, into snapshot: inout Snapshot) {
    defer { withExtendedLifetime(document) {} }
    for diagnostic in document.wrongValues { snapshot.note(diagnostic) }
    var count = 0
    let roots = UnsafeBufferPointer(start: json_lines_roots(lines, &count), count: count)
    read(roots.map { JSON(document: document, index: Int($0)) }, into: &snapshot)
    let bad = UnsafeBufferPointer(start: json_lines_bad(lines, &count), count: count)
    for line in bad where snapshot.diagnostics.count <= Snapshot.mostDiagnostics {
      mend(line, of: document, into: &snapshot)
    }
  }

  /// Says what is wrong with a line, and reads one that is not as wrong as it looked.
  private func mend(
    _ line: json_bad_line, of block: JSONDocument, into snapshot: inout Snapshot
  ) {
    let start = Int(line.offset)
    let document = JSONDocument(
      file: file, utf8: Array(block.bytes[start..<start + Int(line.length)]),
      linesBefore: block.origin(ofByte: start).line - 1)
    guard let document else { return }
    for diagnostic in document.diagnostics { snapshot.note(diagnostic) }
    guard document.diagnostics.allSatisfy({ $0.severity == .warning }) else { return }
    document.withRoot { root in
      if let root { read([root], into: &snapshot) }
    }
  }

  private func read(_ values: [JSON], into snapshot: inout Snapshot) {
    switch format.reader {
    case .lines(_, let read): read(values, &snapshot)
    case .json(_, let read): for value in values { read(value, &snapshot) }
    case .text, .markup: break
    }
  }
}
