import Market
import TestSupport
import Testing

@testable import Readers

/// Files that hold no text: what they are is said, and how their content gets out.
struct ForeignFileTests {
  @Test(
    "a file of another program is named, with what would help",
    arguments: [
      (
        "%PDF-1.4\n1 0 obj",
        "this is a PDF; pass the page it was made from, or its text by pdftotext"
      ),
      ("SQLite format 3\0\u{10}", "this is an SQLite database; export its tables as CSV or JSON"),
      ("PAR1\u{15}\u{4}", "this is a Parquet file; export it as NDJSON or CSV"),
      (
        "{\\rtf1\\ansi Opal}", "this is an RTF document; save it as plain text or HTML"
      ),
    ])
  func marks(head: String, said: String) {
    let read = read(SourceFile(name: "x.bin", bytes: Array(head.utf8)))
    #expect(read.format == nil && read.threads.isEmpty)
    #expect(read.diagnostics.map(\.description) == ["x.bin: error: " + said])
  }

  @Test(
    "documents that are zips of their parts are no zips of files",
    arguments: [
      ("[Content_Types].xml", "xl/workbook.xml", "this is an Excel spreadsheet; save it as CSV"),
      (
        "[Content_Types].xml", "word/document.xml",
        "this is a document of an office suite; save it as text, Markdown or HTML"
      ),
    ])
  func documents(first: String, second: String, said: String) {
    let name = Array(first.utf8)
    var bytes: [UInt8] = [0x50, 0x4B, 3, 4] + Array(repeating: 0, count: 22)
    bytes += [UInt8(name.count), 0, 0, 0] + name + Array(second.utf8)
    let read = read(SourceFile(name: "x.xlsx", bytes: bytes))
    #expect(read.diagnostics.map(\.description) == ["x.xlsx: error: " + said])
  }
}
