import Analytics
import Market
import Screen

/// The top line: title, date, unit and state.
struct Header {
  let state: State

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let row = frame.row
    let status = statusParts
    let end = frame.endColumn - status.reduce(0) { $0 + $1.0.columns }
    var column = canvas.write(" tokentape", row: row, column: 0, as: .title)
    for text in dates where column + text.columns < end {
      let blanks = text.prefix { $0 == " " }
      column = canvas.write(String(blanks), row: row, column: column, as: .caption)
      column = canvas.write(
        String(text.dropFirst(blanks.count)), row: row, column: column,
        as: state.past == nil ? .caption : .past)
      break
    }
    drawUnit(on: &canvas, row: row, from: column, to: end)
    column = end
    for (text, role) in status { column = canvas.write(text, row: row, column: column, as: role) }
    if let key = statusKey {
      canvas.note(
        .key(key), in: Frame(row: row, column: end, columns: frame.endColumn - end, rows: 1))
    }
  }

  /// The moment shown; now has a date and no clock, which would have to tick.
  private var dates: [String] {
    let date = state.moment.day.description
    let marked = state.hands.marked.map { said(", marked \($0.shown)") } ?? ""
    guard let past = state.past else {
      return [
        "   " + said("as of \(date) \(state.now.offset)") + marked, "  \(date)\(marked)",
        "  \(date)",
      ]
    }
    return [
      "   " + said("as of \(date) \(past.time) \(past.offset)") + marked,
      "  \(date) \(past.time)\(marked)",
      "  \(date) \(past.time)", "  \(date)",
    ]
  }

  private func drawUnit(on canvas: inout Canvas, row: Int, from column: Int, to end: Int) {
    let base = state.prices.base?.listing.model
    let unit = state.prices.currency.code + " · " + said("per 1M tokens")
    let against =
      base.map { [$0, $0.truncated(columns: 12)].map { " · " + said("against \($0)") } } ?? []
    for text in against.map({ unit + $0 }) + [unit, state.prices.currency.code]
    where column + text.columns + 4 <= end {
      let middle = max(column + 2, (canvas.size.columns - text.columns) / 2)
      canvas.write(text, row: row, column: min(middle, end - text.columns - 2), as: .caption)
      return
    }
  }

  /// The key that the state names.
  private var statusKey: Key? {
    if state.hands.recording != nil { return nil }
    guard !state.isFrozen else { return state.key(for: .freeze) }
    if state.progress != nil { return state.key(for: .back) }
    if state.replay != nil { return state.key(for: .freeze) }
    return state.past == nil ? nil : state.key(for: .now)
  }

  private var statusParts: [(String, Role)] {
    if let recording = state.hands.recording {
      return [("● " + said("recording \(recording.name.truncated(columns: 20))") + " ", .warning)]
    }
    if state.isFrozen {
      let waiting = state.waiting
      return [
        (said("frozen") + " ‖", .warning),
        (waiting > 0 ? " " + said("\(waiting) new") + " " : " ", .warning),
      ]
    }
    if let progress = state.progress {
      let room = state.size.columns - (state.size.columns < 80 ? 32 : 60)
      return [
        (progress.text(columns: room), .accent), ("  \(state.keyNames[.back]) ", .accent),
        (said("stops") + " ", .caption),
      ]
    }
    if let replay = state.replay {
      let speed = "\(Figure(replay.speed).grouped(places: 0))×"
      return [
        (said("replay") + " ▸ \(speed)", .past), ("  \(state.keyNames[.freeze]) ", .accent),
        (said("pauses") + " ", .caption),
      ]
    }
    if state.past != nil {
      return [
        (said("past") + " ◂", .past), ("  \(state.keyNames[.now]) ", .accent),
        (said("now") + " ", .caption),
      ]
    }
    return liveParts
  }
}

extension Header {
  /// That the screen follows its files and, if something is fetched, what of that or when.
  private var liveParts: [(String, Role)] {
    let live: [(String, Role)] = [(said("live") + " ", .caption), ("●", .good), (" ", .plain)]
    let room = (state.size.columns - 56) / 2
    guard let text = state.webStatus.first(where: { $0.columns <= room }) else { return live }
    let isOld = state.stalestList != nil && !text.hasPrefix(said("fetching"))
    return [(text + "  ", isOld ? .warning : .caption)] + live
  }
}

extension Meter {
  /// The meter's name in a column title.
  var shortName: String {
    switch self {
    case .input: said("in")
    case .cachedInput: said("cached")
    case .cacheWrite: said("write")
    case .output: said("out")
    case .reasoning: said("reasoning")
    }
  }
}
