import Analytics
import Market
import Screen

/// A serving report as a formula with adjustable parts: the zoomed margin panel.
struct MarginLabPanel: Panel {
  let lab: MarginLab
  let isFocused: Bool
  let keys: KeyNames
  /// What has been claimed of the report.
  var claims = ClaimedOf(claims: [])
  /// What an hour of each GPU costs elsewhere, in dollars.
  var rents: [Rent] = []

  var subtitle: String { lab.report.map { "\($0.title), \($0.from.day.shownText.trimmed)" } ?? "" }

  var caption: String {
    lab.reports.count > 1 ? said("\(lab.place + 1) of \(lab.reports.count)") : ""
  }

  /// The smallest inside that holds lines, tornado and hours side by side.
  private static let wide = Size(columns: 110, rows: 26)

  /// With fewer rows, the drivers and facts need the room of large digits.
  private static let leastRowsWithHero = 31

  func draw(on canvas: inout Canvas, in frame: Frame) {
    guard let scenario = lab.scenario else {
      canvas.write(
        said("no serving report yet: \(keys[.openPath]) opens a file"), row: frame.row + 1,
        column: frame.column + 1,
        endColumn: frame.endColumn, as: .muted)
      return
    }
    let frame = frame.inset(columns: 1, rows: 0)
    let sums = MarginSums(scenario: scenario, isEstimate: !lab.draft.switched.isEmpty)
    let isWide =
      frame.columns >= MarginLabPanel.wide.columns && frame.rows >= MarginLabPanel.wide.rows
    if isWide {
      drawWide(scenario, sums, on: &canvas, in: frame)
    } else {
      drawNarrow(scenario, sums, on: &canvas, in: frame)
    }
  }

  private func drawNarrow(
    _ scenario: Scenario, _ sums: MarginSums, on canvas: inout Canvas, in frame: Frame
  ) {
    sums.draw(on: &canvas, in: frame)
    let (_, rest) = frame.splitRows(
      at: MarginSums.rows(width: frame.columns) + (frame.rows >= 18 ? 1 : 0))
    let needed = lab.lines.count + 1
    let (upper, lower) = rest.splitRows(at: needed)
    MarginLines(
      lab: lab, scenario: scenario, isFocused: isFocused,
      tornado: frame.columns >= 70 ? Tornado(scenario) : nil
    ).draw(on: &canvas, in: upper)
    if lower.rows > 1 {
      MarginFacts(lab: lab, scenario: scenario, keys: keys, claims: claims, rents: rents).draw(
        on: &canvas, in: lower.splitRows(at: 1).lower)
    }
  }

  private func drawWide(
    _ scenario: Scenario, _ sums: MarginSums, on canvas: inout Canvas, in frame: Frame
  ) {
    var sums = sums
    sums.isLarge = frame.rows >= MarginLabPanel.leastRowsWithHero
    let sumRows = sums.isLarge ? MarginSums.largeRows : MarginSums.rows(width: frame.columns)
    MarginFormulas(scenario: scenario, isEstimate: sums.isEstimate).draw(on: &canvas, in: frame)
    sums.draw(on: &canvas, in: frame.splitRows(at: MarginFormulas.rows + 1).lower)
    let (head, rest) = frame.splitRows(
      at: MarginFormulas.rows + sumRows + 2)
    canvas.write(
      String(repeating: "─", count: frame.columns), row: head.endRow - 1, column: frame.column,
      as: .border)
    let (left, right) = rest.splitColumns(at: max(66, rest.columns * 4 / 7))
    drawLeft(scenario, on: &canvas, in: left)
    drawRight(
      scenario, on: &canvas,
      in: Frame(
        row: right.row, column: right.column + 2, columns: right.columns - 2, rows: right.rows))
  }

  private func drawLeft(_ scenario: Scenario, on canvas: inout Canvas, in frame: Frame) {
    let hasAssumptions = !scenario.report.notes.assumptions.isEmpty
    let (lines, rest) = frame.splitRows(at: lab.lines.count + (hasAssumptions ? 2 : 1))
    MarginLines(lab: lab, scenario: scenario, isFocused: isFocused, tornado: nil)
      .draw(on: &canvas, in: lines)
    MarginFacts(lab: lab, scenario: scenario, keys: keys, claims: claims, rents: rents)
      .draw(on: &canvas, in: rest.splitRows(at: 1).lower)
  }

  private func drawRight(_ scenario: Scenario, on canvas: inout Canvas, in frame: Frame) {
    let (upper, lower) = frame.splitRows(at: scenario.drivers.count + 2)
    Tornado(scenario).draw(on: &canvas, in: upper)
    let most = 40
    MarginHours(scenario: scenario)
      .draw(on: &canvas, in: lower.splitRows(at: min(most, lower.rows)).upper)
  }
}
