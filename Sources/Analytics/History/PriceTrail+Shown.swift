import Market

extension [History] {
  /// The prices of the source that counted at each time, up to a moment.
  ///
  /// Sources are chosen by the same rule as for an offer. Prices that stay when another source
  /// takes over are one step.
  func shown(_ changes: [Change], asOf moment: Moment) -> [PriceTrail.Step] {
    let sources = map { history in
      SourceSteps(
        near: history.near, steps: history.steps(changes, asOf: moment),
        seen: history.spans.flatMap(\.sightings).map(\.key),
        came: changes.filter { $0.source == history.source && $0.kind == .added }.map(\.known.key))
    }
    var shown: [PriceTrail.Step] = []
    for key in Set(sources.flatMap(\.moments)).sorted() where key <= moment.seconds {
      guard let (step, seen) = sources.counting(at: key) else { continue }
      if let last = shown.last, last.quote.rate.prices.isSame(as: step.quote.rate.prices),
        last.quote.rate.currency == step.quote.rate.currency
      {
        shown[shown.count - 1].seenUntil = [last.seenUntil, seen].compactMap(\.self).max()
      } else {
        let from = step.from.key == key || shown.isEmpty ? step.from : Moment(seconds: key)
        shown.append(PriceTrail.Step(from: from, seenUntil: seen, quote: step.quote))
      }
    }
    return shown
  }
}

/// What one source said, and when it was seen.
private struct SourceSteps {
  let near: Nearness
  /// The steps in chronological order.
  let steps: [PriceTrail.Step]
  /// The seconds of each sighting, ascending.
  let seen: [Int64]
  /// When it was added to the source's list.
  let came: [Int64]

  /// Every time at which a price began or was seen.
  var moments: [Int64] { steps.map(\.from.key) + seen }

  /// The step in force at a time, when the source was last seen by then, and when it first said so.
  func at(_ key: Int64) -> (step: PriceTrail.Step, seen: Int64, told: Int64)? {
    guard let place = steps.lastIndex(where: { $0.from.key <= key }) else { return nil }
    let step = steps[place]
    let isNews = place > 0 || step.quote.effectiveFrom != nil
    return (
      step, Swift.max(seen.last { $0 <= key } ?? .min, step.from.key),
      isNews ? step.from.key : came.last { $0 <= key } ?? .min
    )
  }
}

extension [SourceSteps] {
  /// The step of the source that counts at a time.
  fileprivate func counting(at key: Int64) -> (step: PriceTrail.Step, seen: Moment?)? {
    let held = compactMap { source in source.at(key).map { (source: source, held: $0) } }
    guard !held.isEmpty else { return nil }
    let statements = held.map {
      Statement(
        near: $0.source.near, rate: $0.held.step.quote.rate, seen: $0.held.seen,
        dating: $0.held.step.quote.dating)
    }
    let chosen = held[statements.choice { held[$0].held.told }.place].held
    return (chosen.step, chosen.seen == .min ? nil : Moment(seconds: chosen.seen))
  }
}
