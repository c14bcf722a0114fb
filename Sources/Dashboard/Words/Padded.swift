import Screen

extension String {
  /// The text with blanks behind it, up to a width; a word of another language may be longer.
  func padded(columns width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }

  /// The text with blanks before it, up to a width.
  func paddedAtStart(columns width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns)) + self
  }
}
