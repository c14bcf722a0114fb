import CNcurses
import Screen

/// What is sent past ncurses, without moving its cursor or changing a cell.
extension Terminal {
  /// What became of a text for the clipboard.
  public enum Copied: Hashable, Sendable {
    /// It was sent; terminals don't answer whether they took it.
    case sent
    /// It is longer than terminals accept.
    case tooLong
    /// The terminal can't be expected to have a clipboard.
    case notTaken
  }

  /// Whether the terminal takes sequences beyond what terminfo knows.
  var takesOwnSequences: Bool { OwnSequence.isTaken(by: String(cString: tape_terminal())) }

  /// Puts a text into the terminal's clipboard.
  public func copy(_ text: String) -> Copied {
    guard takesOwnSequences else { return .notTaken }
    guard let bytes = OwnSequence.clipboard(text) else { return .tooLong }
    tape_send(bytes, bytes.count)
    return .sent
  }
}
