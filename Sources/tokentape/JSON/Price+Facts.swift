import Analytics
import Market

/// The facts of a price besides its figures, in JSON and in CSV alike.
///
/// They are defined once for all commands, so that none leaves out a doubt, an age or a conversion.
struct PriceFacts {
  /// Each fact under its name.
  let members: [(key: String, value: JSONText?)]
}

extension PriceFacts {
  /// Collects the facts of a quote.
  ///
  /// - Parameters:
  ///   - quote: What a source states, in its own currency.
  ///   - offer: The current offer of the listing, if any.
  ///   - conversion: How the prices were converted to the shown currency.
  ///   - day: The queried day, by which a rate may be stale.
  init(
    of quote: Quote, _ offer: Offer?, conversion: Exchange.Conversion? = nil, on day: Day
  ) {
    let availability = offer?.availability
    var (gone, retired): (Moment?, Moment?)
    switch availability {
    case .gone(let moment): gone = moment
    case .retired(let moment): retired = moment
    case .onSale, .deprecated, nil: break
    }
    let kind = offer?.kind ?? quote.kind
    members = [
      ("status", .text(quote.rate.status.rawValue)), ("doubt", quote.rate.prices.doubtJSON),
      ("kind", .text(kind?.rawValue ?? "unknown")), ("stage", .text(quote.stage?.rawValue)),
      ("availability", .text(availability?.word)), ("gone", .moment(gone)),
      ("retired", .moment(retired)), ("source", .text(quote.source)),
      ("spelling", .text(quote.spelling?.id)),
      ("observed", .moment(quote.observed)), ("observedBy", .text(quote.dating?.rawValue)),
      ("origin", .text(quote.origin.description)), ("whyShown", offer?.reason.json),
      ("conversion", conversion.flatMap { $0.json(from: quote.rate.currency, on: day) }),
    ]
  }
}

extension PriceFacts {
  /// The names of the facts as CSV columns.
  static let columns = [
    "status", "doubt", "kind", "stage", "availability", "gone", "retired", "source", "spelling",
    "observed", "observedBy", "origin", "whyShown", "rate", "rateDay", "isRateStale", "rateSource",
  ]

  /// The facts as a line of CSV, by ``columns``.
  var cells: [CSVText.Cell] {
    let plain = PriceFacts.columns.prefix { $0 != "rate" }.map { name in
      let value = members.first { $0.key == name }?.value
      // CSV has only the word for why a source is shown.
      return CSVText.Cell.text((value?["by"] ?? value)?.plainText)
    }
    let conversion = members.first { $0.key == "conversion" }?.value
    return plain + [
      .number(conversion?["rate"].flatMap { Figure($0.plainText) }),
      .text(conversion?["day"]?.plainText), .text(conversion?["isStale"]?.plainText),
      .text(conversion?["rates"]?.firstOfList?["source"]?.plainText),
    ]
  }
}

extension JSONText {
  /// The member of an object.
  subscript(name: String) -> JSONText? {
    if case .object(let members) = self { members.first { $0.key == name }?.value } else { nil }
  }

  fileprivate var firstOfList: JSONText? {
    if case .list(let values) = self { values.first } else { nil }
  }

  /// The value without its quotes; an object as `name: value` pairs.
  fileprivate var plainText: String {
    switch self {
    case .text(let text): text
    case .object(let members):
      members.map { "\($0.key): \($0.value.plainText)" }.joined(separator: ", ")
    case .whole, .flag, .list: description
    }
  }
}

extension MarketView {
  /// The facts of a listing's price in a currency.
  func facts(of quote: Quote, in currency: Currency? = nil) -> PriceFacts {
    let conversion = currency.flatMap {
      $0 == quote.rate.currency
        ? nil : exchange.conversion(from: quote.rate.currency, to: $0, on: asOf.day)
    }
    return PriceFacts(of: quote, offer(of: quote.listing), conversion: conversion, on: asOf.day)
  }
}

extension PriceList {
  /// Why prices can't be right, by meter; nil if all can be.
  var doubtJSON: JSONText? {
    let doubts = Meter.allCases.compactMap { meter -> (key: String, value: JSONText)? in
      guard case .suspect(_, let doubt) = self[meter] else { return nil }
      return (meter.rawValue, .text(doubt.rawValue))
    }
    return doubts.isEmpty ? nil : .object(doubts)
  }
}

extension Exchange.Conversion {
  /// How prices were converted; nil if they were not.
  fileprivate func json(from currency: Currency, on day: Day) -> JSONText? {
    guard !rates.isEmpty else { return nil }
    return [
      "from": .text(currency.code), "rate": .figure(factor),
      "day": .text(oldestDay?.description), "isStale": .flag(isStale(on: day)),
      "rates": .list(rates.map(\.json)),
    ]
  }
}

extension JSONText {
  /// The object with one more member, if it has a value.
  func with(_ member: (key: String, value: JSONText)?) -> JSONText {
    guard case .object(let members) = self, let member else { return self }
    return .object(members + [member])
  }

  /// The object with more members.
  func with(_ facts: PriceFacts) -> JSONText {
    guard case .object(let members) = self else { return self }
    return .object(
      members + facts.members.compactMap { key, value in value.map { (key: key, value: $0) } })
  }
}
