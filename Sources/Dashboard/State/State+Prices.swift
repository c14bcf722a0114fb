import Analytics
import Market

extension State {
  /// The next of the workloads; after the last, none.
  mutating func nextWorkload() {
    guard focus == .prices else { return }
    let choices = workloads
    let place = choices.firstIndex { $0.name == prices.workload?.name }
    let next = place.map { $0 + 1 } ?? 0
    prices.use(choices.indices.contains(next) ? choices[next] : nil)
  }

  /// Marks a listing or, in the margin lab, switches a caveat.
  mutating func mark() {
    if isInLab { return lab.toggle() }
    guard focus == .prices, prices.comparing == nil, prices.chosen != nil else { return }
    prices.mark()
    effects.append(.keep(.watched(prices.marked)))
  }

  /// Lays the marked listings side by side, or goes back to the table.
  mutating func compare() {
    if isInLab { return compareScenarios() }
    guard focus == .prices else { return }
    if prices.comparing != nil {
      prices.comparing = nil
    } else if prices.comparison != nil {
      prices.comparing = 0
    } else {
      tell("there is nothing to compare", "mark two listings with Space")
    }
  }

  /// Shows what is gone and what is no model of text as well, or leaves it out again.
  mutating func showAll() {
    if feed.reading != nil { feed.close() }
    focus = .prices
    prices.toggleAll()
  }

  /// A workload by its name, or of weights that are typed; none takes it away.
  mutating func setWorkload(_ text: String) {
    if text.isEmpty || text == "none" { return prices.use(nil) }
    if let known = workloads.first(where: { $0.name == text }) { return prices.use(known) }
    if let weights = Weights(text) { return prices.use(Workload(name: text, weights: weights)) }
    tell(
      "no workload is called '\(text)'",
      suggestion(for: text, among: workloads.map(\.name) + ["none"])
        + ", or write weights such as 2:8:1")
  }
}
