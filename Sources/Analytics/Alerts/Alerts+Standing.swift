import Market
import Prose

extension Standing {
  /// What some rules fire for.
  ///
  /// Of the changes only those count that became known after a moment, or all that are known where
  /// none is given; all else counts as it stands. The weights are those of a blended price.
  public func alerts(
    for rules: [AlertRule], since: Moment? = nil, weights: Weights = .threeToOne
  ) -> Alerts {
    var alerts = Alerts()
    guard !rules.isEmpty else { return alerts }
    let changes = changes.filter { change in
      guard let since else { return true }
      return change.known.map { since < $0 } ?? false
    }
    alerts.isCutOff = rules.contains { $0.event != nil } && mayMiss(changes)
    let rows = rows(in: .usd, weights: weights)
    let needsBase = rules.contains(where: \.filter.needsBase)
    let base = needsBase ? rows.named(AlertRule.baseName, in: self) : nil
    for rule in rules {
      do throws(Diagnostic) {
        let watch = try AlertWatch(rule, self, rows, base: base)
        alerts.fired += watch.fired(by: changes)
        alerts.suspected += watch.suspected(among: changes)
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
  let rows: [PriceRow]
  let sieve: Sieve
  /// The listing that the rule's event names.
  let only: Listing?

  /// - Throws: Where no listing, or several, are called as the rule has it.
  init(
    _ rule: AlertRule, _ standing: Standing, _ rows: [PriceRow], base: PriceRow?
  ) throws(Diagnostic) {
    (self.rule, self.standing, self.rows) = (rule, standing, rows)
    sieve = Sieve(rule.filter, now: standing.asOf, base: base) { rows.named($0, in: standing) }
    only = rule.event?.listing.flatMap { rows.named($0, in: standing)?.quote.listing }
    let isUnknown = rule.event?.listing != nil && only == nil
    for name in sieve.unknownNames + (isUnknown ? [rule.event?.listing ?? ""] : []) {
      throw standing.unknown(name, at: rule.names[name] ?? rule.origin)
    }
    if base == nil, rule.filter.needsBase {
      throw standing.unknown(AlertRule.baseName, at: rule.origin)
    }
  }

  /// What happened or, where the rule names no event, holds.
  func fired(by changes: [Change]) -> [Alert] {
    guard let event = rule.event else {
      return rows.filter { sieve.admits($0) }.map { (hit($0), $0.offer.since?.day) }
        .alerts(of: rule)
    }
    return hits(changes) { $0.kind == event.kind }
  }

  /// What would have, if it were no correction.
  func suspected(among changes: [Change]) -> [Alert] {
    guard let event = rule.event, event.kind == .cut || event.kind == .rise else { return [] }
    return hits(changes) { if case .correction = $0.kind { true } else { false } }
  }

  private func hits(_ changes: [Change], where isMeant: (Change) -> Bool) -> [Alert] {
    changes.filter { change in
      guard isMeant(change), rule.event?.admits(change) ?? false,
        only.map({ $0 == change.listing }) ?? true
      else { return false }
      return rule.filter.isEmpty
        || row(change).map { sieve.admits($0, toldBy: change.source) } ?? false
    }.map { (Alert.Hit(listing: $0.listing, cause: .change($0)), $0.known?.day) }
      .alerts(of: rule)
  }

  /// The listing as it stands or, where it is no longer sold, as it was.
  private func row(_ change: Change) -> PriceRow? {
    rows.row(of: change.listing)
      ?? Standing(
        asOf: standing.asOf, offers: [Offer(quote: change.quote)], exchange: standing.exchange
      ).rows(in: .usd, weights: rows.first?.weights ?? .threeToOne).first
  }

  private func hit(_ row: PriceRow) -> Alert.Hit {
    var amounts: [Alert.Amount] = []
    for clause in rule.filter.clauses {
      guard case .amount(let quantity, _, _, _) = clause.need,
        !amounts.contains(where: { $0.quantity == quantity }),
        let amount = row.amount(of: quantity, sieve)
      else { continue }
      amounts.append(Alert.Amount(quantity: quantity, amount: amount))
    }
    return Alert.Hit(listing: row.quote.listing, cause: .prices(row.quote, amounts))
  }
}

extension Filter {
  /// Whether anything is held against a base.
  fileprivate var needsBase: Bool {
    clauses.contains { clause in
      switch clause.need {
      case .amount(.ratio, _, _, _), .amount(_, _, _, .share(_, of: nil)): true
      case .amount, .provider, .model, .source, .status, .open, .watched: false
      }
    }
  }
}

extension Standing {
  /// Why a name means no listing.
  fileprivate func unknown(_ name: String, at place: Origin) -> Diagnostic {
    switch listing(named: name) {
    case .several(let listings):
      Diagnostic(
        .error, at: place, "'\(name)' is sold by several",
        remedy: "name one of \(listings.map(\.id).joined(separator: ", "))")
    case .none(let similar) where !similar.isEmpty:
      unknown(name, at: place, "similar are \(similar.map(\.id).joined(separator: ", "))")
    case .none, .listing: unknown(name, at: place, "name it as provider/model")
    }
  }

  private func unknown(_ name: String, at place: Origin, _ remedy: String) -> Diagnostic {
    Diagnostic(
      .error, at: place, "no listing is called '\(name)' as of \(asOf.day)", remedy: remedy)
  }
}

extension AlertRule.Event {
  /// Whether the first step of a change, which decides its kind, is as great as it must be.
  fileprivate func admits(_ change: Change) -> Bool {
    guard kind == .cut || kind == .rise else { return true }
    guard let step = change.steps.first, let old = step.before.written,
      let new = step.after.written, kind == .cut ? new < old : old < new
    else { return false }
    guard let limit else { return true }
    return (new - old).divided(by: old)
      .map { limit.relation.holds($0.isNegative ? -$0 : $0, limit.share) } ?? false
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

extension [(hit: Alert.Hit, day: Day?)] {
  /// The hits by provider and day, in the order in which each first stands.
  fileprivate func alerts(of rule: AlertRule) -> [Alert] {
    var alerts: [Alert] = []
    var places: [Alert.Key: Int] = [:]
    for (hit, day) in self {
      let alert = Alert(rule: rule, provider: hit.listing.provider, day: day, hits: [hit])
      if let place = places[alert.key] {
        alerts[place].hits.append(hit)
      } else {
        places[alert.key] = alerts.count
        alerts.append(alert)
      }
    }
    return alerts
  }
}
