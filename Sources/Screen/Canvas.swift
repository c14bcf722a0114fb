/// A grid of cells that panels draw on: what the terminal shows and tests read.
///
/// Drawing clips and never fails: whatever does not fit into the canvas, or into a panel's frame,
/// is not drawn, and a wide character that would be cut in half becomes a blank.
public struct Canvas: Hashable, Sendable {
  /// The number of columns and rows.
  public let size: Size
  /// The cells, row by row.
  public private(set) var cells: [Cell]
  /// The area that drawing affects; everything outside stays as it is.
  public private(set) var clip: Frame
  /// The links, also those that something was drawn over since.
  var links: [Link] = []
  /// What answers to the mouse, in the order in which it was drawn.
  public internal(set) var spots: [Spot] = []
  /// What is drawn and not written, in words: for whoever can't see it.
  public internal(set) var drawnWords: [DrawnWords] = []
  /// The cursor's position, while something is being typed.
  public var caret: Caret?

  /// A cursor position.
  public struct Caret: Hashable, Sendable {
    /// The row, from 0.
    public var row: Int
    /// The column, from 0.
    public var column: Int

    /// A cursor position.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// An empty canvas.
  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: size.columns * size.rows)
    clip = Frame(size)
  }

  /// The frame of the whole canvas.
  public var frame: Frame { Frame(size) }

  /// The cell at a position.
  ///
  /// - Precondition: The position is on the canvas.
  public subscript(row: Int, column: Int) -> Cell { cells[row * size.columns + column] }

  /// A row of cells.
  ///
  /// - Precondition: The row is on the canvas.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }
}

extension Canvas {
  /// Draws clipped to a frame.
  public mutating func within(_ frame: Frame, _ draw: (inout Canvas) -> Void) {
    let before = clip
    clip = frame.intersection(before)
    draw(&self)
    clip = before
  }

  /// Writes text from a position to the right.
  ///
  /// Stops at `endColumn` or at the canvas's edge, and returns the column after the text.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, row: Int, column: Int, endColumn: Int? = nil,
    as role: Role = .plain
  ) -> Int {
    let end = min(endColumn ?? clip.endColumn, clip.endColumn)
    guard clip.row <= row, row < clip.endRow, !clip.isEmpty, column < end else { return column }
    if let place = writeASCII(text, row: row, column: column, endColumn: end, as: role) {
      return place
    }
    var place = column
    for glyph in SafeText(text) {
      if place + glyph.columns > end {
        if place < end { put(Cell(role: role), row, place) }
        return end
      }
      put(glyph, row, place, role)
      place += glyph.columns
    }
    return place
  }

  /// Writes printable ASCII, most of a screen, without the care that other text needs.
  ///
  /// - Returns: The column after the text; nil if it holds anything else, and nothing was written.
  private mutating func writeASCII(
    _ text: some StringProtocol, row: Int, column: Int, endColumn: Int, as role: Role
  ) -> Int? {
    let written = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      guard bytes.allSatisfy({ 0x20..<0x7F ~= $0 }) else { return nil }
      var place = column
      for byte in bytes {
        if place >= endColumn { return endColumn }
        if place >= clip.column { put(Cell(Unicode.Scalar(byte), role: role), row, place) }
        place += 1
      }
      return place
    }
    return written ?? nil
  }

  /// Sets the role of every cell of a row within a frame, keeping the characters.
  public mutating func mark(row: Int, in frame: Frame, as role: Role) {
    let frame = frame.intersection(clip)
    guard !frame.isEmpty, frame.row..<frame.endRow ~= row else { return }
    for column in frame.column..<frame.endColumn {
      cells[row * size.columns + column].role = role
    }
  }

  /// Blanks a frame.
  public mutating func clear(_ frame: Frame) {
    let frame = frame.intersection(clip)
    guard !frame.isEmpty else { return }
    for row in frame.row..<frame.endRow {
      put(Cell(), row, frame.column)
      put(Cell(), row, frame.endColumn - 1)
      for column in frame.column..<frame.endColumn {
        cells[row * size.columns + column] = Cell()
      }
    }
  }

  /// Draws a border along the inside of a frame, with rounded corners.
  public mutating func box(_ frame: Frame, as role: Role) {
    guard frame.columns >= 2, frame.rows >= 2 else { return }
    let (left, right) = (frame.column, frame.endColumn - 1)
    func draw(_ sign: Unicode.Scalar, _ row: Int, _ column: Int) {
      fill(sign, row: row, from: column, to: column + 1, as: role)
    }
    for (row, first, last) in [(frame.row, "╭", "╮"), (frame.endRow - 1, "╰", "╯")]
      as [(Int, Unicode.Scalar, Unicode.Scalar)]
    {
      draw(first, row, left)
      fill("─", row: row, from: left + 1, to: right, as: role)
      draw(last, row, right)
    }
    for row in frame.row + 1..<frame.endRow - 1 {
      draw("│", row, left)
      draw("│", row, right)
    }
  }

  /// Sets the cells of a character; the part of it outside the clip becomes a blank.
  mutating func put(_ glyph: SafeText.Glyph, _ row: Int, _ column: Int, _ role: Role) {
    guard column >= clip.column else {
      if column + glyph.columns > clip.column { put(Cell(role: role), row, clip.column) }
      return
    }
    var cell = Cell(glyph.scalar, role: role, part: glyph.columns == 2 ? .leftHalf : .whole)
    cell.marks = glyph.marks
    put(cell, row, column)
    if glyph.columns == 2 { put(Cell(" ", role: role, part: .rightHalf), row, column + 1) }
  }

  /// Sets a cell; if that cuts a wide character in half, the other half becomes a blank.
  mutating func put(_ cell: Cell, _ row: Int, _ column: Int) {
    let place = row * size.columns + column
    let before = cells[place].part
    if before == .leftHalf, column + 1 < size.columns { cells[place + 1] = blank(place + 1) }
    if before == .rightHalf, cell.part != .rightHalf { cells[place - 1] = blank(place - 1) }
    cells[place] = cell
  }

  private func blank(_ place: Int) -> Cell { Cell(role: cells[place].role) }
}

extension Canvas {
  /// The canvas with characters replaced by others of the same width.
  func mapping(_ character: (Unicode.Scalar) -> Unicode.Scalar) -> Canvas {
    var canvas = self
    for place in cells.indices where !cells[place].scalar.isASCII {
      canvas.cells[place].scalar = character(cells[place].scalar)
    }
    return canvas
  }

  /// The screen as text, one line per row: for story boards, documentation and pipes.
  public var text: String {
    (0..<size.rows).map { text(row: $0) + "\n" }.joined()
  }

  /// One row as text, trailing blanks included.
  public func text(row: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for cell in self.row(row) where cell.part != .rightHalf {
      scalars.append(cell.scalar)
      if let mark = cell.marks.first { scalars.append(mark) }
      if let mark = cell.marks.second { scalars.append(mark) }
    }
    return String(scalars)
  }

  /// One row as the letters of its roles.
  public func roles(row: Int) -> String {
    String(self.row(row).map(\.role.letter))
  }
}
