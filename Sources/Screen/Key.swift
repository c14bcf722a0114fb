/// A key that was pressed, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// A letter together with Ctrl, in lower case: `control("f")`.
  case control(Character)
  case up, down, left, right
  case home, end, pageUp, pageDown
  case enter, escape, tab, backTab, backspace, delete, insert
  /// F1 to F12.
  case function(Int)
}

extension Key: ExpressibleByUnicodeScalarLiteral {
  /// A key by the character that it types.
  public init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    self = .character(Character(scalar))
  }
}

/// What a person did at the terminal.
public enum Input: Hashable, Sendable {
  case key(Key)
  /// Text that was pasted: never commands, whatever letters it holds.
  case pasted(String)
  /// The window has another size.
  case resized(Size)
}
