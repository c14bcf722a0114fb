import Analytics
import Market
import Screen

/// A report's earnings as published and in each scenario, side by side.
struct ScenariosCompared {
  let columns: [(name: String, scenario: Scenario?)]
  let currency: Currency
  /// The first visible scenario after the published column.
  let first: Int

  /// The longest caption for narrow columns; rows with longer ones are dropped.
  private static let shortCaption = 24
  private static let leastWidth = 16

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let captions = captionWidth(in: frame)
    let room = frame.columns - captions
    let fitting = max(2, room / ScenariosCompared.leastWidth)
    let rest = Array(columns.dropFirst())
    let start = max(0, min(first, rest.count - (fitting - 1)))
    // The published column stays visible: all others are compared with it.
    let shown = columns.prefix(1) + rest.dropFirst(start).prefix(fitting - 1)
    let width = min(24, room / max(1, shown.count))
    let ends = shown.indices.map { place in
      frame.column + captions + (place + 1) * width
    }
    for (column, end) in zip(shown, ends) {
      canvas.writeRight(
        column.name.truncated(columns: width - 2), row: frame.row, endColumn: end,
        as: column.scenario == nil ? .warning : .title)
    }
    let bottom = drawSums(Array(shown), ends, on: &canvas, in: frame)
    drawDrivers(Array(shown), ends, on: &canvas, in: frame, from: bottom + 1)
    guard shown.count < columns.count else { return }
    canvas.write(
      said("\(start + 1)–\(start + shown.count - 1) of \(rest.count)"), row: frame.row,
      column: frame.column, as: .caption)
  }

  private func captionWidth(in frame: Frame) -> Int {
    frame.columns < 100
      ? ScenariosCompared.shortCaption
      : 1 + (Earnings.lines.map(\.shownTitle.columns).max() ?? 0)
  }

  /// Draws the rows that follow from earnings.
  ///
  /// - Returns: The next free row.
  private func drawSums(
    _ shown: [(name: String, scenario: Scenario?)], _ ends: [Int], on canvas: inout Canvas,
    in frame: Frame
  ) -> Int {
    let earnings = shown.map { $0.scenario?.earnings }
    var row = frame.row + 1
    for line in Earnings.lines {
      let figures = earnings.map { $0.flatMap(line.figure) }
      guard figures.contains(where: { $0 != nil }), row < frame.endRow,
        line.title.columns < captionWidth(in: frame)
      else { continue }
      let isRatio = line.unit == .share || line.unit == .multiple
      canvas.write(
        line.shownTitle.truncated(columns: captionWidth(in: frame) - 1), row: row,
        column: frame.column, as: .caption)
      for (figure, end) in zip(figures, ends) {
        canvas.writeRight(
          figure.map { line.unit.shownText($0, currency) } ?? said("n/a"), row: row, endColumn: end,
          as: figure == nil ? .muted : isRatio ? .accent : .plain)
      }
      row += 1
    }
    return row
  }

  /// Draws the drivers that any scenario moves, and the prices it sells at.
  private func drawDrivers(
    _ shown: [(name: String, scenario: Scenario?)], _ ends: [Int], on canvas: inout Canvas,
    in frame: Frame, from top: Int
  ) {
    guard let report = shown.first?.scenario?.report else { return }
    let moved = Driver.allCases.filter { driver in
      shown.contains { $0.scenario?.whatIf[driver] != nil }
    }
    var row = top
    for driver in moved where row < frame.endRow {
      canvas.write(driver.title(in: report), row: row, column: frame.column, as: .caption)
      for (column, end) in zip(shown, ends) {
        let value = column.scenario.flatMap { $0.value(of: driver) }
        canvas.writeRight(
          value.map { driver.shownText($0, currency) } ?? said("n/a"), row: row, endColumn: end,
          as: column.scenario?.whatIf[driver] == nil ? .muted : .plain)
      }
      row += 1
    }
    guard row < frame.endRow, shown.contains(where: { $0.scenario?.whatIf.prices != nil }) else {
      return
    }
    canvas.write(said("sold at"), row: row, column: frame.column, as: .caption)
    for ((column, end), start) in zip(zip(shown, ends), [frame.column + 8] + ends) {
      let assumed = column.scenario?.whatIf.prices?.description ?? said("published")
      canvas.writeRight(
        assumed.truncated(columns: end - start - 2), row: row, endColumn: end,
        as: column.scenario?.whatIf.prices == nil ? .muted : .plain)
    }
  }
}

extension Earnings.Line {
  /// The title in the reader's language.
  fileprivate var shownTitle: String { said(term: title) }
}

extension Earnings.Unit {
  /// A figure with its unit, short enough for a column.
  fileprivate func shownText(_ figure: Figure, _ currency: Currency) -> String {
    switch self {
    case .money where figure.magnitude < 3: currency.sign + figure.grouped(places: 4)
    case .money: Money(figure.rounded(toPlaces: 0), currency).shownText
    case .share: figure.marginText
    case .multiple: figure.multipleText
    }
  }
}
