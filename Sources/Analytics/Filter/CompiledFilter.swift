import Market
import Prose

/// A filter compiled for one table, with shares of other listings' prices resolved to amounts.
public struct CompiledFilter: Sendable {
  /// Names that match no listing; comparisons with them have no effect.
  public let unknownNames: [String]
  /// The moment from which ages are counted.
  let now: Moment
  /// The base for shares that name no listing.
  let base: PriceRow?
  /// The hosts of each model, as far as they are known.
  let hosts: HostCounts
  /// What lists call each provider.
  private let providers: ProviderNames
  /// The watched listings.
  private let watched: Set<Listing>
  private let words: [Part]
  private let tests: [Test]

  fileprivate enum Test: Hashable, Sendable {
    case text(Filter.Need, isWanted: Bool)
    case never
    case amount(Filter.Quantity, of: Listing?, Filter.Relation, Figure, isWanted: Bool)
  }

  /// A filter for rows of one currency and mix; `named` looks rows up by typed names, and `models`
  /// are those that words of the filter mean, `hosts` those of each model, and `providers` what lists
  /// call each provider.
  public init(
    _ filter: Filter, now: Moment, base: PriceRow?, watched: Set<Listing> = [],
    models: [String: NamedModel] = [:], hosts: HostCounts = HostCounts(),
    providers: ProviderNames = ProviderNames(), named row: (String) -> PriceRow?
  ) {
    (self.now, self.base, self.watched, self.hosts) = (now, base, watched, hosts)
    self.providers = providers
    words = CompiledFilter.parts(of: filter, models)
    var unknown: [String] = []
    var tests: [Test] = []
    func found(_ name: String) -> PriceRow? {
      let row = row(name)
      if row == nil { unknown.append(name) }
      return row
    }
    for clause in filter.clauses {
      guard case .amount(let quantity, let name, let relation, let limit) = clause.need else {
        tests.append(.text(clause.need, isWanted: clause.isWanted))
        continue
      }
      let only = name.map { found($0)?.quote.listing }
      if only == .some(nil) { continue }
      func append(_ limit: Figure) {
        tests.append(
          .amount(quantity, of: only ?? nil, relation, limit, isWanted: clause.isWanted))
      }
      switch limit {
      case .figure(let figure): append(figure)
      case .share(let share, let name):
        guard let other = name.map(found) ?? base else { continue }
        // Without that price, there is no share to compare with.
        if let whole = other.amount(on: quantity) {
          append(whole * share)
        } else {
          tests.append(.never)
        }
      }
    }
    (self.tests, unknownNames) = (tests, unknown)
  }

  /// Whether a row passes.
  ///
  /// An unknown value fails every condition, and therefore passes its negation.
  public func admits(_ row: PriceRow) -> Bool { admits(row, toldBy: nil) }

  /// Whether a row passes; for a change, `source:` refers to the source that reported it.
  func admits(_ row: PriceRow, toldBy teller: String?) -> Bool {
    guard words.allSatisfy({ admits(row, $0) }) else { return false }
    return tests.allSatisfy { admits(row, $0, toldBy: teller) }
  }

  private func admits(_ row: PriceRow, _ test: Test, toldBy teller: String?) -> Bool {
    switch test {
    case .text(.source(let key), let isWanted) where teller != nil:
      SearchKey(teller ?? "").contains(key) == isWanted
    case .text(.watched(let answer), let isWanted):
      (answer == watched.contains(row.quote.listing)) == isWanted
    case .never: false
    case .text(.provider(let key), let isWanted): providers.admits(row.quote, key) == isWanted
    case .text(let need, let isWanted): row.answers(need) == isWanted
    case .amount(let quantity, let only, let relation, let limit, let isWanted):
      ((only.map { $0 == row.quote.listing } ?? true)
        && row.amount(of: quantity, self).map { relation.holds($0, limit) } ?? false) == isWanted
    }
  }
}

extension CompiledFilter {
  /// A part of a filter; its answer for a row depends only on the row, the moment and the base.
  struct Part: Hashable, Sendable {
    fileprivate enum Kind: Hashable {
      case word(SearchKey, NamedModel?, isWanted: Bool)
      case name([SearchKey], NamedModel)
      case words(Search)
      case test(Test)
    }

    fileprivate let kind: Kind
  }

  /// The parts that must all hold, each once.
  ///
  /// - Parameter changing: Whether to return the parts that depend on the user's marks.
  /// - Returns: The parts, unordered.
  func parts(changing: Bool) -> Set<Part> {
    let tests = tests.filter { test in
      if case .text(.watched, _) = test { return changing }
      return !changing
    }
    let parts = tests.map { Part(kind: .test($0)) }
    if changing { return Set(parts) }
    return Set(parts + words)
  }

  /// The words of a filter, of which those that name a model are also met by who sells it.
  private static func parts(of filter: Filter, _ models: [String: NamedModel]) -> [Part] {
    guard let typed = filter.typedWords else {
      return filter.words.isEmpty ? [] : [Part(kind: .words(filter.words))]
    }
    var parts = typed.map {
      Part(kind: .word($0.key, models[$0.key.text], isWanted: $0.isWanted))
    }
    if let name = filter.joinedName, let model = models[name] {
      parts = zip(parts, typed).filter { !$0.1.isWanted }.map(\.0)
      parts.append(Part(kind: .name(typed.filter(\.isWanted).map(\.key), model)))
    }
    return parts
  }

  func admits(_ row: PriceRow, _ part: Part) -> Bool {
    switch part.kind {
    case .word(let key, let model, let isWanted):
      (row.key.contains(key) || model?.listings.contains(row.quote.listing) == true) == isWanted
    case .name(let keys, let model):
      model.listings.contains(row.quote.listing) || keys.allSatisfy(row.key.contains)
    case .words(let words): words.admits(row.key)
    case .test(let test): admits(row, test, toldBy: nil)
    }
  }
}

extension PriceRow {
  fileprivate func amount(on quantity: Filter.Quantity) -> Figure? {
    switch quantity {
    case .price(let meter): prices[meter].amount
    case .blend: blend
    case .cost: effective
    case .month: month
    default: nil
    }
  }

  fileprivate func answers(_ need: Filter.Need) -> Bool {
    switch need {
    case .model(let key): SearchKey(quote.listing.model).contains(key)
    case .source(let key):
      ([quote] + offer.others).contains { SearchKey($0.source).contains(key) }
    case .status(let status): status == quote.rate.status
    case .open(let answer): quote.hasOpenWeights == answer
    case .kind(let kinds): kinds.contains(offer.kind)
    case .gone(let answer): answer.map { $0 != offer.availability.isOnSale } ?? true
    case .everything: true
    case .amount, .watched, .provider: false
    }
  }
}
