import Analytics
import Market
import Screen

extension State {
  /// Applies one event, and returns the work that follows from it.
  public mutating func apply(_ event: Event) -> [Effect] {
    let wording =
      if case .preferences(let new) = event { new.wording } else { preferences.wording }
    return Wording.speaking(wording) { follow(event) }
  }

  private mutating func follow(_ event: Event) -> [Effect] {
    switch event {
    case .input(let input): take(input)
    case .clock(let moment): turn(to: moment)
    case .replay(let replay): self.replay(replay)
    case .passed(let milliseconds): pass(milliseconds: milliseconds)
    case .landed(let files): land(files)
    case .answered(let answer, let kind): take(answer, to: kind)
    case .progress(let progress):
      self.progress = progress
      if !queries.open.contains(.alerts) { announceAlerts() }
    case .leftUnread(let paths): leave(unread: paths)
    case .completed(let candidates): prompt?.complete(with: candidates)
    case .themes(let themes): take(themes)
    case .suited(let theme): suit(theme)
    case .web(let rows): web = rows
    case .rules(let rules): take(rules)
    case .names(let names): take(names)
    case .preferences(let preferences): take(preferences)
    case .kept(let base, let marked, let pins, let own):
      takeKept(own)
      take(base: base, marked: marked, pins: pins)
    case .unanswered(let kind, let diagnostic): miss(kind, diagnostic)
    case .view(let line): open(line)
    case .failed(let diagnostic): notice = .problem(diagnostic)
    case .told(let text): notice = .told(text)
    }
    finish()
    while let key = nextPlayed() {
      effects += press(key)
      finish()
    }
    defer { effects = [] }
    return effects
  }

  private mutating func take(_ input: Input) {
    switch input {
    case .key where !hands.playing.isEmpty:
      hands.playing = []
      notice = .told(said("stopped playing"))
    case .key(let key):
      record(key)
      effects += press(key)
    case .pasted(let text):
      for letter in text.prefix(State.mostPlayed) { record(.character(letter)) }
      paste(text)
    case .mouse(let mouse): effects += point(mouse)
    case .resized(let size): self.size = size.bounded
    }
  }

  /// Takes over what was kept in earlier sessions under names of the user's own.
  private mutating func takeKept(_ own: [OwnText.Kind: [String: String]]) {
    hands.kept = own
    noteVisit()
    takeWidths()
    takeArrangement()
  }

  /// Does what an event leaves to be done.
  private mutating func finish() {
    goOnOpening()
    settle()
    showCrowd()
    markClaims()
    askWhatIsMissing()
    followThread()
  }

  /// Says how many files were left unread, and how to resume.
  private mutating func leave(unread paths: [String]) {
    unread = paths
    guard !paths.isEmpty else { return }
    tell(
      paths.count == 1
        ? said("a file was left unread") : said("\(paths.count) files were left unread"),
      said(":load without a path resumes"))
  }

  mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    hands.opening = nil
    if prompt != nil { return type(key) }
    guard let command = keymap.command(for: key, on: page.name) else { return [] }
    return perform(command)
  }

  /// Pasted text goes to the input line, if one is open.
  private mutating func paste(_ text: String) {
    guard prompt?.purpose != .copy else { return }
    if prompt?.insert(text) == false { tellOfFullLine() }
    filterAsTyped()
  }

  /// A new day may change what is in force; within a day nothing does.
  private mutating func turn(to moment: Moment) {
    let isAnotherDay = moment.day != now.day
    now = moment
    if isAnotherDay, past == nil, !isFrozen {
      askForPins()
      ask(.market(asOf: now))
    }
  }

  private mutating func land(_ files: Int) {
    feed.wantsEvents = true
    if isFrozen { waiting += files } else { askAnew() }
  }

  private mutating func take(_ themes: [Theme]) {
    let name = chosenTheme.name
    self.themes = themes
    themeIndex = themes.firstIndex { $0.name == name } ?? 0
    unmet.awaitsThemes = false
    guard let wanted = unmet.theme else { return }
    unmet.theme = nil
    setTheme(named: wanted)
  }

  /// Scrolls the selection into view.
  private mutating func settle() {
    prices.cursor.settle(rows: pricesRows, of: prices.count)
    feed.cursor.settle(rows: feedRows, of: feed.count)
    log.cursor.settle(rows: logRows, of: log.count)
    sources.settle(rows: sourcesRows, of: files.count)
    claims.cursor.settle(rows: claimsRows, of: claims.count)
    feed.settle(columns: storyFrame.columns, rows: storyFrame.rows)
    settlePages()
  }
}
