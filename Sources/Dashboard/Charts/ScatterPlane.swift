import Analytics
import Market
import Screen

/// Maps costs and scores to places on the screen.
struct ScatterPlane {
  /// The cells between the axes.
  let frame: Frame
  private let low: Figure
  private let high: Figure
  /// The ends of the cost axis, as logarithms.
  private let left: Int
  private let right: Int

  /// A plane that holds all points with a small margin; nil if there are none.
  init?(_ points: [Quality.Point], in frame: Frame) {
    let logarithms = points.compactMap { $0.cost?.logarithm }
    guard let cheapest = logarithms.min(), let dearest = logarithms.max(),
      let low = points.map(\.low).min(), let high = points.map(\.high).max()
    else { return nil }
    self.frame = Frame(
      row: frame.row + 1, column: frame.column + 7, columns: max(1, frame.columns - 8),
      rows: max(1, frame.rows - 4))
    let air = max((dearest - cheapest) / 24, Figure.logarithmParts / 16)
    (left, right) = (cheapest - air, dearest + air)
    let margin = low == high ? Figure(1) : (high - low).scaled(byPowerOfTen: -1)
    (self.low, self.high) = (low - margin, high + margin)
  }

  /// The dot of a point at one of its scores, from the top left.
  func dot(of point: Quality.Point, at score: Figure) -> (x: Int, y: Int) {
    (x: x(of: point.cost?.logarithm ?? left), y: y(of: score))
  }

  /// The cell of a point at one of its scores.
  func cell(of point: Quality.Point, at score: Figure) -> (row: Int, column: Int) {
    let dot = dot(of: point, at: score)
    return (row: frame.row + dot.y / 4, column: frame.column + dot.x / 2)
  }

  /// Whether some columns of a row lie in the plane and hold nothing but the grid.
  func isFree(on canvas: Canvas, row: Int, columns: Range<Int>) -> Bool {
    guard frame.row..<frame.endRow ~= row, columns.lowerBound >= frame.column,
      columns.upperBound <= frame.endColumn, columns.upperBound <= canvas.size.columns,
      row < canvas.size.rows
    else { return false }
    return columns.allSatisfy { [" ", "┈"].contains(canvas[row, $0].scalar) }
  }

  private func x(of logarithm: Int) -> Int {
    let last = frame.columns * 2 - 1
    return max(0, min(last, (logarithm - left) * last / (right - left)))
  }

  private func y(of score: Figure) -> Int {
    let last = frame.rows * 4 - 1
    let share = (score - low).divided(by: high - low) ?? .zero
    return last - max(0, min(last, (share * Figure(last)).nearestWhole))
  }
}

extension ScatterPlane {
  /// Draws both axes with their labels, within the frame around the plane.
  func drawAxes(on canvas: inout Canvas, in around: Frame) {
    for row in frame.row..<frame.endRow {
      canvas.write("│", row: row, column: frame.column - 1, as: .axis)
    }
    canvas.write(
      "└" + String(repeating: "─", count: frame.columns), row: frame.endRow,
      column: frame.column - 1, as: .axis)
    for score in Ticks(
      from: low, to: high, atMost: max(Ticks.least, frame.rows / 3), room: frame.rows
    ).values {
      let row = frame.row + y(of: score) / 4
      canvas.fill("┈", row: row, from: frame.column, to: frame.endColumn, as: .border)
      canvas.write("┤", row: row, column: frame.column - 1, as: .axis)
      canvas.writeRight(
        score.description, row: row, endColumn: frame.column - 2, from: around.column, as: .axis)
    }
    for (text, column) in costs {
      canvas.write("┬", row: frame.endRow, column: column, as: .axis)
      canvas.write(
        text, row: frame.endRow + 1, column: column - text.count / 2, endColumn: around.endColumn,
        as: .axis)
    }
  }

  /// Round costs and the places of their labels: the fewest that are enough and fit with a space
  /// between them, or else the most that fit.
  private var costs: [(text: String, column: Int)] {
    let fitting = [[10], [10, 30], [10, 20, 50], [10, 15, 20, 30, 40, 50, 70]].map(labels).filter {
      zip($0, $0.dropFirst()).allSatisfy { left, right in
        left.column + left.text.count / 2 + 2 < right.column - right.text.count / 2
      }
    }
    let wanted = max(Ticks.least, frame.columns / 20)
    return fitting.first { $0.count >= wanted } ?? fitting.max { $0.count < $1.count } ?? []
  }

  private func labels(_ mantissas: [Int]) -> [(text: String, column: Int)] {
    let parts = Figure.logarithmParts
    return (left / parts - 1...right / parts + 1).flatMap { power in
      mantissas.compactMap { mantissa in
        let cost = Figure(Int128(mantissa), exponent: power - 1)
        guard let logarithm = cost.logarithm, left...right ~= logarithm else { return nil }
        return ("$" + cost.description, frame.column + x(of: logarithm) / 2)
      }
    }
  }
}

extension Figure {
  /// The nearest integer, for a place on the screen; zero if there is none.
  fileprivate var nearestWhole: Int {
    let whole = rounded(toPlaces: 0)
    guard whole.magnitude < 18 else { return 0 }
    var number = Int(truncatingIfNeeded: whole.significand)
    for _ in 0..<max(0, whole.exponent) { number *= 10 }
    return number
  }
}
