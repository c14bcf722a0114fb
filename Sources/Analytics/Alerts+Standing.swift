import Market

extension Standing {
  /// What some rules fire for.
  ///
  /// Of the changes only those count that became known after a moment, or all that are known where
  /// none is given; prices count as they stand. The weights are those of a blended price.
  public func alerts(
    for rules: [AlertRule], since: Moment? = nil, weights: Weights = .threeToOne
  ) -> Alerts {
    var alerts = Alerts()
    let changes = changes.filter { change in
      guard let since else { return true }
      return change.known.map { since < $0 } ?? false
    }
    alerts.isCutOff = rules.contains { $0.event != nil } && mayMiss(changes)
    for rule in rules {
      let watch = AlertWatch(rule: rule, standing: self, weights: weights)
      do throws(Diagnostic) {
        guard let named = try watch.namedPrices() else { continue }
        let hits =
          rule.event == nil
          ? watch.priceHits(named) : changes.compactMap { watch.hit($0, isSuspected: false) }
        alerts.fired += hits.alerts(of: rule, asOf: self)
        alerts.suspected += changes.compactMap { watch.hit($0, isSuspected: true) }
          .alerts(of: rule, asOf: self)
      } catch {
        alerts.problems.append(error)
      }
    }
    return alerts
  }

  /// Whether the time that was asked for began before the oldest change that is at hand.
  private func mayMiss(_ recent: [Change]) -> Bool {
    let moves = recent.count(where: \.isMove)
    return max(moves, recent.count - moves) >= Standing.mostChanges / 2
  }
}

/// A rule that is held against what stands.
private struct AlertWatch {
  let rule: AlertRule
  let standing: Standing
  let weights: Weights

  /// The prices of the listings that the rule names; none where one of them is outside of its limit
  /// or not known.
  ///
  /// - Throws: Where no listing, or several, are called so.
  func namedPrices() throws(Diagnostic) -> [(quote: Quote, amount: Alert.Amount)]? {
    var found: [(quote: Quote, amount: Alert.Amount)] = []
    var isHeld = true
    for limit in rule.prices {
      guard let name = limit.listing else { continue }
      let quote = try quote(named: name, for: limit)
      if let amount = amount(limit, of: quote) {
        found.append((quote, amount))
      } else {
        isHeld = false
      }
    }
    return isHeld ? found : nil
  }

  /// What holds of listings whose prices are as the rule wants them.
  func priceHits(_ named: [(quote: Quote, amount: Alert.Amount)]) -> [Alert.Hit] {
    let limits = rule.prices.filter { $0.listing == nil }
    guard !limits.isEmpty else {
      return named.filter { isAbout($0.quote) }.map {
        Alert.Hit(listing: $0.quote.listing, cause: .prices($0.quote, [$0.amount]))
      }
    }
    return standing.offers.compactMap { offer in
      guard isAbout(offer.quote) else { return nil }
      return amounts(of: offer.quote).map {
        Alert.Hit(listing: offer.quote.listing, cause: .prices(offer.quote, $0))
      }
    }
  }

  /// The change where it is what the rule waits for; a correction only where those are asked for.
  func hit(_ change: Change, isSuspected: Bool) -> Alert.Hit? {
    guard let event = rule.event, isAbout(change.quote) else { return nil }
    if case .correction = change.kind {
      guard isSuspected, event.name.isStep, event.admits(change) else { return nil }
    } else {
      guard !isSuspected, event.name.kind == change.kind, event.admits(change) else { return nil }
    }
    if rule.prices.contains(where: { $0.listing == nil }) {
      let quote = standing.offer(of: change.listing)?.quote ?? change.quote
      guard amounts(of: quote) != nil else { return nil }
    }
    return Alert.Hit(listing: change.listing, cause: .change(change))
  }

  /// The prices that the rule wants of any listing it is about; none where one is out of its limit.
  private func amounts(of quote: Quote) -> [Alert.Amount]? {
    var amounts: [Alert.Amount] = []
    for limit in rule.prices where limit.listing == nil {
      guard let amount = amount(limit, of: quote) else { return nil }
      amounts.append(amount)
    }
    return amounts
  }

  private func amount(_ limit: AlertRule.PriceLimit, of quote: Quote) -> Alert.Amount? {
    guard let prices = standing.prices(of: quote, in: .usd),
      let amount = limit.measure.amount(in: prices, weights: weights), limit.limit.admits(amount)
    else { return nil }
    return Alert.Amount(measure: limit.measure, perMillion: amount)
  }

  private func isAbout(_ quote: Quote) -> Bool {
    rule.fields.allSatisfy { field in
      let holds =
        switch field.name {
        case .provider: quote.listing.provider.lowercased() == field.text
        case .model: quote.listing.model.lowercased().contains(field.text)
        case .source: quote.source.lowercased() == field.text
        }
      return holds == field.isWanted
    }
  }

  private func quote(
    named name: String, for limit: AlertRule.PriceLimit
  ) throws(Diagnostic) -> Quote {
    let remedy: String
    switch standing.listing(named: name) {
    case .listing(let listing):
      if let offer = standing.offer(of: listing) { return offer.quote }
      remedy = "choose another day"
    case .several(let listings):
      throw Diagnostic(
        .error, at: limit.origin, "'\(name)' is sold by several",
        remedy: "name one of \(listings.map(\.id).joined(separator: ", "))")
    case .none(let similar):
      remedy =
        similar.isEmpty
        ? "name it as provider/model" : "similar are \(similar.map(\.id).joined(separator: ", "))"
    }
    throw Diagnostic(
      .error, at: limit.origin, "no listing is called '\(name)' as of \(standing.asOf.day)",
      remedy: remedy)
  }
}

extension AlertRule.Event {
  /// Whether the first step of a change, which decides its kind, is as great as it must be.
  fileprivate func admits(_ change: Change) -> Bool {
    guard name.isStep else { return true }
    guard let step = change.steps.first, let old = step.before.written,
      let new = step.after.written, name == .cut ? new < old : old < new
    else { return false }
    guard let limit else { return true }
    return (new - old).divided(by: old).map { limit.admits($0.isNegative ? -$0 : $0) } ?? false
  }
}

extension AlertRule.Event.Name {
  /// The kind of change that a rule means.
  fileprivate var kind: Change.Kind {
    switch self {
    case .cut: .cut
    case .rise: .rise
    case .cachedOnly: .cachedOnly
    case .tier: .tier
    case .hours: .hours
    case .deprecated: .deprecated
    case .added: .added
    case .removed: .removed
    case .returned: .returned
    }
  }
}

extension Price {
  /// The number that stands there, in doubt or not; a correction is recognised by just that.
  fileprivate var written: Figure? {
    switch self {
    case .known(let amount), .suspect(let amount, _): amount
    case .free: .zero
    case .unknown, .dynamic: nil
    }
  }
}

extension [Alert.Hit] {
  /// The hits by provider and day, in the order in which each first stands.
  fileprivate func alerts(of rule: AlertRule, asOf standing: Standing) -> [Alert] {
    var alerts: [Alert] = []
    var places: [String: Int] = [:]
    for hit in self {
      let day: Day? =
        switch hit.cause {
        case .change(let change): change.known?.day
        case .prices: standing.asOf.day
        }
      let key = "\(day?.number ?? .min) \(hit.listing.provider)"
      if let place = places[key] {
        alerts[place].hits.append(hit)
      } else {
        places[key] = alerts.count
        alerts.append(
          Alert(rule: rule, provider: hit.listing.provider, day: day, hits: [hit]))
      }
    }
    return alerts
  }
}
