import Screen

/// The keys of the page beneath, then all keys, typed commands, and the meaning of signs.
struct HelpPage: Page {
  /// The first visible line.
  var top = 0
  /// The text that lines must contain.
  var search = ""

  static let name = "help"
  static let title = "Help"
  static func opened(_ argument: String, in state: inout State) -> HelpPage? {
    HelpPage(search: argument)
  }

  var link: String? { search }

  var isTransient: Bool { true }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    if let lines = command.lines(page: max(1, state.size.rows - 4)) {
      top += lines
      return .done
    }
    switch command {
    case .back where !search.isEmpty: search = ""
    case .back, .quit, .help: return .closed
    case .filter: state.prompt = Prompt(.pageSearch, text: search)
    default: return .general
    }
    return .done
  }

  mutating func settle(in state: State) {
    let rows = rows(of: state, columns: state.size.columns)
    top = max(0, min(top, rows - max(1, state.size.rows - 4)))
  }

  func hints(in state: State) -> [Hint] {
    [Hint([.moveDown, .moveUp], "scroll"), Hint([.filter], "search"), Hint([.back], "back")]
  }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    canvas.clear(frame)
    canvas.box(frame, as: .borderFocused)
    let title =
      " " + (search.isEmpty ? said("Help") : said("Help") + " ─ " + said("search \(search)")) + " "
    canvas.write(title, row: frame.row, column: frame.column + 1, as: .title)
    let inside = frame.inset(columns: 3, rows: 1)
    let all = lines(of: state)
    let rows = rows(of: state, columns: frame.columns)
    let halves = frame.columns >= HelpPage.wide ? 2 : 1
    for half in 0..<halves {
      let (left, right) = inside.splitColumns(at: halves == 2 ? inside.columns / 2 : inside.columns)
      let part = half == 0 ? left : right
      let lines = all.dropFirst(half * rows).prefix(rows)
      for (place, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
        line.draw(on: &canvas, row: inside.row + place, in: part)
      }
    }
    guard all.isEmpty else { return }
    canvas.write(
      said("no matches for '\(search)'"), row: inside.row, column: inside.column, as: .muted)
  }

  /// The narrowest page with two columns.
  private static let wide = 100

  /// How many rows the help takes.
  private func rows(of state: State, columns: Int) -> Int {
    let count = lines(of: state).count
    return columns >= HelpPage.wide ? (count + 1) / 2 : count
  }

  private func lines(of state: State) -> [HelpLine] {
    HelpLine.lines(of: state).holding(search)
  }
}

/// A line of help.
struct HelpLine {
  var keys = ""
  var help = ""
  var isTitle = false

  private static let keyColumns = 16

  func draw(on canvas: inout Canvas, row: Int, in frame: Frame) {
    let end = frame.endColumn - 2
    let behind = canvas.write(
      keys, row: row, column: frame.column, endColumn: end, as: isTitle ? .title : .accent)
    let column = max(frame.column + HelpLine.keyColumns, behind + 1)
    canvas.write(help.truncated(columns: end - column), row: row, column: column, endColumn: end)
  }

  /// All lines, with the keys of the page beneath first.
  static func lines(of state: State) -> [HelpLine] {
    let beneath = state.pages.last { !($0 is HelpPage) } ?? OverviewPage()
    return ofPage(beneath, in: state) + ofKeys(state.keymap.bindings(on: beneath.name))
      + ofCommands(in: state) + signs
  }

  private static func ofPage(_ page: any Page, in state: State) -> [HelpLine] {
    let hints = page.hints(in: state).filter { !Hint.general.contains($0) }
    return chapter(
      said("On this page"),
      hints.compactMap { hint in
        let keys = hint.commands.flatMap { state.keymap.keys(for: $0, on: page.name).prefix(1) }
        return keys.isEmpty ? nil : HelpLine(keys: Keymap.shortText(keys), help: hint.word)
      })
  }

  private static func ofKeys(_ bindings: [Binding]) -> [HelpLine] {
    Binding.Chapter.allCases.flatMap { name in
      chapter(
        said(term: name.rawValue),
        bindings.filter { $0.chapter == name && !$0.keys.isEmpty }.map {
          HelpLine(keys: $0.keys.map(\.name).joined(separator: " "), help: said(term: $0.help))
        })
    }
  }

  private static func ofCommands(in state: State) -> [HelpLine] {
    let words = TypedCommand.Word.allCases.map { word in
      HelpLine(keys: ":\(word.rawValue) \(word.help.argument)", help: said(term: word.help.text))
    }
    let pages = state.catalogue.filter { state.typedPages.contains($0.name) }.map {
      HelpLine(keys: ":" + $0.name, help: said(term: $0.title).lowercased())
    }
    return chapter(said("Typed"), words + pages)
  }

  private static var signs: [HelpLine] {
    chapter(
      said("Signs"),
      [
        HelpLine(keys: "▸", help: said("the selection")),
        HelpLine(keys: "●", help: said("a new story; a marked listing")),
        HelpLine(keys: "● ◆", help: said("on a time axis: a story, a launch")),
        HelpLine(keys: "★", help: said("a starred story or reply")),
        HelpLine(keys: "!", help: said("a suspect price; an alert")),
        HelpLine(keys: "▼ ▲", help: said("down, up; the column's order")),
        HelpLine(keys: "▾ ·", help: said("other prices now, at some hours")),
        HelpLine(keys: "█▌", help: said("a share of the base, 0.01 % to 10×, log")),
        HelpLine(keys: "+ −", help: said("a model that is folded, or unfolded")),
        HelpLine(keys: said("free"), help: said("costs nothing; · n/a: unknown, –: none")),
        HelpLine(keys: said("dim"), help: said("old: not stated for a quarter")),
      ])
  }

  private static func chapter(_ title: String, _ lines: [HelpLine]) -> [HelpLine] {
    lines.isEmpty ? [] : [HelpLine(keys: title, isTitle: true)] + lines + [HelpLine()]
  }
}

extension [HelpLine] {
  /// The lines that contain a text, below their titles.
  fileprivate func holding(_ text: String) -> [HelpLine] {
    guard !text.isEmpty else { return self }
    let wanted = text.lowercased()
    var kept: [HelpLine] = []
    var title: HelpLine?
    for line in self {
      if line.isTitle { title = line }
      guard !line.isTitle, (line.keys + " " + line.help).lowercased().contains(wanted) else {
        continue
      }
      if let open = title { kept.append(open) }
      title = nil
      kept.append(line)
    }
    return kept
  }
}
