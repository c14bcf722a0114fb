import Analytics
import Market
import Prose
import Screen

extension State {
  /// Passes a key to the input line.
  mutating func type(_ key: Key) -> [Effect] {
    guard var prompt else { return [] }
    if prompt.purpose == .copy {
      self.prompt = nil
      copy(chosenBy: key)
      return []
    }
    if prompt.purpose == .command, key == .up || key == .down {
      recall(older: key == .up)
      return []
    }
    let outcome = prompt.press(key)
    self.prompt = prompt
    switch outcome {
    case .ignored: break
    case .full: tellOfFullLine()
    case .edited: filterAsTyped()
    case .cancelled:
      if prompt.purpose == .filter { setFilter(prompt.before) }
      if prompt.purpose == .pageSearch { searchPage(for: prompt.before) }
      self.prompt = nil
    case .completionWanted: return complete(prompt)
    case .entered:
      self.prompt = nil
      return enter(prompt)
    }
    return []
  }

  /// Reports text that did not fit, so that it is not lost silently.
  mutating func tellOfFullLine() {
    let most = prompt?.mostCharacters ?? 0
    tell(
      said("the line can't hold more than \(most) characters"), said("shorten it; Ctrl-U clears it")
    )
  }

  /// Applies the filter on every keystroke.
  mutating func filterAsTyped() {
    if let prompt, prompt.purpose == .pageSearch { searchPage(for: prompt.text) }
    guard let prompt, prompt.purpose == .filter else { return }
    setFilter(prompt.text)
  }

  mutating func openFilter() {
    guard [.prices, .feed, .claims].contains(focus) else { return }
    prompt = Prompt(.filter, text: filter(of: focus))
  }

  /// A panel's filter, as it was typed.
  func filter(of panel: PanelName) -> String {
    switch panel {
    case .prices: prices.filter.text
    case .feed: feed.reading?.search.text ?? feed.search.text
    case .claims: claims.filterText
    case .margin, .sources: ""
    }
  }

  mutating func setFilter(_ text: String) {
    switch focus {
    case .prices: narrowPrices(to: text)
    case .feed where feed.reading != nil: feed.searchStory(for: text, rows: storyFrame.rows)
    case .feed:
      feed.search(for: text)
      let mistake = feed.search.mistakes.first { !$0.isHalfTyped || $0.text.first == "/" }
      prompt?.problem = mistake?.diagnostic(in: "search")
    case .claims: narrowClaims(to: text)
    case .margin, .sources: break
    }
  }

  /// Applies a filter if it parses; otherwise the previous one stays, and the problem is shown with
  /// the input line or as a notice.
  mutating func narrowPrices(to text: String) {
    do throws(Diagnostic) {
      prices.filter = try Filter(
        text, named: preferences.filters, hasWorkload: prices.workload != nil)
      prompt?.problem = nil
      prices.arrange()
    } catch {
      if prompt == nil { notice = .problem(error) } else { prompt?.problem = error }
    }
  }

  private mutating func recall(older: Bool) {
    let place = history.lastIndex(of: prompt?.text ?? "")
    let wanted = older ? (place ?? history.count) - 1 : (place ?? history.count) + 1
    let text = history.indices.contains(wanted) ? history[wanted] : older ? history.first ?? "" : ""
    prompt = Prompt(.command, text: text)
  }

  private mutating func complete(_ prompt: Prompt) -> [Effect] {
    switch prompt.purpose {
    case .filter:
      let candidates = completions(of: prompt.lastWord)
      self.prompt?.complete(with: candidates)
      filterAsTyped()
      return []
    case .openPath: return [.complete(path: prompt.text)]
    case .pageSearch, .copy: return []
    case .assumption(let name):
      if name == "prices" { self.prompt?.complete(with: market.offers.map(\.quote.listing.id)) }
      return []
    case .command:
      let typed = TypedCommand.Word.allCases.map(\.rawValue) + typedPages
      guard let space = prompt.text.firstIndex(of: " ") else {
        self.prompt?.complete(with: typed.map { $0 + " " })
        return []
      }
      let typedWord = String(prompt.text[..<space])
      guard let word = TypedCommand.Word(rawValue: typedWord) else {
        let page = catalogue.first { $0.name == typedWord }
        let names = page?.candidates(in: self) ?? []
        self.prompt?.complete(with: names)
        return []
      }
      if word == .load || word == .write { return [.complete(path: prompt.lastWord)] }
      let candidates = candidates(word)
      self.prompt?.complete(with: candidates)
      return []
    }
  }

  private func candidates(_ word: TypedCommand.Word) -> [String] {
    switch word {
    case .base, .pin: market.offers.map(\.quote.listing.id)
    case .theme: themes.map(\.name)
    case .currency: currencies.map(\.code)
    case .panels: PanelName.allCases.map { $0.title.lowercased() }
    case .split: ["60 60", "50 50", "70 60"]
    case .sort, .columns, .width: PriceColumn.allCases.map(\.rawValue)
    case .workload: workloads.map(\.name) + ["none"]
    case .filter: preferences.filters.map(\.name)
    case .quality: market.benchmarks.map(\.name)
    case .weights: ["3:1", "1:1", "266:342:168"]
    case .whatIf: WhatIf.names.map { $0.name + "=" }
    case .scenario, .forget, .keep: lab.keptOfReport.map(\.name)
    case .load, .stop, .at, .muted, .all, .models, .alerts, .help, .write, .link, .record, .quit: []
    case .pipe: preferences.pipes.keys.sorted()
    case .play: macros.keys.sorted()
    }
  }

  private mutating func enter(_ prompt: Prompt) -> [Effect] {
    let text = prompt.text.trimmed
    switch prompt.purpose {
    case .filter:
      setFilter(prompt.text)
      if let page = feed.reading, !page.search.isEmpty, page.hits.isEmpty {
        notice = .told(said("no matches in this story for '\(page.search.text)'"))
      }
      return []
    case .pageSearch, .copy: return []
    case .openPath:
      return text.isEmpty ? [] : [.load([text])]
    case .assumption(let name):
      suppose(name, text)
      return []
    case .command:
      guard !text.isEmpty else { return [] }
      history.removeAll { $0 == text }
      history.append(text)
      if history.count > State.mostHistory { history.removeFirst() }
      return perform(typed: text)
    }
  }

  /// How many typed commands are kept.
  static let mostHistory = 200
}

extension String {
  /// The text without surrounding whitespace.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
