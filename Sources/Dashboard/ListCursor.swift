/// A position in a list, and the part of the list that is visible.
public struct ListCursor: Hashable, Sendable {
  /// The selected line, from 0.
  public var index = 0
  /// The first visible line, from 0.
  public private(set) var top = 0

  /// The start of a list.
  public init() {}

  /// Moves by so many lines, within a list of `count`.
  public mutating func move(by lines: Int, of count: Int) {
    index = max(0, min(index + lines, count - 1))
  }

  /// Scrolls by so many lines, and moves the selection only as far as it would leave the window; a
  /// list that is visible as a whole has nothing to scroll, so the selection moves there.
  public mutating func scroll(by lines: Int, rows: Int, of count: Int) {
    guard count > rows, rows > 0 else { return move(by: lines, of: count) }
    top = max(0, min(top + lines, count - rows))
    index = max(top, min(index, top + rows - 1))
  }

  /// Scrolls the selected line into a window of so many rows, as little as possible.
  public mutating func settle(rows: Int, of count: Int) {
    index = max(0, min(index, count - 1))
    top = max(0, min(top, count - rows))
    if index < top { top = index }
    if rows > 0, index >= top + rows { top = index - rows + 1 }
  }

  /// The visible lines in a window of so many rows.
  public func window(rows: Int, of count: Int) -> Range<Int> {
    let start = max(0, min(top, count))
    return start..<min(count, start + max(0, rows))
  }
}
