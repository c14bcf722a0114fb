import Analytics
import Claims
import Market

/// A price of a listing on a meter, at some hours of a day.
struct Priced {
  /// The amount per million tokens.
  var amount: Figure
  var held: Held
  var meter: Meter
  var hours: PriceHours

  /// How a sum shows it: `output openai/o1 60`.
  var formula: String {
    let code = held.quote.rate.currency == .usd ? "" : " \(held.quote.rate.currency)"
    return "\(name) \(amount)\(code)"
  }

  /// The same without the amount.
  var name: String { "\(meter.words) \(held.listing)\(hours.name(of: held.quote.rate))" }

  /// What it rests on.
  var rest: Rest {
    let code = held.quote.rate.currency == .usd ? "" : " in \(held.quote.rate.currency)"
    let day = held.quote.observed.map { " \($0.day)" } ?? ""
    return Rest(
      "\(held.listing) \(meter.words)\(hours.name(of: held.quote.rate))\(code)\(day)",
      held.quote.origin)
  }
}

extension Held {
  /// The price on a meter; nil where it is unknown, or at hours without prices of their own.
  func priced(_ meter: Meter, at hours: PriceHours) -> Priced? {
    guard let amount = hours.prices(of: quote.rate)?[meter].amount, amount > .zero else {
      return nil
    }
    return Priced(amount: amount, held: self, meter: meter, hours: hours)
  }
}

extension Question {
  /// The sellers that the words name for a model; none stands for its maker.
  func sellers(of mention: Mention) -> [String] {
    let named = mentions.filter { $0.seller != nil }
    if models.count < 2 { return named.compactMap(\.seller) }
    return named.filter { seller in
      let nearest = models.min { seller.distance(from: $0) < seller.distance(from: $1) }
      return nearest?.range == mention.range && seller.distance(from: mention) < 40
    }.compactMap(\.seller)
  }

  /// The rate of a model on a day.
  func held(_ mention: Mention, on day: Day, in currency: Currency? = nil) throws -> Held? {
    let listings = evidence.listings(of: mention, at: sellers(of: mention), on: passage.day)
    return try listings.sorted { ($0.model.count, $0) < ($1.model.count, $1) }.lazy
      .compactMap { try evidence.held($0, on: day, in: currency) }
      .first {
        $0.quote.rate.prices.input.amount != nil || $0.quote.rate.prices.output.amount != nil
      }
  }

  /// The factor from one currency to another on the day of the text, and what it rests on.
  func factor(from: Currency, to: Currency) -> (factor: Figure, formula: String, rests: [Rest])? {
    guard from != to else { return (Figure(1), "", []) }
    let day = passage.day
    guard let found = evidence.view.exchange.conversion(from: from, to: to, on: day),
      !found.isStale(on: day)
    else { return nil }
    let rests = found.rates.map {
      Rest("\($0.currency)/\($0.base) \($0.day) \($0.source)", $0.origin)
    }
    return (found.factor, " x \(found.factor.rounded(toDigits: 6)) \(to)/\(from)", rests)
  }
}

extension Mention {
  /// The bytes between two names.
  func distance(from other: Mention) -> Int {
    max(range.lowerBound - other.range.upperBound, other.range.lowerBound - range.upperBound, 0)
  }
}
