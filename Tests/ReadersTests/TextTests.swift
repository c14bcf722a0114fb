import Market
import TestSupport
import Testing

@testable import Readers

struct TextTests {
  @Test("LF, CR LF and a lone CR end a line, and a mark at the start is none of it")
  func lineEnds() throws {
    let text = try read([0xEF, 0xBB, 0xBF] + Array("a\nb\r\nc\rd\r\n\r\ne".utf8))
    #expect(text.lines == ["a", "b", "c", "d", "", "e"])
    #expect(text.encoding == "utf-8")
    #expect(text.diagnostics == [])
  }

  @Test("bytes that stand for nothing show, are counted, and the first is named")
  func badBytes() throws {
    let text = try read(Array("ab\nécdü".utf8) + [0xE9, 0x20, 0xFF] + Array("e".utf8))
    #expect(text.lines == ["ab", "écdü\u{FFFD} \u{FFFD}e"])
    #expect(text.unreadBytes == 2)
    #expect(
      text.diagnostics.map(\.description) == [
        "dump.txt:2:5: warning: 2 bytes from here on could not be read as UTF-8 and show as "
          + "\u{FFFD}; save the file as UTF-8"
      ])
  }

  @Test("letters and their marks become one letter, and what nobody sees goes")
  func composed() throws {
    let text = try read(Array("e\u{301}\n\u{1100}\u{1161}\nか\u{3099}\n樓\u{200B}a\u{FEFF}".utf8))
    #expect(text.lines.map { Array($0.unicodeScalars) } == [["é"], ["가"], ["が"], ["樓", "a"]])
  }

  @Test("colours of a terminal are no text")
  func colors() throws {
    #expect(try read(Array("\u{1B}[1;31mred\u{1B}[m and \u{1B}[K".utf8)).lines == ["red and "])
  }

  @Test("UTF-16 with its mark is read")
  func utf16() throws {
    #expect(try read([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x13, 0x6A]).lines == ["a", "樓"])
    #expect(try read([0xFE, 0xFF, 0, 0x61, 0, 0x0A, 0x6A, 0x13]).lines == ["a", "樓"])
  }

  @Test(
    "what is not text is refused with what it is",
    arguments: [
      ([0x1F, 0x8B, 8, 0], "gzip data"), ([0x50, 0x4B, 3, 4], "a zip archive"),
      ([0x61, 0, 0x62], "binary data"),
    ] as [([UInt8], String)])
  func binary(bytes: [UInt8], kind: String) {
    let error = #expect(throws: Diagnostic.self) { try read(bytes) }
    #expect(error?.message == "this is \(kind), not text")
  }

  @Test("no bytes trap, and every line is whole")
  func anyBytes() {
    let pieces: [[UInt8]] = [
      [0x0A], [0x0D], [0x1B, 0x5B], [0x6D], [0xE6], [0xA8, 0x93], [0xCC, 0x81], [0xEF, 0xBB, 0xBF],
      [0x61], [0xFF], [0xF0, 0x9F], [0xA6, 0x8A], [0x31, 0x3B],
    ]
    var random = Seeded(16)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...20, using: &random)
      let bytes = (0..<count).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
      guard let text = try? read(bytes) else { continue }
      #expect(text.lines.allSatisfy { !$0.contains("\n") && !$0.contains("\r") })
    }
  }

  private func read(_ bytes: [UInt8]) throws(Diagnostic) -> Text {
    try Text(SourceFile(name: "dump.txt", bytes: bytes))
  }

  @Test(
    "a text that was encoded twice is mended, and any other is left as it is",
    arguments: [
      ("KÃ¤lte", "Kälte"), ("â€žKÃ¤lteâ€œ", "„Kälte“"), ("Ã©lan", "élan"), ("æ—¥æœ¬ Ã¤", "日本 ä"),
      ("Kälte", nil), ("SÃO PAULO", nil), ("KÃ¤lte – 日本", nil), ("", nil), ("Ã", nil),
    ])
  func encodedTwice(text: String, wanted: String?) {
    #expect(mended(text) == wanted)
  }

  @Test("a few NULs in a text are left out and told; data of them is no text")
  func zeros() {
    let sentences = String(repeating: "Opal costs half as much from Monday on.\n", count: 9)
    let few = Readers.read(
      SourceFile(name: "x", bytes: Array("Half price\n\n\(sentences)a\0b\0\n".utf8)))
    #expect(few.threads.first?.story.text.hasSuffix("ab") == true)
    #expect(
      few.diagnostics.filter(\.isProblem).map(\.description) == [
        "x:12: warning: 2 NUL bytes are left out, the first one here; save the file again as text"
      ])
    let many = Readers.read(
      SourceFile(
        name: "x",
        bytes: Array((sentences + "ab\0\u{1}\u{2}" + String(repeating: "\0", count: 99)).utf8)))
    #expect(many.diagnostics.map(\.message) == ["this is binary data, not text"])
  }
}
