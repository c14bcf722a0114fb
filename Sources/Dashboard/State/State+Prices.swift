import Analytics
import Market

extension State {
  /// Switches to the next workload; after the last one, to none.
  mutating func nextWorkload() {
    let choices = workloads
    let place = choices.firstIndex { $0.name == prices.workload?.name }
    let next = place.map { $0 + 1 } ?? 0
    prices.use(choices.indices.contains(next) ? choices[next] : nil)
  }

  /// Marks or unmarks the selected listing.
  mutating func mark() {
    guard prices.chosen != nil else { return }
    prices.mark()
    effects.append(.keep(.watched(prices.marked)))
  }

  /// Shows the marked listings side by side.
  mutating func compare() {
    prices.comparison == nil ? tellNothingToCompare() : push(ComparePage())
  }

  /// Says how to get something to compare.
  mutating func tellNothingToCompare() {
    tell(said("there is nothing to compare"), said("mark two listings with \(keyNames[.mark])"))
  }

  /// Shows or hides listings that are gone and models other than text models.
  mutating func showAll() {
    if feed.reading != nil { feed.close() }
    focus = .prices
    prices.toggleAll()
  }

  /// Selects a workload by name, or by typed weights; none clears it.
  mutating func setWorkload(_ text: String) {
    if text.isEmpty || text == "none" { return prices.use(nil) }
    if let known = workloads.first(where: { $0.name == text }) { return prices.use(known) }
    if let weights = Weights(text) { return prices.use(Workload(name: text, weights: weights)) }
    tell(
      said("no workload is called '\(text)'"),
      suggestion(for: text, among: workloads.map(\.name) + ["none"])
        + said(", or write weights such as 2:8:1"))
  }
}
