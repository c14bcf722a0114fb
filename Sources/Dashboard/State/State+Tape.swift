import Analytics
import Screen

extension State {
  /// Whether the tape is in sight, so that keys can go along it.
  private var seesTape: Bool { page.frame(in: layout).intersection(layout.tape).isEmpty }

  /// Goes along the tape: to the item after the selected one, or before it.
  mutating func moveOnTape(by step: Int) {
    let place = hands.tape.map { $0 + step } ?? 0
    guard seesTape, place >= 0,
      TapeItem.items(of: market.changes, atMost: place + 1).count > place
    else { return }
    hands.tape = place
  }

  /// Performs a command on the tape's selected item: Enter goes to the move, Esc leaves the tape.
  ///
  /// Any other command leaves it, too, and then does what it does.
  ///
  /// - Returns: Whether the command is done.
  mutating func performOnTape(_ command: Command) -> Bool {
    guard let place = hands.tape, command != .nextReply, command != .previousReply else {
      return false
    }
    hands.tape = nil
    switch command {
    case .open: goToMove(place)
    case .back, .quit: break
    default: return false
    }
    return true
  }
}

extension Hint {
  /// The keys while an item of the tape is selected.
  static var ofTape: [Hint] {
    [
      Hint([.previousReply, .nextReply], "along the tape"), Hint([.open], "go to the move"),
      Hint([.back], "leave it"),
    ]
  }
}
