import CNcurses
import Screen

extension Key {
  /// A key that ncurses has a name for; `nil` for those that we have no use for.
  init?(_ key: tape_key) {
    switch key {
    case TAPE_KEY_UP: self = .up
    case TAPE_KEY_DOWN: self = .down
    case TAPE_KEY_LEFT: self = .left
    case TAPE_KEY_RIGHT: self = .right
    case TAPE_KEY_HOME: self = .home
    case TAPE_KEY_END: self = .end
    case TAPE_KEY_PAGE_UP: self = .pageUp
    case TAPE_KEY_PAGE_DOWN: self = .pageDown
    case TAPE_KEY_ENTER: self = .enter
    case TAPE_KEY_BACK_TAB: self = .backTab
    case TAPE_KEY_BACKSPACE: self = .backspace
    case TAPE_KEY_DELETE: self = .delete
    case TAPE_KEY_INSERT: self = .insert
    default:
      let number = Int(key.rawValue) - Int(TAPE_KEY_FUNCTION.rawValue)
      guard 1...12 ~= number else { return nil }
      self = .function(number)
    }
  }

  /// The key that sends a character; `nil` for what no key of ours sends.
  init?(scalar value: UInt32) {
    switch value {
    case 8, 127: self = .backspace
    case 9: self = .tab
    case 10, 13: self = .enter
    case 27: self = .escape
    case 1...26:
      self = .control(Character(Unicode.Scalar(UInt8(0x60 + value))))
    case 0..<32, 0x80..<0xA0: return nil
    default:
      guard let scalar = Unicode.Scalar(value) else { return nil }
      self = .character(Character(scalar))
    }
  }
}
