import Market

extension Snapshot {
  /// The price that a value states, or unknown with a diagnostic.
  ///
  /// The power is 6 for prices per token and 0 for prices per million; the example shows a price as
  /// this format writes it.
  mutating func price(
    _ value: JSON, power: Int, example: String, in currency: Currency = .usd
  ) -> Price {
    if value.kind == .null { return .unknown }
    guard let figure = value.figure else {
      reject(value, "\(value.quoted) is not a price", remedy: "write \(example)")
      return .unknown
    }
    let price = Price(perMillion: figure.scaled(byPowerOfTen: power), in: currency)
    if case .suspect = price { warn(of: price, written: value.quoted, at: value.origin) }
    return price
  }

  /// Reports a price that is implausible by itself.
  mutating func warn(of price: Price, written: String, at origin: Origin) {
    guard case .suspect(let amount, let doubt) = price else { return }
    switch doubt {
    case .negative:
      warn(
        origin, "\(written) is a negative price",
        remedy: "check the provider's own price list; it is excluded from comparisons")
    case .outsideBand:
      warn(
        origin,
        "\(written) means \(amount) for a million tokens, which can't be right",
        remedy: "look for a wrong unit; it is excluded from comparisons")
    case .aboveInput, .swapped, .powerOfTen, .powerOfTenFromBefore, .powerOfTenFromOthers,
      .powerOfTenFromAfter, .farFromSellers:
      break
    }
  }

  /// The date or time that a value states, or `nil` with a diagnostic.
  mutating func moment(_ value: JSON) -> Moment? {
    if value.kind == .null { return nil }
    if let moment = value.string.flatMap({ Moment(iso8601: $0) }) { return moment }
    reject(
      value, "\(value.quoted) is not a date",
      remedy: "write year, month and day, such as 2025-01-26")
    return nil
  }

  /// A model's life-cycle stage, or `nil` with a diagnostic.
  mutating func stage(_ value: JSON) -> ModelStage? {
    if value.kind == .null { return nil }
    if let stage = value.string.flatMap({ ModelStage(rawValue: $0) }) { return stage }
    reject(
      value, "\(value.quoted) is not a life-cycle stage",
      remedy: suggestion(
        for: value.string ?? "", among: ModelStage.allCases.map(\.rawValue)))
    return nil
  }

  /// A boolean; `nil` without a diagnostic for `null`.
  mutating func truth(_ value: JSON) -> Bool? {
    if value.truth == nil, value.kind != .null {
      reject(value, "\(value.quoted) is neither true nor false", remedy: "write true or false")
    }
    return value.truth
  }

  /// The largest whole number in a price list: more tokens than any request has.
  static let mostWhole = 1_000_000_000_000

  /// The whole number that a value states, or `nil` with a diagnostic.
  mutating func whole(
    _ value: JSON, _ what: String, in range: ClosedRange<Int> = 0...mostWhole
  ) -> Int? {
    if value.kind == .null { return nil }
    if let whole = value.whole, range.contains(whole) { return whole }
    let isTooLarge = value.figure.map { Figure(range.upperBound) < $0 } ?? false
    reject(
      value, "\(value.quoted) is \(isTooLarge ? "too large for" : "not") \(what)",
      remedy: "write a whole number, such as \(min(200_000, range.upperBound))")
    return nil
  }
}

extension JSON {
  /// Counts the members that a reader does not know among what is left out and told once a file.
  func leaveOutMembers(unless isKnown: (Key) -> Bool) {
    for member in members where member.value.kind != .null && !isKnown(member.key) {
      member.leaveOut()
    }
  }
}

extension JSON.Key {
  /// Whether a member of this name is about prices, of all that a catalogue says of a model.
  var isOfPrices: Bool {
    let name = text
    return name.contains("pric") || name.contains("cost")
  }
}
