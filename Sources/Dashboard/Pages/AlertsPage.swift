import Analytics
import Market
import Screen

/// The log of alerts.
struct AlertsPage: Page {
  static let name = "alerts"
  static let title = "Alerts"
  static func opened(_ argument: String, in state: inout State) -> AlertsPage? { AlertsPage() }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    AlertsView(log: state.log).draw(on: &canvas, in: frame)
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    if command == .scrollUp || command == .scrollDown {
      state.log.scroll(by: command == .scrollUp ? -1 : 1, rows: state.logRows)
      return .done
    }
    if let lines = command.lines(page: max(1, state.logRows)) {
      state.log.move(by: lines)
      return .done
    }
    switch command {
    case .moveRight: state.log.turn(by: 1)
    case .moveLeft: state.log.turn(by: -1)
    case .acknowledge:
      if let (keys, isSeen) = state.log.toggle() {
        state.hands.undo.note(.acknowledged(keys, wasSeen: !isSeen))
        state.effects.append(.keep(.acknowledged(keys, isSeen)))
      }
    case .acknowledgeAll:
      let keys = state.log.acknowledgeAll()
      if !keys.isEmpty {
        state.hands.undo.note(.acknowledged(keys, wasSeen: false))
        state.effects.append(.keep(.acknowledged(keys, true)))
      }
    case .open: state.goToAlert()
    case .back, .quit, .alerts: return .closed
    default: return .general
    }
    return .done
  }

  func hints(in state: State) -> [Hint] {
    [
      Hint([.moveDown, .moveUp], "alert"),
      Hint([.acknowledge, .acknowledgeAll], "acknowledge one, all"), Hint([.back], "back"),
      Hint([.open], "its price"), Hint([.moveLeft, .moveRight], "listing"),
      Hint([.commandLine], "command"), Hint([.help], "help"),
    ]
  }
}
