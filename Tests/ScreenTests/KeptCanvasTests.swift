import Screen
import TestSupport
import Testing

/// A screen that is kept as text is the same when it is drawn again.
struct KeptCanvasTests {
  @Test("whatever was drawn comes back cell by cell, with its links", arguments: 0..<40)
  func roundTrip(seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let size = Size(
      columns: Int.random(in: 1...90, using: &random), rows: Int.random(in: 1...30, using: &random))
    var canvas = Canvas(size)
    for _ in 0..<60 {
      let (row, column) = (
        Int.random(in: 0..<size.rows, using: &random),
        Int.random(in: -3..<size.columns, using: &random)
      )
      let role = try #require(Role.allCases.randomElement(using: &random))
      let text = try #require(KeptCanvasTests.texts.randomElement(using: &random))
      if text.hasPrefix("http") {
        canvas.write(address: text, row: row, column: column)
      } else {
        canvas.write(text, row: row, column: column, as: role)
      }
      let marked = Frame(row: row, column: column, columns: 5, rows: 1)
      canvas.mark(row: row, in: marked, as: .selected)
    }
    let again = try #require(Canvas(keptText: canvas.keptText))
    #expect(again.cells == canvas.cells)
    #expect(again.linksInSight == canvas.linksInSight)
    #expect(again.keptText == canvas.keptText)
  }

  private static let texts = [
    "openai/o1", "15.00", "模型的價格", "e\u{301}te\u{323}\u{301}", "⡤⠒⠢⡄", "╭──╮", "한국어 ", "▸ ",
    "https://example.org/prices?id=1", "a 問",
  ]

  @Test(
    "what is not the text of a screen draws nothing",
    arguments: ["", "x", "3", "3 2\nabc\n...\n", "0 0\n", "-1 4\n", "100000 2\n\n\n\n\n", "2 1"])
  func refused(text: String) {
    #expect(Canvas(keptText: text) == nil)
  }

  @Test("a text that somebody changed can't control the terminal, nor draw beyond its size")
  func hostile() throws {
    let text =
      "4 1\n\u{1B}]0;x\u{7}\u{9B}2Jabcdefgh\n\u{1B}zz?????????\n0 0 4 javascript:x\n0 9 12 http://x.org/abc\n"
    let canvas = try #require(Canvas(keptText: text))
    #expect(canvas.cells.count == 4 && canvas.linksInSight.isEmpty)
    #expect(canvas.cells.allSatisfy { $0.scalar.value >= 0x20 && $0.scalar.value != 0x9B })
  }
}
