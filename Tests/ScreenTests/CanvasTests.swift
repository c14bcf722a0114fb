import Screen
import Testing

struct CanvasTests {
  private func canvas(_ columns: Int, _ rows: Int) -> Canvas {
    Canvas(Size(columns: columns, rows: rows))
  }

  @Test("text is clipped at the edge, and a wide character is never cut in half")
  func clips() {
    var canvas = canvas(5, 1)
    canvas.write("ab問答", row: 0, column: 0)
    #expect(canvas.text(row: 0) == "ab問 ")
    #expect(canvas.write("xyz", row: 0, column: 3) == 5)
    #expect(canvas.text(row: 0) == "ab xy")
  }

  @Test("overwriting half a wide character blanks its other half")
  func halves() {
    var canvas = canvas(4, 1)
    canvas.write("問答", row: 0, column: 0)
    canvas.write("x", row: 0, column: 1)
    #expect(canvas.text(row: 0) == " x答")
    canvas.write("y", row: 0, column: 2)
    #expect(canvas.text(row: 0) == " xy ")
  }

  @Test("nothing is drawn outside", arguments: [(-1, 0), (2, 0), (0, 9)])
  func outside(row: Int, column: Int) {
    var canvas = canvas(4, 2)
    canvas.write("x", row: row, column: column)
    #expect(canvas == self.canvas(4, 2))
  }

  @Test("text that starts left of the canvas shows its visible part")
  func beforeTheEdge() {
    var canvas = canvas(4, 1)
    canvas.write("abc", row: 0, column: -1)
    #expect(canvas.text(row: 0) == "bc  ")
    canvas.write("問c", row: 0, column: -1)
    #expect(canvas.text(row: 0).hasPrefix(" c"))
  }

  @Test("a box has round corners, and an empty one draws nothing")
  func box() {
    var canvas = canvas(4, 3)
    canvas.box(canvas.frame, as: .border)
    #expect(canvas.text == "╭──╮\n│  │\n╰──╯\n")
    canvas.box(Frame(row: 0, column: 0, columns: 1, rows: 1), as: .title)
    #expect(canvas.roles(row: 0) == "bbbb")
  }

  @Test("a marked row keeps its characters")
  func mark() {
    var canvas = canvas(4, 1)
    canvas.write("問ab", row: 0, column: 0, as: .title)
    canvas.mark(row: 0, in: canvas.frame.inset(columns: 1, rows: 0), as: .selected)
    #expect(canvas.text(row: 0) == "問ab" && canvas.roles(row: 0) == "tsst")
  }
}

struct WrapTests {
  @Test(
    "lines break at natural places",
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("one  two", 4, ["one", "two"]),
      ("averyverylongword", 6, ["averyv", "erylon", "gword"]),
      ("模型降價,伺服器", 6, ["模型降", "價,伺", "服器"]),
      ("模型降價。好", 8, ["模型降", "價。好"]),
      ("a\n\nb", 9, ["a", "", "b"]),
      ("", 9, [""]),
    ])
  func wraps(text: String, columns: Int, lines: [String]) {
    #expect(text.wrapped(columns: columns) == lines)
  }

  @Test(
    "overlong text ends in an ellipsis",
    arguments: [
      ("short", 5, "short"), ("longer", 5, "long…"), ("問答模型", 5, "問答…"), ("問答", 4, "問答"),
      ("問答", 3, "問…"), ("x", 0, ""),
    ])
  func truncates(text: String, columns: Int, shown: String) {
    #expect(text.truncated(columns: columns) == shown)
  }
}

/// Plain ASCII goes a shorter way than other text, to the same cells.
struct ASCIIWritingTests {
  @Test("ASCII is written as any other text is, wherever it is clipped")
  func same() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let text = String(
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
          Character(Unicode.Scalar(UInt8.random(in: 0x20..<0x7F, using: &random)))
        })
      let column = Int.random(in: -4...12, using: &random)
      let end = Bool.random(using: &random) ? nil : Int.random(in: 0...14, using: &random)
      let clip = Frame(
        row: 0, column: Int.random(in: 0...4, using: &random),
        columns: Int.random(in: 0...10, using: &random), rows: 1)
      var (one, other) = (Canvas(Size(columns: 10, rows: 1)), Canvas(Size(columns: 10, rows: 1)))
      one.write("中中中中中", row: 0, column: 0)
      other.write("中中中中中", row: 0, column: 0)
      var ends = (0, 0)
      one.within(clip) { ends.0 = $0.write(text, row: 0, column: column, endColumn: end) }
      other.within(clip) { canvas in
        // Each letter with a mark, which makes it no ASCII and is taken off again.
        let marked = text.unicodeScalars.map { "\($0)\u{301}" }.joined()
        ends.1 = canvas.write(marked, row: 0, column: column, endColumn: end)
      }
      #expect(one.text(row: 0) == other.text(row: 0).filteringMarks)
      #expect(ends.0 == ends.1)
    }
  }
}

extension String {
  fileprivate var filteringMarks: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\u{301}" }))
  }
}
