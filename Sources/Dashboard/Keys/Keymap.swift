import Screen

/// Which key triggers which command: used for dispatch, help, the last line and messages.
public struct Keymap: Hashable, Sendable {
  /// The bindings of every page that does not override them.
  private var shared: [Binding]
  /// The keys of single pages, by page name and command.
  private var ofPages: [String: [Command: [Key]]] = [:]
  /// What keys trigger on every page.
  private var commands: [Key: Command] = [:]

  /// The default keys.
  public init() { self.init(Keymap.bindings + Pages.all.flatMap { $0.bindings }) }

  /// A keymap of the given bindings.
  init(_ bindings: [Binding]) {
    shared = bindings
    index()
  }

  /// The default bindings.
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
    Binding([.control("e")], .scrollDown, "scroll down, keeping the selection in sight", .moving),
    Binding([.control("y")], .scrollUp, "scroll up, keeping the selection in sight", .moving),

    Binding(["1"], .focus(.prices), "prices", .panels),
    Binding(["2"], .focus(.margin), "margin", .panels),
    Binding(["3"], .focus(.feed), "feed", .panels),
    Binding(["4"], .focus(.claims), "claims", .panels),
    Binding(["5"], .focus(.sources), "sources", .panels),
    Binding([.tab], .nextPanel, "next panel", .panels),
    Binding([.backTab], .previousPanel, "previous panel", .panels),
    Binding([.enter], .open, "open the story, panel or driver's value", .panels),
    Binding(["z"], .zoom, "zoom the panel in or out", .panels),
    Binding(["v"], .nextLayout, "next layout of the panels", .panels),
    Binding([.escape], .back, "go back; clear the filter, stop loading", .panels),

    Binding(["/"], .filter, "filter: words, !not, out<3", .prices),
    Binding(["s", ">"], .nextSort, "sort by the next column", .prices),
    Binding(["<"], .previousSort, "sort by the previous column", .prices),
    Binding(["S"], .reverseSort, "reverse the sort", .prices),
    Binding([")"], .columnsRight, "columns further right; the first stays", .prices),
    Binding(["("], .columnsLeft, "columns further left", .prices),
    Binding(["b"], .setBase, "make the listing the base", .prices),
    Binding(
      [" "], .mark, "mark the listing; toggle a caveat; unfold an event; hide answers", .prices),
    Binding(["c"], .compare, "compare marked listings or scenarios", .prices),
    Binding(["P"], .pin, "pin against the base, or unpin", .prices),
    Binding(["H"], .hosts, "who sells the model, cheapest first", .prices),
    Binding(["m", .function(5)], .foldModels, "models as rows, or listings again", .prices),
    Binding(
      ["+"], .expand, "unfold the model into its hosts; show one more level of replies", .prices),
    Binding(["-"], .collapse, "fold the model; hide the deepest level of replies", .prices),
    Binding(["$"], .nextCurrency, "next currency", .prices),
    Binding(["w"], .nextWorkload, "next workload", .prices),
    Binding(["L"], .scale, "price chart: linear or log", .prices),
    Binding(["i"], .origin, "show where the figure comes from", .prices),

    Binding(["r"], .reset, "reset the driver", .margin),
    Binding(["R"], .resetAll, "reset all drivers", .margin),

    Binding(["n"], .nextStory, "next match, story, claim or report", .feed),
    Binding(["N"], .previousStory, "previous match, story, claim or report", .feed),

    Binding(["C"], .storyClaims, "figures of the story, and what the data say", .feed),
    Binding(["f"], .star, "star or unstar the story", .feed),
    Binding(["*"], .starReply, "star or unstar the reply in sight", .feed),
    Binding(["U"], .nextUnread, "next unread story, wherever it is", .feed),
    Binding(
      ["M"], .readUpToHere, "mark the stories down to here as read, in 10,000 rows at most", .feed),
    Binding(["]"], .nextReply, "next reply at this level; tape forward", .feed),
    Binding(["["], .previousReply, "previous reply at this level; tape back", .feed),
    Binding(["^"], .parentReply, "the reply that this one answers", .feed),
    Binding(["t"], .toneWords, "mark the words that decide the replies' tone", .feed),
    Binding(["x"], .splitStory, "split the story from its event", .feed),
    Binding(["&"], .joinStory, "take a story, and join it to another's event", .feed),
    Binding(["O"], .openAddress, "open the story's address in a browser", .feed),

    Binding([","], .earlier, "the previous change", .time),
    Binding(["."], .later, "the next change", .time),
    Binding(["{"], .weekEarlier, "a week back", .time),
    Binding(["}"], .weekLater, "a week forward", .time),
    Binding(["0"], .now, "back to now", .time),
    Binding(["'"], .markMoment, "mark this moment; at another, what changed between", .time),

