import Analytics
import Market
import Screen

/// Price against quality.
struct QualityPage: Page, Hashable {
  /// The benchmark.
  var benchmark: String
  /// Whether scores are plotted against the cost of their run instead of a blended price.
  var isByRun: Bool
  /// The selected point among those with a cost, cheapest first.
  var index = 0

  static let name = "quality"
  static let title = "Price against quality"
  static func opened(_ argument: String, in state: inout State) -> QualityPage? {
    state.qualityPage(of: argument)
  }

  var link: String? { benchmark }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    QualityChart(
      page: self, quality: quality(in: state), claims: state.claims.claimed(ofBenchmark: benchmark),
      base: state.prices.base?.listing, marked: state.prices.marked
    ).draw(on: &canvas, in: frame)
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    if let lines = command.lines(page: 10) {
      let isPage = abs(lines) > 1 && abs(lines) < 1_000
      walk(by: isPage ? 10 * lines.signum() : lines, in: state)
      return .done
    }
    switch command {
    case .moveRight: walk(by: 1, in: state)
    case .moveLeft: walk(by: -1, in: state)
    case .nextStory: turnBenchmark(by: 1, in: &state)
    case .previousStory: turnBenchmark(by: -1, in: &state)
    case .nextSort, .previousSort: turnCost(in: &state)
    case .back, .quit: return .closed
    default: return .general
    }
    return .done
  }

  func hints(in state: State) -> [Hint] {
    [
      Hint([.moveDown, .moveUp], "model"), Hint([.nextStory, .previousStory], "benchmark"),
      Hint([.nextSort], "price or run"), Hint([.back], "back"), Hint([.commandLine], "command"),
      Hint([.help], "help"),
    ]
  }
}

extension QualityPage {
  /// The points as of the moment; nil if no score is known.
  func quality(in state: State) -> Quality? {
    state.market.quality(
      in: benchmark, by: isByRun ? .run : .blend(state.prices.weights))
  }

  /// Selects the best point on the frontier.
  mutating func chooseFrontier(in state: State) {
    index = quality(in: state)?.walk.lastIndex { $0.place == .frontier } ?? 0
  }

  private mutating func walk(by steps: Int, in state: State) {
    guard let count = quality(in: state)?.walk.count, count > 0 else { return }
    index = max(0, min(min(index, count - 1) + steps, count - 1))
  }

  private mutating func turnBenchmark(by step: Int, in state: inout State) {
    let known = state.market.benchmarks.map(\.name)
    guard let place = known.firstIndex(of: benchmark),
      let page = state.qualityPage(of: known[(place + step + known.count) % known.count])
    else { return }
    self = page
  }

  private mutating func turnCost(in state: inout State) {
    isByRun.toggle()
    if quality(in: state) == nil {
      isByRun.toggle()
      state.tell(said("no cost of a run is known"), said("only prices can be shown"))
    }
    chooseFrontier(in: state)
  }
}

extension Quality {
  /// The points the cursor moves over: those with a place in the chart, cheapest first.
  var walk: [Point] {
    points.filter { $0.cost != nil }.sorted { left, right in
      let (mine, theirs) = (left.cost ?? .zero, right.cost ?? .zero)
      return mine == theirs ? left.low < right.low : mine < theirs
    }
  }
}

extension State {
  /// The page of a benchmark, or of the first one if none is named.
  mutating func qualityPage(of name: String) -> QualityPage? {
    let known = market.benchmarks.map(\.name)
    guard let first = known.first else {
      tell(said("no score is known as of \(moment.day)"), said("open a file of benchmarks"))
      return nil
    }
    let wanted = name.isEmpty ? first : name
    guard let found = known.first(where: { $0.lowercased() == wanted.lowercased() }) else {
      tell(said("no benchmark is called '\(name)'"), suggestion(for: name, among: known))
      return nil
    }
    let scores = market.scores.filter { $0.benchmark == found }
    let measured = scores.count { $0.runCost != nil }
    var page = QualityPage(benchmark: found, isByRun: measured * 2 > scores.count)
    page.chooseFrontier(in: self)
    return page
  }
}
