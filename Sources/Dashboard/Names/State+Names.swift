import Analytics
import Market
import Verdicts

/// The table of names, and the look-ups in it.
struct NameLookups: Sendable {
  /// The table; nil until the program hands it over.
  var table: KnownNames?
  /// The models of the names in the filter; nil for names that mean none.
  var known: [String: NamedModel?] = [:]
  /// A typed base whose name is still to be looked up.
  var base: String?
  /// The hosts page's model, once known.
  var hosts: (wish: HostsWish, model: NamedModel?)?
  /// The claims page's claims, once known.
  var claims: (wish: ClaimsWish, claims: [JudgedClaim])?
  /// The crowd of the open or selected story, once known.
  var crowd: (wish: CrowdWish, crowd: Crowd?)?
  /// The news of the listing's page, once known.
  var news: (wish: NewsWish, news: ListingNews)?
  /// The changes page's changes, once known.
  var changes: (wish: ChangesWish, found: FoundChanges)?
  /// The prices of the page of two moments, once known.
  var twoMoments: (wish: TwoMomentsWish, offers: [TwoOffers])?
  /// The moment of that look-up.
  var hostsAsOf: Moment?
  /// The number of results so far.
  var hostsAnswers = 0
  /// Whether it is known which model each listing of the market view sells.
  var hasSoldModels = false
  /// The moment of the last look-up of names.
  var asOf: Moment?
}

extension State {
  /// Takes over the table of names.
  mutating func take(_ names: KnownNames) {
    lookups.table = names
    prices.canCountHosts = true
    prices.arrange()
    noteEmptyPanels()
    forgetNames()
  }

  /// Forgets all look-ups: the listings or the table changed.
  mutating func forgetNames() {
    lookups.known = [:]
    lookups.hasSoldModels = false
    lookups.hosts = nil
    lookups.claims = nil
    lookups.crowd = nil
    lookups.news = nil
    lookups.table?.forgetStories()
    claims.forget()
    lookups.changes = nil
    lookups.twoMoments = nil
    lookups.hostsAsOf = nil
    lookups.asOf = nil
  }

  /// Looks up the names in the filter, beside the loop.
  mutating func askForNames() {
    if let name = lookups.base, let found = lookups.known[name] {
      lookups.base = nil
      setBase(found, called: name)
    }
    guard let table = lookups.table, !market.offers.isEmpty, !queries.open.contains(.models)
    else { return }
    let names = prices.filter.names + [lookups.base].compactMap(\.self)
    let needsProviders = prices.filter.asksForProvider && prices.providers == nil
    guard needsProviders || names.contains(where: { lookups.known[$0] == nil }) else { return }
    lookups.asOf = market.asOf
    ask(.models(names, in: market, by: table))
  }

  /// Takes over the models of names, unless another moment is shown by now.
  mutating func take(_ models: [String: NamedModel?], _ providers: ProviderNames) {
    guard lookups.asOf == market.asOf else { return forgetNames() }
    lookups.known = models
    prices.take(providers)
    prices.take(models.compactMapValues(\.self))
  }

  /// Makes a model's own listing the base, or says who sells it.
  private mutating func setBase(_ model: NamedModel?, called name: String) {
    guard let model else { return tellOfBase(named: name) }
    if let own = model.own { return choose(base: own) }
    let sellers = model.listings.sorted()
    tell(
      sellers.isEmpty
        ? said("'\(name)' is \(model.model), which nobody sells")
        : said("'\(name)' is \(model.model), which several sell"),
      sellers.isEmpty ? said("name another") : said("write one of \(State.list(sellers))"))
  }
}

extension PriceTable {
  /// Takes over the models that names in the filter mean.
  mutating func take(_ models: [String: NamedModel]) {
    guard models != self.models else { return }
    self.models = models
    arrange()
  }

  /// Takes over what lists call each provider.
  mutating func take(_ providers: ProviderNames) {
    guard providers != self.providers else { return }
    self.providers = providers
    forgetOrder()
    arrange()
  }

  /// The names in the filter, and what they stand for: `r1 = deepseek-r1`.
  var namesText: String {
    let names = filter.names.reversed().filter { models[$0] != nil }
    // A joined name says it all.
    let shown = names.first.map { $0.contains(" ") ? [$0] : names.reversed() } ?? []
    return shown.compactMap { name in
      models[name].flatMap { $0.model == name ? nil : "\(name) = \($0.model)" }
    }.joined(separator: ", ")
  }
}
