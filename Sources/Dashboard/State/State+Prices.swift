import Analytics
import Market

extension State {
  /// The next of the workloads; after the last, none.
  mutating func nextWorkload() {
    let choices = workloads
    let place = choices.firstIndex { $0.name == prices.workload?.name }
    let next = place.map { $0 + 1 } ?? 0
    prices.use(choices.indices.contains(next) ? choices[next] : nil)
  }

  /// Marks the chosen listing, or takes its mark off.
  mutating func mark() {
    guard prices.chosen != nil else { return }
    prices.mark()
    effects.append(.keep(.watched(prices.marked)))
  }

  /// Lays the marked listings side by side.
  mutating func compare() {
    prices.comparison == nil ? tellNothingToCompare() : push(ComparePage())
  }

  /// Tells how there would be something to compare.
  mutating func tellNothingToCompare() {
    tell("there is nothing to compare", "mark two listings with \(keyNames[.mark])")
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
