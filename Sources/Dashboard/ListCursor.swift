/// A place in a list, and the part of the list that is in sight.
public struct ListCursor: Hashable, Sendable {
  /// The chosen line, from 0.
  public var index = 0
  /// The first line in sight, from 0.
  public private(set) var top = 0

  /// The beginning of a list.
  public init() {}

  /// Moves by so many lines, within a list of so many.
  public mutating func move(by lines: Int, of count: Int) {
    index = max(0, min(index + lines, count - 1))
  }

  /// Brings the chosen line into a window of so many rows, moving it as little as may be.
  public mutating func settle(rows: Int, of count: Int) {
    index = max(0, min(index, count - 1))
    top = max(0, min(top, count - rows))
    if index < top { top = index }
    if rows > 0, index >= top + rows { top = index - rows + 1 }
  }

  /// The lines in sight in a window of so many rows.
  public func window(rows: Int, of count: Int) -> Range<Int> {
    let start = max(0, min(top, count))
    return start..<min(count, start + max(0, rows))
  }
}
