import Analytics
import Market
import Screen

extension State {
  /// What the page of price against quality shows; none where it is closed or nobody knows a score.
  var shownQuality: Quality? {
    quality?.quality(in: standing, weights: prices.weights)
  }

  /// Opens the page of a benchmark; of the first where none is named.
  mutating func showQuality(of name: String) {
    let known = standing.benchmarks.map(\.name)
    guard let first = known.first else {
      return tell("no score was known by \(moment.day)", "open a file of benchmarks")
    }
    let wanted = name.isEmpty ? first : name
    guard let found = known.first(where: { $0.lowercased() == wanted.lowercased() }) else {
      return tell("no benchmark is called '\(name)'", suggestion(for: name, among: known))
    }
    let scores = standing.scores.filter { $0.benchmark == found }
    let measured = scores.count { $0.runCost != nil }
    log.isOpen = false
    quality = QualityPage(benchmark: found, isByRun: measured * 2 > scores.count)
    chooseFrontier()
  }

  /// Does what a key asks for while the page is open.
  ///
  /// - Returns: Whether the key was the page's.
  mutating func performOnQuality(_ command: Command) -> Bool {
    guard quality != nil, help == nil else { return false }
    switch command {
    case .moveDown, .moveRight: walk(by: 1)
    case .moveUp, .moveLeft: walk(by: -1)
    case .pageDown, .halfPageDown: walk(by: 10)
    case .pageUp, .halfPageUp: walk(by: -10)
    case .top: walk(by: -1_000_000_000)
    case .bottom: walk(by: 1_000_000_000)
    case .nextStory: turnBenchmark(by: 1)
    case .previousStory: turnBenchmark(by: -1)
    case .nextSort, .previousSort: turnCost()
    case .back, .quit: quality = nil
    case .focus, .nextPanel, .previousPanel, .alerts:
      quality = nil
      return false
    case .commandLine, .openPath, .help, .redraw, .quitAtOnce, .nextTheme, .freeze, .earlier,
      .later,
      .weekEarlier, .weekLater, .now:
      return false
    default: break
    }
    return true
  }

  /// The best that is on the frontier is where a look begins.
  private mutating func chooseFrontier() {
    let points = shownQuality?.walk ?? []
    quality?.index = points.lastIndex { $0.place == .frontier } ?? 0
  }

  private mutating func walk(by steps: Int) {
    guard let page = quality, let count = shownQuality?.walk.count, count > 0 else { return }
    quality?.index = max(0, min(min(page.index, count - 1) + steps, count - 1))
  }

  private mutating func turnBenchmark(by step: Int) {
    let known = standing.benchmarks.map(\.name)
    guard let page = quality, let place = known.firstIndex(of: page.benchmark) else { return }
    showQuality(of: known[(place + step + known.count) % known.count])
  }

  private mutating func turnCost() {
    quality?.isByRun.toggle()
    if shownQuality == nil {
      quality?.isByRun.toggle()
      tell("nobody measured what a run of it cost", "its price is all there is")
    }
    chooseFrontier()
  }
}
