import CNcurses
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

  @Test func `keys without a character have their names`() {
    #expect(Key(TAPE_KEY_BACK_TAB) == .backTab)
    #expect(Key(tape_key(TAPE_KEY_FUNCTION.rawValue + 12)) == .function(12))
    #expect(Key(tape_key(TAPE_KEY_FUNCTION.rawValue + 13)) == nil)
    #expect(Key(TAPE_KEY_OTHER) == nil)
  }

  @Test func `a paste is one line of text, whatever it holds`() {
    var paste = Paste()
    for scalar in "\nq\u{1B}:wq\r\n中\u{9B}x\r".unicodeScalars { paste.add(scalar.value) }
    #expect(paste.text == "q:wq 中x")
  }

  @Test func `a paste without an end is cut`() {
    var paste = Paste()
    for _ in 0..<Paste.mostCharacters + 9 { paste.add(0x61) }
    #expect(paste.text.count == Paste.mostCharacters)
  }
}
