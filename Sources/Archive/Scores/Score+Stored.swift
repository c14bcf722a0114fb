import CXXHash
import Market

extension Score {
  /// The key of the score: all that it says, wherever it was read.
  var key: Int64 {
    var fields = StoredFields()
    fields.add(benchmark)
    fields.add(model)
    fields.add(listing) { fields, listing in
      fields.add(listing.provider)
      fields.add(listing.model)
    }
    fields.add(until?.number) { $0.add($1) }
    fields.add(setting) { $0.add($1) }
    fields.add(value)
    fields.add(scale.rawValue)
    fields.add(runCost?.stored) { $0.add($1) }
    fields.add(source)
    fields.add(url) { $0.add($1) }
    fields.add(day?.number) { $0.add($1) }
    return fields.bytes.withUnsafeBytes {
      Int64(bitPattern: UInt64(XXH3_64bits($0.baseAddress, $0.count)))
    }
  }

  /// The columns of a score, in the order of ``init(_:)``, with where it was read.
  static let columns = """
    benchmark, model, provider, sold_as, until, setting, value, scale, run_cost, source, url, day,
    path, line, "column"
    """

  /// The score in a row of ``columns``.
  init?(_ row: AnswerRow) {
    guard let value = Figure(stored: row.text(6)), let scale = Scale(rawValue: row.text(7)) else {
      return nil
    }
    self.init(
      row.text(0), model: row.text(1),
      listing: row.optionalText(2).map { Listing(provider: $0, model: row.text(3)) },
      until: row.day(4), setting: row.optionalText(5),
      value: value, scale: scale, runCost: row.optionalText(8).flatMap { Money(stored: $0) },
      source: row.text(9), url: row.optionalText(10),
      day: row.day(11), origin: row.origin(13, in: row.text(12)))
  }

  /// Binds the score to the positions from 2 on, in the order of ``columns``.
  func bind(to statement: Prepared) {
    statement.bind(2, benchmark)
    statement.bind(3, model)
    statement.bind(4, listing?.provider)
    statement.bind(5, listing?.model)
    statement.bind(6, until?.number)
    statement.bind(7, setting)
    statement.bind(8, value.stored)
    statement.bind(9, scale.rawValue)
    statement.bind(10, runCost?.stored)
    statement.bind(11, source)
    statement.bind(12, url)
    statement.bind(13, day?.number)
  }
}
