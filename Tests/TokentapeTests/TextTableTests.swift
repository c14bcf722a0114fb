import Testing

@testable import tokentape

@Suite struct TextTableTests {
  @Test func `columns are aligned by their width on a screen`() {
    var table = TextTable([("model", .left), ("price", .right)])
    table.add(["opal", "0.55"])
    table.add(["問答模型\u{1B}[2J", "15.00"])
    table.add(["two\nlines", ""])
    #expect(
      table.text == """
          model         price
          opal           0.55
          問答模型␛[2J  15.00
          two lines

        """)
  }
}
