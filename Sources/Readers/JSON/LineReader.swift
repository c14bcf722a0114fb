import CSimdjson
import Market

/// Reads lines of JSON, reusing its memory for each block.
///
/// Several readers run in parallel, each on its own memory.
final class LineReader: @unchecked Sendable {
  /// The content of some lines, and their number.
  struct Batch: Sendable {
    let snapshot: Snapshot
    let lines: Int
  }

  private let file: SourceFile
  private let format: Format
  private let lines: OpaquePointer

  /// A reader; `nil` if memory runs out.
  init?(of file: SourceFile, format: Format) {
    guard let lines = json_lines_open() else { return nil }
    // A separate copy of the name: cores sharing one string would contend for its reference count.
    let name = String(decoding: Array(file.name.utf8), as: UTF8.self)
    self.file = SourceFile(
      name: name, bytes: [], modified: file.modified, readAt: file.readAt)
    self.format = format
    self.lines = lines
  }

  deinit { json_lines_close(lines) }

  /// Reads complete lines given in two pieces.
  func read(
    _ first: [UInt8], _ second: ArraySlice<UInt8>, linesBefore: Int
  ) -> Batch {
    var snapshot = Snapshot(file: file.name, lines: format)
    let isRead = first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        json_lines_read(lines, first.baseAddress, first.count, second.baseAddress, second.count)
      }
    }
    let document = JSONDocument(
      file: file.name, borrowed: json_lines_tape(lines), linesBefore: linesBefore)
    if !isRead {
      snapshot.refuse("there is not enough memory to read the file", remedy: "split the file")
    }
    read(document, into: &snapshot)
    snapshot.finish(file)
    return Batch(snapshot: snapshot, lines: json_lines_count(lines))
  }
}

extension LineReader {
  private func read(_ document: JSONDocument, into snapshot: inout Snapshot) {
    defer { withExtendedLifetime(document) {} }
    for diagnostic in document.wrongValues { snapshot.note(diagnostic) }
    var count = 0
    let roots = UnsafeBufferPointer(start: json_lines_roots(lines, &count), count: count)
    read(roots.map { JSON(document: document, index: Int($0)) }, into: &snapshot)
    for complaint in document.complaints + document.leftOut { snapshot.note(complaint) }
    let bad = UnsafeBufferPointer(start: json_lines_bad(lines, &count), count: count)
    for line in bad where snapshot.diagnostics.count <= Snapshot.mostDiagnostics {
      mend(line, of: document, into: &snapshot)
    }
  }

  /// Reports a bad line, or reads it after all if it can be repaired.
  private func mend(
    _ line: json_bad_line, of block: JSONDocument, into snapshot: inout Snapshot
  ) {
    let start = Int(line.offset)
    let document = JSONDocument(
      file: file.name, utf8: Array(block.bytes[start..<start + Int(line.length)]),
      linesBefore: block.origin(ofByte: start).line - 1)
    guard let document else { return }
    for diagnostic in document.diagnostics { snapshot.note(diagnostic) }
    guard document.diagnostics.allSatisfy({ $0.severity == .warning }) else { return }
    document.withRoot { root in
      if let root { read([root], into: &snapshot) }
    }
    for complaint in document.complaints + document.leftOut { snapshot.note(complaint) }
  }

  private func read(_ values: [JSON], into snapshot: inout Snapshot) {
    switch format.reader {
    case .lines(_, let read): read(values, &snapshot)
    case .json(_, let read): for value in values { read(value, &snapshot) }
    case .text, .markup, .blocks: break
    }
  }
}
