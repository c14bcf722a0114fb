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
  /// When the file was last written, if known.
  private(set) var modified: Moment?
  /// When it is read, if known.
  private(set) var readAt: Moment?

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
    (modified, readAt) = (file.modified, file.readAt)
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

/// The lines of a text, up to so many; LF, CR LF and a lone CR end one.
func splitIntoLines(_ text: String, most: Int = Text.mostLines + 1) -> [Substring] {
  var text = text
  let ends = text.withUTF8 { lineEnds(in: $0, most: most) }
  let bytes = text.utf8
  var lines: [Substring] = []
  lines.reserveCapacity(ends.count + 1)
  var (start, place) = (bytes.startIndex, 0)
  for (end, next) in ends {
    let stop = bytes.index(start, offsetBy: end - place)
    lines.append(text[start..<stop])
    start = bytes.index(stop, offsetBy: next - end)
    place = next
  }
  if start < bytes.endIndex, lines.count < most { lines.append(text[start...]) }
  return lines
}

/// Where the first lines end, and where the next ones begin.
private func lineEnds(
  in bytes: UnsafeBufferPointer<UInt8>, most: Int
) -> [(end: Int, next: Int)] {
  var ends: [(end: Int, next: Int)] = []
  var place = 0
  while place < bytes.count, ends.count < most {
    let byte = bytes[place]
    if byte == 0x0A {
      ends.append((place, place + 1))
    } else if byte == 0x0D {
      let isPair = place + 1 < bytes.count && bytes[place + 1] == 0x0A
      ends.append((place, place + (isPair ? 2 : 1)))
      if isPair { place += 1 }
    }
    place += 1
  }
  return ends
}
