import Analytics
import Market
import Screen

/// What changed between two moments, with the stories beside the selected change.
struct ChangesPage: Page {
  /// The first moment; the last is the moment shown.
  private(set) var from: Moment
  /// The last moment; nil for the moment shown.
  private(set) var to: Moment?
  /// The only kind shown; nil for all.
  private var group: ChangeRow.Group?
  /// The only listings shown; nil for all.
  private var only: Set<Listing>?
  /// What the rows are sorted by.
  private var order = Order.day
  private var isReversed = false
  /// What a listing or its kind of change must hold: words, and with `!` what they must not.
  private(set) var text = ""
  private var cursor = ListCursor()
  /// The rows that were last shown, for as long as they are.
  private var kept: KeptRows?

  /// What the rows can be sorted by.
  private enum Order: String, CaseIterable {
    case day, share, listing
  }

  static let name = "changes"
  static let title = "Changes"
  static func opened(_ argument: String, in state: inout State) -> ChangesPage? {
    state.changesPage(argument)
  }

  init(from: Moment, to: Moment?) { (self.from, self.to) = (from, to) }

  var link: String? {
    ([from] + [to].compactMap(\.self)).map(\.linkText).joined(separator: " ")
  }

  func wish(in state: State) -> ChangesWish {
    // At an earlier moment nobody knows what changed until later.
    let asOf = state.market.asOf
    return ChangesWish(from: from, to: to.map { min($0, asOf) } ?? asOf, asOf: asOf)
  }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    canvas.clear(frame)
    canvas.box(frame, as: .borderFocused)
    let wish = wish(in: state)
    let title =
      " \(said("Changes")) ─ " + said("\(wish.from.dayOrTime) to \(shownEnd(of: wish))")
      + " ─ \(group.map { said(term: $0.shown) } ?? said("all kinds")) "
      + (only.map { "─ \(said("\($0.count) marked")) " } ?? "") + (text.isEmpty ? "" : "─ \(text) ")
    canvas.write(
      title.truncated(columns: max(0, frame.columns - 4)), row: frame.row, column: frame.column + 1,
      as: .title)
    let inside = frame.inset(columns: 2, rows: 1)
    let rows = rows(of: wish, in: state)
    guard let rows, !rows.isEmpty, let found = state.changes(wish) else {
      let none =
        text.isEmpty
        ? only == nil
          ? said("nothing changed; ':changes 2025-01-01 2025-03-01' shows other days")
          : said(
            "nothing changed of what is marked; ':changes 2025-01-01 2025-03-01' shows other days")
        : said("no change matches '\(text)'; \(state.keyNames[.back]) clears that")
      canvas.write(
        rows == nil ? said("reading …") : none, row: inside.row, column: inside.column,
        endColumn: inside.endColumn, as: .muted)
      return
    }
    let tally = " \(rows.count) ─ \(said(term: "by \(order.rawValue)")) "
    canvas.write(
      tally, row: frame.row, column: frame.endColumn - tally.columns - 2, as: .caption)
    let (list, beside) = inside.splitRows(at: max(1, inside.rows - ChangesPage.storyRows))
    draw(rows, on: &canvas, in: list)
    if let row = rows[at: cursor.index] {
      let isBeside = found.isBeside(row)
      draw(
        isBeside ? found.stories[row.listing.id + row.at.day.description] ?? [] : nil, on: &canvas,
        in: beside)
    }
  }

  /// The last moment; one that moves on with the moment shown is a day.
  private func shownEnd(of wish: ChangesWish) -> String {
    to == nil ? wish.to.day.description : wish.to.dayOrTime
  }

  /// How many rows the stories of the selected change take.
  private static let storyRows = 7

  private func draw(_ rows: [ChangeRow], on canvas: inout Canvas, in frame: Frame) {
    let wide = max(12, min(44, frame.columns - 58))
    for line in 0..<frame.rows {
      let index = cursor.top + line
      guard let row = rows[at: index] else { return }
      canvas.note(line: index, selected: cursor.index, row: frame.row + line, in: frame)
      let place = frame.row + line
      if index == cursor.index { canvas.write("▸", row: place, column: frame.column, as: .accent) }
      canvas.write(row.at.day.description, row: place, column: frame.column + 2, as: .muted)
      canvas.write(said(term: row.group.shown), row: place, column: frame.column + 14, as: row.role)
      canvas.write(
        row.listing.id.truncated(columns: wide), row: place, column: frame.column + 26)
      canvas.write(
        row.shownStep.truncated(columns: max(0, frame.columns - wide - 28)), row: place,
        column: frame.column + wide + 28, endColumn: frame.endColumn)
      if index == cursor.index { canvas.mark(row: place, in: frame, as: .selected) }
    }
  }

  private func draw(_ stories: [NearStory]?, on canvas: inout Canvas, in frame: Frame) {
    let head =
      stories.map {
        $0.isEmpty ? said("no story of these days names it") : said("stories of these days")
      }
      ?? said("stories are only looked for beside the first \(FoundChanges.mostBeside) changes")
    let stories = stories ?? []
    canvas.write(head, row: frame.row + 1, column: frame.column, as: .title)
    for (place, story) in stories.prefix(max(0, frame.rows - 2)).enumerated() {
      let text = [story.day.description, story.language ?? "  ", story.headline]
        .joined(separator: "  ")
      canvas.write(
        text.truncated(columns: frame.columns), row: frame.row + 2 + place, column: frame.column,
        endColumn: frame.endColumn)
    }
  }
}

