import Market

/// The prices at which a scenario assumes tokens are sold.
public enum AssumedPrices: Hashable, Sendable {
  /// A listing's prices as known on a day or at a time; without one, as last known.
  case listing(name: String, asOf: Moment?)
  /// Typed prices per million tokens, in the report's currency.
  case rates(input: Figure, cachedInput: Figure, output: Figure)

  /// Reads `openai/o1`, `openai/o1@2025-01-28` or `0.27:0.07:1.10` (input, cached input, output).
  ///
  /// - Returns: `nil` for an empty name or a day that is not in the calendar.
  public init?(_ text: some StringProtocol) {
    let rates = text.split(separator: ":", omittingEmptySubsequences: false).map { Figure($0) }
    if rates.count == 3, let input = rates[0], let cached = rates[1], let output = rates[2],
      ![input, cached, output].contains(where: \.isNegative)
    {
      self = .rates(input: input, cachedInput: cached, output: output)
      return
    }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard let name = parts.first, !name.isEmpty, parts.count <= 2 else { return nil }
    guard parts.count == 2 else {
      self = .listing(name: String(name), asOf: nil)
      return
    }
    guard let moment = Moment(iso8601: parts[1]) else { return nil }
    self = .listing(name: String(name), asOf: moment)
  }

  /// The typed prices; `nil` if a listing has to be looked up.
  public var prices: PriceList? {
    guard case .rates(let input, let cached, let output) = self else { return nil }
    return PriceList(
      input: Price(perMillion: input), cachedInput: Price(perMillion: cached),
      output: Price(perMillion: output))
  }
}

extension AssumedPrices: CustomStringConvertible {
  /// The text that parses back to the same value.
  public var description: String {
    switch self {
    case .listing(let name, nil): name
    case .listing(let name, let moment?):
      name + "@" + (moment.precision == .day ? moment.day.description : moment.iso8601)
    case .rates(let input, let cached, let output): "\(input):\(cached):\(output)"
    }
  }
}

extension MarketView {
  /// A quote's prices in a currency, converted at the exchange rate of the day it was observed.
  ///
  /// - Returns: `nil` if no exchange rate between the two is known.
  public func prices(of quote: Quote, in currency: Currency) -> PriceList? {
    let day = quote.observed?.day ?? asOf.day
    return exchange.conversion(from: quote.rate.currency, to: currency, on: day)
      .map {
        quote.rate.currency == currency
          ? quote.rate.prices : quote.rate.prices.converted(by: $0.factor)
      }
  }

  /// The assumed prices in a currency, as of this view; `nil` if no listing with that name is sold.
  public func prices(of assumed: AssumedPrices, in currency: Currency) -> PriceList? {
    guard case .listing(let name, _) = assumed else { return assumed.prices }
    guard case .listing(let listing) = listing(named: name), let offer = offer(of: listing) else {
      return nil
    }
    return prices(of: offer.quote, in: currency)
  }
}

extension MarketView {
  /// A listing's prices at a moment in a currency, given all its quotes.
  ///
  /// - Returns: `nil` if none was in force then, or no exchange rate of that day is known.
  public func prices(of quotes: [Quote], asOf moment: Moment, in currency: Currency) -> PriceList? {
    let histories = Dictionary(grouping: quotes, by: \.source).compactMap { source, quotes in
      quotes.first.map { first in
        var history = History(listing: first.listing, source: source)
        for quote in quotes { _ = history.see([quote]) }
        return history
      }
    }
    return Offer(of: histories, asOf: moment).flatMap { prices(of: $0.quote, in: currency) }
  }
}
