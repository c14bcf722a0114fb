import Analytics
import Market
import Screen

/// The marked listings at two moments side by side: what they charged then and later.
struct TwoMomentsPage: Page {
  private let from: Moment
  /// The last moment; nil for the moment shown.
  private let to: Moment?
  private var cursor = ListCursor()

  static let name = "ab"
  static let title = "Two moments"
  static func opened(_ argument: String, in state: inout State) -> TwoMomentsPage? {
    guard !state.prices.marked.isEmpty else {
      state.tellNothingMarked()
      return nil
    }
    return state.changesPage(argument).map { TwoMomentsPage(from: $0.from, to: $0.to) }
  }

  init(from: Moment, to: Moment?) { (self.from, self.to) = (from, to) }

  var link: String? {
    ([from] + [to].compactMap(\.self)).map(\.linkText).joined(separator: " ")
  }

  func wish(in state: State) -> TwoMomentsWish {
    TwoMomentsWish(
      from: from, to: to.map { min($0, state.market.asOf) } ?? state.market.asOf,
      listings: state.prices.marked)
  }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    canvas.clear(frame)
    canvas.box(frame, as: .borderFocused)
    let wish = wish(in: state)
    let last = to == nil ? wish.to.day.description : wish.to.dayOrTime
    let title =
      " A/B ─ " + said("\(wish.from.dayOrTime) to \(last)")
      + " ─ \(said("\(wish.listings.count) marked")) "
    canvas.write(
      title.truncated(columns: max(0, frame.columns - 4)), row: frame.row, column: frame.column + 1,
      as: .title)
    let inside = frame.inset(columns: 2, rows: 1)
    guard let offers = state.offers(wish), !wish.listings.isEmpty else {
      let text = wish.listings.isEmpty ? said("no listing is marked") : said("reading …")
      canvas.write(
        text, row: inside.row, column: inside.column, endColumn: inside.endColumn, as: .muted)
      return
    }
    let columns = Columns(inside)
    columns.write(
      [(wish.from.dayOrTime, .caption), (last, .caption), (said("change"), .caption)],
      row: inside.row, on: &canvas)
    draw(offers.flatMap(\.lines), columns, on: &canvas, in: inside.splitRows(at: 1).lower)
  }

  private func draw(
    _ lines: [TwoOffers.Line], _ columns: Columns, on canvas: inout Canvas, in frame: Frame
  ) {
    for place in 0..<frame.rows {
      let index = cursor.top + place
      guard let line = lines[at: index] else { return }
      let row = frame.row + place
      canvas.note(line: index, selected: cursor.index, row: row, in: frame)
      if index == cursor.index { canvas.write("▸", row: row, column: frame.column, as: .accent) }
      if place == 0 || lines[at: index - 1]?.listing != line.listing {
        canvas.write(
          line.listing.id.truncated(columns: columns.listing), row: row, column: frame.column + 2)
      }
      if line.before == nil, line.after == nil {
        canvas.write(
          said("not listed"), row: row, column: columns.meter, endColumn: frame.endColumn,
          as: .muted)
      } else {
        canvas.write(line.meter.longName, row: row, column: columns.meter, as: .muted)
        let step = TwoMomentsPage.shown(line.share)
        columns.write(
          [TwoMomentsPage.shown(line.before), TwoMomentsPage.shown(line.after), step], row: row,
          on: &canvas)
      }
      if index == cursor.index { canvas.mark(row: row, in: frame, as: .selected) }
    }
  }

  private static func shown(_ cell: TwoOffers.Line.Cell?) -> (text: String, role: Role) {
    cell.map { ($0.text, $0.isDim ? .aged : .plain) } ?? ("–", .muted)
  }

  /// A difference in words, with the role of a cut or a rise.
  private static func shown(_ share: Figure?) -> (text: String, role: Role) {
    guard let share else { return ("–", .muted) }
    if share.isZero { return (said("same"), .muted) }
    return share.isNegative
      ? ("▼" + (-share).percentText, .down) : ("▲" + share.percentText, .up)
  }

  /// Where the columns stand.
  private struct Columns {
    /// The width of the listings.
    let listing: Int
    let meter: Int
    /// The columns of the two moments and the difference, by where they end.
    private let ends: [Int]

    init(_ frame: Frame) {
      let number = frame.columns < 90 ? 13 : 18
      ends = [frame.endColumn - 10 - number, frame.endColumn - 10, frame.endColumn]
      meter = max(frame.column + 14, ends[0] - number - 13)
      listing = max(0, meter - frame.column - 3)
    }

    /// Writes what belongs to the two moments and the difference, aligned at the right.
    func write(_ cells: [(text: String, role: Role)], row: Int, on canvas: inout Canvas) {
      for ((text, role), end) in zip(cells, ends) {
        canvas.write(
          text, row: row, column: max(meter, end - text.columns), endColumn: end, as: role)
      }
    }
  }
}

extension TwoMomentsPage {
  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    let lines = state.offers(wish(in: state))?.flatMap(\.lines) ?? []
    switch command {
    case .back, .quit, .compare: return .closed
    case .scrollUp, .scrollDown:
      cursor.scroll(by: command == .scrollUp ? -1 : 1, rows: rows(in: state), of: lines.count)
    case .open:
      guard let line = lines[at: cursor.index], state.prices.choose(line.listing) else { break }
      state.pages.append(OverviewPage(focus: .prices, isZoomed: state.isZoomed))
    default:
      guard let step = command.lines(page: max(1, rows(in: state))) else { return .general }
      cursor.move(by: step, of: lines.count)
    }
    return .done
  }

  mutating func settle(in state: State) {
    let count = state.offers(wish(in: state))?.reduce(0) { $0 + $1.lines.count } ?? 0
    cursor.settle(rows: rows(in: state), of: count)
  }

  private func rows(in state: State) -> Int { max(1, state.layout.over.rows - 3) }

  func hints(in state: State) -> [Hint] {
    [
      Hint([.back], "back"), Hint([.moveDown, .moveUp], "price"), Hint([.open], "in the table"),
    ] + Hint.general
  }
}
