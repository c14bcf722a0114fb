import Analytics
import Market
import Names

/// What the loaded data know, looked up for one page of claims and remembered for the next.
final class Evidence {
  let reader: any MarketReader
  /// The moment as of which the data are known.
  let asOf: Moment
  let names: NameCatalogue
  let view: MarketView
  /// The benchmarks of the scores, also in small letters, as texts are compared with them.
  let benchmarks: [(name: String, inSmallLetters: String)]
  private var listings: [String: [Listing]] = [:]
  private var identities: [IdentityKey: String?] = [:]
  private var stepsOf: [StepsKey: [[Held]]] = [:]
  private var sold: [SoldKey: [Listing]] = [:]

  private struct StepsKey: Hashable {
    var listing: Listing
    var currency: Currency?
  }

  private struct SoldKey: Hashable {
    var mention: Mention.Kind
    var written: String
    var sellers: [String]
    var day: Day
  }

  private struct IdentityKey: Hashable {
    var listing: Listing
    var day: Day
  }

  init(_ reader: any MarketReader, asOf: Moment, names: NameCatalogue) throws {
    self.reader = reader
    self.asOf = asOf
    self.names = names
    view = try reader.view(asOf: asOf)
    benchmarks = Set(view.scores.map(\.benchmark)).map { ($0, $0.lowercased()) }
    for offer in view.offers {
      let listing = offer.quote.listing
      let id = names.provider(listing.provider, in: nil)?.id ?? listing.provider
      listings[id, default: []].append(listing)
    }
  }

  /// The listings of a provider, by our id of it.
  func listings(of provider: String) -> [Listing] { listings[provider] ?? [] }

  /// The model that a listing sold on a day.
  func model(of listing: Listing, on day: Day) -> String? {
    let key = IdentityKey(listing: listing, day: day)
    if let known = identities[key] { return known }
    let model = names.identity(
      of: ListedName(day: day, provider: listing.provider, id: listing.model)
    ).model
    identities[key] = .some(model)
    return model
  }

  /// The rates of a listing over time, source by source, remembered.
  func steps(
    of listing: Listing, in currency: Currency?, found: () throws -> [[Held]]
  ) rethrows -> [[Held]] {
    let key = StepsKey(listing: listing, currency: currency)
    if let known = stepsOf[key] { return known }
    let steps = try found()
    stepsOf[key] = steps
    return steps
  }

  /// The listings that a mention means, remembered.
  func listings(
    of mention: Mention, at sellers: [String], on day: Day, found: () -> [Listing]
  ) -> [Listing] {
    let key = SoldKey(
      mention: mention.kind, written: mention.written.lowercased(), sellers: sellers, day: day)
    if let known = sold[key] { return known }
    let listings = found()
    sold[key] = listings
    return listings
  }
}
