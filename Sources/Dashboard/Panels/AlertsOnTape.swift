import Analytics
import Screen

/// Unacknowledged alerts, in front of the moves.
struct AlertsOnTape {
  let alerts: [Alert]

  /// Draws as many alerts as fit, and the number of the others; a third of the line is left to the
  /// moves.
  ///
  /// - Returns: The rest of the line.
  func draw(on canvas: inout Canvas, in frame: Frame) -> Frame {
    guard !alerts.isEmpty else { return frame }
    let end = frame.column + frame.columns * 2 / 3
    var column = frame.column + 1
    for (place, alert) in alerts.enumerated() {
      let start = column
      let (what, who) = (alert.what + " ", alert.who(inFull: false))
      let others = alerts.count - place - 1
      let last = end - (others > 0 ? " ┊ ! \(said("\(others) more"))".columns : 0)
      let isFull = place > 0 && column + 2 + what.columns + who.columns > last
      if isFull {
        let more = "! " + said("\(others + 1) more")
        column = canvas.write(more, row: frame.row, column: column, endColumn: end, as: .warning)
      } else {
        column = canvas.write("! ", row: frame.row, column: column, endColumn: last, as: .warning)
        column = canvas.write(
          what.truncated(columns: last - column), row: frame.row, column: column)
        column = canvas.write(
          who.truncated(columns: last - column), row: frame.row, column: column, as: .caption)
      }
      canvas.note(
        .item("alert", place),
        in: Frame(row: frame.row, column: start, columns: column - start, rows: 1))
      let isLast = others == 0 || isFull || column > last
      column = canvas.write(isLast ? " ┊" : " ┊ ", row: frame.row, column: column, as: .border)
      if isLast { break }
    }
    return frame.splitColumns(at: column - frame.column).right
  }
}
