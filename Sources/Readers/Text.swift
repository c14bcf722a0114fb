/// A file's text, line by line.
struct Text: Sendable {
  /// The file's name, for origins.
  let file: String
  /// The lines without their ends, in NFC; the first is line 1.
  let lines: [Substring]
}
