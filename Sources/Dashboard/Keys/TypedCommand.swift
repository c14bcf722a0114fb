import Analytics
import Market
import Screen

/// A parsed line of the command line.
struct TypedCommand {
  /// The commands that can be typed.
  enum Word: String, CaseIterable {
    case load, stop, filter, muted, all, models, at, base, pin, theme, currency, weights, sort,
      columns,
      width
    case panels, split, workload, quality, alerts, help, write, link, pipe, record, play
    case whatIf = "what-if"
    case keep, scenario, forget
    case quit = "q"
  }

  let word: Word
  let rest: String
}

extension State {
  /// Runs what was typed on the command line.
  mutating func perform(typed text: String) -> [Effect] {
    let name = String(text.prefix { $0 != " " })
    let rest = String(text.dropFirst(name.count)).trimmed
    if name == "write!" { return perform(typed: "write !" + rest) }
    if name == "view!" { return perform(typed: "view !" + rest) }
    guard let word = name == "quit" ? .quit : TypedCommand.Word(rawValue: name) else {
      if openPage(named: name, rest) { return [] }
      let known = TypedCommand.Word.allCases.map(\.rawValue) + pageWords
      tell(said("unknown command '\(name)'"), suggestion(for: name, among: known))
      return []
    }
    switch word {
    case .quit: return [.quit]
    case .stop: return [.stopReading]
    case .load: return load(rest)
    default: perform(word, rest)
    }
    return []
  }

  private mutating func perform(_ word: TypedCommand.Word, _ rest: String) {
    switch word {
    case .filter: setFilter(named: rest)
    case .muted: toggleMuted()
    case .at: goTo(rest)
    case .help: push(HelpPage())
    case .theme: setTheme(named: rest)
    case .panels: setPanels(rest)
    case .split: setSplit(rest)
    case .write: write(rest)
    case .link: copyLink()
    case .pipe: pipe(to: rest)
    case .record: record(named: rest)
    case .play: play(rest)
    case .quality: if let page = qualityPage(of: rest) { push(page) }
    case .whatIf: suppose(typed: rest)
    case .keep: keepScenario(named: rest)
    case .scenario: openScenario(named: rest)
    case .forget: forgetScenario(named: rest)
    case .alerts: shows(AlertsPage.self) ? popTo(AlertsPage.self) : push(AlertsPage())
    default: performOnPrices(word, rest)
    }
  }

  /// Changes how prices are shown.
  private mutating func performOnPrices(_ word: TypedCommand.Word, _ rest: String) {
    switch word {
    case .all: showAll()
    case .models: toggleModels()
    case .base where rest.isEmpty: choose(base: nil)
    case .base: setBase(named: rest)
    case .pin: pin(typed: rest)
    case .currency: setCurrency(named: rest)
    case .weights: setWeights(rest)
    case .sort: setSort(rest)
    case .columns: setColumns(rest)
    case .width: setWidth(rest)
    case .workload: setWorkload(rest)
    default: break
    }
  }

  /// Loads a path or, if none is given, what was left unread.
  private mutating func load(_ path: String) -> [Effect] {
    guard path.isEmpty else { return [.load([path])] }
    guard !unread.isEmpty else {
      tell(said("load needs a path"), said("add a file or folder"))
      return []
    }
    defer { unread = [] }
    return [.load(unread)]
  }

  /// Goes to a time, or to the end of a day.
  private mutating func goTo(_ text: String) {
    guard text != "now" else { return show(nil) }
    guard let moment = Moment(iso8601: text) else {
      return tell(
        said("'\(text)' is not a date or time"), said("write it as 2025-01-28, or 2025-01-28T16:46")
      )
    }
    let isDay = moment.precision == .day
    show(isDay ? Moment(moment.day, offsetMinutes: now.offsetMinutes).endOfDay : moment)
  }

  private mutating func setBase(named name: String) {
    switch market.listing(named: name) {
    case .listing(let listing):
      choose(base: listing)
    case .several(let listings):
      tell(
        said("'\(name)' is sold by several providers"), said("write one of \(State.list(listings))")
      )
    case .none: lookups.table == nil ? tellOfBase(named: name) : (lookups.base = name)
    }
  }

  /// Says that no listing has a name, and which have similar ones.
  mutating func tellOfBase(named name: String) {
    guard case .none(let similar) = market.listing(named: name) else { return }
    tell(
      said("no listing is called '\(name)'"),
      similar.isEmpty ? said("Tab completes the name") : said("similar are \(State.list(similar))"))
  }

  static func list(_ listings: [Listing]) -> String {
    listings.prefix(5).map(\.id).joined(separator: ", ") + (listings.count > 5 ? ", …" : "")
  }

  /// Uses a theme that was typed; whoever types sooner than the themes are read is heard then.
  mutating func setTheme(named name: String) {
    guard let place = themes.firstIndex(where: { $0.name == name }) else {
      guard themes.count > 1 || !unmet.awaitsThemes else { return unmet.theme = name }
      tell(said("no theme is called '\(name)'"), suggestion(for: name, among: themes.map(\.name)))
      return
    }
    choose(theme: place)
  }

  private mutating func setCurrency(named name: String) {
    guard let currency = Currency(name), currencies.contains(currency) else {
      tell(
        said("no exchange rate for '\(name)' on \(moment.day)"),
        said("the currencies are \(currencies.map(\.code).joined(separator: ", "))"))
      return
    }
    setCurrency(currency)
  }

  private mutating func setWeights(_ text: String) {
    guard let weights = Weights(text) else {
      tell(
        said("'\(text)' are not weights"),
        said("write input:output or input:cached:output, such as 3:1"))
      return
    }
    if prices.workload != nil { return prices.use(Workload(name: text, weights: weights)) }
    prices.weights = weights
    prices.rebuild(from: market)
  }

  private mutating func setSort(_ text: String) {
    if let column = column(named: text) { sort(by: column) }
  }

  /// Shows these columns as far as they fit, or the default ones if none is named.
  private mutating func setColumns(_ text: String) {
    let names = text.split(separator: " ")
    let columns = names.compactMap { column(named: String($0)) }
    guard columns.count == names.count else { return }
    prices.columns = columns
  }

  private mutating func column(named name: String) -> PriceColumn? {
    if let column = PriceColumn(named: name) { return column }
    let known = PriceColumn.allCases.map(\.rawValue)
    tell(said("no column is called '\(name)'"), suggestion(for: name, among: known))
    return nil
  }
}
