import Analytics
import Market
import Screen

/// Earnings as published and as supposed, a row each, with the three ratios side by side.
struct MarginSums {
  let scenario: Scenario
  /// Whether an assumption of the report is switched on, which makes the supposed row an estimate.
  let isEstimate: Bool

  /// Whether the three ratios are shown in large digits, where there is room for them.
  var isLarge = false

  /// Captions, published row and supposed row; in a narrow panel, a row for each ratio.
  static func rows(width: Int) -> Int { width < leastColumns ? 4 : 3 }

  /// The rows of large digits, with their captions above and what was published below.
  static let largeRows = BigFigure.rows + 2

  /// The width of the three ratios side by side.
  private static let leastColumns = 61

  private struct Column {
    var caption: String
    var text: (Earnings) -> String?
    var role: Role
  }

  private var currency: Currency { scenario.report.gpuHourPrice.currency }

  private func money(_ figure: Figure?) -> String? {
    figure.map { Money($0.rounded(toPlaces: 0), currency).shownText }
  }

  private var sums: [Column] {
    [
      Column(
        caption: said("revenue a day"), text: { money($0.revenue.flatMap($0.perDay)) }, role: .plain
      ),
      Column(caption: said("cost a day"), text: { money($0.perDay($0.cost)) }, role: .plain),
      Column(
        caption: said("profit a day"), text: { money($0.profit.flatMap($0.perDay)) }, role: .plain),
      Column(
        caption: said("a year"),
        text: { $0.profit.flatMap($0.perYear).map { Money($0, currency).shortText } }, role: .plain),
    ]
  }

  private var ratios: [Column] {
    [
      Column(
        caption: said("profit on cost\(of: "a head")"), text: { $0.profitOnCost?.marginText },
        role: .title),
      Column(
        caption: said("gross margin"), text: { $0.margin?.grossMargin.marginText }, role: .title),
      Column(
        caption: said("revenue multiple"), text: { $0.margin?.revenueMultiple.multipleText },
        role: .title),
    ]
  }

  /// The columns that fit; the three ratios are shown together or not at all.
  private func columns(_ width: Int) -> [Column] {
    if isLarge {
      let room = width - MarginHero.mostColumns - 13
      return room >= 53 ? sums : room >= 26 ? [sums[2], sums[3]] : [sums[2]]
    }
    return switch width {
    case ..<76: ratios
    case ..<115: [sums[2]] + ratios
    default: sums + ratios
    }
  }

  /// The ratios one below the other, in a small frame.
  private func drawColumn(on canvas: inout Canvas, in frame: Frame) {
    let (published, supposed) = (Scenario(scenario.report).earnings, scenario.earnings)
    let ends = (frame.column + 26, min(frame.column + 36, frame.endColumn))
    canvas.writeRight(said("published"), row: frame.row, endColumn: ends.0, as: .caption)
    canvas.writeRight(
      isEstimate ? said("estimated") : said("supposed"), row: frame.row, endColumn: ends.1,
      as: .caption)
    for (place, column) in ratios.enumerated() {
      let row = frame.row + 1 + place
      canvas.write(column.caption, row: row, column: frame.column, as: .caption)
      canvas.writeRight(column.text(published) ?? said("n/a"), row: row, endColumn: ends.0)
      canvas.writeRight(
        column.text(supposed) ?? said("n/a"), row: row, endColumn: ends.1, as: .accent)
    }
  }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    guard frame.columns >= MarginSums.leastColumns else {
      return drawColumn(on: &canvas, in: frame)
    }
    let supposed = isEstimate ? said("estimated") : said("as supposed")
    let published =
      scenario.report.publishedRevenue == nil ? said("as recomputed") : said("as published")
    let rows: [(String, Earnings, Role)] = [
      (published, Scenario(scenario.report).earnings, .caption),
      (supposed, scenario.earnings, isEstimate ? .theoretical : .title),
    ]
    for (place, row) in rows.enumerated() {
      canvas.write(row.0, row: frame.row + 1 + place, column: frame.column, as: row.2)
    }
    if isLarge {
      MarginHero(scenario: scenario, isEstimate: isEstimate).draw(on: &canvas, in: frame)
    }
    let isMoved = !scenario.whatIf.isEmpty
    var end = frame.column + 13
    for column in columns(frame.columns) {
      end += max(column.caption.columns, 10) + 2
      let end = min(end, frame.endColumn)
      canvas.writeRight(column.caption, row: frame.row, endColumn: end, as: .caption)
      for (place, row) in rows.enumerated() {
        canvas.writeRight(
          column.text(row.1) ?? said("n/a"), row: frame.row + 1 + place, endColumn: end,
          as: place == 1 && !isMoved ? .muted : column.role)
      }
    }
  }
}
