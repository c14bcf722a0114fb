/// The number of columns and rows of a screen.
public struct Size: Hashable, Sendable, CustomStringConvertible {
  /// Cells from left to right.
  public var columns: Int
  /// Cells from top to bottom.
  public var rows: Int

  /// A size; negative values count as zero.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The most columns and the most rows of a screen: more than anyone can read, and few enough to
  /// draw quickly.
  public static let mostCells = 1_000

  /// The part of a window that is drawn on, at most ``mostCells`` each way.
  public var bounded: Size {
    Size(columns: min(columns, Size.mostCells), rows: min(rows, Size.mostCells))
  }

  /// The size as text: `120x36`.
  public var description: String { "\(columns)x\(rows)" }
}

/// A rectangle of cells, counted from 0 at the top left.
public struct Frame: Hashable, Sendable {
  /// The topmost row.
  public var row: Int
  /// The leftmost column.
  public var column: Int
  /// Its size.
  public var size: Size

  /// A rectangle by its corner and its size.
  public init(row: Int, column: Int, columns: Int, rows: Int) {
    self.row = row
    self.column = column
    size = Size(columns: columns, rows: rows)
  }

  /// The frame of a whole screen.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, columns: size.columns, rows: size.rows)
  }

  /// The width in cells.
  public var columns: Int { size.columns }
  /// The height in cells.
  public var rows: Int { size.rows }
  /// The column after the rightmost one.
  public var endColumn: Int { column + columns }
  /// The row below the lowest one.
  public var endRow: Int { row + rows }
  /// Whether it contains no cells.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// The frame shrunk by a number of columns and rows on every side.
  public func inset(columns: Int, rows: Int) -> Frame {
    Frame(
      row: row + rows, column: column + columns, columns: self.columns - 2 * columns,
      rows: self.rows - 2 * rows)
  }

  /// Splits the frame into an upper part of `rows` rows, if there are as many, and a lower part.
  public func splitRows(at rows: Int) -> (upper: Frame, lower: Frame) {
    let rows = max(0, min(rows, self.rows))
    return (
      Frame(row: row, column: column, columns: columns, rows: rows),
      Frame(row: row + rows, column: column, columns: columns, rows: self.rows - rows)
    )
  }

  /// Splits the frame into a left part of `columns` columns, if there are as many, and a right
  /// part.
  public func splitColumns(at columns: Int) -> (left: Frame, right: Frame) {
    let columns = max(0, min(columns, self.columns))
    return (
      Frame(row: row, column: column, columns: columns, rows: rows),
      Frame(row: row, column: column + columns, columns: self.columns - columns, rows: rows)
    )
  }

  /// The area common to both frames.
  public func intersection(_ other: Frame) -> Frame {
    let row = max(row, other.row)
    let column = max(column, other.column)
    return Frame(
      row: row, column: column, columns: min(endColumn, other.endColumn) - column,
      rows: min(endRow, other.endRow) - row)
  }
}
