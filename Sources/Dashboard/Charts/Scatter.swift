import Analytics
import Market
import Screen

/// A scatter plot of scores against cost, a mark per model, with the frontier drawn through the
/// models that none beats.
///
/// The cost axis is logarithmic: between $0.17 and $94 a linear one would show two heaps. The shape
/// of a mark tells what it is; colour only repeats it.
public struct Scatter {
  private let quality: Quality
  /// The points that have a place in the plane, by rising cost.
  private let points: [Quality.Point]
  private let frontier: [Quality.Point]
  private let chosen: Quality.Point?
  /// The listing that others are compared with, and those that the user marked.
  private let base: Listing?
  private let marked: Set<Listing>

  /// A plot of scores against cost, with the figures of the selected point beside it.
  ///
  /// The base and marked listings are named, too.
  public init(
    _ quality: Quality, chosen: Quality.Point? = nil, base: Listing? = nil,
    marked: [Listing] = []
  ) {
    self.quality = quality
    (self.base, self.marked) = (base, Set(marked))
    self.chosen = chosen.flatMap { $0.cost == nil ? nil : $0 }
    points = quality.points.filter { $0.cost != nil }
      .sorted { ($0.cost ?? .zero) < ($1.cost ?? .zero) }
    frontier = quality.points.frontier
  }

  /// The smallest size that holds labelled axes and something between them.
  static let least = Size(columns: 30, rows: 8)

  /// Draws the plane with its axes.
  public func draw(on canvas: inout Canvas, in frame: Frame) {
    guard let plane = ScatterPlane(points, in: frame), frame.columns >= Scatter.least.columns,
      frame.rows >= Scatter.least.rows
    else {
      canvas.write(
        points.isEmpty
          ? said("no model with a score has a price") : said("too little room for the chart"),
        row: frame.row, column: frame.column, endColumn: frame.endColumn, as: .muted)
      return
    }
    canvas.write(
      title, row: frame.row, column: frame.column, endColumn: frame.endColumn, as: .caption)
    plane.drawAxes(on: &canvas, in: frame)
    drawLegend(on: &canvas, in: frame)
    drawLines(on: &canvas, in: plane)
    drawMarks(on: &canvas, in: plane)
    drawNames(on: &canvas, in: plane)
  }

  /// Notes where the models stand: a click near a mark selects its model.
  func note(on canvas: inout Canvas, in frame: Frame) {
    guard let plane = ScatterPlane(points, in: frame), frame.columns >= Scatter.least.columns,
      frame.rows >= Scatter.least.rows
    else { return }
    let walk = quality.walk
    let selected = chosen.flatMap(walk.firstIndex(of:)) ?? 0
    for (place, point) in walk.enumerated() {
      let cell = plane.cell(of: point, at: point.low)
      canvas.note(
        .line(place, selected: selected),
        in: Frame(row: cell.row, column: cell.column - 1, columns: 3, rows: 1))
    }
  }

  private var title: String {
    let head = quality.benchmark + (quality.scale == .points ? ", " + said("points") : ", %")
    switch quality.cost {
    case .blend(let weights): return head + ", " + said("by USD per 1M tokens, \(weights), log")
    case .run: return head + ", " + said("by USD for the whole run, log")
    }
  }

  private func drawLegend(on canvas: inout Canvas, in frame: Frame) {
    var column = frame.column
    for (text, role) in [
      ("● \(said("frontier"))  ", Role.series1), ("○ \(said("disputed"))  ", .series3),
      ("• \(said("behind"))  ", .plain),
      (chosen == nil ? "" : "◆ \(said("chosen"))  ", .accent),
      (points.contains(where: isKept) ? "■ \(said("base or marked"))" : "", .accent),
    ] {
      column = canvas.write(
        text, row: frame.endRow - 1, column: column, endColumn: frame.endColumn, as: role)
    }
    let out = quality.points.count - points.count
    if out > 0 {
      canvas.writeRight(
        said("\(out) without a price"), row: frame.endRow - 1, endColumn: frame.endColumn,
        from: column + 1, as: .muted)
    }
  }

