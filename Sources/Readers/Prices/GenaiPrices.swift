import Market

extension Format {
  /// Pydantic's genai-prices: providers and their models, in US dollars per million tokens.
  static let genaiPrices = Format(
    name: "genai-prices",
    recognisedBy:
      "a list of providers with 'models' that have 'prices', or the same under 'providers'",
    sources: [KnownSource("genai-prices", .catalogue(2))],
    reader: .json(
      recognises: { root in
        providers(in: root).prefix(5).contains { provider in
          provider["models"]?.elements.first { _ in true }?["prices"] != nil
        }
      },
      read: { root, snapshot in
        for provider in providers(in: root) {
          guard let id = provider["id"]?.string else {
            snapshot.reject(
              provider, "this provider has no id", remedy: "add one, such as \"openai\"")
            continue
          }
          for model in provider["models"]?.elements.map(\.self) ?? [] {
            readModel(model, provider: id, into: &snapshot)
          }
        }
      }))
}

/// The providers: a list, or the one of a file in its sources.
private func providers(in root: JSON) -> [JSON] {
  let list = root["providers"] ?? root
  return list.kind == .array ? Array(list.elements) : root["id"] == nil ? [] : [root]
}

private func readModel(_ model: JSON, provider: String, into snapshot: inout Snapshot) {
  guard let id = model["id"]?.string else {
    snapshot.reject(model, "this model has no id", remedy: "add one, such as \"gpt-4o\"")
    return
  }
  let quote = Quote(
    listing: Listing(provider: provider, model: id), rate: Rate(), source: "genai-prices",
    contextTokens: model["context_window"].flatMap { snapshot.whole($0, "a number of tokens") },
    stage: model["deprecated"].flatMap { snapshot.truth($0) } == true ? .deprecated : nil,
    origin: model.origin)
  model.leaveOutMembers { !$0.isOfPrices || genaiKnown.contains($0.text) }
  let prices = model["prices"].map { statements($0, &snapshot) } ?? []
  let variants = model["price_variants"].map { statements($0, &snapshot) } ?? []
  for quote in GenaiSchedule(prices: prices, variants: variants).quotes(quote) {
    snapshot.add(quote)
  }
}

/// What a model's members of prices are called, those included that are only notes.
private let genaiKnown: Set = [
  "prices", "price_variants", "price_comments", "prices_checked", "price_discrepancies",
]

private func statements(_ value: JSON, _ snapshot: inout Snapshot) -> [GenaiStatement] {
  guard value.kind == .array else {
    var statement = GenaiStatement()
    statement.readPrices(value, &snapshot)
    return [statement]
  }
  return value.elements.compactMap { element in
    var statement = GenaiStatement()
    for member in element.members {
      switch member.key {
      case "prices": statement.readPrices(member.value, &snapshot)
      case "constraint": statement.readConstraint(member.value, &snapshot)
      case "when":
        statement.variant = member.value.members.map { $0.value.string ?? "" }
          .joined(separator: ".")
      default: member.leaveOut()
      }
    }
    // Prices at unreadable hours must not pass for all-day prices.
    return statement.hasUnknownHours ? nil : statement
  }
}

/// A model's price from a day on, at certain hours, or for a variant such as batch.
struct GenaiStatement {
  /// The first day it is valid; `nil` if it always was.
  var from: Moment?
  /// The hours it is valid; `nil` for the whole day.
  var window: Hours.Window?
  /// Whether its hours could not be read.
  fileprivate var hasUnknownHours = false
  /// The request variant it applies to, such as `batch`.
  var variant: String?
  var rate = Rate()

  fileprivate mutating func readConstraint(_ value: JSON, _ snapshot: inout Snapshot) {
    value.leaveOutMembers { GenaiStatement.constraints.contains($0.text) }
    if let start = value["start_date"] { from = snapshot.moment(start) }
    guard let start = value["start_time"], let end = value["end_time"] else { return }
    if let from = minute(of: start), let until = minute(of: end) {
      window = Hours.Window(fromMinute: from, untilMinute: until)
    } else {
      hasUnknownHours = true
      snapshot.reject(
        value, "\(start.quoted) to \(end.quoted) is not a span of hours",
        remedy: "write times with their zone, such as \"16:30:00Z\"")
    }
  }

  /// What a constraint may name; `type` only tells a reader which of the others to expect.
  private static let constraints: Set = ["start_date", "start_time", "end_time", "type"]

  /// The minute of the day in UTC that `16:30:00Z` or `00:30:00+08:00` names.
  private func minute(of clock: JSON) -> Int? {
    guard let text = clock.string, text.contains(where: { "Z+-".contains($0) }),
      let moment = Moment(iso8601: "2000-01-02T" + text), moment.seconds % 60 == 0
    else { return nil }
    return moment.on(offsetMinutes: 0).minuteOfDay
  }

  fileprivate mutating func readPrices(_ value: JSON, _ snapshot: inout Snapshot) {
    for member in value.members {
      let value = member.value
      guard let base = value["base"] else {
        take(value, member.key, aboveTokens: nil, &snapshot)
        continue
      }
      take(base, member.key, aboveTokens: nil, &snapshot)
      value.leaveOutMembers { $0 == "base" || $0 == "tiers" }
      for tier in value["tiers"]?.elements ?? value.elements {
        tier.leaveOutMembers { $0 == "start" || $0 == "price" }
        guard let start = tier["start"], let price = tier["price"],
          let aboveTokens = snapshot.whole(start, "a number of tokens")
        else { continue }
        take(price, member.key, aboveTokens: aboveTokens, &snapshot)
      }
    }
  }

  private mutating func take(
    _ value: JSON, _ key: JSON.Key, aboveTokens: Int?, _ snapshot: inout Snapshot
  ) {
    if let meter = meter(key) {
      let price = snapshot.price(
        value, power: 0, example: "US dollars per million tokens, such as 0.55")
      rate.set(price, meter, aboveTokens: aboveTokens)
    } else if let extra = snapshot.extra(value, key.text) {
      rate.extras.append(aboveTokens.map { extra.above($0) } ?? extra)
    }
  }
}

private func meter(_ key: JSON.Key) -> Meter? {
  switch key {
  case "input_mtok": .input
  case "output_mtok": .output
  case "cache_read_mtok": .cachedInput
  case "cache_write_mtok": .cacheWrite
  case "output_reasoning_mtok": .reasoning
  default: nil
  }
}

extension Snapshot {
  /// The price of something other than text tokens; the field's name ends with its unit.
  fileprivate mutating func extra(_ value: JSON, _ name: String) -> Extra? {
    if value.kind == .null { return nil }
    guard let amount = value.figure else {
      reject(value, "\(value.quoted) is not a price", remedy: "write US dollars, such as 0.55")
      return nil
    }
    let words = name.split(separator: "_").map(String.init)
    switch words.last {
    case "mtok": return Extra(name: name, amount: amount, unit: "million tokens")
    case "gpixels": return Extra(name: name, amount: amount, unit: "billion pixels")
    case "mchars": return Extra(name: name, amount: amount, unit: "million characters")
    case "hours": return Extra(name: name, amount: amount, unit: "hour")
    case "kcount", "kpages":
      let counted = words.last == "kpages" ? "page" : singular(words.dropLast().last ?? "request")
      return Extra(name: name, amount: amount.scaled(byPowerOfTen: -3), unit: counted)
    default: return Extra(name: name, amount: amount, unit: "unit")
    }
  }
}

private func singular(_ word: String) -> String {
  if word.hasSuffix("ches") { return String(word.dropLast(2)) }
  return word.hasSuffix("s") ? String(word.dropLast()) : word
}
