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
  /// Whether every other dot is left out, so that two lines differ without colour.
  var isDotted = false

  func draw(on canvas: inout Canvas, in frame: Frame, as role: Role) {
    guard !frame.isEmpty, values.count > 1, high > low else { return }
    var dots = Array(repeating: UInt8(0), count: frame.columns * frame.rows)
    let (across, down) = (frame.columns * 2, frame.rows * 4)
    var before: (x: Int, y: Int)?
    for (place, value) in values.enumerated() {
      guard let value else {
        before = nil
        continue
      }
      let point = (x: place * (across - 1) / (values.count - 1), y: height(of: value, rows: down))
      for dot in Chart.line(from: before ?? point, to: point)
      where !isDotted || dot.x / 2 % 2 == 0 {
        dots[dot.y / 4 * frame.columns + dot.x / 2] |= Chart.bit(dot.x % 2, dot.y % 4)
      }
      before = point
    }
    for (place, bits) in dots.enumerated() where bits != 0 {
      canvas.add(
        dots: bits, row: frame.row + place / frame.columns,
        column: frame.column + place % frame.columns, as: role)
    }
  }

  /// The row of dots, from the top, for a value.
  private func height(of value: Figure, rows: Int) -> Int {
    let share = ((value - low).divided(by: high - low) ?? .zero) * Figure(rows - 1)
    let whole = Int(share.text(places: 0)) ?? 0
    return rows - 1 - max(0, min(rows - 1, whole))
  }

  /// The dots on the straight line between two points, both included.
  static func line(from: (x: Int, y: Int), to: (x: Int, y: Int)) -> [(x: Int, y: Int)] {
    let steps = max(abs(to.x - from.x), abs(to.y - from.y))
    guard steps > 0 else { return [to] }
    func share(_ way: Int, _ step: Int) -> Int {
      (2 * way * step + way.signum() * steps) / (2 * steps)
    }
    return (0...steps).map {
      (x: from.x + share(to.x - from.x, $0), y: from.y + share(to.y - from.y, $0))
    }
  }

  /// The bit of a dot within a cell, in Unicode's numbering.
  static func bit(_ x: Int, _ y: Int) -> UInt8 {
    let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    return bits[x][y]
  }
}

extension Canvas {
  /// Adds the dots of a Braille character to those already in a cell, so that crossing lines stay
  /// unbroken.
  mutating func add(dots: UInt8, row: Int, column: Int, as role: Role) {
    guard 0..<size.rows ~= row, 0..<size.columns ~= column else { return }
    let there = self[row, column].scalar.value
    let before = 0x2800...0x28FF ~= there ? there - 0x2800 : 0
    let sign = Unicode.Scalar(0x2800 + (UInt32(dots) | before)) ?? " "
    write(String(Character(sign)), row: row, column: column, as: role)
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
