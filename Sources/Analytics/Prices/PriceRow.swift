import Market
import Prose

/// A listing with all that follows from what stood at a moment: a row of a table of prices.
///
/// A class, since a table of fifteen thousand rows is filtered and sorted without moving what a row holds.
public final class PriceRow: Sendable {
  /// The listing as it stood, in the quotes' own currencies.
  public let offer: Offer
  /// The listing's id.
  public let id: String
  /// The id made ready for looking through.
  public let key: SearchKey
  /// The prices in the table's currency; unknown where no exchange rate is.
  public let prices: PriceList
  /// The mix that the blend is made for.
  public let weights: Weights
  /// The blended price in the table's currency.
  public let blend: Figure?
  /// What a million tokens of the table's workload cost, with all rules applied, in its currency.
  public let effective: Figure?
  /// What the workload costs in a month, in the table's currency.
  public let month: Figure?
  /// Whether a price was converted for want of one in the table's currency.
  public let isConverted: Bool

  /// What it was quoted at, in the quote's own currency.
  public var quote: Quote { offer.quote }

  /// The newest change by the source that is shown, corrections left out; none where none is known.
  public var change: LastChange? { offer.change }

  /// A listing in a currency that one of its own is so many of; none where no rate is known.
  ///
  /// Where an hour is given, its prices count, and else the usual ones.
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
    let own = hour.map { quote.rate.holding(at: $0).prices } ?? quote.rate.prices
    switch factor {
    case nil: prices = PriceList()
    case Figure(1): prices = own
    case let factor?: prices = own.converted(by: factor)
    }
    blend = weights.blend(prices)
    let bill = factor == nil ? nil : workload?.bill(at: quote.rate)
    effective = bill.map { $0.perMillion.converted(by: factor ?? .zero) }
    month = bill.map { $0.perMonth.converted(by: factor ?? .zero) }
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

  /// The quote with the prices of the row, which may be converted into the table's currency.
  public func quote(in currency: Currency) -> Quote {
    var quote = quote
    quote.rate.prices = prices
    quote.rate.currency = currency
    return quote
  }

  /// For how many days the source was seen to quote these prices.
  public var heldDays: Int? {
    guard let since = offer.since, let until = offer.until else { return nil }
    return until.wholeDays(since: since)
  }

  /// How much more the dearest source asks for the blend than the cheapest, as a share.
  public var spread: Figure? { offer.agreement(on: weights)?.spread }
}

extension MarketView {
  /// The offers as rows of a table, in their order; with the prices of the very hour, or with those
  /// that hold at most times.
  public func rows(
    in currency: Currency, weights: Weights, workload: Workload? = nil, ofTheHour: Bool = false
  ) -> [PriceRow] {
    var factors: [Currency: Figure?] = [:]
    return offers.map { offer in
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
  /// The row of the listing that a name means, where it means just one.
  public func named(_ name: String, in view: MarketView) -> PriceRow? {
    guard case .listing(let listing) = view.listing(named: name) else { return nil }
    return row(of: listing)
  }

  /// The row of a listing; the rows stand by listing.
  public func row(of listing: Listing) -> PriceRow? { at(listing, by: \.quote.listing) }
}
