import Analytics
import ArgumentParser
import Dashboard
import Market
import Names

extension MarketView {
  /// The quote that a name on the command line means.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - names: The table of names, with the user's own if they count here.
  /// - Returns: The quote.
  /// - Throws: The exit code, after printing why there is none.
  func quote(
    named name: String, by names: NameCatalogue = ShippedNames.catalogue
  ) throws -> Quote {
    switch listing(named: name) {
    case .listing(let listing):
      if let offer = offer(of: listing) { return offer.quote }
      Output.complain("error: '\(listing)' was not quoted then; choose another --as-of")
    case .several(let listings):
      Output.complain("error: '\(name)' is sold by several providers; name one of these listings:")
      Output.complain(prices(of: listings))
    case .none(let similar):
      if let search = ModelSearch(name, in: self, by: names) {
        return try search.quote(called: name, asOf: asOf)
      }
      complain(of: name, similar, names)
    }
    throw Outcome.couldNotRun.exitCode
  }

  private func complain(of name: String, _ similar: [Listing], _ names: NameCatalogue) {
    let models = names.meaning(of: WrittenName(name, day: asOf.day)).models
    guard models.isEmpty else {
      return Output.complain(
        "error: '\(name)' may be \(models.joined(separator: " or ")); name one")
    }
    Output.complain(
      similar.isEmpty
        ? "error: no listing is called '\(name)' as of \(asOf.day); tokentape prices lists all"
        : "error: no listing is called '\(name)'; similar are: \(ids(similar))")
  }

  /// A price table of some listings, the cheapest first and those not on sale last.
  private func prices(of listings: [Listing]) -> String {
    let rows = self.rows(in: .usd, weights: .threeToOne).filter {
      listings.contains($0.quote.listing)
    }.sorted(by: .blend, isDescending: false, now: asOf)
    let sold = rows.filter(\.offer.availability.isOnSale)
    let gone = rows.filter { !$0.offer.availability.isOnSale }
    let answer = PriceAnswer(
      view: self, currency: .usd, weights: .threeToOne, workload: nil, asOf: asOf, base: nil,
      rows: sold + gone)
    return String(answer.text.dropLast())
  }

  private func ids(_ listings: [Listing]) -> String {
    listings.map(\.id).joined(separator: ", ")
  }
}

extension Moment: ExpressibleByArgument {
  /// A day or a time, as written on the command line.
  public init?(argument: String) { self.init(iso8601: argument) }
}

extension Weights: ExpressibleByArgument {
  /// Weights, as written on the command line: `3:1`.
  public init?(argument: String) { self.init(argument) }
}

extension Currency: ExpressibleByArgument {
  /// A currency, as written on the command line: `DKK`.
  public init?(argument: String) { self.init(argument.uppercased()) }
}
