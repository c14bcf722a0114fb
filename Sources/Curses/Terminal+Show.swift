import CNcurses
import Screen

extension Terminal {
  /// Shows a canvas: writes only what differs from the previous one, or nothing.
  ///
  /// - Parameters:
  ///   - canvas: The canvas.
  ///   - theme: How its roles look.
  ///   - hasLinks: Whether addresses become links, where the terminal has them.
  public func show(_ canvas: Canvas, theme: Theme, hasLinks: Bool = true) {
    guard !isPlain else { return }
    if theme != self.theme {
      self.theme = theme
      styles = ResolvedStyles(theme, palette: palette)
      shown = nil
    }
    let links = hasLinks && takesOwnSequences ? canvas.linksInSight : []
    guard canvas != shown || links != linksShown else { return }
    let before = shown?.size == canvas.size ? shown : nil
    let rows = (0..<min(canvas.size.rows, size.rows)).filter {
      before?.row($0) != canvas.row($0)
    }
    for row in rows { put(canvas.row(row), row: row) }
    let isHeld = holdsPictures && (!rows.isEmpty || links != linksShown)
    if isHeld { tape_hold_picture(true) }
    defer { if isHeld { tape_hold_picture(false) } }
    let rewritten = eraseLinks(except: links)
    tape_flush(Int32(canvas.caret?.row ?? -1), Int32(canvas.caret?.column ?? 0))
    for link in links
    where rewritten.contains(link.row) || !linksShown.contains(link)
      || before?.row(link.row) != canvas.row(link.row)
    {
      write(link, of: canvas)
    }
    linksShown = links
    shown = canvas
  }

  private func put(_ cells: ArraySlice<Cell>, row: Int) {
    let line = self.cells(cells.prefix(size.columns))
    tape_put(Int32(row), line, Int32(line.count))
  }

  /// Cells as ncurses takes them; a wide character is one.
  func cells(_ cells: ArraySlice<Cell>) -> [tape_cell] {
    var line: [tape_cell] = []
    line.reserveCapacity(cells.count)
    var role: Role?
    var look = ResolvedStyles.Look()
    for cell in cells where cell.part != .rightHalf {
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
    return line
  }
}
