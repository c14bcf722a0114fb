import Analytics
import Market
import Prose
import Screen

/// What was found everywhere, by kind.
struct FindPage: Page {
  let words: String
  /// The selected result.
  var cursor = ListCursor()
  /// What the feed showed before a result was opened in it.
  private var feedBefore: String?

  init(words: String, feedBefore: String) { (self.words, self.feedBefore) = (words, feedBefore) }

  static let name = "find"
  static let title = "Find in everything"
  static func opened(_ argument: String, in state: inout State) -> FindPage? {
    guard !argument.isEmpty else {
      state.tell(said("find needs words"), said("type :find WORDS"))
      return nil
    }
    return FindPage(words: argument, feedBefore: state.feed.search.text)
  }

  var link: String? { words }

  func frame(in layout: Layout) -> Frame { layout.middle }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    canvas.clear(frame)
    canvas.box(frame, as: .borderFocused)
    let title = " \(said("Find")) ─ \(words) ".truncated(columns: max(0, frame.columns - 4))
    canvas.write(title, row: frame.row, column: frame.column + 1, as: .title)
    let inside = frame.inset(columns: 2, rows: 1)
    guard let found = state.found(words) else {
      canvas.write(
        said("searching …"), row: inside.row, column: inside.column, endColumn: inside.endColumn,
        as: .muted)
      return
    }
    let search = Search(words)
    for (place, line) in window(of: found.lines, rows: inside.rows).enumerated() {
      let row = inside.row + place
      if let index = line.index {
        canvas.note(line: index, selected: cursor.index, row: row, in: inside)
      }
      line.draw(on: &canvas, row: row, in: inside, search)
      guard line.index == cursor.index, line.index != nil else { continue }
      canvas.write("▸", row: row, column: inside.column, as: .accent)
      canvas.mark(row: row, in: inside, as: .selected)
    }
  }

  /// The visible lines: results from the cursor's window on, below the heading of their kind.
  private func window(of lines: [FoundLine], rows: Int) -> ArraySlice<FoundLine> {
    let chosen = lines.firstIndex { $0.index == cursor.index } ?? 0
    let start = chosen < rows ? 0 : chosen - rows + 1
    return lines.dropFirst(start).prefix(rows)
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    let found = state.found(words)
    switch command {
    case .open:
      if let found, let result = found.results[at: cursor.index] { state.go(to: result, words) }
    case .back, .quit: return .closed
    default:
      guard let lines = command.lines(page: max(1, state.size.rows - 6)) else { return .general }
      cursor.move(by: lines, of: found?.results.count ?? 0)
    }
    return .done
  }

  mutating func settle(in state: State) {
    if let found = state.found(words) { cursor.move(by: 0, of: found.results.count) }
  }

  /// The feed shows again what it showed before.
  func close(in state: inout State) {
    if let feedBefore, state.feed.search.text != feedBefore { state.feed.search(for: feedBefore) }
  }

  func hints(in state: State) -> [Hint] {
    [Hint([.open], "go there"), Hint([.moveDown, .moveUp], "result"), Hint([.back], "back")]
      + Hint.general
  }
}

/// Something found that can be gone to.
enum FoundResult {
  case listing(Listing)
  case story(FoundStory)
  case reply(FoundReply)
  case file(String)
}

/// A line of the page: the heading of a kind, or a result.
struct FoundLine {
  var index: Int?
  var lead = ""
  var text: String

  fileprivate func draw(
    on canvas: inout Canvas, row: Int, in frame: Frame, _ search: Search
  ) {
    guard index != nil else {
      canvas.write(text, row: row, column: frame.column, endColumn: frame.endColumn, as: .caption)
      return
    }
    let column = canvas.write(
      lead, row: row, column: frame.column + 2, endColumn: frame.endColumn, as: .muted)
    let shown = text.truncated(columns: max(0, frame.endColumn - column))
    canvas.write(shown, row: row, column: column, endColumn: frame.endColumn)
    canvas.mark(search, in: shown, row: row, column: column, endColumn: frame.endColumn)
  }
}

extension Found {
  /// All results, in the order of the page.
  var results: [FoundResult] {
    listings.first.map(FoundResult.listing) + stories.first.map(FoundResult.story)
      + replies.first.map(FoundResult.reply) + files.first.map(FoundResult.file)
  }

  /// The page's lines.
  var lines: [FoundLine] {
    var lines: [FoundLine] = []
    var index = 0
    func add(_ title: String, _ count: Int, _ texts: [(lead: String, text: String)]) {
      let more = count > texts.count ? ", " + said("the first \(texts.count)") : ""
      lines.append(FoundLine(text: "\(title): \(Figure(count).grouped(places: 0))\(more)"))
      for (lead, text) in texts {
        lines.append(FoundLine(index: index, lead: lead, text: text))
        index += 1
      }
    }
    add(said("listings"), listings.count, listings.first.map { ("", $0.id) })
    add(
      said("stories"), stories.count,
      stories.first.map {
        ($0.day.map { "\($0)  " } ?? said("no date").padded(columns: 12), $0.headline)
      })
    add(
      said("replies"), replies.count,
      replies.first.map {
        ($0.author.map { $0 + ": " } ?? "", $0.text.replacing("\n", with: " "))
      })
    add(said("sources"), files.count, files.first.map { ("", $0) })
    return lines
  }
}

extension State {
  /// What was found for some words, once it is known.
  func found(_ words: String) -> Found? {
    hands.found.flatMap { $0.wish.words == words ? $0.found : nil }
  }

  /// Searches for the words of an open page, if that was not done since something changed.
  mutating func askToFind() {
    guard let page = page(FindPage.self), !queries.open.contains(.find),
      !queries.open.contains(.market)
    else { return }
    let wish = FindWish(words: page.words, asOf: latest, files: files.count)
    guard hands.wanted != wish else { return }
    hands.wanted = wish
    let texts = files.map { file in
      (file.file, ([file.file] + file.diagnostics.map(\.message)).joined(separator: "\n"))
    }
    ask(
      .find(
        wish, in: market, files: Dictionary(texts) { one, _ in one }, by: lookups.table))
  }

  /// Goes to a result, on a page over the others.
  fileprivate mutating func go(to result: FoundResult, _ words: String) {
    switch result {
    case .listing(let listing):
      guard prices.choose(listing) else {
        return tell(said("'\(listing)' is sold no more"), said("go back in time to when it was"))
      }
      pages.append(OverviewPage(focus: .prices))
    case .story(let story): read(story.place, story.id, words)
    case .reply(let reply): read(reply.place, reply.id, words)
    case .file(let file):
      sources.index = files.firstIndex { $0.file == file } ?? sources.index
      pages.append(OverviewPage(focus: .sources))
    }
  }

  /// Opens a story among those that match, as soon as the feed shows them.
  private mutating func read(_ place: Int, _ id: Int64, _ words: String) {
    if feed.search.text != words { feed.search(for: words) }
    pages.append(OverviewPage(focus: .feed, isPassage: true))
    hands.opening = OpeningView(terms: [
      ViewLine.Term(name: .story, value: "\(place):\(id)"),
      ViewLine.Term(name: .pages, value: ReaderPage.name),
    ])
  }
}

extension Array {
  /// The element at an index; nil if there is none.
  subscript(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
