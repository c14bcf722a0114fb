import CNcurses
import Screen

extension Terminal {
  /// Shows a canvas: writes only what differs from the previous one, or nothing.
  public func show(_ canvas: Canvas, theme: Theme) {
    if theme != self.theme {
      self.theme = theme
      styles = ResolvedStyles(theme, palette: palette)
      shown = nil
    }
    guard canvas != shown else { return }
    let before = shown?.size == canvas.size ? shown : nil
    for row in 0..<min(canvas.size.rows, size.rows)
    where before?.row(row) != canvas.row(row) {
      put(canvas.row(row), row: row)
    }
    tape_flush(Int32(canvas.caret?.row ?? -1), Int32(canvas.caret?.column ?? 0))
    shown = canvas
  }

  private func put(_ cells: ArraySlice<Cell>, row: Int) {
    var line: [tape_cell] = []
    line.reserveCapacity(cells.count)
    var role: Role?
    var look = ResolvedStyles.Look()
    for cell in cells.prefix(size.columns) where cell.part != .rightHalf {
      if cell.role != role {
        look = styles[cell.role]
        role = cell.role
      }
      line.append(
        tape_cell(
          scalar: cell.scalar.value, first_mark: cell.marks.first?.value ?? 0,
          second_mark: cell.marks.second?.value ?? 0, attributes: look.attributes,
          pair: look.pair))
    }
    tape_put(Int32(row), line, Int32(line.count))
  }
}
