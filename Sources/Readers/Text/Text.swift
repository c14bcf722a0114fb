import Market

/// A file's text, line by line.
struct Text: Sendable {
  /// The file's name, for origins.
  let file: String
  /// How the bytes were encoded, such as `utf-8`.
  let encoding: String
  /// The lines without their ends, in NFC, without invisible letters; the first is line 1.
  let lines: [Substring]
  /// What was wrong with the bytes.
  let diagnostics: [Diagnostic]

  /// The text of a file, whatever ends its lines.
  ///
  /// - Throws: A diagnostic where the bytes are no text at all.
  init(_ file: SourceFile) throws(Diagnostic) {
    let encoding = try Encoding(of: file)
    let decoded = encoding.decode(withoutColors(encoding.body(of: file.bytes)), file: file.name)
    self.init(
      decoded.text, file: file.name, encoding: encoding.name, diagnostics: decoded.diagnostics)
  }

  /// A text that was decoded elsewhere.
  init(_ text: String, file: String, encoding: String = "utf-8", diagnostics: [Diagnostic] = []) {
    self.file = file
    self.encoding = encoding
    self.diagnostics = diagnostics
    lines = splitIntoLines(text).map(cleaned)
  }

  /// The text of a file, what was wrong with its bytes noted in the snapshot; `nil` where they are
  /// no text.
  init?(_ file: SourceFile, into snapshot: inout Snapshot) {
    do {
      try self.init(file)
      snapshot.encoding = encoding
      snapshot.diagnostics += diagnostics
    } catch {
      snapshot.diagnostics.append(error)
      return nil
    }
  }

  /// The place of a line, given by its index in ``lines``.
  func origin(_ index: Int, column: Int = 0) -> Origin {
    Origin(file: file, line: index + 1, column: column)
  }
}

/// The lines of a text; LF, CR LF and a lone CR end one.
private func splitIntoLines(_ text: String) -> [Substring] {
  let bytes = text.utf8
  var lines: [Substring] = []
  var start = bytes.startIndex
  var place = start
  while place < bytes.endIndex {
    let byte = bytes[place]
    let next = bytes.index(after: place)
    guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else {
      place = next
      continue
    }
    lines.append(text[start..<place])
    let isPair = byte == UInt8(ascii: "\r") && next < bytes.endIndex && bytes[next] == 0x0A
    start = isPair ? bytes.index(after: next) : next
    place = start
  }
  if start < bytes.endIndex { lines.append(text[start...]) }
  return lines
}

/// The bytes without the escape sequences that colour a terminal.
///
/// They go before the bytes are decoded, since old boards put them between the two bytes of one
/// character.
private func withoutColors(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard bytes.contains(0x1B) else { return bytes }
  var kept: [UInt8] = []
  kept.reserveCapacity(bytes.count)
  var rest = bytes
  while let byte = rest.popFirst() {
    guard byte == 0x1B, rest.first == UInt8(ascii: "[") else {
      kept.append(byte)
      continue
    }
    let parameters = rest.dropFirst().prefix { 0x20...0x3F ~= $0 }
    guard let final = rest.dropFirst(1 + parameters.count).first, 0x40...0x7E ~= final else {
      kept.append(byte)
      continue
    }
    rest = rest.dropFirst(2 + parameters.count)
  }
  return kept[...]
}
