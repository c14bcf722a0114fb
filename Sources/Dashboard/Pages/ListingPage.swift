import Analytics
import Market
import Screen

/// A listing in full, in place of the table.
struct ListingPage: Page {
  static let name = "listing"
  static let isTyped = false
  static let title = "Listing"

  static func opened(_ argument: String, in state: inout State) -> ListingPage? {
    state.prices.chosen.map { _ in ListingPage() }
  }

  func frame(in layout: Layout) -> Frame { layout.middle }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    let panel = ListingPanel(
      table: state.prices, trail: state.trail, now: state.moment,
      claims: state.claims, news: state.news)
    state.draw(panel, named: .prices, on: &canvas, in: frame)
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    switch command {
    case .back, .quit: return .closed
    case .zoom:
      state.isZoomed = false
      return .closed
    case .open: return .done
    case .scrollUp, .scrollDown: state.move(by: command == .scrollUp ? -1 : 1)
    default: return .passed
    }
    return .done
  }

  func hints(in state: State) -> [Hint] {
    [
      Hint([.back], "table"), Hint([.moveDown, .moveUp], "listing"), Hint([.scale], "scale"),
      Hint([.nextWorkload], "workload"), Hint([.nextCurrency], "currency"),
      Hint([.origin], "origin"),
    ] + Hint.general
  }
}

/// The panel of a listing in full.
private struct ListingPanel: Panel {
  let table: PriceTable
  let trail: PriceTrail?
  let now: Moment
  let claims: ClaimList
  let news: ListingNews

  var subtitle: String { table.chosen.map { $0.id + " · " + table.mix(isWhole: true) } ?? "" }
  var caption: String { table.countText }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    guard let chosen = table.chosen else { return }
    let trail = trail?.listing == chosen.listing ? trail : nil
    PricePage(
      row: chosen, table: table, trail: trail, now: now, claims: claims.claimed(of: chosen.id),
      news: news
    ).draw(on: &canvas, in: frame)
  }
}
