import CNcurses
import Screen

/// What is asked of the terminal while it is open. Nothing waits for answers: they are taken as they
/// come, between keys.
extension Terminal {
  /// Asks whether the terminal can hold a picture back until it is whole and, if that matters, how
  /// light its background is.
  ///
  /// - Parameter wantsBackground: Whether the theme depends on it.
  public func ask(wantsBackground: Bool) {
    guard takesOwnSequences else { return }
    let background =
      wantsBackground
      ? "\u{1B}]11;?\u{1B}\\\u{1B}[?\(TerminalReport.tellsBackground)$p" : ""
    // The last question is one that every terminal answers.
    let question = Array(
      (background + "\u{1B}[?\(TerminalReport.holdsPictures)$p\u{1B}[c").utf8)
    tape_expect_answers()
    tape_send(question, question.count)
  }

  /// Whether the background is light, if the terminal has told since the last call.
  public func takeBackground() -> Bool? {
    defer { background = nil }
    return background
  }

  /// Handles what the terminal said of itself.
  func takeReports() {
    for report in decoder.takeReports() {
      switch report {
      case .background(let isLight): background = isLight
      case .mode(TerminalReport.tellsBackground, isKnown: true): tape_tell_background()
      case .mode(TerminalReport.holdsPictures, let isKnown): holdsPictures = isKnown
      case .mode: break
      case .answered: tape_answered()
      }
    }
  }
}
