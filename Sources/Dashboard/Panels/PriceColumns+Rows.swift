import Analytics
import Market
import Screen

extension PriceColumns {
  /// Draws the row at a place in the table's order.
  func draw(
    at index: Int, _ names: [PriceColumn: ShortNames], on canvas: inout Canvas, row place: Int,
    from start: Int
  ) {
    let row = table[index]
    drawName(at: index, names[.model], on: &canvas, row: place, from: start)
    var column = start + modelWidth + PriceColumns.gap
    for kind in columns.dropFirst() {
      let width = width(kind)
      let (whole, role) = cells.cell(kind, row, width)
      let text = kind.isText ? whole : whole.withDot(isFigure: kind.isPrice || kind.isRatio)
      if kind == .history {
        table.histories[row.listing, table.weights]?.draw(
          until: now, on: &canvas, row: place, column: column)
      } else if kind.isText {
        canvas.write(
          names[kind]?[text] ?? text, row: place, column: column, endColumn: column + width,
          as: role)
      } else if cells.hasBar(kind) {
        drawRatio(text, of: row, on: &canvas, row: place, column: column, as: role)
      } else {
        canvas.writeRight(
          text.columns > width ? text.trimmed.truncated(columns: width) : text, row: place,
          endColumn: column + width, from: column - PriceColumns.gap + 1, as: role)
      }
      column += width + PriceColumns.gap
    }
  }

  /// Draws a ratio with its bar.
  private func drawRatio(
    _ text: String, of row: PriceRow, on canvas: inout Canvas, row place: Int, column: Int,
    as role: Role
  ) {
    let end = column + width(.ratio) - RatioBar.columns - 1
    canvas.writeRight(text, row: place, endColumn: end, from: column, as: role)
    guard let share = row.ratio(to: table.base) else { return }
    canvas.write(RatioBar(share: share).text, row: place, column: end + 1, as: role)
  }

  /// Draws a row's name, with a sign for what is folded and one for prices of some hours.
  private func drawName(
    at index: Int, _ names: ShortNames?, on canvas: inout Canvas, row place: Int, from start: Int
  ) {
    let row = table[index]
    let name = table.name(at: index)
    let (_, role) = cells.cell(.model, row, modelWidth)
    let shown = names?[name] ?? name
    var column = start
    if table.isFolded {
      drawFold(at: index, on: &canvas, row: place, from: start)
      column += PriceTable.foldSigns
    }
    // The seller stands back behind what is sold.
    let seller = table.isFolded ? "" : shown.seller(row.listing.provider)
    column = canvas.write(
      seller, row: place, column: column, endColumn: start + modelWidth, as: .muted)
    let end = canvas.write(
      shown.dropFirst(seller.count), row: place, column: column, endColumn: start + modelWidth,
      as: role)
    guard let sign = HoursNow(row, at: now)?.sign else { return }
    canvas.write(
      " " + sign, row: place, column: end, endColumn: start + modelWidth, as: .series2)
  }

  /// Draws the sign before a model: whether its other listings are in sight.
  private func drawFold(at index: Int, on canvas: inout Canvas, row: Int, from start: Int) {
    switch table.line(at: index) {
    case .single: return
    case .other: canvas.write("│", row: row, column: start, as: .muted)
    case .model(_, let isOpen):
      canvas.write(isOpen ? "−" : "+", row: row, column: start, as: .caption)
      canvas.note(
        .item("model", index), in: Frame(row: row, column: start, columns: 2, rows: 1))
    }
  }
}

extension String {
  /// The text with a dot for what is not known, where the point of a figure would be.
  fileprivate func withDot(isFigure: Bool) -> String {
    let unknown = said("n/a")
    return hasPrefix(unknown) ? (isFigure ? "·  " : "·") + dropFirst(unknown.count) : self
  }

  /// The part of a shortened id that names the seller: up to its slash or, if that is cut out, to the
  /// ellipsis.
  fileprivate func seller(_ provider: String) -> Substring {
    let whole = provider + "/"
    if hasPrefix(whole) { return prefix(whole.count) }
    guard let cut = firstIndex(of: "…") else { return "" }
    let before = self[..<cut]
    guard whole.hasPrefix(before) else { return "" }
    let rest = self[index(after: cut)...]
    // What follows an ellipsis within the seller's name is the end of that name.
    guard let slash = rest.firstIndex(of: "/"), provider.hasSuffix(rest[..<slash]) else {
      return self[...cut]
    }
    return self[...slash]
  }
}