extension ChangesPage {
  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    let rows = rows(of: wish(in: state), in: state) ?? []
    switch command {
    case .back where !text.isEmpty: narrow(to: "")
    case .filter: state.prompt = Prompt(.pageSearch, text: text)
    case .back, .quit: return .closed
    case .scrollUp, .scrollDown:
      cursor.scroll(by: command == .scrollUp ? -1 : 1, rows: self.rows(in: state), of: rows.count)
    case .moveRight, .moveLeft: turnKind(by: command == .moveRight ? 1 : -1)
    case .nextSort, .previousSort: turnOrder(by: command == .nextSort ? 1 : -1)
    case .reverseSort: isReversed.toggle()
    case .compare: narrowToMarked(in: &state)
    case .open: if let row = rows[at: cursor.index] { state.go(to: row) }
    default:
      guard let lines = command.lines(page: max(1, self.rows(in: state))) else { return .general }
      cursor.move(by: lines, of: rows.count)
    }
    return .done
  }

  mutating func settle(in state: State) {
    let wish = wish(in: state)
    let rows = rows(of: wish, in: state)
    kept = rows.map { KeptRows(key: key(of: wish), rows: $0) }
    cursor.settle(rows: self.rows(in: state), of: rows?.count ?? 0)
  }

  private func rows(in state: State) -> Int {
    max(1, state.layout.over.rows - 2 - ChangesPage.storyRows)
  }

  func hints(in state: State) -> [Hint] {
    [
      Hint([.back], "back"), Hint([.moveDown, .moveUp], "change"), Hint([.open], "its price then"),
      Hint([.moveLeft, .moveRight], "kind"), Hint([.filter], "filter"),
      Hint([.nextSort, .reverseSort], "sort"), Hint([.compare], "marked"),
    ] + Hint.general
  }

  /// Shows only changes whose listing or kind holds some words.
  mutating func narrow(to text: String) {
    guard text != self.text else { return }
    self.text = text
    cursor = ListCursor()
  }

  /// Shows only the listings that are marked in the price table, then their prices at both moments.
  private mutating func narrowToMarked(in state: inout State) {
    cursor = ListCursor()
    guard only == nil else {
      only = nil
      return state.push(TwoMomentsPage(from: from, to: to))
    }
    guard !state.prices.marked.isEmpty else { return state.tellNothingMarked() }
    only = Set(state.prices.marked)
  }

  private mutating func turnKind(by step: Int) {
    let kinds: [ChangeRow.Group?] = [nil] + ChangeRow.Group.allCases
    let place = kinds.firstIndex(of: group) ?? 0
    group = kinds[(place + step + kinds.count) % kinds.count]
    cursor = ListCursor()
  }

  private mutating func turnOrder(by step: Int) {
    let place = Order.allCases.firstIndex(of: order) ?? 0
    order = Order.allCases[(place + step + Order.allCases.count) % Order.allCases.count]
  }

  /// What rows depend on.
  private struct RowsKey: Hashable {
    var wish: ChangesWish
    var group: ChangeRow.Group?
    var only: Set<Listing>?
    var text: String
    var order: Order
    var isReversed: Bool
  }

  private struct KeptRows {
    var key: RowsKey
    var rows: [ChangeRow]
  }

  private func key(of wish: ChangesWish) -> RowsKey {
    RowsKey(wish: wish, group: group, only: only, text: text, order: order, isReversed: isReversed)
  }

  /// The rows that are shown, once they are known; those of years take too long to be sorted at each
  /// key.
  private func rows(of wish: ChangesWish, in state: State) -> [ChangeRow]? {
    guard let found = state.changes(wish) else { return nil }
    if let kept, kept.key == key(of: wish) { return kept.rows }
    return shown(found.list)
  }

  /// The rows of the kind, in order; corrections only where they are asked for.
  private func shown(_ list: ChangeList) -> [ChangeRow] {
    // The '!' of a word that is still to be typed rules out nothing.
    let words = text.lowercased().split(separator: " ").filter { $0 != "!" }
    var rows = list.rows.filter { row in
      guard only?.contains(row.listing) ?? true else { return false }
      guard group == nil ? row.group != .correction : row.group == group else { return false }
      let text =
        words.isEmpty
        ? "" : "\(row.listing.id) \(row.group.shown) \(said(term: row.group.shown))".lowercased()
      return words.allSatisfy { word in
        word.hasPrefix("!") ? !text.contains(word.dropFirst()) : text.contains(word)
      }
    }
    switch order {
    case .day: rows.sort { $0.at.seconds > $1.at.seconds }
    case .share: rows.sort { $0.size > $1.size }
    case .listing: rows.sort { $0.listing.id < $1.listing.id }
    }
    return isReversed ? rows.reversed() : rows
  }
}
