import Analytics
import Market
import Screen

extension State {
  /// Does what a person asked for, and answers with the work that follows from it.
  mutating func perform(_ command: Command) -> [Effect] {
    if performOnQuality(command) || performOnLog(command) { return [] }
    switch command {
    case .focus(let panel): focus(on: panel)
    case .nextPanel: focusNext(by: 1)
    case .previousPanel: focusNext(by: -1)
    case .moveUp: move(by: -1)
    case .moveDown: move(by: 1)
    case .pageUp: move(by: -pageRows)
    case .pageDown: move(by: pageRows)
    case .halfPageUp: move(by: -max(1, pageRows / 2))
    case .halfPageDown: move(by: max(1, pageRows / 2))
    case .top: move(by: -1_000_000_000)
    case .bottom: move(by: 1_000_000_000)
    case .moveLeft: moveSideways(by: -1)
    case .moveRight: moveSideways(by: 1)
    case .open: open()
    case .zoom: zoom()
    case .filter: openFilter()
    case .nextSort: sortByNext()
    case .previousSort: sortByNext(by: -1)
    case .reverseSort: reverseSort()
    case .setBase: setBase()
    case .nextCurrency: nextCurrency()
    case .nextWorkload: nextWorkload()
    case .scale: if focus == .prices { prices.isLog.toggle() }
    case .origin: showsOrigin.toggle()
    case .earlier: step(.before)
    case .later: step(.after)
    case .weekEarlier: step(days: -7)
    case .weekLater: step(days: 7)
    case .now: show(nil)
    case .star: star()
    case .mark: mark()
    case .compare: compare()
    case .reset: if isInLab { lab.reset(all: false) }
    case .resetAll: if isInLab { lab.reset(all: true) }
    case .nextStory: turnStory(by: 1)
    case .previousStory: turnStory(by: -1)
    case .alerts: toggleLog()
    case .acknowledge, .acknowledgeAll: break
    case .openPath: prompt = Prompt(.openPath)
    case .commandLine: prompt = Prompt(.command)
    case .freeze: toggleFreeze()
    case .nextTheme: themeIndex = themes.isEmpty ? 0 : (themeIndex + 1) % themes.count
    case .help: help = help == nil ? 0 : nil
    case .redraw: return [.redraw]
    case .quitAtOnce: return [.quit]
    case .back: return closeOne() || progress == nil ? [] : [.stopReading]
    case .quit: return closeOne() ? [] : [.quit]
    }
    return []
  }

  /// Closes what lies on top: help, the origin card, a story, a zoomed panel, a filter.
  private mutating func closeOne() -> Bool {
    if help != nil {
      help = nil
    } else if showsOrigin {
      showsOrigin = false
    } else if focus == .prices, prices.comparing != nil {
      prices.comparing = nil
    } else if isInLab, lab.comparing != nil {
      lab.comparing = nil
    } else if focus == .prices, isZoomed, prices.isInFull {
      prices.isInFull = false
    } else if feed.reading != nil {
      feed.close()
    } else if isZoomed {
      isZoomed = false
    } else if log.isLeft {
      toggleLog()
    } else if !filter(of: focus).isEmpty {
      setFilter("")
    } else if past != nil {
      show(nil)
    } else {
      return false
    }
    return true
  }

  private mutating func focus(on panel: PanelName) {
    help = nil
    log.isLeft = false
    if feed.reading != nil { feed.close() }
    focus = panel
  }

  private mutating func focusNext(by step: Int) {
    let panels = PanelName.allCases
    let place = panels.firstIndex(of: focus) ?? 0
    focus(on: panels[(place + step + panels.count) % panels.count])
  }

  private mutating func zoom() {
    isZoomed.toggle()
    prices.isInFull = false
  }

  private mutating func open() {
    switch focus {
    case .feed where feed.reading == nil: openStory()
    case .feed: break
    case .margin where isZoomed: openDriver()
    case .prices where isZoomed: prices.isInFull = prices.chosen != nil
    case .prices, .margin, .sources: isZoomed.toggle()
    }
  }

  /// Marks the chosen story to find it again, or takes the mark off.
  private mutating func star() {
    guard focus == .feed, let chosen = feed.chosen else { return }
    feed.star(chosen.id, !chosen.isStarred)
    effects.append(.keep(.starred(chosen.id, !chosen.isStarred)))
  }

