/// How many columns and rows a screen has.
public struct Size: Hashable, Sendable, CustomStringConvertible {
  /// Cells from left to right.
  public var columns: Int
  /// Cells from top to bottom.
  public var rows: Int

  /// A size; below nought counts as nought.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The most columns, and the most rows, of a screen: more than can be read on any, and few enough
  /// that a picture of them is soon drawn.
  public static let mostCells = 1_000

  /// The part of so large a window that is drawn on.
  public var bounded: Size {
    Size(columns: min(columns, Size.mostCells), rows: min(rows, Size.mostCells))
  }

  /// The size as it is written: `120x36`.
  public var description: String { "\(columns)x\(rows)" }
}

/// A rectangle of cells, counted from 0 at the top left.
public struct Frame: Hashable, Sendable {
  /// The topmost row.
  public var row: Int
  /// The leftmost column.
  public var column: Int
  /// How wide and high it is.
  public var size: Size

  /// A rectangle by its corner and its size.
  public init(row: Int, column: Int, columns: Int, rows: Int) {
    self.row = row
    self.column = column
    size = Size(columns: columns, rows: rows)
  }

  /// The whole of a screen.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, columns: size.columns, rows: size.rows)
  }

  /// How many cells it is wide.
  public var columns: Int { size.columns }
  /// How many cells it is high.
  public var rows: Int { size.rows }
  /// The column behind the rightmost one.
  public var endColumn: Int { column + columns }
  /// The row below the lowest one.
  public var endRow: Int { row + rows }
  /// Whether there is no cell in it.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// What is left inside of so many columns and rows on every side.
  public func inset(columns: Int, rows: Int) -> Frame {
    Frame(
      row: row + rows, column: column + columns, columns: self.columns - 2 * columns,
      rows: self.rows - 2 * rows)
  }

  /// The frame in two, one above the other; the upper one has so many rows, if there are as many.
  public func splitRows(at rows: Int) -> (upper: Frame, lower: Frame) {
    let rows = max(0, min(rows, self.rows))
    return (
      Frame(row: row, column: column, columns: columns, rows: rows),
      Frame(row: row + rows, column: column, columns: columns, rows: self.rows - rows)
    )
  }

  /// The frame in two, side by side; the left one has so many columns, if there are as many.
  public func splitColumns(at columns: Int) -> (left: Frame, right: Frame) {
    let columns = max(0, min(columns, self.columns))
    return (
      Frame(row: row, column: column, columns: columns, rows: rows),
      Frame(row: row, column: column + columns, columns: self.columns - columns, rows: rows)
    )
  }

  /// The part that both frames cover.
  public func intersection(_ other: Frame) -> Frame {
    let row = max(row, other.row)
    let column = max(column, other.column)
    return Frame(
      row: row, column: column, columns: min(endColumn, other.endColumn) - column,
      rows: min(endRow, other.endRow) - row)
  }
}
