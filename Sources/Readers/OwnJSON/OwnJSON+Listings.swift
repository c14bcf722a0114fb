import Market

extension OwnFile {
  /// Reads a listing and its rate.
  mutating func quote(_ object: JSON) throws(Diagnostic) -> Quote {
    snapshot.warnOfDuplicates(in: object)
    listingCurrency = object["currency"]?.string.flatMap { Currency($0) } ?? currency
    var quote = Quote(
      listing: try listing(object), rate: Rate(currency: listingCurrency),
      source: source ?? OwnFile.unnamed,
      observed: observed, origin: object.origin)
    for member in object.members { take(member, into: &quote) }
    if object["firstHand"].map({ snapshot.truth($0) ?? false }) ?? isFirstHand {
      snapshot.ranks[quote.source] = .firstHand
    }
    return quote
  }

  private func listing(_ object: JSON) throws(Diagnostic) -> Listing {
    if let provider = object["provider"]?.string, let model = object["model"]?.string {
      return Listing(provider: provider, model: model)
    }
    let id = try object.required("id", such: "\"openai/o1\"")
    if let listing = id.string.flatMap({ Listing(id: $0) }) { return listing }
    throw Diagnostic(
      .error, at: id.origin, "\(id.quoted) is not an id",
      remedy: "write provider and model, such as \"openai/o1\"")
  }

  private mutating func take(_ member: JSON.Member, into quote: inout Quote) {
    let value = member.value
    switch member.key {
    // Status and doubt are derived from the prices; the line is that of another file.
    case "id", "provider", "model", "status", "doubt", "line", "firstHand": break
    case "currency": quote.rate.currency = snapshot.currency(value) ?? currency
    case "perMillion": quote.rate.prices = prices(value)
    case "tiers":
      readEach(value) { file, tier throws(Diagnostic) in
        quote.rate.tiers.append(try file.tier(tier))
      }
    case "hours":
      readEach(value) { file, hours throws(Diagnostic) in
        file.add(try file.hours(hours), to: &quote.rate)
      }
    case "extras":
      readEach(value) { _, extra throws(Diagnostic) in
        quote.rate.extras.append(
          Extra(
            name: try extra.requiredText("name", such: "\"image\""),
            amount: try extra.requiredFigure("amount", such: "\"0.04\""),
            unit: try extra.requiredText("unit", such: "\"image\"")))
      }
    case "source": quote.source = snapshot.text(value) ?? quote.source
    case "contextTokens": quote.contextTokens = snapshot.whole(value, "a number of tokens")
    case "openWeights": quote.hasOpenWeights = snapshot.truth(value)
    case "kind": quote.kind = kind(value)
    case "stage": quote.stage = snapshot.stage(value)
    default: takeMoment(member, into: &quote)
    }
  }

  private mutating func takeMoment(_ member: JSON.Member, into quote: inout Quote) {
    let value = member.value
    switch member.key {
    case "observed": quote.observed = snapshot.moment(value) ?? quote.observed
    case "effectiveFrom": quote.effectiveFrom = snapshot.moment(value)
    case "effectiveUntil": quote.effectiveUntil = snapshot.moment(value)
    case "released": quote.released = snapshot.moment(value)
    case "retires": quote.retires = snapshot.moment(value)
    case "observedBy":
      quote.dating = value.string.flatMap { Dating(rawValue: $0) }
      if quote.dating == nil {
        snapshot.warn(
          value.origin, "\(value.quoted) is not a source of a date",
          remedy: "use one of " + Dating.allCases.map(\.rawValue).joined(separator: ", "))
      }
    default:
      if !member.isOfDate { snapshot.warnOfUnknown(member, among: OwnFile.listingFields) }
    }
  }

  private static let listingFields = [
    "id", "provider", "model", "currency", "perMillion", "tiers", "hours", "extras", "source",
    "firstHand",
    "observed", "effectiveFrom", "effectiveUntil", "released", "retires", "contextTokens",
    "openWeights", "kind", "stage",
  ]

  private mutating func kind(_ value: JSON) -> ModelKind? {
    if value.kind == .null { return nil }
    if let kind = value.string.flatMap({ ModelKind(rawValue: $0) }) { return kind }
    snapshot.reject(
      value, "\(value.quoted) is not a kind of model",
      remedy: suggestion(for: value.string ?? "", among: ModelKind.allCases.map(\.rawValue)))
    return nil
  }

  /// Reads the prices on the meters.
  mutating func prices(_ object: JSON) -> PriceList {
    var prices = PriceList()
    guard object.kind == .object else {
      if object.kind != .null {
        snapshot.reject(
          object, "\(object.quoted) is not a list of prices",
          remedy: "write {\"input\": \"0.55\", \"output\": \"2.19\"}")
      }
      return prices
    }
    snapshot.warnOfDuplicates(in: object)
    for member in object.members {
      if let meter = Meter(rawValue: member.key.text) {
        prices[meter] = price(member.value)
      } else {
        snapshot.warnOfUnknown(member, among: Meter.allCases.map(\.rawValue))
      }
    }
    return prices
  }

  private mutating func price(_ value: JSON) -> Price {
    switch value.string {
    case "free": .free
    case "dynamic": .dynamic
    case "unknown": .unknown
    default:
      snapshot.price(
        value, power: 0, example: "a price for a million tokens, such as \"0.55\"",
        in: listingCurrency)
    }
  }

  private mutating func tier(_ object: JSON) throws(Diagnostic) -> Tier {
    let threshold = try object.required("aboveTokens", such: "200000")
    guard let aboveTokens = threshold.whole, 0...Snapshot.mostWhole ~= aboveTokens else {
      throw Diagnostic(
        .error, at: threshold.origin, "\(threshold.quoted) is not a number of tokens",
        remedy: "write a whole number, such as 200000")
    }
    return Tier(
      aboveTokens: aboveTokens,
      prices: prices(try object.required("perMillion", such: "{\"input\": \"6\"}")))
  }

  private mutating func hours(_ object: JSON) throws(Diagnostic) -> Hours {
    let utc = try object.required("utc", such: "\"16:30-00:30\"")
    return Hours(
      windows: snapshot.windows(
        utc, weekdays: object["weekdays"], dates: object["dates"], at: object),
      prices: prices(try object.required("perMillion", such: "{\"input\": \"0.135\"}")))
  }

  /// Adds hours; hours with equal prices are merged again, as before printing.
  private func add(_ hours: Hours, to rate: inout Rate) {
    guard !hours.windows.isEmpty else { return }
    if let last = rate.hours.indices.last, rate.hours[last].prices == hours.prices {
      rate.hours[last].windows += hours.windows
    } else {
      rate.hours.append(hours)
    }
  }
}
