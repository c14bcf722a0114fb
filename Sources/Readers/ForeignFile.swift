import Market

/// A file of another program that holds no text: what it is, and how its content gets out of it.
///
/// It would else be taken for a text or a damaged one, and be refused in words that help nobody.
enum ForeignFile {
  /// The reason to refuse a file with this head; `nil` if it may be read.
  static func refusal(of file: SourceFile) -> Diagnostic? {
    guard let (kind, remedy) = kind(of: file.bytes[...]) else { return nil }
    return Diagnostic(
      .error, at: Origin(file: file.name, line: 0), "this is \(kind)", remedy: remedy)
  }

  private static func kind(of head: ArraySlice<UInt8>) -> (kind: String, remedy: String)? {
    if let known = marks.first(where: { head.starts(with: $0.mark) }) {
      return (known.kind, known.remedy)
    }
    guard head.starts(with: [0x50, 0x4B, 3, 4]) else { return nil }
    // The first member of a document's zip says what it is.
    let first = head.dropFirst(30).prefix(120)
    if first.starts(with: "[Content_Types].xml".utf8) || first.starts(with: "_rels/".utf8) {
      if holds(Array("xl/".utf8), in: Array(head.prefix(1 << 16))) {
        return ("an Excel spreadsheet", "save it as CSV")
      }
      return ("a document of an office suite", "save it as text, Markdown or HTML")
    }
    guard first.starts(with: "mimetypeapplication/".utf8) else { return nil }
    let type = first.dropFirst("mimetypeapplication/".utf8.count)
    if type.starts(with: "epub".utf8) {
      return ("an EPUB book", "unpack it and pass its HTML pages")
    }
    return type.starts(with: "vnd.oasis.opendocument.spreadsheet".utf8)
      ? ("a spreadsheet", "save it as CSV") : ("a document", "save it as text or HTML")
  }

  /// How files begin that hold no text.
  private static let marks: [(mark: [UInt8], kind: String, remedy: String)] = [
    (Array("%PDF-".utf8), "a PDF", "pass the page it was made from, or its text by pdftotext"),
    (Array("SQLite format 3\0".utf8), "an SQLite database", "export its tables as CSV or JSON"),
    (Array("PAR1".utf8), "a Parquet file", "export it as NDJSON or CSV"),
    (Array("ARROW1\0\0".utf8), "an Arrow file", "export it as NDJSON or CSV"),
    (Array("Obj\u{1}".utf8), "an Avro file", "export it as NDJSON"),
    (Array("bplist00".utf8), "a binary property list", "turn it into JSON by plutil"),
    (Array("!BDN".utf8), "an Outlook mailbox", "export its mail as mbox or eml"),
    (Array("{\\rtf".utf8), "an RTF document", "save it as plain text or HTML"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document", "save it as CSV or text"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive", "unpack it and pass what is in it"),
    (Array("Rar!\u{1A}\u{7}".utf8), "a RAR archive", "unpack it and pass what is in it"),
    ([0x89, 0x50, 0x4E, 0x47], picture, asText), ([0xFF, 0xD8, 0xFF], picture, asText),
    (Array("GIF87a".utf8), picture, asText), (Array("GIF89a".utf8), picture, asText),
  ]

  private static let picture = "a picture"
  private static let asText = "pass the text that it shows"
}
