import Screen

/// A card over the page with the origin of the selected figure.
struct OriginCard: Page {
  static let name = "origin"
  static let title = "Where from"
  static func opened(_ argument: String, in state: inout State) -> OriginCard? { OriginCard() }

  var isOpaque: Bool { false }
  var isTransient: Bool { true }

  func frame(in layout: Layout) -> Frame { layout.screen }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    OriginLines(state: state).draw(on: &canvas, in: frame)
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    switch command {
    case .back, .quit, .origin: .closed
    default: .passed
    }
  }

  /// The hints of the page beneath, which handles the keys.
  func hints(in state: State) -> [Hint] {
    state.pages.last { !($0 is OriginCard) }?.hints(in: state) ?? Hint.general
  }
}
