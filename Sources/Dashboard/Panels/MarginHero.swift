import Analytics
import Market
import Screen

/// The three ratios of a scenario in large digits, each under its own name, at the right of a frame;
/// below them what was published, if something was moved.
struct MarginHero {
  let scenario: Scenario
  let isEstimate: Bool

  /// The room of the three, with the gaps between them.
  static let mostColumns = 62
  private static let gap = 4

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let isMoved = !scenario.whatIf.isEmpty
    let role: Role = isMoved ? (isEstimate ? .theoretical : .accent) : .title
    let published = texts(Scenario(scenario.report).earnings)
    var end = frame.endColumn
    for (place, (caption, text)) in texts(scenario.earnings).enumerated().reversed() {
      let figure = BigFigure(text)
      let was = said("published \(published[place].text)")
      let width = max(figure.columns, caption.columns, was.columns)
      let start = max(frame.column, end - width)
      canvas.write(caption, row: frame.row, column: start, endColumn: end, as: .caption)
      figure.draw(on: &canvas, row: frame.row + 1, column: start, endColumn: end, as: role)
      if isMoved {
        canvas.write(
          was, row: frame.row + 1 + BigFigure.rows, column: start,
          endColumn: end, as: .caption)
      }
      end = start - MarginHero.gap
    }
  }

  private func texts(_ earnings: Earnings) -> [(caption: String, text: String)] {
    [
      (said("profit on cost"), earnings.profitOnCost?.marginText ?? said("n/a")),
      (said("gross margin"), earnings.margin?.grossMargin.marginText ?? said("n/a")),
      (said("revenue multiple"), earnings.margin?.revenueMultiple.multipleText ?? said("n/a")),
    ]
  }
}
