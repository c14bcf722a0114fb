import Analytics
import Dashboard
import Market
import Names

/// The listings that sell a model, found by a name such as people use.
struct ModelSearch {
  /// The model.
  let model: String
  /// The maker's id in our table; nil if the table does not have the model.
  private let maker: String?
  /// The listings that sell it, as of the view's moment.
  let quotes: [Quote]
  private let catalogue: NameCatalogue
  private let view: MarketView

  /// Looks for the listings of a model.
  ///
  /// An id is resolved as of the day its list was seen: the name may mean another model since.
  ///
  /// - Returns: nil if the name means no model, or more than one.
  init?(_ name: String, in view: MarketView, by catalogue: NameCatalogue) {
    let meaning = catalogue.meaning(of: WrittenName(name, day: view.asOf.day))
    guard let model = meaning.named else { return nil }
    self.model = model
    self.catalogue = catalogue
    self.view = view
    maker = catalogue.table.models.first { $0.name == model }?.maker
    let wanted = catalogue.identity(of: ListedName(id: model))
    quotes = view.offers.map(\.quote).filter { quote in
      wanted.isSame(as: catalogue.identity(of: ListedName(quote, in: view))) == true
    }
  }

  /// The maker's own listing, the last seen if there are several.
  var makersOwn: Quote? {
    quotes.filter { seller(of: $0) == maker }.max {
      ($0.observed?.seconds ?? 0, $1.listing.id) < ($1.observed?.seconds ?? 0, $0.listing.id)
    }
  }

  /// The number of distinct providers behind some quotes, however lists spell them.
  func sellers(of quotes: [Quote]) -> Int { Set(quotes.map(seller)).count }

  private func seller(of quote: Quote) -> String {
    catalogue.provider(quote.listing.provider, in: quote.source)?.id ?? quote.listing.provider
  }
}

extension ModelSearch {
  /// The listing that a name means, the maker's own or the only one; prints which it is.
  ///
  /// - Throws: The exit code, after printing who sells the model.
  func quote(called name: String, asOf: Moment) throws -> Quote {
    if let quote = makersOwn ?? (quotes.count == 1 ? quotes[0] : nil) {
      Output.complain("note: '\(name)' is \(model), sold as \(quote.listing)\(span(of: quote))")
      return quote
    }
    let ids = quotes.prefix(ModelSearch.mostNamed).map(\.listing.id).joined(separator: ", ")
    Output.complain(
      quotes.isEmpty
        ? "error: '\(name)' is \(model), which nobody sold on \(asOf.day); choose another --as-of"
        : "error: '\(name)' is \(model), which \(sellers(of: quotes)) providers sell; "
          + "--hosts '\(name)' lists them, or name one: \(ids)")
    throw Outcome.couldNotRun.exitCode
  }

  /// The most listings to name when the user has to choose one.
  private static let mostNamed = 5

  /// The period in which the id meant this model, if that changed over time.
  private func span(of quote: Quote) -> String {
    let listed = ListedName(quote, in: view)
    for case .moved(let since, let until, _) in catalogue.identity(of: listed).steps {
      return " from \(since)" + (until.map { ", until \($0)" } ?? "")
    }
    return ""
  }
}

extension MarketView {
  /// The quotes of everyone who sells a model, the cheapest first and those without a price last;
  /// prints how many providers they are.
  ///
  /// - Throws: The exit code, after printing why there are none.
  func hosts(
    of name: String, by weights: Weights, names: NameCatalogue = ShippedNames.catalogue
  ) throws -> [Quote] {
    guard let search = ModelSearch(name, in: self, by: names) else {
      let models = names.meaning(of: WrittenName(name, day: asOf.day)).models
      Output.complain(
        models.isEmpty
          ? "error: no model is called '\(name)'; tokentape names '\(name)' lists similar names"
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
  /// The first quote that costs anything, since a ratio to a free one is undefined.
  func cheapestPaid(by weights: Weights) -> Quote {
    first { quote in weights.blend(quote.rate.prices).map { $0 > .zero } ?? false } ?? self[0]
  }
}
