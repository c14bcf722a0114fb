import Screen
import Testing

@testable import Curses

@Suite struct KeyTests {
  @Test(arguments: [
    (0x6A, Key.character("j") as Key?), (0x4E2D, .character("中")), (13, .enter), (10, .enter),
    (9, .tab), (27, .escape), (127, .backspace), (8, .backspace), (6, .control("f")),
    (12, .control("l")), (19, .control("s")), (0, nil), (30, nil), (0x9B, nil), (0xD800, nil),
  ])
  func `a character is the key that sends it`(value: Int, key: Key?) {
    #expect(Key(scalar: UInt32(value)) == key)
  }

  @Test func `a paste is one line of text, whatever it contains`() {
    #expect(paste("\nq\u{1B}:wq\r\n中\u{9B}x\r\u{1B}[20\u{1B}[201~") == "q:wq 中x [20")
  }

  @Test func `a paste is cut at its limit, between characters`() {
    let text = paste(String(repeating: "中", count: Paste.mostBytes) + "\u{1B}[201~")
    #expect(text?.allSatisfy { $0 == "中" } == true)
    #expect(Paste.mostBytes..<Paste.mostBytes + 3 ~= text?.utf8.count ?? 0)
  }

  private func paste(_ text: String) -> String? {
    var paste = Paste()
    return text.utf8.contains { paste.take($0) } ? paste.text : nil
  }
}