  /// Draws the frontier as steps, and a line between the scores of a model whose sources differ.
  private func drawLines(on canvas: inout Canvas, in plane: ScatterPlane) {
    var stairs = Dots(plane.frame)
    for (place, point) in frontier.enumerated() {
      let start = plane.dot(of: point, at: point.low)
      let next = place + 1 < frontier.count ? frontier[place + 1] : nil
      let end = next.map { plane.dot(of: $0, at: $0.low) }
      let corner = (x: end?.x ?? plane.frame.columns * 2 - 1, y: start.y)
      stairs.line(from: start, to: corner)
      if let end { stairs.line(from: corner, to: end) }
    }
    stairs.draw(on: &canvas, as: .series2)
    var spans = Dots(plane.frame)
    for point in points where point.isConflicting {
      spans.line(
        from: plane.dot(of: point, at: point.low), to: plane.dot(of: point, at: point.high))
    }
    spans.draw(on: &canvas, as: .series3)
  }

  /// Draws the marks, the most important ones last.
  private func drawMarks(on canvas: inout Canvas, in plane: ScatterPlane) {
    for (place, mark, role) in [
      (Quality.Place.behind, "•", Role.plain), (.disputed, "○", .series3),
      (.frontier, "●", .series1),
    ] {
      for point in points where point.place == place {
        for score in point.isConflicting ? [point.low, point.high] : [point.low] {
          let cell = plane.cell(of: point, at: score)
          canvas.write(mark, row: cell.row, column: cell.column, as: role)
        }
      }
    }
    for (point, mark) in points.filter(isKept).map({ ($0, "■") })
      + [chosen].compactMap({ $0 }).map({ ($0, "◆") })
    {
      let cell = plane.cell(of: point, at: point.low)
      canvas.write(mark, row: cell.row, column: cell.column, as: .accent)
    }
  }

  /// Whether a point is the base's or a marked listing's.
  private func isKept(_ point: Quality.Point) -> Bool {
    point.listing.map { $0 == base || marked.contains($0) } ?? false
  }

  /// Draws the selected point's figures, and names on the frontier where there is space.
  private func drawNames(on canvas: inout Canvas, in plane: ScatterPlane) {
    if let chosen {
      let text = chosen.name + " " + figures(of: chosen)
      let cell = plane.cell(of: chosen, at: chosen.low)
      let fits = cell.column + 2 + text.columns <= plane.frame.endColumn
      let column = fits ? cell.column + 2 : cell.column - 1 - text.columns
      let place =
        freePlace(for: text, at: cell, on: canvas, in: plane)
        ?? (cell.row, max(plane.frame.column, column))
      canvas.write(
        text, row: place.row, column: place.column, endColumn: plane.frame.endColumn, as: .accent)
    }
    let kept = points.filter(isKept)
    for point in kept + frontier.filter({ !isKept($0) }) where point != chosen {
      let cell = plane.cell(of: point, at: point.low)
      let isBase = point.listing != nil && point.listing == base
      let name = point.name + (isBase ? " (\(said("base")))" : "")
      if let place = freePlace(for: name, at: cell, on: canvas, in: plane) {
        canvas.write(
          name, row: place.row, column: place.column, as: isKept(point) ? .accent : .plain)
      }
    }
  }

  /// A free place for a name beside a mark: above to the left, where the frontier leaves room, then
  /// above to the right, left, right, below, or a row further away.
  private func freePlace(
    for name: String, at cell: (row: Int, column: Int), on canvas: Canvas, in plane: ScatterPlane
  ) -> (row: Int, column: Int)? {
    [
      (cell.row - 1, cell.column + 1 - name.columns), (cell.row - 1, cell.column),
      (cell.row, cell.column - 1 - name.columns), (cell.row, cell.column + 2),
      (cell.row + 1, cell.column), (cell.row + 1, cell.column + 1 - name.columns),
      (cell.row - 2, cell.column), (cell.row + 2, cell.column),
    ].first { row, column in
      plane.isFree(on: canvas, row: row, columns: column - 1..<column + name.columns + 1)
    }
  }

  private func figures(of point: Quality.Point) -> String {
    let scores =
      point.isConflicting ? "\(point.low)–\(point.high)".asRead : point.low.description.asRead
    return said("\(scores) at $\((point.cost ?? .zero).priceText)")
  }
}

extension Quality.Point {
  /// The model, and how it was run.
  var name: String { setting.map { "\(model) (\($0))" } ?? model }
}