  private mutating func turnStory(by step: Int) {
    if focus == .margin { return lab.turn(by: step) }
    guard feed.reading != nil else { return focus == .feed ? move(by: step) : () }
    if feed.turnHit(by: step, rows: pageFrame.rows) { return }
    if feed.hasOwnSearch {
      notice = .told(step > 0 ? "this was the last match" : "this was the first match")
      return
    }
    feed.cursor.move(by: step, of: feed.count)
    openStory()
  }

  private mutating func openStory() {
    if let new = feed.open(columns: pageFrame.columns) { effects.append(.keep(.read(new))) }
  }

  private mutating func toggleFreeze() {
    isFrozen.toggle()
    guard !isFrozen, waiting > 0 else { return }
    waiting = 0
    askAnew()
  }
}

extension State {
  private mutating func move(by lines: Int) {
    if let help {
      self.help = help + lines
      return
    }
    switch focus {
    case .prices where prices.comparing != nil: prices.turnComparison(by: lines.signum())
    case .prices: prices.cursor.move(by: lines, of: prices.count)
    case .sources: sources.move(by: lines, of: files.count)
    case .margin where lab.comparing != nil && isZoomed: lab.turnComparison(by: lines.signum())
    case .margin: if isZoomed { lab.move(by: lines) } else { lab.moveHour(by: lines) }
    case .feed:
      if feed.reading == nil {
        feed.cursor.move(by: lines, of: feed.count)
      } else {
        feed.scroll(by: lines, rows: pageFrame.rows)
      }
    }
  }

  /// In the margin panel to another report or a driver's next value, in an open story to another story.
  private mutating func moveSideways(by step: Int) {
    switch focus {
    case .margin where lab.comparing != nil && isZoomed: lab.turnComparison(by: step)
    case .margin: stepMargin(by: step)
    case .feed: turnStory(by: step)
    case .prices where prices.comparing != nil: prices.turnComparison(by: step)
    case .prices: sortByNext(by: step)
    case .sources: break
    }
  }

  /// Sorts by another of the columns that are in sight.
  private mutating func sortByNext(by step: Int = 1) {
    guard focus == .prices else { return }
    let sorts = PricesPanel.columns(
      of: prices, now: moment, in: inside(.prices), isWhole: isZoomed
    ).sorts
    let place = sorts.firstIndex(of: prices.sort) ?? 0
    sort(by: sorts[(place + step + sorts.count) % sorts.count])
  }

  /// Numbers are sorted from the largest, words from A.
  mutating func sort(by column: PriceColumn) {
    prices.sort = column.sort
    prices.isDescending = !prices.sort.isText || prices.sort == .sources
    prices.arrange()
  }

  private mutating func reverseSort() {
    guard focus == .prices else { return }
    prices.isDescending.toggle()
    prices.arrange()
  }

  private mutating func setBase() {
    guard focus == .prices, let chosen = prices.chosen else { return }
    choose(base: chosen.quote.listing)
  }

  /// The next currency that dollars can be turned into on the day.
  private mutating func nextCurrency() {
    let choices = currencies
    let place = choices.firstIndex(of: prices.currency) ?? 0
    guard choices.count > 1 else {
      tell(
        "no exchange rates of \(moment.day) are loaded", "open a file such as eurofxref-hist.csv")
      return
    }
    setCurrency(choices[(place + 1) % choices.count])
  }

  mutating func setCurrency(_ currency: Currency) {
    wantedCurrency = nil
    prices.currency = currency
    prices.rebuild(from: standing)
  }

  /// The currencies that prices can be shown in: dollars, and what they can be turned into.
  var currencies: [Currency] {
    [.usd]
      + standing.exchange.currencies.filter {
        $0 != .usd && standing.exchange.conversion(from: .usd, to: $0, on: moment.day) != nil
      }
  }

  /// Tells something that is nobody's line in a file.
  mutating func tell(_ message: String, _ remedy: String) {
    notice = .problem(
      Diagnostic(.warning, at: Origin(file: "tokentape", line: 0), message, remedy: remedy))
  }
}
