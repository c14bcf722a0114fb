import Market

extension MarketReader {
  /// Evaluates rules.
  ///
  /// Every change in the requested time is checked, so that a quiet provider's move is not lost
  /// behind a thousand changes of others. Only changes that became known after `since` count, or
  /// all of them without it; everything else counts as it is in the view.
  ///
  /// - Parameters:
  ///   - rules: The rules.
  ///   - view: The market as of the moment in question.
  ///   - since: The moment after which a change must have become known.
  ///   - weights: The mix of the blended price.
  ///   - names: What rules about providers and hosts need.
  /// - Returns: What fired, and what would have fired were it not a correction.
  /// - Throws: If the stored data can't be read.
  public func alerts(
    for rules: [AlertRule], in view: MarketView, since: Moment? = nil,
    weights: Weights = .threeToOne, by names: RuleNames = RuleNames()
  ) throws -> Alerts {
    guard !rules.isEmpty else { return Alerts() }
    var bench = AlertBench(rules, view, weights, names)
    if bench.waitsForChanges {
      let isWanted = bench.isWanted
      try changes(since: since, asOf: view.asOf, where: isWanted) { bench.see($0) }
    }
    return bench.alerts
  }
}

/// Evaluates rules against changes, one change at a time.
struct AlertBench {
  private var problems: [Diagnostic] = []
  private var watches: [AlertWatch] = []
  private var isCutOff = false

  init(_ rules: [AlertRule], _ view: MarketView, _ weights: Weights, _ names: RuleNames) {
    let rows = view.rows(in: .usd, weights: weights)
    let hosts =
      rules.contains(where: \.filter.asksForHosts)
      ? HostCounts(of: rows, by: names.sold(view)) : HostCounts()
    let providers =
      rules.contains(where: \.filter.asksForProvider) ? names.providers() : ProviderNames()
    let needsBase = rules.contains(where: \.filter.needsBase)
    let base = needsBase ? rows.named(AlertRule.baseName, in: view) : nil
    // What is claimed is told by those who can check it.
    for rule in rules where rule.claim == nil {
      do throws(Diagnostic) {
        watches.append(
          try AlertWatch(rule, view, rows, base: base, hosts: hosts, providers: providers))
      } catch {
        problems.append(error)
      }
    }
  }

  /// Whether any rule has an event.
  var waitsForChanges: Bool { watches.contains { $0.rule.event != nil } }

  /// Whether any rule may fire for a kind of change, or would if it were not a correction.
  var isWanted: @Sendable (Change.Kind) -> Bool {
    let events = watches.compactMap { $0.rule.event?.kind }
    let suspects = events.contains(.cut) || events.contains(.rise)
    return { kind in
      if case .correction = kind { suspects } else { events.contains(kind) }
    }
  }

  mutating func see(_ change: Change) {
    for place in watches.indices where watches[place].admits(change) {
      guard watches[place].hits < Alerts.mostHits else {
        isCutOff = true
        continue
      }
      watches[place].take(change)
    }
  }

  var alerts: Alerts {
    var alerts = Alerts()
    alerts.problems = problems
    alerts.isCutOff = isCutOff
    for watch in watches {
      alerts.fired += watch.rule.event == nil ? watch.holding : watch.fired.list
      alerts.suspected += watch.suspected.list
    }
    return alerts
  }
}

extension Filter {
  /// Whether any clause refers to the base.
  var needsBase: Bool {
    clauses.contains { clause in
      switch clause.need {
      case .amount(.ratio, _, _, _), .amount(_, _, _, .share(_, of: nil)): true
      case .amount, .provider, .model, .source, .status, .open, .watched, .kind, .gone, .everything:
        false
      }
    }
  }
}
