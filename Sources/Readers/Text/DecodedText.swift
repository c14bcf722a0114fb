import Market

/// A file's text, decoded, without terminal colours.
///
/// The markup readers use it, too: a declared encoding has already been applied, or found to be
/// wrong.
struct DecodedText: Sendable {
  /// The text.
  let text: String
  /// How it was encoded, such as `big5-uao`.
  let encoding: String
  /// The number of undecodable bytes, shown as U+FFFD.
  let unreadBytes: Int
  /// One diagnostic if there are any.
  let diagnostics: [Diagnostic]
  /// The indices of the lines that began with a colour, so were written by the board, not a person.
  let coloredLines: Set<Int>
}

/// Decodes a file by its byte order mark, its bytes, its declaration, or its letters.
///
/// - Throws: A diagnostic if the bytes are not text.
func decodedText(of file: SourceFile) throws(Diagnostic) -> DecodedText {
  if let (bytes, line, count) = withoutFewZeros(file.bytes) {
    var clean = file
    clean.bytes = bytes
    let decoded = try decodedText(of: clean)
    let counted = count == 1 ? "1 NUL byte is" : "\(count) NUL bytes are"
    return decoded.adding(
      Diagnostic(
        .warning, at: Origin(file: file.name, line: line),
        "\(counted) left out, the first one here",
        remedy: "save the file again as text"))
  }
  let marked = Encoding(markedIn: file.bytes)
  // Editors may put the mark of UTF-8 in front of any encoding.
  if let marked, marked != .utf8 {
    return decoded(file.bytes.dropFirst(marked.markLength), as: marked, in: file)
  }
  if let encoding = Encoding(withoutMark: file.bytes) {
    return decoded(file.bytes[...], as: encoding, in: file)
  }
  if let kind = binaryKind(of: file.bytes) {
    throw Diagnostic(
      .error, at: Origin(file: file.name, line: 0), "this is \(kind.name), not text",
      remedy: kind.remedy)
  }
  let bytes = withoutColors(file.bytes.dropFirst(marked?.markLength ?? 0))
  if let encoding = Encoding(shiftedIn: bytes) { return decoded(bytes, as: encoding, in: file) }
  if let text = String(validating: bytes, as: UTF8.self) {
    return DecodedText(
      text: text, encoding: Encoding.utf8.name, unreadBytes: 0, diagnostics: [],
      coloredLines: coloredLines(of: file.bytes))
  }
  return decoded(bytes, as: Encoding(of: bytes), in: file)
}

/// The bytes without NULs, the line of the first one, and their number; `nil` if there is none, or
/// so many that this is no text.
private func withoutFewZeros(_ bytes: [UInt8]) -> (bytes: [UInt8], line: Int, count: Int)? {
  guard let first = bytes.firstIndex(of: 0), Encoding(markedIn: bytes)?.markLength != 2,
    Encoding(withoutMark: bytes) == nil
  else { return nil }
  let zeros = bytes.count { $0 == 0 }
  let controls = bytes.count { $0 < 0x20 && !"\t\n\r\u{1B}".utf8.contains($0) }
  guard controls * 50 < bytes.count, bytes.count > 64 else { return nil }
  return (bytes.filter { $0 != 0 }, bytes[..<first].count { $0 == 0x0A } + 1, zeros)
}

extension DecodedText {
  /// The same text with one more diagnostic in front.
  fileprivate func adding(_ diagnostic: Diagnostic) -> DecodedText {
    DecodedText(
      text: text, encoding: encoding, unreadBytes: unreadBytes,
      diagnostics: [diagnostic] + diagnostics, coloredLines: coloredLines)
  }
}

private func decoded(
  _ bytes: ArraySlice<UInt8>, as encoding: Encoding, in file: SourceFile
) -> DecodedText {
  let isWide = encoding.markLength == 2
  let decoding = encoding.decode(isWide ? bytes : withoutColors(bytes))
  let utf8 = isWide ? Array(withoutColors(decoding.utf8[...])) : decoding.utf8
  return DecodedText(
    text: String(decoding: utf8, as: UTF8.self), encoding: encoding.name,
    unreadBytes: decoding.unreadBytes,
    diagnostics: decoding.diagnostics(file: file.name, encoding: encoding.name),
    coloredLines: isWide ? [] : coloredLines(of: file.bytes))
}

extension Decoding {
  fileprivate func diagnostics(file: String, encoding: String) -> [Diagnostic] {
    guard let firstUnread else { return [] }
    let before = utf8[..<firstUnread]
    let line = before.lastIndex(of: UInt8(ascii: "\n")).map { before[($0 + 1)...] } ?? before
    let place = Origin(
      file: file, line: 1 + before.count { $0 == UInt8(ascii: "\n") },
      column: 1 + String(decoding: line, as: UTF8.self).unicodeScalars.count)
    let counted = unreadBytes == 1 ? "1 byte" : "\(unreadBytes) bytes"
    return [
      Diagnostic(
        .warning, at: place,
        "\(counted) from here on could not be read as \(encoding.uppercased()) and show as \u{FFFD}",
        remedy: "save the file as UTF-8")
    ]
  }
}

/// The kind of a file that is not text; `nil` if it may be text.
private func binaryKind(of bytes: [UInt8]) -> (name: String, remedy: String)? {
  let unpack = "unpack it and pass the files in it"
  if bytes.starts(with: [0x1F, 0x8B]) { return ("gzip data", unpack) }
  if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return ("zstd data", unpack) }
  if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return ("a zip archive", unpack) }
  guard bytes.contains(0) else { return nil }
  return ("binary data", "pass a text or JSON file")
}
