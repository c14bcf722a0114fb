import Analytics
import Market
import Screen

/// The kept scenarios of a report, side by side.
struct ScenariosPage: Page {
  /// The first visible scenario.
  var first = 0

  static let name = "scenarios"
  static let title = "Scenarios"
  static func opened(_ argument: String, in state: inout State) -> ScenariosPage? {
    state.scenariosPage()
  }

  func frame(in layout: Layout) -> Frame { layout.middle }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    state.draw(
      ScenariosPanel(lab: state.lab, first: first, keys: state.keyNames), named: .margin,
      on: &canvas, in: frame)
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    switch command {
    case .back, .quit, .compare: return .closed
    case .moveLeft: first -= 1
    case .moveRight: first += 1
    case .nextStory, .previousStory, .origin: return .passed
    default:
      guard let lines = command.lines(page: 1) else { return .general }
      first += lines.signum()
    }
    return .done
  }

  mutating func settle(in state: State) {
    first = max(0, min(first, state.lab.columns.count - 1))
  }

  func hints(in state: State) -> [Hint] {
    [
      Hint([.back], "back"), Hint([.moveLeft, .moveRight], "more"),
      Hint([.nextStory, .previousStory], "report"),
    ] + Hint.general
  }
}

/// The panel of the scenarios side by side.
private struct ScenariosPanel: Panel {
  let lab: MarginLab
  let first: Int
  let keys: KeyNames

  private var whole: MarginLabPanel { MarginLabPanel(lab: lab, isFocused: true, keys: keys) }
  var subtitle: String { whole.subtitle }
  var caption: String { whole.caption }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    guard let report = lab.report else { return whole.draw(on: &canvas, in: frame) }
    ScenariosCompared(
      columns: lab.columns, currency: report.gpuHourPrice.currency, first: first
    ).draw(on: &canvas, in: frame.inset(columns: 1, rows: 0))
  }
}
