import Analytics
import Market

extension Database {
  /// The first look of a day, unless prices were written since.
  func firstLook(of day: Day) throws -> FirstLook? {
    let found = try Prepared("SELECT state, look FROM first_looks WHERE day = ?", on: self)
      .bound(Int64(day.number))
      .first { row in (row.text(0), FirstLook(stored: row.bytes(1))) }
    guard let (state, look) = found, state == (try priceState()).described else { return nil }
    return look
  }

  /// Keeps a first look in place of any other.
  func keep(_ look: FirstLook, of day: Day, _ state: [Int64]) throws {
    try Prepared("DELETE FROM first_looks", on: self).run()
    let statement = try Prepared(
      "INSERT INTO first_looks (day, state, look) VALUES (?, ?, ?)", on: self)
    statement.bind(1, Int64(day.number))
    statement.bind(2, state.described)
    try look.stored.withUnsafeBytes { bytes in
      statement.bind(3, borrowed: bytes)
      try statement.run()
    }
  }
}

extension [Int64] {
  /// The state of what was loaded, as looks are kept with it.
  var described: String { map(String.init).joined(separator: " ") }
}

extension FirstLook {
  fileprivate var stored: [UInt8] {
    var fields = StoredFields()
    fields.add(wishes)
    fields.add(top) { $0.add($1) }
    fields.add(base) { $0.add($1) }
    fields.add(pinned) { $0.add($1) }
    for number in [listingCount, count, longestID, hasHours ? 1 : 0] { fields.add(number) }
    for number in [leftOut.gone, leftOut.retired, leftOut.deprecated, leftOut.otherKinds] {
      fields.add(number)
    }
    fields.add(widths) { fields, width in
      fields.add(width.column)
      fields.add(width.wholes)
      fields.add(width.decimals)
    }
    fields.add(emptyColumns) { $0.add($1) }
    return fields.bytes
  }

  /// nil if it can't be what was stored.
  fileprivate init?(stored bytes: UnsafeRawBufferPointer) {
    var reader = StoredReader(bytes)
    let wishes = reader.text()
    let top = reader.list { $0.listing() }
    let base = reader.optional { $0.listing() }
    let pinned = reader.list { $0.listing() }
    let numbers = (0..<8).map { _ in reader.smallCount() }
    let widths = reader.list { reader in
      Width(column: reader.text(), wholes: reader.smallCount(), decimals: reader.smallCount())
    }
    let emptyColumns = reader.list { $0.text() }
    guard !reader.isBroken, top.count <= FirstLook.mostRows else { return nil }
    self.init(
      wishes: wishes, top: top, base: base, listingCount: numbers[0], count: numbers[1],
      leftOut: LeftOut(
        gone: numbers[4], retired: numbers[5], deprecated: numbers[6], otherKinds: numbers[7]),
      hasHours: numbers[3] == 1, longestID: numbers[2], widths: widths,
      emptyColumns: emptyColumns)
    self.pinned = pinned
  }
}

extension StoredFields {
  fileprivate mutating func add(_ listing: Listing) {
    add(listing.provider)
    add(listing.model)
  }
}

extension StoredReader {
  fileprivate mutating func listing() -> Listing { Listing(provider: text(), model: text()) }

  /// A count in the range of listings, lines or characters.
  mutating func smallCount() -> Int {
    let count = count()
    guard 0...1_000_000_000 ~= count else {
      breakOff()
      return 0
    }
    return count
  }
}
