import Analytics
import Market
import Screen

extension State {
  /// Performs a command, and returns the work that follows from it.
  mutating func perform(_ command: Command) -> [Effect] {
    let before = view
    defer {
      let isWalk = command == .viewBack || command == .viewForward
      if !isWalk, !before.isSame(as: view) { visits.leave(before) }
    }
    if performOnTape(command) { return [] }
    if command.isOfPanels { popToPanels() }
    return performOnPages(command) ? [] : performAnywhere(command)
  }

  /// Performs a command that does the same on every page.
  private mutating func performAnywhere(_ command: Command) -> [Effect] {
    if move(inTime: command) { return [] }
    switch command {
    case .origin: push(OriginCard())
    case .alerts: shows(AlertsPage.self) ? popTo(AlertsPage.self) : push(AlertsPage())
    case .help: push(HelpPage())
    case .viewBack: walk(isBack: true)
    case .viewForward: walk(isBack: false)
    case .openPath: prompt = Prompt(.openPath)
    case .fetch: fetch(nil)
    case .undo: undo()
    case .commandLine: prompt = Prompt(.command)
    case .write: prompt = Prompt(.command, text: "write ")
    case .copy: prompt = Prompt(.copy)
    case .pipe: pipe(to: "")
    case .nextReply: moveOnTape(by: 1)
    case .previousReply: moveOnTape(by: -1)
    case .readRow: push(RowCard())
    case .nextLayout: nextArrangement()
    case .freeze: toggleFreeze()
    case .nextTheme: choose(theme: themes.isEmpty ? 0 : (themeIndex + 1) % themes.count)
    case .redraw: return [.redraw]
    case .quitAtOnce: return [.quit]
    case .back where progress != nil: return [.stopReading]
    case .back where past != nil: notice = .told(said("\(keyNames[.now]) goes back to now"))
    case .quit: return [.quit]
    default: break
    }
    return []
  }

  /// Moves in time, if the command is about that.
  private mutating func move(inTime command: Command) -> Bool {
    switch command {
    case .earlier: step(.before)
    case .later: step(.after)
    case .weekEarlier: step(days: -7)
    case .weekLater: step(days: 7)
    case .now: show(nil)
    case .markMoment: markMoment()
    default: return false
    }
    return true
  }

  mutating func focusNext(by step: Int) {
    // The sources have a key of their own, and a page behind the counts in the last line.
    let isUsual = hands.arrangement == Arrangement()
    let panels = PanelName.allCases.filter { !isUsual || $0 != .sources || $0 == focus }
    let place = panels.firstIndex(of: focus) ?? 0
    focus = panels[(place + step + panels.count) % panels.count]
  }

  private mutating func toggleFreeze() {
    isFrozen.toggle()
    guard !isFrozen, waiting > 0 else { return }
    waiting = 0
    askAnew()
  }
}

extension State {
  /// Performs a command on the price table.
  mutating func performOnPrices(_ command: Command) -> Handling {
    switch command {
    case .moveLeft, .previousSort: sortByNext(by: -1)
    case .moveRight, .nextSort: sortByNext(by: 1)
    case .reverseSort: reverseSort()
    case .column(let name):
      guard let column = PriceColumn(named: name) else { return .general }
      prices.sort == column.sort ? reverseSort() : sort(by: column)
    case .open where isZoomed: if prices.chosen != nil { push(ListingPage()) }
    case .open: isZoomed = true
    case .filter: openFilter()
    case .setBase: setBase()
    case .nextCurrency: nextCurrency()
    case .nextWorkload: nextWorkload()
    case .columnsLeft: scrollColumns(by: -1)
    case .columnsRight: scrollColumns(by: 1)
    case .scale: prices.isLog.toggle()
    case .mark: mark()
    case .compare: compare()
    case .pin: pinChosen()
    case .hosts: openHosts()
    case .foldModels: toggleModels()
    case .expand: unfoldModel(true)
    case .collapse: unfoldModel(false)
    default: return .general
    }
    return .done
  }

