import Analytics
import Market
import Names

/// The listings that sell a model which somebody named as people do.
struct ModelSearch {
  /// The model.
  let model: String
  /// Who made it, by our id; nil where the table does not have the model.
  private let maker: String?
  /// The listings that sell it, as of the moment that was asked about.
  let quotes: [Quote]
  private let catalogue: NameCatalogue

  /// Looks for the listings of a model.
  ///
  /// What an id means is asked as of the day on which its list was seen: a name may have led to
  /// another model since.
  ///
  /// - Returns: Nothing where the name means no model, or leaves open which.
  init?(_ name: String, in view: MarketView, by catalogue: NameCatalogue) {
    let meaning = catalogue.meaning(of: WrittenName(name, day: view.asOf.day))
    guard let model = meaning.named else { return nil }
    self.model = model
    self.catalogue = catalogue
    maker = catalogue.table.models.first { $0.name == model }?.maker
    let wanted = catalogue.identity(of: ListedName(id: model))
    quotes = view.offers.map(\.quote).filter { quote in
      wanted.isSame(as: catalogue.identity(of: ListedName(quote))) == true
    }
  }

  /// The listing of the model's own maker, the last that was seen.
  var makersOwn: Quote? {
    quotes.filter { seller(of: $0) == maker }.max {
      ($0.observed?.seconds ?? 0, $1.listing.id) < ($1.observed?.seconds ?? 0, $0.listing.id)
    }
  }

  /// How many providers there are behind some quotes, however lists spell them.
  func sellers(of quotes: [Quote]) -> Int { Set(quotes.map(seller)).count }

  private func seller(of quote: Quote) -> String {
    catalogue.provider(quote.listing.provider, in: quote.source)?.id ?? quote.listing.provider
  }
}

extension ListedName {
  /// A listing, as the source of a quote names it.
  init(_ quote: Quote) {
    self.init(
      source: quote.source, day: quote.observed?.day, provider: quote.listing.provider,
      id: quote.listing.model)
  }
}

extension ModelSearch {
  /// The listing that a name means: the maker's own, or the only one; says which that is.
  ///
  /// - Throws: The end of the command, after it has said who sells it.
  func quote(called name: String, asOf: Moment) throws -> Quote {
    if let quote = makersOwn ?? (quotes.count == 1 ? quotes[0] : nil) {
      Output.complain("note: '\(name)' is \(model), sold as \(quote.listing)\(span(of: quote))")
      return quote
    }
    let ids = quotes.prefix(ModelSearch.mostNamed).map(\.listing.id).joined(separator: ", ")
    Output.complain(
      quotes.isEmpty
        ? "error: '\(name)' is \(model), which nobody sold on \(asOf.day); choose another --as-of"
        : "error: '\(name)' is \(model), which \(sellers(of: quotes)) sell; --hosts '\(name)' lists them, or "
          + "name one: \(ids)")
    throw Outcome.couldNotRun.exitCode
  }

  /// How many listings are named at most where one has to be chosen.
  private static let mostNamed = 5

  /// From when to when the id meant this model, where it moved.
  private func span(of quote: Quote) -> String {
    for case .moved(let since, let until, _) in catalogue.identity(of: ListedName(quote)).steps {
      return " from \(since)" + (until.map { ", until \($0)" } ?? "")
    }
    return ""
  }
}

extension MarketView {
  /// Who sells a model and did not cease to, the cheapest first and those without a price last; says
  /// how many they are.
  ///
  /// - Throws: The end of the command, after it has said why there is none.
  func hosts(of name: String, by weights: Weights) throws -> [Quote] {
    guard let search = ModelSearch(name, in: self, by: ShippedNames.catalogue) else {
      let models = ShippedNames.catalogue.meaning(of: WrittenName(name, day: asOf.day)).models
      Output.complain(
        models.isEmpty
          ? "error: no model is called '\(name)'; tokentape names '\(name)' lists what is alike"
          : "error: '\(name)' may be \(models.joined(separator: " or ")); name one")
      throw Outcome.couldNotRun.exitCode
    }
    let quotes = search.quotes.filter { offer(of: $0.listing)?.availability.since == nil }
    guard !quotes.isEmpty else {
      Output.complain("error: '\(name)' is \(search.model), which nobody sells on \(asOf.day)")
      throw Outcome.couldNotRun.exitCode
    }
    Output.complain(
      "note: '\(name)' is \(search.model), on sale at \(search.sellers(of: quotes)) providers")
    return quotes.sorted {
      switch (weights.blend($0.rate.prices), weights.blend($1.rate.prices)) {
      case (let one?, let other?) where one != other: one < other
      case (_?, nil): true
      case (nil, _?): false
      default: $0.listing < $1.listing
      }
    }
  }
}

extension [Quote] {
  /// The first that costs anything; what is free is no measure for the others.
  func cheapestPaid(by weights: Weights) -> Quote {
    first { quote in weights.blend(quote.rate.prices).map { $0 > .zero } ?? false } ?? self[0]
  }
}
