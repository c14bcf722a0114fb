import Screen

/// Keys that stand for a command, and what the help page says of them.
public struct Binding: Hashable, Sendable {
  /// The keys, the one that is shown first.
  public let keys: [Key]
  /// What they ask for.
  public let command: Command
  /// What that is, in a few words.
  public let help: String
  /// Where on the help page it stands.
  public let chapter: Chapter

  /// The chapters of the help page.
  public enum Chapter: String, CaseIterable, Hashable, Sendable {
    case moving = "Moving"
    case panels = "Panels"
    case prices = "Prices"
    case margin = "Margin"
    case feed = "Feed"
    case time = "Time"
    case alerts = "Alerts"
    case general = "General"
  }

  init(_ keys: [Key], _ command: Command, _ help: String, _ chapter: Chapter) {
    self.keys = keys
    self.command = command
    self.help = help
    self.chapter = chapter
  }
}

/// Which key asks for what: dispatch, the help page, the README and the tests read this table.
public enum Keymap {
  /// Every key that the dashboard knows.
  public static let bindings: [Binding] = [
    Binding(["j", .down], .moveDown, "next line", .moving),
    Binding(["k", .up], .moveUp, "previous line", .moving),
    Binding(
      ["h", .left], .moveLeft, "previous report, story or column; a driver down",
      .moving),
    Binding(
      ["l", .right], .moveRight, "next report, story or column; a driver up",
      .moving),
    Binding(["g", .home], .top, "first line", .moving),
    Binding(["G", .end], .bottom, "last line", .moving),
    Binding([.pageDown, .control("f")], .pageDown, "a page down", .moving),
    Binding([.pageUp, .control("b")], .pageUp, "a page up", .moving),
    Binding([.control("d")], .halfPageDown, "half a page down", .moving),
    Binding([.control("u")], .halfPageUp, "half a page up", .moving),

    Binding(["1"], .focus(.prices), "prices", .panels),
    Binding(["2"], .focus(.margin), "margin", .panels),
    Binding(["3"], .focus(.feed), "feed", .panels),
    Binding(["5"], .focus(.sources), "sources", .panels),
    Binding([.tab], .nextPanel, "next panel", .panels),
    Binding([.backTab], .previousPanel, "previous panel", .panels),
    Binding([.enter], .open, "open: a story, the panel in full, a driver's value", .panels),
    Binding(["z"], .zoom, "the panel in full, and back", .panels),
    Binding([.escape], .back, "back; clears a filter, stops reading", .panels),

    Binding(["/"], .filter, "filter: words, !not, out<3", .prices),
    Binding(["s", ">"], .nextSort, "sort by the next column", .prices),
    Binding(["<"], .previousSort, "sort by the column before", .prices),
    Binding(["S"], .reverseSort, "sort the other way round", .prices),
    Binding(["b"], .setBase, "compare with the chosen listing", .prices),
    Binding([" "], .mark, "mark the listing; a caveat on or off", .prices),
    Binding(["c"], .compare, "compare the marked, or kept scenarios", .prices),
    Binding(["$"], .nextCurrency, "next currency", .prices),
    Binding(["w"], .nextWorkload, "cost for the next workload", .prices),
    Binding(["L"], .scale, "prices over time: linear or log", .prices),
    Binding(["i"], .origin, "where a figure comes from", .prices),

    Binding(["r"], .reset, "the driver as published", .margin),
    Binding(["R"], .resetAll, "all as published", .margin),

    Binding(["n"], .nextStory, "next match, story or report", .feed),
    Binding(["N"], .previousStory, "match, story or report before", .feed),

    Binding(["f"], .star, "star the story, or no longer", .feed),

    Binding([","], .earlier, "the last change before", .time),
    Binding(["."], .later, "the next change", .time),
    Binding(["{"], .weekEarlier, "a week back", .time),
    Binding(["}"], .weekLater, "a week on", .time),
    Binding(["0"], .now, "back to now", .time),

    Binding(["!"], .alerts, "what rules fired for, and back", .alerts),
    Binding(["a"], .acknowledge, "acknowledge the alert, or no longer", .alerts),
    Binding(["A"], .acknowledgeAll, "acknowledge all alerts", .alerts),

    Binding([":"], .commandLine, "command line", .general),
    Binding(["o"], .openPath, "open a file or folder", .general),
    Binding(["p"], .freeze, "freeze what is shown, and go on", .general),
    Binding(["T"], .nextTheme, "next theme", .general),
    Binding([.control("l")], .redraw, "paint the screen anew", .general),
    Binding(["?", .function(1)], .help, "this page", .general),
    Binding(["q"], .quit, "close what is open; at the top, quit", .general),
    Binding(["Q", .function(10)], .quitAtOnce, "quit at once", .general),
  ]

  static let commands: [Key: Command] = Dictionary(
    uniqueKeysWithValues: bindings.flatMap { row in row.keys.map { ($0, row.command) } })

  /// The keys of the panels, those that follow one another as a span: `1–3 5`.
  static let panelKeys: String = {
    let keys = bindings.compactMap { row -> String? in
      if case .focus = row.command { row.keys.first?.name } else { nil }
    }
    var spans: [(first: String, last: String)] = []
    for key in keys {
      if let last = spans.last.flatMap({ Int($0.last) }), Int(key) == last + 1 {
        spans[spans.count - 1].last = key
      } else {
        spans.append((key, key))
      }
    }
    return spans.map { $0.first == $0.last ? $0.first : "\($0.first)–\($0.last)" }
      .joined(separator: " ")
  }()
}
