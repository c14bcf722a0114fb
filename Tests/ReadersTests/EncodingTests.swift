import Foundation
import Market
import TestSupport
import Testing

@testable import Readers

struct EncodingTests {
  static let folder = Project.root + "/Tests/ReadersTests/Encodings"

  /// Files named `text.encoding.txt`; the UTF-8 ones have the expected text.
  static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
  }

  @Test("a text without a byte order mark is read in every encoding", arguments: files)
  func guessed(file: String) throws {
    let parts = file.split(separator: ".")
    let decoded = try decoded(try Self.bytes(file))
    #expect(decoded.encoding == parts[1])
    #expect(
      decoded.text == String(decoding: try Self.bytes("\(parts[0]).utf-8.txt"), as: UTF8.self))
    #expect(decoded.unreadBytes == 0 && decoded.diagnostics == [])
  }

  @Test("the two bytes of a Big5 character may have different colours")
  func twoColors() throws {
    let glyph: [UInt8] = [0xAE, 0xF0]
    let color = Array("\u{1B}[1;33m".utf8)
    let body = try Self.bytes("traditional.big5-uao.txt")
    #expect(try decoded(body + [glyph[0]] + color + [glyph[1]] + color).text.hasSuffix("\n氣"))
  }

  @Test("comments in UTF-8 may follow a body in Big5, even within its lines")
  func mixed() throws {
    let body = try Self.bytes("traditional.big5-uao.txt")
    let comment = Array("推 opal21: 這個單價是認真的嗎 03/01 12:00\n".utf8)
    let decoded = try decoded(body + comment + body.dropLast() + comment)
    let text = String(decoding: try Self.bytes("traditional.utf-8.txt"), as: UTF8.self)
    let said = String(decoding: comment, as: UTF8.self)
    #expect(decoded.text == text + said + text.dropLast() + said)
    #expect(decoded.encoding == "big5-uao with utf-8" && decoded.unreadBytes == 0)
  }

  @Test(
    "a declared encoding is believed as far as the bytes support it",
    arguments: [
      ("<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?>", "iso-8859-2", [0xB1, 0xE6], "ąć"),
      ("<html><meta charset=big5>", "big5-uao", [0xA4, 0x40], "一"),
      (
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">", "gb18030",
        [0xD6, 0xD0], "中"
      ),
      ("HTTP/1.1 200 OK\nContent-Type: text/xml; charset=KOI8-R\n\n", "koi8-r", [0xC1], "а"),
      ("<?xml version=\"1.0\" encoding=\"euc-kr\"?>", "utf-8", [0xC3, 0xA9], "é"),
      ("<?xml version='1.0' encoding='windows-1252'?>", "utf-8", [0xE4, 0xB8, 0x80], "一"),
      ("<?xml version=\"1.0\" encoding=\"utf-8\"?>", "windows-1252", [0xE9], "é"),
    ] as [(String, String, [UInt8], String)])
  func declared(head: String, encoding: String, letters: [UInt8], text: String) throws {
    let decoded = try decoded(Array(head.utf8) + letters)
    #expect(decoded.encoding == encoding && decoded.text == head + text)
  }

  @Test("invalid Big5 bytes are counted, and the first is named")
  func unread() throws {
    let body = try Self.bytes("traditional.big5-uao.txt")
    let decoded = try decoded(body + Array("\nab".utf8) + [0xFF, 0xFF, 0x0A] + body)
    #expect(decoded.encoding == "big5-uao" && decoded.unreadBytes == 2)
    #expect(
      decoded.diagnostics.map(\.description) == [
        "dump.txt:5:3: warning: 2 bytes from here on could not be read as BIG5-UAO and show as "
          + "\u{FFFD}; save the file as UTF-8"
      ])
  }

  @Test("a UTF-8 byte order mark may precede other bytes")
  func falseMark() throws {
    let body = try Self.bytes("traditional.big5-uao.txt")
    let decoded = try decoded([0xEF, 0xBB, 0xBF] + body)
    #expect(decoded.encoding == "big5-uao" && decoded.unreadBytes == 0)
  }

  @Test("Japanese mail and text in 32 bits")
  func rare() throws {
    let mail = try decoded([0x1B, 0x24, 0x42, 0x40, 0x50, 0x31, 0x51, 0x1B, 0x28, 0x42, 0x2E])
    #expect(mail.text == "石英." && mail.encoding == "iso-2022-jp")
    let wide: [UInt8] = [0xFF, 0xFE, 0, 0, 0x13, 0x6A, 0, 0]
    #expect(try Text(SourceFile(name: "dump.txt", bytes: wide)).lines == ["樓"])
  }

  @Test("unpaired UTF-16 surrogates are counted")
  func halfPair() throws {
    let decoded = try decoded([0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8, 0x62, 0, 0x63])
    #expect(decoded.text == "a\u{FFFD}b\u{FFFD}" && decoded.unreadBytes == 3)
  }

  @Test("JSON in the encoding of an old board is read")
  func json() throws {
    let text = "{\"tokentape\": 1, \"stories\": [{\"title\": \"«\"}]}".split(separator: "«")
    let title = try Self.bytes("traditional.big5-uao.txt").prefix { $0 != 0x0A }
    let snapshot = read(
      SourceFile(name: "a.json", bytes: Array(text[0].utf8) + title + Array(text[1].utf8)))
    #expect(snapshot.encoding == "big5-uao")
    #expect(snapshot.threads.first?.story.title == "石英發布新的推論單價，每百萬字元降到四分之一。")
  }

  @Test("JSON in UTF-16 is JSON")
  func wideJSON() {
    let units = Array("{\"tokentape\": 1, \"stories\": [{\"title\": \"樓\"}]}".utf16)
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in units { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let snapshot = read(SourceFile(name: "a.json", bytes: bytes))
    #expect(snapshot.threads.map(\.story.title) == ["樓"] && snapshot.encoding == "utf-16")
  }

  @Test("no bytes trap, and every byte is read or counted")
  func anyBytes() throws {
    var random = Seeded(29)
    let files = try Self.files.map(Self.bytes)
    for _ in 0..<300 {
      var bytes = (0...1).flatMap { _ in files.randomElement(using: &random) ?? [] }
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 1...255, using: &random)
      }
      let cut = Int.random(in: 0...bytes.count, using: &random)
      let decoded = try? decoded(Array(bytes[..<cut]))
      // Bytes of UTF-16 in another text are left out as NULs, and told.
      let problems = decoded?.diagnostics.filter { !$0.message.contains("NUL") }
      #expect(decoded.map { $0.unreadBytes <= cut } ?? true)
      #expect((problems?.count ?? 0) < 2)
      #expect(decoded.map { ($0.unreadBytes == 0) == problems?.isEmpty } ?? true)
    }
  }

  private func decoded(_ bytes: [UInt8]) throws(Diagnostic) -> DecodedText {
    try decodedText(of: SourceFile(name: "dump.txt", bytes: bytes))
  }
}
