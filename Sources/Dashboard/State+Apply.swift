import Analytics
import Market
import Screen

extension State {
  /// Takes one event into account, and answers with the work that follows from it.
  public mutating func apply(_ event: Event) -> [Effect] {
    defer { settle() }
    switch event {
    case .input(.key(let key)): return press(key)
    case .input(.pasted(let text)): paste(text)
    case .input(.resized(let size)): self.size = size
    case .clock(let moment): turn(to: moment)
    case .read(let snapshots): take(snapshots)
    case .gone(let file): leaveOut(file)
    case .progress(let progress): self.progress = progress
    case .completed(let candidates): prompt?.complete(with: candidates)
    case .themes(let themes): take(themes)
    case .failed(let diagnostic): notice = diagnostic
    }
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    if prompt != nil { return type(key) }
    guard let command = Keymap.commands[key] else { return [] }
    return perform(command)
  }

  /// Pasted text goes where text is being typed, and nowhere else.
  private mutating func paste(_ text: String) {
    guard prompt != nil else { return }
    prompt?.insert(text)
    filterAsTyped()
  }

  /// The day may have changed what holds; within a day nothing does.
  private mutating func turn(to moment: Moment) {
    let isAnotherDay = moment.day != now.day
    now = moment
    if isAnotherDay, !isFrozen { rebuild() }
  }

  private mutating func take(_ snapshots: [Snapshot]) {
    guard !isFrozen else {
      waiting += snapshots
      return
    }
    book.take(snapshots)
    rebuild()
  }

  private mutating func leaveOut(_ file: String) {
    waiting.removeAll { $0.file == file }
    guard !isFrozen else { return }
    book.leaveOut(file)
    rebuild()
  }

  private mutating func take(_ themes: [Theme]) {
    let name = theme.name
    self.themes = themes
    themeIndex = themes.firstIndex { $0.name == name } ?? 0
  }

  /// Works out anew what the panels show.
  mutating func rebuild() {
    prices.rebuild(from: book, asOf: now)
    feed.rebuild(from: book)
    moves = book.moves(asOf: now)
    reportIndex = max(0, min(reportIndex, book.reports.count - 1))
    hourIndex = max(0, min(hourIndex, (report?.hours.count ?? 1) - 1))
  }

  /// Brings what is chosen into sight.
  private mutating func settle() {
    prices.cursor.settle(rows: pricesRows, of: prices.count)
    feed.cursor.settle(rows: feedRows, of: feed.threads.count)
    sources.settle(rows: sourcesRows, of: book.snapshots.count)
    if let help { self.help = max(0, min(help, HelpPage.rows(columns: size.columns) - pageRows)) }
    let page = pageFrame
    feed.settle(columns: page.columns, rows: page.rows)
  }
}
