import Market
import Screen

/// A line chart in Braille characters, whose cells are two dots wide and four high.
struct Chart {
  /// The values, from left to right; a missing one leaves a gap.
  let values: [Figure?]
  /// The value of the lowest row.
  let low: Figure
  /// The value of the highest row.
  let high: Figure
  /// Whether what is below the line is tinted.
  var isArea = false
  /// Whether every other cell is left out, so that two lines differ without colour.
  var isDotted = false

  func draw(on canvas: inout Canvas, in frame: Frame, as role: Role) {
    guard !frame.isEmpty, values.count > 1, high > low else { return }
    var dots = Dots(frame)
    let (across, down) = (frame.columns * 2, frame.rows * 4)
    var before: (x: Int, y: Int)?
    for (place, value) in values.enumerated() {
      guard let value else {
        before = nil
        continue
      }
      let point = (x: place * (across - 1) / (values.count - 1), y: height(of: value, rows: down))
      dots.line(from: before ?? point, to: point)
      before = point
    }
    dots.draw(on: &canvas, as: role, isArea: isArea, isDotted: isDotted)
  }

  /// The row of a frame, counted from its top, that a value is in.
  func row(of value: Figure, in frame: Frame) -> Int { height(of: value, rows: frame.rows * 4) / 4 }

  /// The row of dots, from the top, for a value.
  private func height(of value: Figure, rows: Int) -> Int {
    let share = ((value - low).divided(by: high - low) ?? .zero) * Figure(rows - 1)
    let whole = Int(share.text(places: 0)) ?? 0
    return rows - 1 - max(0, min(rows - 1, whole))
  }
}

/// The dots of a line on a part of the screen.
struct Dots {
  /// Where they are drawn.
  let frame: Frame
  private var cells: [UInt8]
  /// The uppermost dot of each column of dots; as many as there are rows of dots where there is none.
  private var tops: [Int]

  /// No dots yet.
  init(_ frame: Frame) {
    self.frame = frame
    cells = Array(repeating: 0, count: frame.columns * frame.rows)
    tops = Array(repeating: frame.rows * 4, count: frame.columns * 2)
  }

  /// Sets a dot, counted from the top left; outside the frame there is none.
  mutating func set(_ x: Int, _ y: Int) {
    guard 0..<frame.columns * 2 ~= x, 0..<frame.rows * 4 ~= y else { return }
    cells[y / 4 * frame.columns + x / 2] |= Canvas.bit(ofDot: x, y)
    tops[x] = min(tops[x], y)
  }

  /// Sets the dots on the straight line between two points, both included.
  mutating func line(from: (x: Int, y: Int), to: (x: Int, y: Int)) {
    let steps = max(abs(to.x - from.x), abs(to.y - from.y))
    guard steps > 0 else { return set(to.x, to.y) }
    func share(_ way: Int, _ step: Int) -> Int {
      (2 * way * step + way.signum() * steps) / (2 * steps)
    }
    for step in 0...steps {
      set(from.x + share(to.x - from.x, step), from.y + share(to.y - from.y, step))
    }
  }

  /// Draws the line and, if wanted, tints the area below it.
  func draw(
    on canvas: inout Canvas, as role: Role, isArea: Bool = false, isDotted: Bool = false
  ) {
    if isArea { tint(on: &canvas) }
    for place in cells.indices where cells[place] != 0 {
      let (row, column) = (place / frame.columns, place % frame.columns)
      if isDotted && column % 2 == 1 { continue }
      let (y, x) = (frame.row + row, frame.column + column)
      let isTinted = canvas.isOnArea(row: y, column: x)
      canvas.add(dots: cells[place], row: y, column: x, as: isTinted ? role.onArea : role)
    }
  }

  /// Tints the cells of which at least half is below the line.
  private func tint(on canvas: inout Canvas) {
    for column in 0..<frame.columns {
      let known = tops[column * 2...column * 2 + 1].filter { $0 < frame.rows * 4 }
      guard let first = known.first, let last = known.last else { continue }
      let sum = first + last
      // The dots of a cell that are below the line: eight less what is above in both columns.
      for row in 0..<frame.rows where sum - row * 8 <= 4 {
        canvas.tint(row: frame.row + row, column: frame.column + column, as: .area)
      }
    }
  }
}

extension Canvas {
  /// Whether a cell is on the area below a line.
  fileprivate func isOnArea(row: Int, column: Int) -> Bool {
    guard 0..<size.rows ~= row, 0..<size.columns ~= column else { return false }
    return [.area, .areaLine1, .areaLine2].contains(self[row, column].role)
  }
}

/// A row of bars, one per column, without an axis.
struct Sparkline {
  let counts: [Int]

  /// The bars, scaled to the highest value.
  func text(columns: Int) -> String {
    guard columns > 0, !counts.isEmpty else { return "" }
    let width = (counts.count + columns - 1) / columns
    let sums = stride(from: 0, to: counts.count, by: max(1, width)).map { start in
      counts[start..<min(counts.count, start + width)].reduce(0, +)
    }
    let most = max(1, sums.max() ?? 1)
    let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    return String(sums.map { bars[$0 * (bars.count - 1) / most] })
  }
}