    Binding(["!"], .alerts, "open or close the alert log", .alerts),
    Binding(["a"], .acknowledge, "acknowledge the alert, or undo that", .alerts),
    Binding(["A"], .acknowledgeAll, "acknowledge all alerts", .alerts),

    Binding([.control("o")], .viewBack, "the previous view", .panels),
    Binding([.control("p")], .viewForward, "the next view", .panels),

    Binding([":"], .commandLine, "command line", .general),
    Binding(["K"], .readRow, "read the row in full", .general),
    Binding(["o"], .openPath, "open a file or folder", .general),
    Binding(["u"], .undo, "undo: read, star, fold, split, join, acknowledge", .general),
    Binding(["F"], .fetch, "fetch what is switched on now", .general),
    Binding(["e"], .write, "write the table to a file", .general),
    Binding(["y"], .copy, "copy the row, price, address or command line", .general),
    Binding(["|"], .pipe, "give the row or story to a command", .general),
    Binding(["p"], .freeze, "freeze or unfreeze the screen", .general),
    Binding(["T"], .nextTheme, "next theme", .general),
    Binding([.control("l")], .redraw, "redraw the screen", .general),
    Binding(["?", .function(1)], .help, "this page", .general),
    Binding(["q"], .quit, "close the page; quit on the last one", .general),
    Binding(["Q", .function(10)], .quitAtOnce, "quit at once", .general),
  ]
}

extension Keymap {
  /// The command that a key triggers on a page.
  public func command(for key: Key, on page: String) -> Command? {
    if let own = ofPages[page] {
      if let command = own.first(where: { $0.value.contains(key) })?.key { return command }
      if let command = commands[key], own[command] != nil { return nil }
    }
    return commands[key]
  }

  /// The keys that trigger a command on a page.
  public func keys(for command: Command, on page: String) -> [Key] {
    if let own = ofPages[page]?[command] { return own }
    let keys = shared.first { $0.command == command }?.keys ?? []
    guard let own = ofPages[page] else { return keys }
    return keys.filter { key in !own.values.contains { $0.contains(key) } }
  }

  /// The bindings in effect on a page.
  func bindings(on page: String) -> [Binding] {
    shared.map { binding in
      var binding = binding
      binding.keys = keys(for: binding.command, on: page)
      return binding
    }
  }

  /// The bindings as people read them: those of all pages, then what differs on single ones.
  public var table: [(page: String?, bindings: [Binding])] {
    [(nil, shared)]
      + ofPages.sorted { $0.key < $1.key }.map { page, own in
        (page, bindings(on: page).filter { own[$0.command] != nil })
      }
  }

  /// Binds a command to other keys, on one page or on all.
  ///
  /// - Returns: The command that loses a key by this, and that key; nil if none does.
  public mutating func bind(_ keys: [Key], to command: Command, on page: String?) -> (Command, Key)?
  {
    var taken: (Command, Key)?
    for key in keys where taken == nil {
      guard let other = self.command(for: key, on: page ?? ""), other != command else { continue }
      taken = (other, key)
    }
    if let page {
      ofPages[page, default: [:]][command] = keys
    } else {
      for place in shared.indices {
        if shared[place].command == command {
          shared[place].keys = keys
        } else {
          shared[place].keys.removeAll(where: keys.contains)
        }
      }
      index()
    }
    return taken
  }

  private mutating func index() {
    commands = Dictionary(
      shared.flatMap { row in row.keys.map { ($0, row.command) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Keys in a few letters: consecutive digits as a range (`1–3 5`), else the keys.
  static func shortText(_ keys: [Key]) -> String {
    spans(keys).map { $0.first == $0.last ? $0.first.shortName : $0.text }.joined(separator: " ")
  }

  /// Where the keys stand in their ``shortText(_:)``; those inside a range stand nowhere.
  static func places(of keys: [Key]) -> [(key: Key, columns: Range<Int>)] {
    var places: [(key: Key, columns: Range<Int>)] = []
    var column = 0
    for span in spans(keys) {
      let width = span.first.shortName.columns
      places.append((span.first, column..<column + width))
      column += width
      if span.first != span.last {
        places.append((span.last, column + 1..<column + 1 + span.last.shortName.columns))
        column += 1 + span.last.shortName.columns
      }
      column += 1
    }
    return places
  }

  private static func spans(_ keys: [Key]) -> [Span] {
    var spans: [Span] = []
    for key in keys {
      if let last = spans.last.flatMap({ Int($0.last.name) }), Int(key.name) == last + 1 {
        spans[spans.count - 1].last = key
      } else {
        spans.append(Span(first: key, last: key))
      }
    }
    return spans
  }

  private struct Span {
    let first: Key
    var last: Key
    var text: String { "\(first.shortName)–\(last.shortName)" }
  }
}

extension Key {
  /// The key's name in the last line, where room is short.
  fileprivate var shortName: String { self == .enter ? "↵" : name }
}
