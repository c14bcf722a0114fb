import Market

/// A file's text, line by line.
struct Text: Sendable {
  /// The file's name, for origins.
  let file: String
  /// How the bytes were encoded, such as `utf-8`.
  let encoding: String
  /// The lines without their ends, in NFC and without invisible characters; the first is line 1.
  let lines: [Substring]
  /// The number of undecodable bytes.
  let unreadBytes: Int
  /// The diagnostics of the decoding.
  let diagnostics: [Diagnostic]
  /// The indices of the lines that began with a colour.
  let coloredLines: Set<Int>

  /// The most lines of a text that is not JSON: ten times a chat of many years.
  static let mostLines = 1_500_000

  private static func tooManyLines(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: file, line: mostLines), "the text has more than \(mostLines) lines",
      remedy: "split it; the rest was not read")
  }

  /// Decodes a file and splits it into lines, with any line ends.
  ///
  /// - Throws: A diagnostic if the bytes are not text.
  init(_ file: SourceFile) throws(Diagnostic) {
    self.init(try decodedText(of: file), file: file.name)
  }

  private init(_ decoded: DecodedText, file: String) {
    self.file = file
    encoding = decoded.encoding
    unreadBytes = decoded.unreadBytes
    coloredLines = decoded.coloredLines
    let lines = splitIntoLines(decoded.text)
    let isCut = lines.count > Text.mostLines
    diagnostics = decoded.diagnostics + (isCut ? [Text.tooManyLines(file)] : [])
    self.lines = lines.prefix(Text.mostLines).map(cleaned)
  }

  /// A text that was decoded elsewhere.
  init(_ text: String, file: String, encoding: String = "utf-8") {
    self.file = file
    self.encoding = encoding
    (unreadBytes, diagnostics, coloredLines) = (0, [], [])
    lines = splitIntoLines(text).map(cleaned)
  }

  /// Decodes a file, reporting problems to the snapshot; `nil` if it is not text.
  init?(_ file: SourceFile, into snapshot: inout Snapshot) {
    do {
      try self.init(file)
      snapshot.encoding = encoding
      snapshot.unreadBytes = unreadBytes
      snapshot.diagnostics += diagnostics
    } catch {
      snapshot.diagnostics.append(error)
      return nil
    }
  }

  /// The position of a line, given its index in ``lines``.
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
  while place < bytes.endIndex, lines.count <= Text.mostLines {
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
  if start < bytes.endIndex, lines.count <= Text.mostLines { lines.append(text[start...]) }
  return lines
}
