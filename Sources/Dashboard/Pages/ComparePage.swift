import Analytics
import Market
import Screen

/// The marked listings side by side.
struct ComparePage: Page {
  /// The first visible listing.
  var first = 0

  static let name = "compare"
  static let title = "Side by side"
  static func opened(_ argument: String, in state: inout State) -> ComparePage? {
    if state.prices.comparison == nil { state.tellNothingToCompare() }
    return state.prices.comparison.map { _ in ComparePage() }
  }

  func frame(in layout: Layout) -> Frame { layout.middle }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    let panel = ComparePanel(table: state.prices, now: state.moment, first: first)
    state.draw(panel, named: .prices, on: &canvas, in: frame)
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    switch command {
    case .back, .quit, .compare: return .closed
    case .moveLeft: first -= 1
    case .moveRight: first += 1
    case .nextWorkload, .nextCurrency, .origin: return .passed
    default:
      guard let lines = command.lines(page: 1) else { return .general }
      first += lines.signum()
    }
    return .done
  }

  mutating func settle(in state: State) {
    first = max(0, min(first, (state.prices.comparison?.rows.count ?? 1) - 1))
  }

  func hints(in state: State) -> [Hint] {
    [
      Hint([.back], "back"), Hint([.moveLeft, .moveRight], "more"),
      Hint([.nextWorkload], "workload"), Hint([.nextCurrency], "currency"),
    ] + Hint.general
  }
}

/// The panel of the listings side by side.
private struct ComparePanel: Panel {
  let table: PriceTable
  let now: Moment
  let first: Int

  var subtitle: String { table.subtitle(isWhole: false) }
  var caption: String { said("compared with the cheapest") }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    guard let comparison = table.comparison else { return }
    PricesCompared(comparison: comparison, table: table, now: now, first: first)
      .draw(on: &canvas, in: frame)
  }
}
