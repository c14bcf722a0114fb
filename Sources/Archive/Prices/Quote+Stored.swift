import Market

extension [Quote] {
  /// The stored form of the quotes, without time and place.
  var said: [UInt8] {
    var fields = StoredFields()
    fields.add(self) { fields, quote in quote.write(to: &fields) }
    return fields.bytes
  }

  /// Reads stored quotes, still without a time and place.
  init?(said bytes: UnsafeRawBufferPointer, _ listing: Listing, by source: String) {
    var reader = StoredReader(bytes)
    self = reader.list { Quote(from: &$0, listing, by: source) }
    if reader.isBroken || isEmpty { return nil }
  }
}

extension Quote {
  /// Writes the quote without time and place.
  func write(to fields: inout StoredFields) {
    rate.write(to: &fields)
    fields.add(effectiveFrom)
    fields.add(effectiveUntil)
    fields.add(released)
    fields.add(retires)
    fields.add(modelOf: self)
  }

  init?(from reader: inout StoredReader, _ listing: Listing, by source: String) {
    guard let rate = Rate(from: &reader) else { return nil }
    self.init(
      listing: listing, rate: rate, source: source, effectiveFrom: reader.moment(),
      effectiveUntil: reader.moment(), released: reader.moment(), retires: reader.moment(),
      origin: Origin(file: "", line: 0))
    reader.readModel(into: &self)
  }
}

extension StoredFields {
  /// A byte of flags, then the context, the kind and the stage, each if it is known.
  ///
  /// The flags: 1 for a context, 2 for known weights, 4 for open ones, 8 for a kind, 16 for a
  /// stage. A flag that an older program did not know is 0 in what it wrote.
  fileprivate mutating func add(modelOf quote: Quote) {
    let weights: UInt8 = quote.hasOpenWeights.map { $0 ? 6 : 2 } ?? 0
    let context: UInt8 = quote.contextTokens == nil ? 0 : 1
    let life: UInt8 = (quote.kind == nil ? 0 : 8) | (quote.stage == nil ? 0 : 16)
    add(bits: weights | context | life)
    if let contextTokens = quote.contextTokens { add(contextTokens) }
    if let kind = quote.kind { add(kind.rawValue) }
    if let stage = quote.stage { add(stage.rawValue) }
  }

  /// The days of the week, then the dates, which are numbers above 7, being after 1970.
  fileprivate mutating func add(days window: Hours.Window) {
    add(window.weekdays + window.dates.map(\.number)) { $0.add($1) }
  }
}

extension StoredReader {
  fileprivate mutating func readModel(into quote: inout Quote) {
    let bits = unsigned()
    quote.contextTokens = bits & 1 == 0 ? nil : count()
    quote.hasOpenWeights = bits & 2 == 0 ? nil : bits & 4 != 0
    quote.kind = bits & 8 == 0 ? nil : word()
    quote.stage = bits & 16 == 0 ? nil : word()
  }

  /// A text out of a fixed set; any other is an error.
  private mutating func word<Word: RawRepresentable<String>>() -> Word? {
    let word = Word(rawValue: text())
    if word == nil { breakOff() }
    return word
  }

  fileprivate mutating func days() -> (weekdays: [Int], dates: [Day]) {
    let days = list { reader -> Int? in
      let day = reader.number()
      return day >= 1 && Day(sound: day) != nil ? Int(day) : nil
    }
    return (days.filter { $0 <= 7 }, days.filter { $0 > 7 }.map { Day(number: $0) })
  }

  /// Minutes after midnight.
  fileprivate mutating func minute() -> Int? {
    let minute = count()
    return 0...1_440 ~= minute ? minute : nil
  }
}

extension Rate {
  fileprivate func write(to fields: inout StoredFields) {
    fields.add(currency.code)
    fields.add(prices)
    fields.add(tiers) { fields, tier in
      fields.add(tier.aboveTokens)
      fields.add(tier.prices)
    }
    fields.add(hours) { fields, hours in
      fields.add(hours.prices)
      fields.add(hours.windows) { fields, window in
        fields.add(days: window)
        fields.add(window.fromMinute)
        fields.add(window.untilMinute)
      }
    }
    fields.add(extras) { fields, extra in
      fields.add(extra.name)
      fields.add(extra.amount)
      fields.add(extra.unit)
    }
  }

  fileprivate init?(from reader: inout StoredReader) {
    guard let currency = Currency(reader.text()) else { return nil }
    self.init(
      currency: currency, prices: reader.prices().judgedAnew(in: currency),
      tiers: reader.list { reader in
        Tier(aboveTokens: reader.count(), prices: reader.prices())
      },
      hours: reader.list { reader in
        let prices = reader.prices()
        let windows = reader.list { reader -> Hours.Window? in
          let (weekdays, dates) = reader.days()
          guard let from = reader.minute(), let until = reader.minute() else { return nil }
          return Hours.Window(
            weekdays: weekdays, dates: dates, fromMinute: from, untilMinute: until)
        }
        return Hours(windows: windows, prices: prices)
      },
      extras: reader.list { reader in
        Extra(name: reader.text(), amount: reader.figure(), unit: reader.text())
      })
  }
}
