import Market
import Prose

/// A row of a price table: a listing as of a moment, with everything derived from it.
///
/// A class, so that filtering and sorting fifteen thousand rows moves references.
public final class PriceRow: Sendable {
  /// The offer, in the quotes' own currencies.
  public let offer: Offer
  /// The listing's id.
  public let id: String
  /// The id as a search key.
  public let key: SearchKey
  /// The prices that are not the quote's own, but converted or those of an hour.
  private let others: Others?
  /// The mix of the blended price.
  public let weights: Weights
  /// The blended price in the table's currency.
  public let blend: Figure?
  /// Whether prices were converted because there is no list in the table's currency.
  public let isConverted: Bool

  /// What few rows have, kept apart since a table has fifteen thousand.
  private final class Others: Sendable {
    let prices: PriceList
    let effective: Figure?
    let month: Figure?

    init(_ prices: PriceList, effective: Figure?, month: Figure?) {
      (self.prices, self.effective, self.month) = (prices, effective, month)
    }
  }

  /// The prices in the table's currency; unknown without an exchange rate.
  public var prices: PriceList { others?.prices ?? offer.quote.rate.prices }
  /// The price per million tokens of the table's workload, with all rules applied, in the table's
  /// currency.
  public var effective: Figure? { others?.effective }
  /// The workload's cost per month, in the table's currency.
  public var month: Figure? { others?.month }

  /// The quote, in its own currency.
  ///
  /// Lent, since a copy of everything a quote says costs more than most that it is looked at for.
  public var quote: Quote { _read { yield offer.quote } }
  /// The listing.
  public var listing: Listing { _read { yield offer.quote.listing } }

  /// The newest change by the shown source, excluding corrections; `nil` if none is known.
  public var change: LastChange? { offer.change }

  /// A row with prices converted by a factor; a `nil` factor means that no exchange rate is known.
  ///
  /// With an hour, the prices of that hour count, otherwise the usual ones.
  public init(
    _ offer: Offer, factor: Figure?, weights: Weights, workload: Workload? = nil,
    hour: Moment? = nil
  ) {
    self.offer = offer
    self.weights = weights
    let quote = offer.quote
    id = quote.listing.id
    key = SearchKey(id)
    isConverted = factor != Figure(1)
    let own = hour.map { quote.rate.holding(at: $0).prices }
    let prices: PriceList? =
      switch factor {
      case nil: PriceList()
      case Figure(1): own
      case let factor?: (own ?? quote.rate.prices).converted(by: factor)
      }
    blend = weights.blend(prices ?? quote.rate.prices)
    let bill = factor == nil ? nil : workload?.bill(at: quote.rate)
    let isPlain = prices == nil && bill == nil
    others =
      isPlain
      ? nil
      : Others(
        prices ?? quote.rate.prices,
        effective: bill.map { $0.perMillion.converted(by: factor ?? .zero) },
        month: bill.map { $0.perMonth.converted(by: factor ?? .zero) })
  }
}

extension PriceRow {
  /// The blended price as a share of a base's.
  public func ratio(to base: PriceRow?) -> Figure? { ratio(to: base) { $0.blend } }

  /// The price on a meter as a share of a base's.
  public func ratio(to base: PriceRow?, on meter: Meter) -> Figure? {
    ratio(to: base) { $0.prices[meter].amount }
  }

  private func ratio(to base: PriceRow?, of amount: (PriceRow) -> Figure?) -> Figure? {
    guard let part = amount(self), let whole = base.flatMap(amount) else { return nil }
    return part.divided(by: whole)
  }

  /// The quote with the row's prices, which may have been converted into the table's currency.
  public func quote(in currency: Currency) -> Quote {
    var quote = quote
    quote.rate.prices = prices
    quote.rate.currency = currency
    return quote
  }

  /// The number of days for which these prices were seen.
  public var heldDays: Int? {
    guard let since = offer.since, let until = offer.until else { return nil }
    return until.wholeDays(since: since)
  }

  /// How much the dearest source's blend exceeds the cheapest's, as a share of the cheapest.
  public var spread: Figure? { offer.agreement(on: weights)?.spread }
}

extension MarketView {
  /// The offers as table rows, in order, with the prices of the hour or the usual ones.
  ///
  /// - Parameters:
  ///   - currency: The currency of the rows.
  ///   - weights: The mix of the blended price.
  ///   - workload: The workload to price.
  ///   - ofTheHour: Whether to use the prices of the hour.
  ///   - earlier: Rows made with the same parameters from another view; those of unchanged offers are
  ///     used again.
  /// - Returns: The rows.
  public func rows(
    in currency: Currency, weights: Weights, workload: Workload? = nil, ofTheHour: Bool = false,
    reusing earlier: [PriceRow] = []
  ) -> [PriceRow] {
    var factors: [Currency: Figure?] = [:]
    var place = 0
    return offers.map { offer in
      while place < earlier.count, earlier[place].listing < offer.quote.listing { place += 1 }
      if place < earlier.count, !earlier[place].isConverted, offer.isCopy(of: earlier[place].offer)
      {
        return earlier[place]
      }
      let offer = offer.quoted(in: currency)
      let from = offer.quote.rate.currency
      let factor =
        factors[from] ?? exchange.conversion(from: from, to: currency, on: asOf.day)?.factor
      factors[from] = .some(factor)
      return PriceRow(
        offer, factor: factor, weights: weights, workload: workload,
        hour: ofTheHour ? asOf : nil)
    }
  }
}

extension [PriceRow] {
  /// The row of the listing with a name; `nil` unless the name is unambiguous.
  public func named(_ name: String, in view: MarketView) -> PriceRow? {
    guard case .listing(let listing) = view.listing(named: name) else { return nil }
    return row(of: listing)
  }

  /// The row of a listing; the rows must be sorted by listing.
  public func row(of listing: Listing) -> PriceRow? { place(of: listing).map { self[$0] } }

  /// The place of a listing's row; the rows must be sorted by listing.
  public func place(of listing: Listing) -> Int? { place(of: listing, by: \.listing) }
}
