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

  /// Whether some columns of a row lie in the plane and are empty.
  func isFree(on canvas: Canvas, row: Int, columns: Range<Int>) -> Bool {
    guard frame.row..<frame.endRow ~= row, columns.lowerBound >= frame.column,
      columns.upperBound <= frame.endColumn, columns.upperBound <= canvas.size.columns,
      row < canvas.size.rows
    else { return false }
    return columns.allSatisfy { canvas[row, $0].scalar == " " }
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
    for score in scores {
      let row = frame.row + y(of: score) / 4
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

  /// Round scores, some rows apart.
  private var scores: [Figure] {
    let most = max(1, frame.rows / 3)
    let power = (high - low).magnitude - 1
    let steps = (power...power + 2).flatMap { power in
      [1, 2, 5].map { Figure(Int128($0), exponent: power) }
    }
    guard
      let step = steps.first(where: { step in
        ((high - low).divided(by: step) ?? .zero) <= Figure(most)
      })
    else { return [] }
    let first = (low.divided(by: step) ?? .zero).nearestWhole
    return (first...first + most + 1).map { Figure($0) * step }.filter { low <= $0 && $0 <= high }
  }

  /// Round costs and the places of their labels, as many as fit with a space between them.
  private var costs: [(text: String, column: Int)] {
    for mantissas in [[1, 2, 5], [1, 3], [1]] {
      let labels = labels(mantissas)
      let isParted = zip(labels, labels.dropFirst()).allSatisfy { left, right in
        left.column + left.text.count / 2 + 2 < right.column - right.text.count / 2
      }
      if isParted, !labels.isEmpty { return labels }
    }
    return labels([1])
  }

  private func labels(_ mantissas: [Int]) -> [(text: String, column: Int)] {
    let parts = Figure.logarithmParts
    return (left / parts - 1...right / parts + 1).flatMap { power in
      mantissas.compactMap { mantissa in
        let cost = Figure(Int128(mantissa), exponent: power)
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
