import Analytics
import Market

extension State {
  /// The next of the workloads that come with the program; after the last, none.
  mutating func nextWorkload() {
    guard focus == .prices else { return }
    let presets = Workload.presets
    let place = presets.firstIndex { $0.name == prices.workload?.name }
    let next = place.map { $0 + 1 } ?? 0
    prices.use(presets.indices.contains(next) ? presets[next] : nil)
  }

  /// A workload by its name, or of weights that are typed; none takes it away.
  mutating func setWorkload(_ text: String) {
    if text.isEmpty || text == "none" { return prices.use(nil) }
    if let preset = Workload.presets.first(where: { $0.name == text }) { return prices.use(preset) }
    if let weights = Weights(text) { return prices.use(Workload(name: text, weights: weights)) }
    tell(
      "no workload is called '\(text)'",
      suggestion(for: text, among: Workload.presets.map(\.name) + ["none"])
        + ", or write weights such as 2:8:1")
  }
}
