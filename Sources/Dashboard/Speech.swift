import Analytics
import Market
import Prose
import Screen

/// A screen in words, line by line: what is new since the last time, with the position said.
///
/// For screen readers and for terminals that can only write line after line: no boxes, no charts, and
/// nothing that stands only in a colour or a sign.
public struct Speech: Sendable {
  private var place = ""
  private var moment = ""
  private var prompt: Prompt?
  private var notice: Notice?
  private var row = ""
  private var body: [SpokenLine] = []

  /// The screen that is put in words: one panel at a time and nothing side by side, with room for
  /// whole names.
  public static let size = Size(columns: 98, rows: 27)

  /// Nothing was said yet.
  public init() {}

  /// What is to be said now.
  public mutating func lines(of state: State) -> [String] {
    Wording.speaking(state.preferences.wording) { newLines(of: state) }
  }

  private mutating func newLines(of state: State) -> [String] {
    guard state.progress == nil, !state.isFirstAwaited else { return [] }
    // Whoever types hears the line, and then what it led to.
    var said = state.prompt == nil ? page(of: state) : []
    if prompt?.text != state.prompt?.text || prompt?.completions != state.prompt?.completions {
      prompt = state.prompt
      said += prompt.map(\.inWords) ?? []
    }
    if notice != state.notice {
      notice = state.notice
      if let notice { said.append(notice.inWords) }
    }
    return said.map { SafeText.text($0) }
  }

  /// The place, the moment and the rows, as far as they are new.
  private mutating func page(of state: State) -> [String] {
    var said: [String] = []
    if place != state.placeInWords {
      place = state.placeInWords
      said.append(place)
      row = ""
      body = []
    }
    if moment != state.momentInWords {
      moment = state.momentInWords
      said.append(moment)
    }
    return said + rows(of: state)
  }

  /// The selected row with its position, if another was selected or it changed; on a page without
  /// rows of its own, the lines that are new.
  private mutating func rows(of state: State) -> [String] {
    if let words = state.rowInWords {
      defer { row = words }
      return row == words ? [] : [words]
    }
    let lines = state.bodyInWords
    let old = body
    body = lines
    return lines.filter { line in
      line.position == nil
        ? !old.contains { $0.words == line.words } : !old.contains(line)
    }.map(\.text)
  }
}

/// A line of a page in words, and its position if it is selected.
private struct SpokenLine: Hashable {
  let words: String
  let position: Int?

  var text: String { position.map { said("line \($0 + 1): \(words)") } ?? words }
}

extension State {
  /// Whether no market was known yet: nothing is worth saying.
  fileprivate var isFirstAwaited: Bool {
    unanswered.contains(.market) && !queries.answered.contains(.market)
  }

  /// The page and what it shows: `Prices, 59 listings`.
  fileprivate var placeInWords: String {
    guard page is OverviewPage else { return said(term: page.title) }
    let panel = panel(focus)
    let parts = [
      isZoomed ? said("\(focus.shownTitle) in full") : focus.shownTitle, panel.subtitle,
      panel.caption,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The moment shown.
  fileprivate var momentInWords: String {
    guard let past else { return said("now, \(moment.day), in \(prices.currency.code)") }
    return said(
      "the past, as of \(past.day) \(past.time) \(past.offset), in \(prices.currency.code)")
  }

  /// The selected row of a panel, with its position and the names of its cells; nil on a page that
  /// has none.
  fileprivate var rowInWords: String? {
    guard page is OverviewPage, focus != .margin else { return nil }
    let (index, count) =
      switch focus {
      case .prices: (prices.cursor.index, prices.shownCount)
      case .feed: (feed.cursor.index, feed.count)
      case .claims: (claims.cursor.index, claims.count)
      case .sources: (sources.index, files.count)
      case .margin: (0, 0)
      }
    guard count > 0, let (table, _) = chosenRow else { return said("nothing is listed") }
    let unit = " \(prices.currency.code) " + said("per 1M tokens")
    let cells = zip(table.columns, table.rows.first ?? []).map { name, value in
      (name.hasSuffix(unit) ? String(name.dropLast(unit.count)) : name) + " " + value.shownText
    }
    return said("row \(index + 1) of \(count)") + ": " + cells.joined(separator: ", ")
  }

  /// The lines of a page that has no rows of its own, without borders and charts; a line that is
  /// selected says so.
  fileprivate var bodyInWords: [SpokenLine] {
    let canvas = screen.inWords
    var frame = page.frame(in: layout)
    var selected: [Int: Int] = [:]
    for spot in canvas.spots {
      if case .line(let index, let chosen) = spot.target, index == chosen {
        selected[spot.frame.row] = index
      }
      // What a card covers.
      if !page.isOpaque, spot.target == .nothing { frame = spot.frame }
    }
    return (frame.row..<frame.endRow).compactMap { row in
      canvas.words(row: row, in: frame).map { SpokenLine(words: $0, position: selected[row]) }
    }
  }
}

extension Canvas {
  /// A part of a row in words: no borders, no signs, and cells divided by commas; nil if it is a
  /// border, part of a chart, or blank.
  fileprivate func words(row: Int, in frame: Frame) -> String? {
    let cells = self.row(row).dropFirst(frame.column).prefix(frame.columns)
    let scalars = cells.filter { $0.part != .rightHalf }.map(\.scalar)
    let isChart = scalars.contains { 0x2800...0x28FF ~= $0.value || ["┈", "└"].contains($0) }
    guard !isChart, !["╭", "╰"].contains(scalars.first) else { return nil }
    var words = ""
    var blanks = 0
    for scalar in scalars {
      let isDrawn = 0x2500...0x259F ~= scalar.value || ["▸", "◂", "●", "○", "◆"].contains(scalar)
      if scalar == " " || isDrawn {
        blanks += isDrawn ? 2 : 1
      } else {
        if !words.isEmpty, blanks > 0 { words += blanks > 1 ? ", " : " " }
        blanks = 0
        words.unicodeScalars.append(scalar)
      }
    }
    return words.isEmpty ? nil : words
  }
}

extension Prompt {
  /// The line as typed so far, and the completions.
  fileprivate var inWords: [String] {
    let name =
      switch purpose {
      case .filter: said("filter")
      case .command: said("command")
      case .openPath: said("open\(of: "a file")")
      case .pageSearch: said("search")
      case .copy:
        said("copy") + ": "
          + CopyChoice.allCases.map { "\($0.rawValue) \($0.word)" }
          .joined(separator: ", ")
      case .assumption(let name): name
      }
    guard purpose != .copy else { return [name] }
    return [name + ": " + text]
      + (completions.isEmpty
        ? []
        : [
          completions.count.of("completion", "completions") + ": "
            + completions.prefix(20).joined(separator: ", ")
        ])
  }
}

extension Notice {
  fileprivate var inWords: String {
    switch self {
    case .problem(let problem): "\(problem)"
    case .told(let text): text
    }
  }
}
