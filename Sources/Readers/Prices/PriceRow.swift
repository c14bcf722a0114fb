import Market

/// A column of a table of listings.
enum PriceColumn: String, CSVColumn {
  case id, provider, model
  case input, cachedInput, cacheWrite, output, reasoning
  case aboveTokens, utc, weekdays, dates
  case currency, source, firstHand, observed, effectiveFrom, effectiveUntil, released, retires
  case contextTokens, openWeights, kind, stage

  /// The columns that hold prices.
  static let meters: Set<PriceColumn> = [.input, .cachedInput, .cacheWrite, .output, .reasoning]
}

/// A line of a table of listings being read.
struct PriceRow: CSVRow {
  let origin: Origin
  private var provider: String?
  private var model: String?
  private var quote: Quote
  private var aboveTokens: Int?
  private var window: Hours.Window?
  private var weekdays: [Int]?
  private var dates: [Day]?
  private var isFirstHand = false

  init(origin: Origin) {
    self.origin = origin
    quote = Quote(
      listing: Listing(provider: "", model: ""), rate: Rate(), source: OwnFile.unnamed,
      origin: origin)
  }

  mutating func take(
    _ text: String, _ column: PriceColumn, _ origin: Origin, into snapshot: inout Snapshot
  ) {
    func value<Value>(_ value: Value?, _ what: String, such example: String) -> Value? {
      if value == nil {
        snapshot.note(
          Diagnostic(
            .error, at: origin, "\(Readers.quote(text)) is not \(what)", remedy: "write \(example)")
        )
      }
      return value
    }
    func moment() -> Moment? {
      value(Moment(iso8601: text), "a date", such: "year, month and day, such as 2025-01-26")
    }
    switch column {
    case .id:
      let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
      provider = value(parts.count == 2 ? parts[0] : nil, "an id", such: "such as openai/o1")
      model = parts.last
    case .provider: provider = text
    case .model: model = text
    case .input, .cachedInput, .cacheWrite, .output, .reasoning:
      guard let meter = Meter(rawValue: column.rawValue) else { break }
      let amount = PriceText(text)
      if let currency = amount.currency { quote.rate.currency = currency }
      let price = value(
        Price(word: amount.figure), "a price", such: "a price for a million tokens, such as 0.55")
      quote.rate.prices[meter] = price ?? .unknown
      if let price { snapshot.warn(of: price, written: Readers.quote(text), at: origin) }
    case .aboveTokens: aboveTokens = value(tokens(text), "a number of tokens", such: "200000")
    case .contextTokens:
      quote.contextTokens = value(tokens(text), "a number of tokens", such: "200000")
    case .openWeights:
      quote.hasOpenWeights = value(
        ["true": true, "false": false][text], "true or false", such: "true or false")
    case .kind:
      quote.kind = value(
        ModelKind(rawValue: text), "a kind of model", such: "chat, embedding or image")
    case .stage:
      quote.stage = value(ModelStage(rawValue: text), "a stage of a model", such: "deprecated")
    case .utc: window = value(Hours.Window(utc: text), "a span of hours", such: "16:30-00:30")
    case .weekdays:
      weekdays = value(days(text), "a list of weekdays", such: "1 2 3 for the first three")
    case .dates:
      dates = value(holidays(text), "a list of days", such: "2026-10-01 2026-10-02")
    case .currency:
      quote.rate.currency =
        value(Currency(text), "a currency", such: "its letters, such as USD") ?? .usd
    case .source: quote.source = text
    case .firstHand:
      isFirstHand =
        value(["true": true, "false": false][text], "true or false", such: "true or false") ?? false
    case .observed: quote.observed = moment()
    case .effectiveFrom: quote.effectiveFrom = moment()
    case .effectiveUntil: quote.effectiveUntil = moment()
    case .released: quote.released = moment()
    case .retires: quote.retires = moment()
    }
  }

  /// Adds the row: a quote, or prices at a length or at certain hours for the previous quote.
  func add(to snapshot: inout Snapshot) {
    guard let provider, let model else {
      snapshot.note(
        Diagnostic(
          .error, at: origin, "this line names no listing",
          remedy: "write provider and model, such as openai/o1"))
      return
    }
    let listing = Listing(provider: provider, model: model)
    let last = snapshot.quotes.last?.listing == listing ? snapshot.quotes.indices.last : nil
    if let last, let aboveTokens {
      snapshot.quotes[last].rate.tiers.append(
        Tier(aboveTokens: aboveTokens, prices: quote.rate.prices))
      snapshot.quotes[last].rate.tiers.sort { $0.aboveTokens < $1.aboveTokens }
    } else if let last, var window {
      window.weekdays = weekdays ?? (dates == nil ? window.weekdays : [])
      window.dates = dates ?? []
      snapshot.quotes[last].rate.hours.append(Hours(windows: [window], prices: quote.rate.prices))
    } else if aboveTokens != nil || window != nil {
      snapshot.note(
        Diagnostic(
          .error, at: origin,
          "\(Readers.quote(listing.id)) has no standard price before this line",
          remedy: "put a line without aboveTokens and utc before it"))
    } else {
      var quote = quote
      quote.listing = listing
      if isFirstHand { snapshot.ranks[quote.source] = .firstHand }
      snapshot.add(quote)
    }
  }
}

extension Price {
  /// The price that a figure or a word means; `nil` for anything else.
  fileprivate init?(word: String) {
    switch word {
    case "free": self = .free
    case "dynamic": self = .dynamic
    case "unknown": self = .unknown
    default:
      guard let figure = Figure(word) else { return nil }
      self.init(perMillion: figure)
    }
  }
}

private func tokens(_ text: String) -> Int? {
  Int(text).flatMap { 0...Snapshot.mostWhole ~= $0 ? $0 : nil }
}

private func holidays(_ text: String) -> [Day]? {
  let dates = text.split(separator: " ").map { Moment(holiday: String($0))?.day }
  return dates.isEmpty || dates.contains(nil) ? nil : dates.compactMap(\.self)
}

private func days(_ text: String) -> [Int]? {
  let days = text.split(separator: " ").map { Int($0) ?? 0 }
  return days.isEmpty || days.contains { !(1...7 ~= $0) } ? nil : days
}