  /// Performs a command on the margin panel, small or zoomed.
  mutating func performOnMargin(_ command: Command) -> Handling {
    switch command {
    case .moveLeft: stepMargin(by: -1)
    case .moveRight: stepMargin(by: 1)
    case .slide(let line, let part, let count) where isZoomed:
      lab.slide(line, to: part, of: count)
    case .nextStory: lab.turn(by: 1)
    case .previousStory: lab.turn(by: -1)
    case .open where !isZoomed: isZoomed = true
    case .open: openDriver()
    case .mark where isZoomed: lab.toggle()
    case .compare where isZoomed: compareScenarios()
    case .reset where isZoomed: lab.reset(all: false)
    case .resetAll where isZoomed: lab.reset(all: true)
    default: return .general
    }
    return .done
  }

  /// Performs a command on the list of files.
  mutating func performOnSources(_ command: Command) -> Handling {
    guard command == .open else { return .general }
    isZoomed.toggle()
    return .done
  }

  /// Moves the selection in the focused panel.
  mutating func move(by lines: Int) {
    switch focus {
    case .prices: prices.cursor.move(by: lines, of: prices.count)
    case .sources: sources.move(by: lines, of: files.count)
    case .claims: claims.cursor.move(by: lines, of: claims.count)
    case .margin: if isZoomed { lab.move(by: lines) } else { lab.moveHour(by: lines) }
    case .feed: feed.cursor.move(by: lines, of: feed.count)
    }
  }

  /// Scrolls the focused panel.
  mutating func scroll(by lines: Int) {
    switch focus {
    case .prices: prices.cursor.scroll(by: lines, rows: pricesRows, of: prices.count)
    case .sources: sources.scroll(by: lines, rows: sourcesRows, of: files.count)
    case .claims: claims.cursor.scroll(by: lines, rows: claimsRows, of: claims.count)
    case .feed: feed.cursor.scroll(by: lines, rows: feedRows, of: feed.count)
    case .margin: move(by: lines)
    }
  }

  /// Sorts by another visible column.
  private mutating func sortByNext(by step: Int) {
    let sorts = PricesPanel.columns(
      of: prices, now: moment, in: inside(.prices), isWhole: isZoomed
    ).sorts
    let place = sorts.firstIndex(of: prices.sort) ?? 0
    sort(by: sorts[(place + step + sorts.count) % sorts.count])
  }

  /// Sorts by a column: numbers from the largest, text from A.
  mutating func sort(by column: PriceColumn) {
    prices.sort = column.sort
    // What something costs is best read from the cheapest, and all else from the most.
    prices.isDescending = !prices.sort.isText && !prices.sort.isPrice || prices.sort == .sources
    prices.arrange()
  }

  private mutating func reverseSort() {
    prices.isDescending.toggle()
    prices.arrange()
  }

  private mutating func setBase() {
    guard let chosen = prices.chosen else { return }
    choose(base: chosen.listing)
  }

  /// Switches to the next currency with an exchange rate on the day.
  private mutating func nextCurrency() {
    let choices = currencies
    let place = choices.firstIndex(of: prices.currency) ?? 0
    guard choices.count > 1 else {
      tell(
        said("no exchange rates for \(moment.day) are loaded"),
        said("open a file such as eurofxref-hist.csv"))
      return
    }
    setCurrency(choices[(place + 1) % choices.count])
  }

  mutating func setCurrency(_ currency: Currency) {
    unmet.currency = nil
    prices.currency = currency
    prices.rebuild(from: market)
  }

  /// The available currencies: dollars, and those with an exchange rate.
  var currencies: [Currency] {
    [.usd]
      + market.exchange.currencies.filter {
        $0 != .usd && market.exchange.conversion(from: .usd, to: $0, on: moment.day) != nil
      }
  }

  /// Reports a problem that belongs to no line of a file.
  mutating func tell(_ message: String, _ remedy: String) {
    notice = .problem(
      Diagnostic(.warning, at: Origin(file: "tokentape", line: 0), message, remedy: remedy))
  }
}
