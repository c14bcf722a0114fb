import Market

extension [History] {
  /// The prices of the source that counted at each time, up to a moment.
  ///
  /// The order of the sources is that of an offer: what is nearest counts, as long as the others have
  /// not been seen ``Nearness/lastingDays`` after it. Prices that stay when another source takes
  /// over are one step.
  func shown(asOf moment: Moment) -> [PriceTrail.Step] {
    let sources = map { history in
      SourceSteps(
        near: Nearness(of: history.source, to: history.listing),
        steps: history.steps(asOf: moment),
        seen: history.stints.flatMap(\.sightings).map(\.key))
    }
    var shown: [PriceTrail.Step] = []
    for key in Set(sources.flatMap(\.moments)).sorted() where key <= moment.seconds {
      guard let (step, seen) = sources.nearest(at: key) else { continue }
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
  /// By rising moment.
  let steps: [PriceTrail.Step]
  /// The seconds of each sighting, rising.
  let seen: [Int64]

  /// Every time at which something began or was seen.
  var moments: [Int64] { steps.map(\.from.key) + seen }

  /// The step that holds at a time, and when the source was last seen by then.
  func at(_ key: Int64) -> (step: PriceTrail.Step, seen: Int64)? {
    guard let step = steps.last(where: { $0.from.key <= key }) else { return nil }
    return (step, Swift.max(seen.last { $0 <= key } ?? .min, step.from.key))
  }
}

extension [SourceSteps] {
  /// The step of the source that counts at a time.
  fileprivate func nearest(at key: Int64) -> (step: PriceTrail.Step, seen: Moment?)? {
    let held = compactMap { source in source.at(key).map { (source: source, held: $0) } }
    guard let newest = held.map(\.held.seen).max() else { return nil }
    let oldest =
      newest == .min ? .min : newest - Int64(Nearness.lastingDays) * 86_400
    let recent = held.filter { $0.held.seen >= oldest }
    return recent.min { $0.source.near < $1.source.near }.map { nearest in
      let seen = nearest.held.seen
      return (nearest.held.step, seen == .min ? nil : Moment(seconds: seen))
    }
  }
}
