import Screen
import TestSupport
import Testing

/// No text may control the terminal, shift a column or hide something.
struct SafeTextTests {
  @Test(
    "what could harm a terminal is shown as a sign or left out",
    arguments: [
      ("plain", "plain"),
      ("a\tb", "a b"),
      ("\u{1B}[31mred", "␛[31mred"),
      ("\u{1B}]52;c;aGk=\u{07}", "␛]52;c;aGk=␇"),
      ("bell\u{07} nul\u{00} del\u{7F}", "bell␇ nul␀ del␡"),
      ("c1\u{9B}31m", "c1\u{FFFD}31m"),
      ("user\u{202E}gnp.exe", "usergnp.exe"),
      ("zero\u{200B}width\u{FEFF}", "zerowidth"),
      ("soft\u{AD}hyphen", "softhyphen"),
      ("line\u{2028}paragraph\u{2029}next\u{85}end", "line paragraph next end"),
      ("private\u{E000}", "private\u{FFFD}"),
      ("no\u{A0}break\u{202F}thin", "no break thin"),
      ("tag\u{E0041}", "tag"),
    ])
  func lets(text: String, through: String) {
    #expect(SafeText.text(text) == through)
  }

  @Test("line ends stay in text for a pipe, and become spaces on a canvas")
  func lines() {
    #expect(SafeText.text("a\r\nb\u{1B}\nc") == "a \nb␛\nc")
    #expect(SafeText("a\nb").map(\.scalar) == ["a", " ", "b"])
  }

  @Test(
    "widths are those of the C library",
    arguments: [
      ("", 0), ("abc", 3), ("問答", 4), ("ｱ", 1), ("ＦＢ", 4), ("é", 1), ("e\u{301}", 1),
      ("한국", 4), ("㊗", 2), ("…─│▲▼●⡀", 7), ("\u{3000}", 2), ("ㄊㄏ", 4),
      ("👩‍👩‍👧", 2), ("👍🏽", 2), ("❤️", 1), ("🇩🇰", 2),
    ])
  func columns(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test("a stack of accents is cut down to two")
  func zalgo() {
    let tower = "z" + String(repeating: "\u{301}", count: 500) + "!"
    #expect(SafeText.text(tower).unicodeScalars.count == 4)
    #expect(tower.columns == 2)
  }

  @Test("a combining mark without a base is shown on a ring")
  func loneMark() {
    #expect(SafeText.text("\u{301}a") == "\u{25CC}\u{301}a")
  }

  @Test("any scalars become drawable text of its stated width")
  func anything() {
    var random = Seeded(202_411)
    for _ in 0..<3_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<12, using: &random) {
        let value =
          Int.random(in: 0..<5, using: &random) == 0
          ? UInt32.random(in: 0..<0x110000, using: &random)
          : UInt32.random(in: 0..<0x3100, using: &random)
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      }
      let shown = SafeText.text(String(text))
      for glyph in SafeText(String(text)) {
        #expect(1...2 ~= glyph.columns && glyph.scalar.columns == glyph.columns, "\(glyph)")
      }
      #expect(SafeText.text(shown) == shown, "twice through the door changes nothing")
      #expect(!shown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
  }
}
