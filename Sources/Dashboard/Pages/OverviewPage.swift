import Analytics
import Screen

/// The panels side by side, or one of them zoomed.
struct OverviewPage: Page {
  /// The focused panel.
  var focus = PanelName.prices
  /// Whether that panel fills the screen.
  var isZoomed = false
  /// Whether it only leads to the page over it, and closes with that.
  var isPassage = false

  static let name = "overview"
  static let isTyped = false
  static let title = "Panels"

  /// The focused panel, and a plus sign if it is zoomed.
  var link: String? { focus.title.lowercased() + (isZoomed ? "+" : "") }

  func frame(in layout: Layout) -> Frame { layout.middle }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    for name in PanelName.allCases {
      guard let frame = state.layout.panels[name] else { continue }
      canvas.note(.panel(name.rawValue), in: frame)
      state.draw(state.panel(name), named: name, on: &canvas, in: frame)
    }
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    defer { self = state.overview }
    switch command {
    case .focus(let panel): state.focus = panel
    case .nextPanel: state.focusNext(by: 1)
    case .previousPanel: state.focusNext(by: -1)
    case .zoom: state.isZoomed.toggle()
    case .back where focus == .feed && state.dropJoining(): break
    case .back where focus == .feed && state.leaveMuted(): break
    case .back, .quit: return close(in: &state)
    default: return panelHandles(command, in: &state)
    }
    return .done
  }

  /// Closes the next thing that is open: the zoom, the page itself, a filter; never changes the
  /// moment.
  private func close(in state: inout State) -> Handling {
    if isZoomed {
      state.isZoomed = false
    } else if focus == .sources, !isZoomed, state.hands.arrangement == Arrangement() {
      state.focus = .prices
    } else if state.pages.filter({ $0 is OverviewPage }).count > 1 {
      return .closed
    } else if !state.filter(of: focus).isEmpty {
      state.setFilter("")
    } else {
      return .general
    }
    return .done
  }

  private func panelHandles(_ command: Command, in state: inout State) -> Handling {
    if command == .scrollUp || command == .scrollDown {
      state.scroll(by: command == .scrollUp ? -1 : 1)
      return .done
    }
    if let lines = command.lines(page: state.pageRows) {
      state.move(by: lines)
      return .done
    }
    return switch focus {
    case .prices: state.performOnPrices(command)
    case .margin: state.performOnMargin(command)
    case .feed: state.performOnFeed(command)
    case .claims: state.performOnClaims(command)
    case .sources: state.performOnSources(command)
    }
  }

  func hints(in state: State) -> [Hint] {
    let zoom = isZoomed ? Hint([.back], "back") : Hint([.zoom], "zoom")
    let origin = Hint([.origin], "origin")
    return switch focus {
    case .prices: Hint.prices(zoom, isZoomed: isZoomed, of: state.prices) + Hint.general
    case .margin where isZoomed:
      [
        Hint([.moveDown, .moveUp], "driver"), Hint([.moveLeft, .moveRight], "move"),
        Hint([.open], "type"), Hint([.mark], "caveat"), Hint([.reset, .resetAll], "reset"),
        Hint([.compare], "compare"), Hint([.nextStory, .previousStory], "report"), zoom, origin,
      ] + Hint.general
    case .margin:
      [
        zoom, Hint([.moveDown, .moveUp], "hour"), Hint([.moveLeft, .moveRight], "report"), origin,
      ] + Hint.general
    case .feed:
      [Hint([.open], "read")]
        + (state.feed.chosen?.event == nil ? [] : [Hint([.mark], "unfold")])
        + [Hint([.filter], "search"), origin, zoom] + Hint.general
    case .claims:
      [
        Hint([.open], "read"), Hint([.filter], "filter"), Hint([.nextSort], "sort"),
        Hint([.origin], "the sum"), zoom,
      ] + Hint.general
    case .sources:
      [zoom, Hint([.openPath], "open"), Hint([.moveDown, .moveUp], "file")] + Hint.general
    }
  }
}

extension OverviewPage {
  /// The panels of a view; nil if the text names none.
  init?(link: String) {
    let name = link.filter { $0 != "+" }
    guard let panel = PanelName.allCases.first(where: { $0.title.lowercased() == name }) else {
      return nil
    }
    self.init(focus: panel, isZoomed: link.hasSuffix("+"))
  }
}

extension Hint {
  fileprivate static func prices(_ zoom: Hint, isZoomed: Bool, of table: PriceTable) -> [Hint] {
    let unfold = table.isFolded ? [Hint([.expand, .collapse], "unfold")] : []
    let filter = unfold + [Hint([.filter], "filter"), Hint([.nextSort, .reverseSort], "sort")]
    let last = [
      Hint([.setBase], "base"), Hint([.nextCurrency], "currency"), Hint([.origin], "origin"),
    ]
    let models = [Hint([.foldModels], table.isFolded ? "listings" : "models")]
    guard isZoomed else { return [zoom] + filter + last + (table.isFolded ? models : []) }
    return [zoom, Hint([.open], "all of it")] + filter
      + [Hint([.mark], "mark"), Hint([.compare], "compare"), Hint([.nextWorkload], "workload")]
      + last + models
  }
}

extension Command {
  /// How many lines a command moves on a page of so many rows; nil if it moves nothing.
  func lines(page: Int) -> Int? {
    switch self {
    case .moveUp, .scrollUp: -1
    case .moveDown, .scrollDown: 1
    case .pageUp: -page
    case .pageDown: page
    case .halfPageUp: -max(1, page / 2)
    case .halfPageDown: max(1, page / 2)
    case .top: -1_000_000_000
    case .bottom: 1_000_000_000
    default: nil
    }
  }
}
