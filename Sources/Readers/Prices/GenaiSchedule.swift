import Market

/// A model's prices over time, from a list of statements in which the last applicable one wins.
///
/// A statement is valid from a day on, or at certain hours of every day. Each start date splits the
/// time line, and each part becomes a quote.
struct GenaiSchedule {
  let prices: [GenaiStatement]
  let variants: [GenaiStatement]

  /// The quotes in order of time; all else is copied from the given quote.
  func quotes(_ quote: Quote) -> [Quote] {
    let days = Set((prices + variants).compactMap(\.from)).sorted()
    let starts = [nil] + days.map { Optional($0) }
    let ends = days.map { Optional($0) } + [nil]
    return zip(starts, ends).compactMap { start, end in
      guard let rate = rate(at: start) else { return nil }
      var quote = quote
      quote.rate = rate
      quote.effectiveFrom = start
      quote.effectiveUntil = end
      return quote
    }
  }

  /// The rate valid from a day on; `nil` if nothing is stated for it.
  private func rate(at day: Moment?) -> Rate? {
    let base = prices.lastIndex { $0.window == nil && $0.holds(at: day) }
    let later = prices[(base.map { $0 + 1 } ?? prices.startIndex)...]
    let timed = later.filter { $0.window != nil && $0.holds(at: day) }
    guard base != nil || !timed.isEmpty || (prices.isEmpty && day == nil) else { return nil }
    var rate = base.map { prices[$0].rate } ?? Rate()
    for statement in timed { rate.add(statement) }
    var names: [String] = []
    for name in variants.compactMap(\.variant) where !names.contains(name) { names.append(name) }
    for name in names {
      let last = variants.last { $0.variant == name && $0.window == nil && $0.holds(at: day) }
      if let last { rate.extras += last.rate.extras(named: name) }
    }
    return rate
  }
}

extension GenaiStatement {
  fileprivate func holds(at day: Moment?) -> Bool {
    guard let from else { return true }
    return day.map { from <= $0 } ?? false
  }
}

extension Rate {
  /// Adds prices at certain hours; hours with equal prices are merged.
  fileprivate mutating func add(_ statement: GenaiStatement) {
    guard let window = statement.window else { return }
    if let index = hours.firstIndex(where: { $0.prices == statement.rate.prices }) {
      hours[index].windows.append(window)
    } else {
      hours.append(Hours(windows: [window], prices: statement.rate.prices))
    }
  }
}
