import Analytics
import Screen

/// The second line: the latest market changes, newest first, as many as fit whole.
struct Tape {
  /// Newest first; corrections are not market news.
  let changes: [Change]
  /// The selected item, if any: the line begins no later.
  var chosen: Int?

  private static let gap = " ┊ "

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let most = frame.columns / 8
    let items = TapeItem.items(of: changes, atMost: (chosen ?? 0) + most)
    guard !items.isEmpty else {
      canvas.write(
        said("no price has moved yet"), row: frame.row, column: frame.column + 1, as: .muted)
      return
    }
    let room = frame.columns - 4
    let first = Tape.first(of: items.map(\.columns), chosen: chosen ?? 0, room: room)
    var column = frame.column + 1
    if first > 0 { canvas.write("‹", row: frame.row, column: frame.column, as: .accent) }
    for place in first..<items.count {
      let isFirst = place == first
      let left = frame.endColumn - 2 - column - (isFirst ? 0 : Tape.gap.columns)
      guard let parts = items[place].parts(room: left, mustFit: isFirst) else {
        canvas.write("›", row: frame.row, column: frame.endColumn - 1, as: .accent)
        return
      }
      if !isFirst { column = canvas.write(Tape.gap, row: frame.row, column: column, as: .border) }
      column = draw(parts, place, on: &canvas, row: frame.row, from: column)
    }
  }

  private func draw(
    _ parts: [(text: String, role: Role)], _ place: Int, on canvas: inout Canvas, row: Int,
    from start: Int
  ) -> Int {
    var column = start
    for (text, role) in parts {
      column = canvas.write(
        text, row: row, column: column, as: place == chosen ? .selected : role)
    }
    canvas.note(
      .item("move", place), in: Frame(row: row, column: start, columns: column - start, rows: 1))
    return column
  }

  /// The first item in sight: the leftmost from which the chosen one fits.
  private static func first(of widths: [Int], chosen: Int, room: Int) -> Int {
    let last = min(chosen, widths.count - 1)
    var (first, width) = (last, widths[last])
    while first > 0, width + gap.columns + widths[first - 1] <= room {
      first -= 1
      width += gap.columns + widths[first]
    }
    return first
  }
}

extension TapeItem {
  /// Its width.
  fileprivate var columns: Int { parts.reduce(0) { $0 + $1.text.columns } }

  /// The words that fit: all of them, or those without the day unless something ends on it; cut only
  /// if they must fit.
  fileprivate func parts(room: Int, mustFit: Bool) -> [(text: String, role: Role)]? {
    let brief = Array(parts.prefix { $0.role != .muted || $0.text.hasPrefix(" on ") })
    for parts in [parts, brief] where parts.reduce(0, { $0 + $1.text.columns }) <= room {
      return parts
    }
    guard mustFit, room > 0 else { return nil }
    return [(brief.map(\.text).joined().truncated(columns: room), .caption)]
  }
}
