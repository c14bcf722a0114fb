import Analytics
import Market
import Prose
import Screen

/// The searches of the settings and the kept ones, with how many events match each and are unread.
struct QueriesPage: Page {
  private var list = KeptList()

  static let name = "query"
  static let title = "Kept searches"

  /// Without an argument, all searches; with a name, that search applies or, if none has it, the
  /// present one is kept under it; with `!` before the name in any case.
  static func opened(_ argument: String, in state: inout State) -> QueriesPage? {
    let (name, replaces) = KeptList.read(argument)
    if name.isEmpty { return QueriesPage() }
    if !replaces, let search = state.searches[name] {
      state.apply(search, named: name)
    } else {
      state.keep(searchAs: name)
    }
    return nil
  }

  static func candidates(in state: State) -> [String] { state.searches.keys.sorted() }

  func frame(in layout: Layout) -> Frame { layout.middle }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    list.draw(
      state.searches, title: said(term: QueriesPage.title),
      whenEmpty:
        said(
          "none yet: search the feed, then :query NAME keeps that; or [searches] in the settings"),
      on: &canvas, in: frame
    ) { search, canvas, row, column in
      if let counts = state.counts(of: search) {
        canvas.writeRight("\(counts.unread)", row: row, endColumn: column + 6, as: .accent)
        canvas.write(said("of \(counts.events)"), row: row, column: column + 7, as: .caption)
      }
      return 17
    }
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    let chosen = list.chosen(of: state.searches)
    switch command {
    case .open:
      guard let chosen, let search = state.searches[chosen] else { return .done }
      state.apply(search, named: chosen)
      return .closed
    case KeptList.delete:
      if let chosen { state.drop(searchNamed: chosen) }
      return .done
    default: return list.handle(command, of: state.searches, in: state)
    }
  }

  mutating func settle(in state: State) {
    list.settle(in: frame(in: state.layout), of: state.searches)
  }

  func hints(in state: State) -> [Hint] {
    [
      Hint([.open], "search"), Hint([KeptList.delete], "delete"),
      Hint([.moveDown, .moveUp], "line"), Hint([.back], "back"),
    ] + Hint.general
  }
}

extension State {
  /// The searches of the settings and, before those of the same name, the kept ones.
  var searches: [String: String] {
    preferences.searches.merging(hands.kept[.query] ?? [:]) { _, kept in kept }
  }

  /// How many events match a search as of the moment shown, once that is known.
  func counts(of search: String) -> EventCounts? {
    guard let known = hands.counts, known.asOf == latest else { return nil }
    return known.counts[search]
  }

  /// Counts what matches the kept searches, while they are shown.
  mutating func askForCounts() {
    guard shows(QueriesPage.self), !queries.open.contains(.counts) else { return }
    let wanted = Set(searches.values)
    guard hands.counts?.asOf != latest || !wanted.isSubset(of: (hands.counts?.counts ?? [:]).keys)
    else { return }
    ask(.counts(wanted.sorted(), by: feed.rules, asOf: latest))
  }

  fileprivate mutating func apply(_ search: String, named name: String) {
    focus = .feed
    feed.search(for: search)
    notice = .told(said("search '\(name)'"))
  }

  fileprivate mutating func keep(searchAs name: String) {
    guard name.count <= State.longestName else {
      return tell(
        said("the name is longer than \(State.longestName) characters"),
        said("choose a shorter one"))
    }
    guard !feed.search.isEmpty else {
      return tell(
        said("nothing is searched for"), said("search the feed first, then :query \(name)"))
    }
    keep(OwnText(.query, name, feed.search.text))
    notice = .told(said("kept this search: :query \(name) applies it, :query lists all"))
  }

  fileprivate mutating func drop(searchNamed name: String) {
    guard hands.kept[.query]?[name] != nil else {
      return tell(
        said("'\(name)' stands in your settings"), said("delete it there, under [searches]"))
    }
    keep(OwnText(.query, name, nil))
    notice = .told(said("deleted search '\(name)'"))
  }
}
