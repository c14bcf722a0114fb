import Market

/// A file's text, line by line.
struct Text: Sendable {
  /// The file's name, for origins.
  let file: String
  /// How the bytes were encoded, such as `utf-8`.
  let encoding: String
  /// The lines without their ends, in NFC; the first is line 1.
  let lines: [Substring]
  /// What was wrong with the bytes.
  let diagnostics: [Diagnostic]

  /// The text of a file.
  ///
  /// - Throws: A diagnostic where the bytes are no text at all.
  init(_ file: SourceFile) throws(Diagnostic) {
    guard !file.bytes.contains(0) else {
      throw Diagnostic(
        .error, at: Origin(file: file.name, line: 0), "this is binary data, not text",
        remedy: "give a file of text or JSON")
    }
    let isMarked = file.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = String(decoding: file.bytes.dropFirst(isMarked ? 3 : 0), as: UTF8.self)
    self.file = file.name
    encoding = "utf-8"
    diagnostics = []
    lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      Substring($0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0)
    }
  }
}
