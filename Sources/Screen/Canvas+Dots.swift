extension Canvas {
  /// The bit of a dot in a Braille character, which is two dots wide and four high, counted from the
  /// top left.
  public static func bit(ofDot x: Int, _ y: Int) -> UInt8 {
    let bits: [UInt8] = [0x01, 0x02, 0x04, 0x40, 0x08, 0x10, 0x20, 0x80]
    return bits[(x & 1) * 4 + (y & 3)]
  }

  /// Draws one sign of a single column from a column up to another.
  ///
  /// A screen has long lines, and their sign needs the care of texts only once.
  public mutating func fill(
    _ sign: Unicode.Scalar, row: Int, from column: Int, to endColumn: Int, as role: Role
  ) {
    let (start, end) = (max(column, clip.column), min(endColumn, clip.endColumn))
    guard clip.row <= row, row < clip.endRow, start < end else { return }
    for place in start..<end { put(Cell(sign, role: role), row, place) }
  }

  /// Adds the dots of a Braille character to those already in a cell, so that crossing lines stay
  /// unbroken.
  public mutating func add(dots: UInt8, row: Int, column: Int, as role: Role) {
    guard 0..<size.rows ~= row, 0..<size.columns ~= column else { return }
    let there = self[row, column].scalar.value
    let before = 0x2800...0x28FF ~= there ? UInt8(truncatingIfNeeded: there) : 0
    set(dots: dots | before, row: row, column: column, as: role)
  }

  /// Gives a cell another role, and keeps its sign.
  public mutating func tint(row: Int, column: Int, as role: Role) {
    mark(row: row, in: Frame(row: row, column: column, columns: 1, rows: 1), as: role)
  }

  /// Replaces a cell by the Braille character of some dots.
  ///
  /// A chart has thousands of them, and none needs the care that texts do.
  public mutating func set(dots: UInt8, row: Int, column: Int, as role: Role) {
    guard clip.row..<max(clip.row, clip.endRow) ~= row,
      clip.column..<max(clip.column, clip.endColumn) ~= column
    else { return }
    let sign = Unicode.Scalar(0x2800 + UInt32(dots)) ?? " "
    put(Cell(sign, role: role), row, column)
  }
}
