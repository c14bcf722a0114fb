import Market

extension [Quote] {
  /// What the quotes say, without when and where, as the archive keeps it.
  var said: [UInt8] {
    var fields = StoredFields()
    fields.add(self) { fields, quote in quote.write(to: &fields) }
    return fields.bytes
  }

  /// The quotes that were kept so, still without a moment and a place.
  init?(said bytes: UnsafeRawBufferPointer, _ listing: Listing, by source: String) {
    var reader = StoredReader(bytes)
    self = reader.list { Quote(from: &$0, listing, by: source) }
    if reader.isBroken || isEmpty { return nil }
  }
}

extension Quote {
  /// Writes what the quote says, without when and where.
  func write(to fields: inout StoredFields) {
    rate.write(to: &fields)
    fields.add(effectiveFrom)
    fields.add(effectiveUntil)
    fields.add(released)
    fields.add(retires)
    fields.add(contextTokens) { $0.add($1) }
  }

  init?(from reader: inout StoredReader, _ listing: Listing, by source: String) {
    guard let rate = Rate(from: &reader) else { return nil }
    self.init(
      listing: listing, rate: rate, source: source, effectiveFrom: reader.moment(),
      effectiveUntil: reader.moment(), released: reader.moment(), retires: reader.moment(),
      contextTokens: reader.optional { $0.count() }, origin: Origin(file: "", line: 0))
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
        fields.add(window.weekdays) { $0.add($1) }
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
      currency: currency, prices: reader.prices(),
      tiers: reader.list { reader in
        Tier(aboveTokens: reader.count(), prices: reader.prices())
      },
      hours: reader.list { reader in
        let prices = reader.prices()
        let windows = reader.list { reader -> Hours.Window? in
          let days = reader.list { $0.count() }
          return Hours.Window(
            weekdays: days, fromMinute: reader.count(), untilMinute: reader.count())
        }
        return Hours(windows: windows, prices: prices)
      },
      extras: reader.list { reader in
        Extra(name: reader.text(), amount: reader.figure(), unit: reader.text())
      })
  }
}
