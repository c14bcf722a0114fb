import Market
import Screen

/// The axes of a chart: values at the left, times below, and a light grid between them.
struct ChartAxes {
  /// A label on an axis and its place: a row of the plot, or a column.
  struct Label {
    var text: String
    var place: Int
  }

  /// What happened at a time: a sign on the time axis.
  struct Mark {
    var sign: String
    var column: Int
    var role: Role
  }

  /// The cells between the axes.
  let plot: Frame
  /// The column of the values' last letters.
  private let labelEnd: Int
  private let start: Int

  /// The rows below a plot: the line of the time axis, and its labels.
  static let rowsBelow = 2

  /// Axes within a frame, with room for labels of some width.
  ///
  /// - Parameters:
  ///   - frame: The room of the chart with its axes.
  ///   - labelColumns: The width of the widest value.
  ///   - intervals: How many equal steps the values take. Few rows are given up to have the same
  ///     number between all of them.
  init(in frame: Frame, labelColumns: Int, intervals: Int = 1) {
    let rows = max(0, frame.rows - ChartAxes.rowsBelow)
    let even = max(0, rows - 1) / max(1, intervals) * intervals + 1
    self.init(
      in: frame, labelColumns: labelColumns,
      unused: rows - even <= 2 && even * 4 >= rows * 3 ? rows - even : 0)
  }

  /// Axes within a frame, below some rows that stay empty.
  init(in frame: Frame, labelColumns: Int, unused: Int) {
    let left = labelColumns + 2
    (start, labelEnd) = (frame.column, frame.column + labelColumns)
    plot = Frame(
      row: frame.row + unused, column: frame.column + left, columns: frame.columns - left,
      rows: max(0, frame.rows - ChartAxes.rowsBelow) - unused)
  }

  /// Draws the values and a line of the grid at each; those too near to another one stay away.
  func draw(values: [Label], on canvas: inout Canvas) {
    for row in plot.row..<plot.endRow {
      canvas.fill("│", row: row, from: plot.column - 1, to: plot.column, as: .axis)
    }
    var taken: Set<Int> = []
    for value in values where taken.insert(value.place).inserted {
      let row = plot.row + value.place
      guard plot.row..<plot.endRow ~= row else { continue }
      canvas.writeRight(value.text, row: row, endColumn: labelEnd, from: start, as: .axis)
      canvas.write("┤", row: row, column: plot.column - 1, as: .axis)
      canvas.fill("┈", row: row, from: plot.column, to: plot.endColumn, as: .border)
    }
  }

  /// Draws the time axis: its line, a stroke at each label, and the marks over both.
  func draw(times: [Label], marks: [Mark] = [], on canvas: inout Canvas) {
    canvas.fill("└", row: plot.endRow, from: plot.column - 1, to: plot.column, as: .axis)
    canvas.fill("─", row: plot.endRow, from: plot.column, to: plot.endColumn, as: .axis)
    var free = start
    for time in times {
      let width = time.text.columns
      let centred = time.place - width / 2
      let column = min(max(centred, free), plot.endColumn - width)
      guard column >= free, abs(column - centred) <= width else { continue }
      canvas.write("┬", row: plot.endRow, column: time.place, as: .axis)
      canvas.write(time.text, row: plot.endRow + 1, column: column, as: .axis)
      free = column + width + 1
    }
    for mark in marks where plot.column..<plot.endColumn ~= mark.column {
      canvas.write(mark.sign, row: plot.endRow, column: mark.column, as: mark.role)
    }
  }
}
