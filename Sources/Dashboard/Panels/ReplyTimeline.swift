import Analytics
import Market
import Screen

/// Replies over time, in one line.
struct ReplyTimeline {
  let replies: [Reply]

  func draw(on canvas: inout Canvas, in frame: Frame, row: Int) {
    let times = replies.compactMap(\.at)
    guard let first = times.min(), let last = times.max() else { return }
    let minutes = Int((last.seconds - first.seconds) / 60) + 1
    let room = frame.columns - 2
    let unit =
      ReplyTimeline.units.first { minutes / $0.minutes < room * 2 / 3 } ?? ReplyTimeline.longest
    var counts = Array(repeating: 0, count: minutes / unit.minutes + 1)
    for time in times { counts[Int((time.seconds - first.seconds) / 60) / unit.minutes] += 1 }
    let caption = said(term: "replies per \(unit.name)") + " "
    let span = " \(first.time)–\(last.time)"
    var column = canvas.write(caption, row: row, column: frame.column + 2, as: .caption)
    let width = frame.endColumn - column - span.columns - 1
    column = canvas.write(
      Sparkline(counts: counts).text(columns: width), row: row, column: column,
      endColumn: frame.endColumn, as: .series2)
    canvas.write(span, row: row, column: column, endColumn: frame.endColumn, as: .axis)
  }

  private static let units = [
    (minutes: 1, name: "minute"), (minutes: 10, name: "ten minutes"), (minutes: 60, name: "hour"),
    (minutes: 1_440, name: "day"), longest,
  ]
  /// The coarsest unit, for replies spread over centuries: one wrong date should not cost
  /// gigabytes.
  private static let longest = (minutes: 43_200, name: "month")
}
