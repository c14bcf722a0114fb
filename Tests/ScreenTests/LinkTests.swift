import Testing

@testable import Screen

struct LinkTests {
  private let address = "https://example.org/agate"

  private func canvas(_ address: String, columns: Int = 40) -> Canvas {
    var canvas = Canvas(Size(columns: columns, rows: 2))
    canvas.write(address: address, row: 1, column: 2)
    return canvas
  }

  @Test("an address is a link, and a cut one leads where all of it says")
  func links() {
    let whole = canvas(address)
    #expect(whole.linksInSight == [Canvas.Link(row: 1, columns: 2..<27, address: address)])
    #expect(whole.text(row: 1).hasPrefix("  https://example.org/agate "))
    let cut = canvas(address, columns: 20)
    #expect(cut.linksInSight == [Canvas.Link(row: 1, columns: 2..<20, address: address)])
    #expect(canvas(address, columns: 9).linksInSight == [])
    #expect(whole.inASCII.linksInSight == whole.linksInSight)
  }

  @Test("what is drawn over a link is no part of it")
  func covered() {
    var canvas = canvas(address)
    canvas.write("x", row: 1, column: 20)
    #expect(canvas.linksInSight.map(\.columns) == [2..<20])
    canvas.write("other", row: 1, column: 2)
    #expect(canvas.linksInSight == [])
  }

  @Test("an address that must not become a link is only written")
  func refused() {
    for address in ["https://example.org/\u{1B}\\x", "ftp://example.org/x", "https://模型.tw/1"] {
      #expect(canvas(address).linksInSight == [])
      #expect(canvas(address).text(row: 1).contains("://"))
    }
  }
}
