import Analytics
import Cores
import Market
import Names

extension NameCatalogue {
  /// Which model each listing of a market view sells, and at which host.
  ///
  /// - Parameters:
  ///   - market: The market view.
  ///   - known: Identities found before, by name.
  /// - Returns: The models, and every identity found.
  public func soldModels(
    in market: MarketView, known: [ListedName: Identity] = [:]
  ) -> (sold: SoldModels, read: [ListedName: Identity]) {
    let names = market.offers.map { ListedName($0.quote, in: market) }
    let identities = identities(of: names, known: known)
    var models = ModelPlaces(newest: zip(names, identities))
    var hosts: [String: Int] = [:]
    var sales: [Listing: SoldModels.Sale] = [:]
    sales.reserveCapacity(names.count)
    for (place, offer) in market.offers.enumerated() {
      guard let model = models.place(of: identities[place]) else { continue }
      let provider = offer.quote.listing.provider
      let seller = self.provider(provider, in: offer.quote.source)?.id ?? provider
      let host = hosts[seller, default: hosts.count]
      hosts[seller] = host
      sales[offer.quote.listing] = SoldModels.Sale(model: model, host: host)
    }
    let read = Dictionary(zip(names, identities)) { first, _ in first }
    let changing = zip(names, zip(market.offers, identities)).compactMap { name, found in
      meanings(of: name, found.1).map { (found.0.quote.listing, $0) }
    }
    return (
      SoldModels(
        names: models.names, sales: sales,
        meanings: Dictionary(changing) { first, _ in first }), read
    )
  }

  /// What a name meant over time, if its identity hangs on that.
  private func meanings(of name: ListedName, _ identity: Identity) -> [SoldModels.Meaning]? {
    let isMoved = identity.steps.contains { step in
      switch step {
      case .moved, .seller: true
      default: false
      }
    }
    guard isMoved || identity.model == nil else { return nil }
    return timeline(of: name)?.steps.map { SoldModels.Meaning(model: $0.model, from: $0.from) }
  }

  /// The identity of each name; most of the time is spent in reading ids, so all cores do.
  private func identities(
    of names: [ListedName], known: [ListedName: Identity]
  ) -> [Identity] {
    onAllCores(names.count, least: 8) { part in
      names[part].map { known[$0] ?? identity(of: $0) }
    }
  }
}

/// The models of some identities, numbered.
private struct ModelPlaces {
  private(set) var names: [String] = []
  /// What the newest list means by each name, since some names drift to newer models.
  private let newest: [String: Identity]
  private var places: [String: Int] = [:]

  init(newest identities: some Sequence<(ListedName, Identity)>) {
    var found: [String: (day: Int, identity: Identity)] = [:]
    for (name, identity) in identities {
      guard let words = identity.words else { continue }
      let day = name.day?.number ?? .max
      if found[words].map({ $0.day < day }) ?? true { found[words] = (day, identity) }
    }
    newest = found.mapValues(\.identity)
  }

  /// The place of a model; nil if it is unknown, or may be another by now.
  mutating func place(of identity: Identity) -> Int? {
    guard let words = identity.words, newest[words]?.isSame(as: identity) == true else {
      return nil
    }
    if let place = places[words] { return place }
    places[words] = names.count
    names.append(identity.model ?? words)
    return names.count - 1
  }
}
