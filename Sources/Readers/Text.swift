import Market

/// A file's text, line by line.
struct Text: Sendable {
  /// The file's name, for origins.
  let file: String
  /// The lines without their ends, in NFC; the first is line 1.
  let lines: [Substring]
}

extension Text {
  /// The text of a file, decoded.
  init(_ file: SourceFile, into snapshot: inout Snapshot) {
    snapshot.encoding = "utf-8"
    var text = String(decoding: file.bytes, as: UTF8.self)[...]
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    self.file = file.name
    lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      Substring($0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0)
    }
  }
}
