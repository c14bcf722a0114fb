/// A key press, independent of the bytes the terminal sent.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// Ctrl with a letter, in lower case: `control("f")`.
  case control(Character)
  case up, down, left, right
  case home, end, pageUp, pageDown
  case enter, escape, tab, backTab, backspace, delete, insert
  /// F1 to F12.
  case function(Int)
}

extension Key: ExpressibleByUnicodeScalarLiteral {
  /// The key that types a character.
  public init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    self = .character(Character(scalar))
  }
}

/// An input event from the terminal.
public enum Input: Hashable, Sendable {
  case key(Key)
  /// Pasted text, never interpreted as commands.
  case pasted(String)
  /// Something that the mouse did.
  case mouse(Mouse)
  /// The window was resized.
  case resized(Size)
}
