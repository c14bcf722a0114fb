import Market
import Prose

/// A rule being evaluated against a market view and its changes.
struct AlertWatch {
  let rule: AlertRule
  private let view: MarketView
  private let rows: [PriceRow]
  private let compiled: CompiledFilter
  /// The listing named by the rule's event.
  private let only: Listing?
  /// The changes that fired, if the rule has an event.
  private(set) var fired = AlertList()
  /// Those that would have fired were they not corrections.
  private(set) var suspected = AlertList()

  /// - Throws: If a name in the rule means no listing, or several.
  init(
    _ rule: AlertRule, _ view: MarketView, _ rows: [PriceRow], base: PriceRow?,
    hosts: HostCounts, providers: ProviderNames
  ) throws(Diagnostic) {
    (self.rule, self.view, self.rows) = (rule, view, rows)
    compiled = CompiledFilter(
      rule.filter, now: view.asOf, base: base, hosts: hosts, providers: providers
    ) { rows.named($0, in: view) }
    only = rule.event?.listing.flatMap { rows.named($0, in: view)?.quote.listing }
    let isUnknown = rule.event?.listing != nil && only == nil
    for name in compiled.unknownNames + (isUnknown ? [rule.event?.listing ?? ""] : []) {
      throw view.unknown(name, at: rule.names[name] ?? rule.origin)
    }
    if base == nil, rule.filter.needsBase {
      throw view.unknown(AlertRule.baseName, at: rule.origin)
    }
  }

  /// The number of changes taken.
  var hits: Int { fired.hits + suspected.hits }

  /// The alerts for listings that pass now, for a rule without an event.
  var holding: [Alert] {
    var list = AlertList()
    var leftOut = LeftOut()
    let scope = Scope(rule.filter)
    for row in rows where compiled.admits(row) && scope.admits(row, counting: &leftOut) {
      list.add(hit(row), on: row.offer.since?.day, by: rule)
    }
    return list.list
  }

  /// Whether the rule fires for a change, or would if it were not a correction.
  func admits(_ change: Change) -> Bool {
    guard let event = rule.event, change.isCorrection ? event.isOfPrice : change.kind == event.kind,
      event.admits(change), only.map({ $0 == change.listing }) ?? true
    else { return false }
    return rule.filter.isEmpty
      || row(change).map { compiled.admits($0, toldBy: change.source) } ?? false
  }

  /// Takes a change that the rule admits.
  mutating func take(_ change: Change) {
    let hit = Alert.Hit(listing: change.listing, cause: .change(change))
    if change.isCorrection {
      suspected.add(hit, on: change.known?.day, by: rule)
    } else {
      fired.add(hit, on: change.known?.day, by: rule)
    }
  }

  /// The listing's row or, if it is no longer sold, a row made from its last quote.
  private func row(_ change: Change) -> PriceRow? {
    rows.row(of: change.listing)
      ?? MarketView(
        asOf: view.asOf, offers: [Offer(quote: change.quote)], exchange: view.exchange
      ).rows(in: .usd, weights: rows.first?.weights ?? .threeToOne).first
  }

  private func hit(_ row: PriceRow) -> Alert.Hit {
    var amounts: [Alert.Amount] = []
    for clause in rule.filter.clauses {
      guard case .amount(let quantity, _, _, _) = clause.need,
        !amounts.contains(where: { $0.quantity == quantity }),
        let amount = row.amount(of: quantity, compiled)
      else { continue }
      amounts.append(Alert.Amount(quantity: quantity, amount: amount))
    }
    return Alert.Hit(listing: row.quote.listing, cause: .prices(row.quote, amounts))
  }
}

extension MarketView {
  /// Why a name means no single listing.
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

extension Change {
  /// Whether it is most likely an error or the correction of one.
  fileprivate var isCorrection: Bool {
    if case .correction = kind { true } else { false }
  }
}

extension AlertRule.Event {
  /// Whether it is a price step, which a correction may look like.
  fileprivate var isOfPrice: Bool { kind == .cut || kind == .rise }

  /// Whether a change's first step, which decides its kind, meets the limit.
  fileprivate func admits(_ change: Change) -> Bool {
    guard isOfPrice else { return true }
    guard let step = change.steps.first, let old = step.before.written,
      let new = step.after.written, kind == .cut ? new < old : old < new
    else { return false }
    guard let limit else { return true }
    return (new - old).divided(by: old)
      .map { limit.relation.holds($0.isNegative ? -$0 : $0, limit.share) } ?? false
  }
}

extension Price {
  /// The stated number, suspect or not; corrections are recognised by suspect numbers.
  fileprivate var written: Figure? {
    switch self {
    case .known(let amount), .suspect(let amount, _): amount
    case .free: .zero
    case .unknown, .dynamic: nil
    }
  }
}

/// Hits grouped by provider and day, in order of first appearance.
struct AlertList {
  private(set) var list: [Alert] = []
  private(set) var hits = 0
  private var places: [Alert.Key: Int] = [:]

  mutating func add(_ hit: Alert.Hit, on day: Day?, by rule: AlertRule) {
    hits += 1
    let alert = Alert(rule: rule, provider: hit.listing.provider, day: day, hits: [hit])
    if let place = places[alert.key] {
      list[place].hits.append(hit)
    } else {
      places[alert.key] = list.count
      list.append(alert)
    }
  }
}
