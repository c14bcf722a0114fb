import Foundation
import Screen
import TestSupport
import Testing

/// Nothing in a dump gets into the sequences that we send beside the screen.
struct OwnSequenceTests {
  @Test("any text reaches the clipboard as base64, and comes out as it was")
  func clipboard() throws {
    var random = Seeded(52)
    for run in 0..<200 {
      let count = run < 6 ? run : Int.random(in: 0..<300, using: &random)
      let text = String(decoding: random.bytes(count), as: UTF8.self)
      let bytes = try #require(OwnSequence.clipboard(text))
      #expect(bytes.starts(with: "\u{1B}]52;c;".utf8) && bytes.suffix(2) == [0x1B, 0x5C])
      let inside = bytes.dropFirst(7).dropLast(2)
      #expect(Data(base64Encoded: Data(inside)) == Data(text.utf8))
    }
    #expect(OwnSequence.clipboard(String(repeating: "x", count: 75_000))?.count == 100_009)
    #expect(OwnSequence.clipboard(String(repeating: "x", count: 75_001)) == nil)
  }

  @Test("any text becomes a notification that ends where it should", arguments: ["xterm", "foot"])
  func notification(term: String) throws {
    var random = Seeded(777)
    for run in 0..<200 {
      let text = String(
        decoding: random.bytes(Int.random(in: 0..<300, using: &random)), as: UTF8.self)
      let bytes = OwnSequence.notification(text + "\u{1B}\\\u{7};\u{9C}\u{202E}é", in: term)
      #expect(bytes.first == 0x1B && bytes.suffix(2) == [0x1B, 0x5C], "run \(run)")
      let inside = String(decoding: bytes.dropFirst(2).dropLast(2), as: UTF8.self)
      #expect(
        inside.unicodeScalars.allSatisfy {
          $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value) && $0 != "\u{202E}"
        }, "run \(run)")
      #expect(
        inside.split(separator: ";", omittingEmptySubsequences: false).count
          == (term == "foot" ? 4 : 2))
    }
  }

  @Test(
    "only plain web addresses become links",
    arguments: [
      ("https://example.org/a?b=c#d", true), ("http://example.org", true), ("https://", false),
      ("ftp://example.org", false), ("javascript:alert(1)", false), ("file:///etc/passwd", false),
      ("HTTPS://example.org", false), ("https://example.org/a b", false),
      ("https://example.org/é", false), ("https://example.org/\u{7}x", false),
      ("https://example.org/\u{1B}\\x", false), ("https://example.org/\u{9C}x", false),
      ("https://example.org/\n", false), ("", false),
      ("https://" + String(repeating: "x", count: 2_075), true),
      ("https://" + String(repeating: "x", count: 2_076), false),
    ])
  func addresses(address: String, isLink: Bool) {
    #expect(OwnSequence.isLinkable(address) == isLink)
    #expect((OwnSequence.link(to: address) != nil) == isLink)
  }

  @Test("no byte of any address ends the link early")
  func links() {
    var random = Seeded(8)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0..<6, using: &random)
      var bytes = Array("https://example.org/".utf8) + random.bytes(count)
      if Bool.random(using: &random) { bytes = bytes.map { $0 & 0x7F } }
      let address = String(decoding: bytes, as: UTF8.self)
      guard let link = OwnSequence.link(to: address) else { continue }
      #expect(link.dropFirst(5).dropLast(2).allSatisfy { 0x21...0x7E ~= $0 })
      #expect(link.suffix(2) == [0x1B, 0x5C] && link.filter { $0 == 0x1B }.count == 2)
    }
  }

  @Test("sequences go only to terminals that take them")
  func terminals() {
    for term in ["xterm-256color", "tmux-256color", "screen", "foot", "xterm-kitty", "st-256color"]
    {
      #expect(OwnSequence.isTaken(by: term), "\(term)")
    }
    for term in ["linux", "dumb", "vt100", "vt220", "ansi", "", "cons25", "unknown", "st52"] {
      #expect(!OwnSequence.isTaken(by: term), "\(term)")
    }
  }
}

extension Seeded {
  fileprivate mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }
  }
}
