import Analytics
import Market
import Names
import Synchronization

/// The table of names, created at the first look-up: that takes some milliseconds, too long for the
/// start or the loop.
public final class KnownNames: Sendable, Hashable {
  private let make: @Sendable () -> NameCatalogue
  private let made = Mutex<NameCatalogue?>(nil)
  /// Ids identified before: fifteen thousand take most of a second.
  private let read = Mutex<[ListedName: Identity]>([:])
  /// The stories of a market up to a moment, by the names in them.
  let stories = Mutex<(asOf: Moment, stories: NamedStories)?>(nil)

  /// The most ids kept; a market has fifteen thousand.
  private static let mostRead = 40_000

  /// A table that is created when first needed.
  public init(_ make: @escaping @Sendable () -> NameCatalogue) { self.make = make }

  /// The table.
  var catalogue: NameCatalogue {
    made.withLock { made in
      if let made { return made }
      let new = make()
      made = new
      return new
    }
  }

  /// Whether both are the same table.
  public static func == (left: KnownNames, right: KnownNames) -> Bool { left === right }

  /// Feeds the table's identity into a hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension KnownNames {
  /// The models that names mean as of a market view's moment, with their hosts.
  ///
  /// - Returns: nil for a name that means no model, or more than one.
  func models(named names: [String], in market: MarketView) -> [String: NamedModel?] {
    let catalogue = catalogue
    let wanted = names.map { name in
      let meaning = catalogue.meaning(of: WrittenName(name, day: market.asOf.day))
      return (name, meaning.named.map { catalogue.identity(of: ListedName(id: $0)) })
    }
    let identities = wanted.compactMap(\.1)
    let found = identities.isEmpty ? [] : listings(of: identities, in: market)
    let models = Dictionary(zip(identities, found)) { first, _ in first }
    return Dictionary(wanted.map { ($0.0, $0.1.flatMap { models[$0] }) }) { first, _ in first }
  }

  /// The model that a listing sells, with its hosts; nil if unknown.
  func model(of listing: Listing, in market: MarketView) -> NamedModel? {
    guard let quote = market.offer(of: listing)?.quote else { return nil }
    let identity = catalogue.identity(of: ListedName(quote, in: market))
    guard identity.model != nil else { return nil }
    return listings(of: [identity], in: market).first
  }

  /// The listings that a name may have meant on a day: an exact id, or those of a model's maker.
  func listings(named name: String, on day: Day, in market: MarketView) -> [Listing] {
    if name.contains("/"), case .listing(let listing) = market.listing(named: name) {
      return [listing]
    }
    let meaning = catalogue.meaning(of: WrittenName(name, day: day))
    guard let model = meaning.named else { return [] }
    let sold = quotes(of: [catalogue.identity(of: ListedName(id: model))], in: market, on: day)[0]
    let own = makersOwn(sold, of: model)
    return (own.isEmpty && sold.count == 1 ? sold : own).map(\.listing)
  }

  /// Which model each listing of a market view sells, and at which host.
  func soldModels(in market: MarketView) -> SoldModels {
    let (sold, found) = catalogue.soldModels(in: market, known: read.withLock { $0 })
    read.withLock { $0 = found }
    return sold
  }

  /// What lists call each provider.
  var providers: ProviderNames { ProviderNames(catalogue.providerSpellings) }

  /// What alert rules need of the table.
  var ofRules: RuleNames {
    RuleNames(providers: { self.providers }, sold: { self.soldModels(in: $0) })
  }

  /// A model with its hosts; nil if unknown.
  func model(_ wish: HostsWish, in market: MarketView) -> NamedModel? {
    switch wish {
    case .listing(let listing): model(of: listing, in: market)
    case .name(let name): models(named: [name], in: market)[name] ?? nil
    }
  }

  /// The hosts of each model.
  private func listings(of wanted: [Identity], in market: MarketView) -> [NamedModel] {
    zip(wanted, quotes(of: wanted, in: market)).map { identity, quotes in
      let model = identity.model ?? ""
      let own = makersOwn(quotes, of: model).max {
        ($0.observed?.seconds ?? 0, $1.listing.id) < ($1.observed?.seconds ?? 0, $0.listing.id)
      }
      return NamedModel(
        model: model, listings: Set(quotes.map(\.listing)),
        own: (own ?? (quotes.count == 1 ? quotes[0] : nil))?.listing)
    }
  }

  /// Those of a model's quotes that are its maker's own.
  private func makersOwn(_ quotes: [Quote], of model: String) -> [Quote] {
    let catalogue = catalogue
    guard let maker = catalogue.table.models.first(where: { $0.name == model })?.maker else {
      return []
    }
    return quotes.filter {
      catalogue.provider($0.listing.provider, in: $0.source)?.id == maker
    }
  }

  /// The quotes of each model, identifying each offer once; with a day, by what ids meant then.
  private func quotes(
    of wanted: [Identity], in market: MarketView, on day: Day? = nil
  ) -> [[Quote]] {
    let catalogue = catalogue
    var read = read.withLock { $0 }
    let countBefore = read.count
    var found = wanted.map { _ in [Quote]() }
    for offer in market.offers {
      var listed = ListedName(offer.quote, in: market)
      listed.day = day ?? listed.day
      let identity = read[listed] ?? catalogue.identity(of: listed)
      read[listed] = identity
      for (place, model) in wanted.enumerated() where model.isSame(as: identity) == true {
        found[place].append(offer.quote)
      }
    }
    if read.count > countBefore {
      self.read.withLock { $0 = read.count > KnownNames.mostRead ? [:] : read }
    }
    return found
  }
}

extension ListedName {
  /// A quote's listing, as its source names it; the user's own prices are of any day.
  public init(_ quote: Quote, in market: MarketView) {
    self.init(
      source: quote.source, day: (quote.observed ?? market.asOf).day,
      provider: quote.listing.provider, id: quote.listing.model)
  }
}
