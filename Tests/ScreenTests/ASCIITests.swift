import Screen
import Testing

/// A screen for consoles whose fonts lack Braille and box drawing.
struct ASCIITests {
  @Test("signs are replaced by others of the same width, and people's text stays")
  func signs() {
    var canvas = Canvas(Size(columns: 24, rows: 4))
    canvas.box(canvas.frame, as: .border)
    canvas.write("▸ o1 ▼63 % ▁▄█ 定價 å…", row: 1, column: 1)
    #expect(
      canvas.inASCII.text == """
        +----------------------+
        |> o1 v63 % _=# 定價 å~|
        |                      |
        +----------------------+

        """)
    #expect(canvas.inASCII.caret == canvas.caret)
  }

  @Test(
    "Braille dots become the line that they belong to",
    arguments: [
      ("⠉", "\""), ("⠒", "-"), ("⠤", "-"), ("⣀", "_"), ("⡇", "|"), ("⢸", "|"), ("⠁", "'"),
      ("⡀", "."),
      ("⠑", "\""), ("⠀", " "),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func dots(braille: Unicode.Scalar, line: Unicode.Scalar) {
    #expect(braille.signInASCII == line)
  }

  @Test("every Braille cell has an ASCII replacement")
  func all() {
    for value in UInt32(0x2800)...0x28FF {
      #expect(Unicode.Scalar(value)?.signInASCII?.isASCII == true)
    }
  }
}
