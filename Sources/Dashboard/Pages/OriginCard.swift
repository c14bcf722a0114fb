import Screen

/// A card over the page with the origin of the selected figure.
struct OriginCard: Page {
  static let name = "origin"
  static let title = "Where from"
  static func opened(_ argument: String, in state: inout State) -> OriginCard? { OriginCard() }

  var isOpaque: Bool { false }
  var isTransient: Bool { true }

  func frame(in layout: Layout) -> Frame { layout.screen }

  private var scroll = CardScroll()

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    let lines = OriginLines(state: state).wrapped(in: frame)
    scroll.draw(
      lines, titled: said("where from"), more: state.keyNames[.pageDown], on: &canvas, in: frame
    ) { line, canvas, row, inside in
      canvas.write(line, row: row, column: inside.column)
    }
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    if scroll.handle(command, in: state.layout.screen) { return .done }
    switch command {
    case .back, .quit, .origin: return .closed
    default: return .passed
    }
  }

  mutating func settle(in state: State) {
    let frame = state.layout.screen
    scroll.settle(lines: OriginLines(state: state).wrapped(in: frame).count, in: frame)
  }

  /// The hints of the page beneath, which handles the keys.
  func hints(in state: State) -> [Hint] {
    state.pages.last { !($0 is OriginCard) }?.hints(in: state) ?? Hint.general
  }
}
