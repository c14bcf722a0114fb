import Curses
import Dashboard
import Screen

extension Doctor {
  /// The terminal by its name, its window and, where there is one to ask, its own answers.
  static func terminal() -> [Finding] {
    let facts = TerminalFacts.look()
    guard facts.entry == .known, !facts.name.isEmpty else { return [unknown(facts)] }
    var findings: [Finding] = [name(facts), size(facts), colors(facts), mouse(facts)]
    guard facts.isTerminal else {
      let what = "not measured: input and output are not both a terminal"
      return findings + [.fine(.terminal, "widths", what)]
    }
    let answers = TerminalAnswers.ask(takesOwnSequences: facts.takesOwnSequences)
    findings += [widths(answers)] + answered(answers, facts)
    return findings
  }

  private static func unknown(_ facts: TerminalFacts) -> Finding {
    if facts.name.isEmpty {
      return .wrong(
        .terminal, "TERM", "not set, so that no screen can be opened",
        "set it to your terminal's name, such as xterm-256color, or use --plain")
    }
    if facts.entry == .noDatabase {
      return .wrong(
        .terminal, "TERM", "'\(facts.name)', but this system has no terminfo to look it up in",
        "install ncurses-base, or set TERMINFO_DIRS to where terminfo is")
    }
    return .wrong(
      .terminal, "TERM", "'\(facts.name)' is not known to terminfo",
      "install ncurses-term, or bring its entry from a machine that has it (infocmp -x "
        + "\(facts.name) | ssh HERE tic -x -); TERM=xterm-256color suits most meanwhile")
  }

  private static func name(_ facts: TerminalFacts) -> Finding {
    guard !facts.movesCursor else {
      return .fine(.terminal, "TERM", "\(facts.name), known to terminfo")
    }
    return .note(
      .terminal, "TERM", "\(facts.name), whose cursor can't be moved: there is only a plain report",
      "set TERM to your terminal's name, such as xterm-256color, or use --plain")
  }

  private static func size(_ facts: TerminalFacts) -> Finding {
    guard let size = facts.size else {
      guard facts.isTerminal else { return .fine(.terminal, "size", "no window to measure") }
      return .note(
        .terminal, "size", "the window does not know its size",
        "set LINES and COLUMNS, or run: stty rows 24 columns 80")
    }
    let text = "\(size.columns) columns, \(size.rows) rows"
    let least = Layout.smallestOverview
    guard size.columns >= least.columns, size.rows >= least.rows else {
      return .note(
        .terminal, "size", text + ": one panel at a time",
        "make the window \(least.columns)x\(least.rows) or larger to see four panels")
    }
    return .fine(.terminal, "size", text)
  }

  private static func colors(_ facts: TerminalFacts) -> Finding {
    if Environment.variable("NO_COLOR") != nil {
      return .fine(.terminal, "colours", "none, since NO_COLOR is set")
    }
    if facts.statesDirectColor || facts.colors > 256 {
      return .fine(.terminal, "colours", "24 bits each")
    }
    guard facts.colors < 256 else {
      return .note(
        .terminal, "colours", "256; themes are shown in the nearest ones",
        "if your terminal shows 24-bit colours, set COLORTERM=truecolor")
    }
    return .note(
      .terminal, "colours", facts.colors == 0 ? "none" : "\(facts.colors)",
      "if your terminal shows more, set TERM to its own name, such as xterm-256color")
  }

  private static func mouse(_ facts: TerminalFacts) -> Finding {
    let what = facts.hasMouse ? "known to terminfo" : "none by terminfo; keys do all"
    return .fine(.terminal, "mouse", what)
  }
}

extension Doctor {
  private static func widths(_ answers: TerminalAnswers) -> Finding {
    guard answers.isHeard else {
      return .note(
        .terminal, "widths", "not measured: the terminal does not answer within a second",
        "if figures stand askew on the screen, try --ascii")
    }
    let wrong = zip(TerminalAnswers.samples, answers.widths).compactMap { sample, width in
      width.flatMap { $0 == sample.columns ? nil : "\(sample) takes \($0)" }
    }
    guard !wrong.isEmpty else {
      let count = answers.widths.compactMap(\.self).count
      return .fine(.terminal, "widths", "as they should be, \(count) characters measured")
    }
    return .wrong(
      .terminal, "widths", wrong.joined(separator: ", ") + ": lines will stand askew",
      "have the terminal use UTF-8, and draw characters of ambiguous width narrow (a setting of "
        + "most); else use --ascii")
  }

  private static func answered(
    _ answers: TerminalAnswers, _ facts: TerminalFacts
  ) -> [Finding] {
    guard answers.isHeard, facts.takesOwnSequences else { return [] }
    var findings: [Finding] = []
    if let program = answers.program { findings.append(.fine(.terminal, "program", program)) }
    if facts.hasMouse, answers.knowsMouse == false {
      findings.append(
        .note(
          .terminal, "mouse", "the terminal says that it does not report one as we ask (mode 1006)",
          "keys do all that a mouse does"))
    }
    let osc = answers.background.map { "answered; the background is \($0)" }
    return findings + [
      .fine(.terminal, "OSC", osc ?? "not answered; links and the clipboard may do nothing")
    ]
  }
}
