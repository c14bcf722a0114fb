import CXXHash
import Market

extension Database {
  /// Writes a serving report, unless it already exists with every figure.
  ///
  /// - Returns: Whether it was new.
  func write(_ report: ServingReport, of snapshot: Int64) throws -> Bool {
    let statement = try Prepared(
      """
      INSERT INTO reports (key, snapshot, line, "column", title, "from", from_clock, until,
        until_clock, nodes, gpus_per_node, gpu, gpu_hour_price, input_tokens, cached_input_tokens,
        output_tokens, prices, published_cost, published_revenue, url)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """, on: self)
    statement.bind(1, report.key)
    statement.bind(2, snapshot)
    statement.bind(3, report.origin.line)
    statement.bind(4, report.origin.column)
    for (place, text) in report.texts { statement.bind(place, text) }
    statement.bind(6, report.from)
    statement.bind(8, report.until)
    statement.bind(11, report.gpusPerNode)
    guard try statement.run() > 0 else { return false }
    let number = lastInsertedRowID
    try writeCaveats(report.caveats, of: number)
    try writeHours(report.hours, of: number)
    try writeNotes(report.notes.stored, of: number)
    return true
  }

  private func writeNotes(_ notes: [StoredNote], of report: Int64) throws {
    let statement = try Prepared(
      "INSERT INTO report_notes VALUES (?, ?, ?, ?, ?, ?, ?)", on: self)
    for (position, note) in notes.enumerated() {
      statement.bind(1, report)
      statement.bind(2, position)
      statement.bind(3, note.kind)
      for place in 0..<4 {
        statement.bind(Int32(place + 4), place < note.texts.count ? note.texts[place] : nil)
      }
      try statement.run()
    }
  }

  private func writeCaveats(_ caveats: [String], of report: Int64) throws {
    let statement = try Prepared("INSERT INTO report_caveats VALUES (?, ?, ?)", on: self)
    for (position, caveat) in caveats.enumerated() {
      statement.bind(1, report)
      statement.bind(2, position)
      statement.bind(3, caveat)
      try statement.run()
    }
  }

  private func writeHours(_ hours: [ServingHour], of report: Int64) throws {
    let statement = try Prepared("INSERT INTO report_hours VALUES (?, ?, ?, ?, ?, ?)", on: self)
    for (position, hour) in hours.enumerated() {
      statement.bind(1, report)
      statement.bind(2, position)
      statement.bind(3, hour.start)
      statement.bind(5, hour.nodes.stored)
      statement.bind(6, hour.revenue.stored)
      try statement.run()
    }
  }

  /// Writes an exchange rate of a day, unless it already exists.
  ///
  /// - Returns: Whether it was new.
  func write(_ rate: ExchangeRate, of snapshot: Int64) throws -> Bool {
    let statement = try Prepared(
      """
      INSERT INTO exchange_rates (day, base, currency, source, rate, snapshot, line, "column")
      VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """, on: self)
    statement.bind(1, rate.day.number)
    statement.bind(2, rate.base.code)
    statement.bind(3, rate.currency.code)
    statement.bind(4, rate.source)
    statement.bind(5, rate.rate.stored)
    statement.bind(6, snapshot)
    statement.bind(7, rate.origin.line)
    statement.bind(8, rate.origin.column)
    return try statement.run() > 0
  }
}

extension ServingReport {
  /// The text columns of the report, by their position among the values.
  fileprivate var texts: [(Int32, String?)] {
    [
      (5, title), (10, nodes.stored), (12, gpu), (13, gpuHourPrice.stored),
      (14, inputTokens.stored), (15, cachedInputTokens.stored), (16, outputTokens.stored),
      (17, prices.stored), (18, publishedCost?.stored), (19, publishedRevenue?.stored), (20, url),
    ]
  }

  /// The key of the report: all that it says, so that a corrected report is another one.
  fileprivate var key: Int64 {
    let hours = hours.flatMap { [$0.start.iso8601, $0.nodes.stored, $0.revenue.stored] }
    var text =
      (texts.map { $0.1 ?? "" } + [from.iso8601, until.iso8601, "\(gpusPerNode)"]
      + caveats + hours + notes.stored.flatMap { [$0.kind] + $0.texts.map { $0 ?? "" } }).joined(
        separator: "\u{0}")
    return text.withUTF8 { Int64(bitPattern: UInt64(XXH3_64bits($0.baseAddress, $0.count))) }
  }
}
