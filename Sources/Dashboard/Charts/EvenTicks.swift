import Market

/// Round values that stand the same number of rows apart, and the ends of the axis that this makes.
///
/// Rows are few: values that are merely round stand one row apart here and two there, which looks as if
/// the axis were bent. So the axis ends where whole rows end, and not always at a round value.
struct EvenTicks {
  /// The values, from the lowest.
  let values: [Figure]
  /// The value of the lowest row.
  let low: Figure
  /// The value of the highest row.
  let high: Figure
  /// The rows that are left empty above the axis.
  let unused: Int

  /// The steps within a power of ten: more than elsewhere, since few of them fit.
  private static let mantissas =
    Ticks.mantissas + [Figure(15, exponent: -1), Figure(3), Figure(4)]
  /// The most rows that are given up for a better fit.
  private static let mostUnused = 2

  /// Values around two others on so many rows.
  init(around low: Figure, _ high: Figure, rows: Int) {
    var best: Fit?
    for unused in 0...max(0, min(EvenTicks.mostUnused, rows - Ticks.least)) where low < high {
      for fit in EvenTicks.fits(low, high, rows: rows - unused, unused)
      where best.map({ fit.waste < $0.waste }) ?? true {
        best = fit
      }
    }
    guard let best else {
      let ticks = Ticks(around: low, high, atMost: max(Ticks.least, rows / 2), room: rows)
      self.init(ticks.values, ticks.values.first ?? low, ticks.values.last ?? high, 0)
      return
    }
    self.init(
      (0..<best.count).map { best.first + Figure($0) * best.step }, best.first, best.last,
      best.unused)
  }

  /// A way to have values on some rows.
  private struct Fit {
    var first: Figure
    var last: Figure
    var step: Figure
    var count: Int
    var unused: Int
    /// The share of the room that is left empty, plus a fifth where every row of many has a value.
    var waste: Figure
  }

  private init(_ values: [Figure], _ low: Figure, _ high: Figure, _ unused: Int) {
    (self.values, self.low, self.high, self.unused) = (values, low, high, unused)
  }

  /// What fits on some rows.
  private static func fits(
    _ low: Figure, _ high: Figure, rows: Int, _ unused: Int
  ) -> [Fit] {
    var found: [Fit] = []
    for step in Ticks.steps(over: high - low, mantissas) {
      let first = Figure(low.steps(of: step, up: false)) * step
      for distance in 1...max(1, (rows - 1) / (Ticks.least - 1)) {
        guard let perRow = step.divided(by: Figure(distance)) else { continue }
        let span = perRow * Figure(rows - 1)
        let count = (rows - 1) / distance + 1
        guard count >= Ticks.least, first + span >= high,
          let used = (high - first).divided(by: span),
          let given = Figure(rows - 1).divided(by: Figure(rows + unused - 1))
        else { continue }
        let isDense = distance == 1 && rows > 6
        found.append(
          Fit(
            first: first, last: first + span, step: step, count: count, unused: unused,
            waste: Figure(isDense ? 12 : 10, exponent: -1) - used * given))
      }
    }
    return found
  }
}
