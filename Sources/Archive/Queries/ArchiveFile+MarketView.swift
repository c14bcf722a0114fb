import Analytics
import Dispatch
import Market
import Synchronization

extension ArchiveFile {
  /// The market as of a moment: prices and their changes, reports published by then, exchange rates
  /// around then, and scores.
  public func view(asOf moment: Moment) throws(Diagnostic) -> MarketView {
    let view = try reading { database in
      let (offers, spellings) = try prices.offers(
        asOf: moment, of: database, spelledBy: spellingReader)
      let changes = try database.changes(asOf: moment)
      return try database.view(asOf: moment, offers, changes, spellings)
    }
    spellLater()
    return view
  }

  /// Writes how the listings are spelled, once and beside everything else, if that is not known for
  /// this table of names.
  ///
  /// Only the next start is slower if that fails.
  private func spellLater() {
    guard !isReadOnly, let spellingReader, !hasSpelled.exchange(true, ordering: .relaxed) else {
      return
    }
    DispatchQueue(label: "spelling", qos: .utility).async { [weak self] in
      guard let self else { return }
      do {
        guard try !reading({ try $0.hasSpellings(by: spellingReader) }) else { return }
        try writing { try $0.spell(by: spellingReader) }
      } catch {}
    }
  }

  /// The rows that the price table last showed, as of a moment.
  ///
  /// - Returns: nil if prices were written since, or on another day.
  public func firstLook(
    asOf moment: Moment
  ) throws(Diagnostic) -> (look: FirstLook, view: MarketView)? {
    try reading { database -> (look: FirstLook, view: MarketView)? in
      guard let look = try database.firstLook(of: moment.day) else { return nil }
      let wanted = look.top + look.pinned + [look.base].compactMap(\.self)
      let changes = try database.changes(asOf: moment)
      let spellings = try prices.spellings(
        of: database, by: spellingReader, only: wanted + changes.map(\.listing))
      var kept = try KeptPrices(database, [], spellings, only: wanted)
      let offers = try kept.offers(asOf: moment, of: database)
      return (look, try database.view(asOf: moment, offers, changes, spellings))
    }
  }

  /// Stores the first rows of the price table, unless prices were written since.
  func keep(_ look: FirstLook, of day: Day) throws(Diagnostic) {
    try writing { database in
      let state = try database.priceState()
      guard state == prices.state else { return }
      try database.keep(look, of: day, state)
    }
  }
}

extension Database {
  /// The market as of a moment, with given offers and changes.
  fileprivate func view(
    asOf moment: Moment, _ offers: [Offer], _ changes: [Change], _ spellings: Spellings
  ) throws -> MarketView {
    let reports = try reports(asOf: moment)
    // Amounts are converted at the current rate or at that of a report's own days.
    let spans =
      [moment.day...moment.day]
      + reports.map { report in
        min(report.from.day, report.until.day)...max(report.from.day, report.until.day)
      }
    return MarketView(
      asOf: moment, offers: offers,
      changes: changes.map { $0.named(spellings.main(of: $0.listing)) },
      reports: reports, exchange: Exchange(try exchangeRates(around: spans)),
      scores: try scores(asOf: moment.day), rents: try rents(asOf: moment.day),
      spellings: spellings)
  }

  /// The reports whose period had ended by a moment, newest first.
  func reports(asOf moment: Moment) throws -> [ServingReport] {
    try reports("WHERE until <= ? ORDER BY until DESC, reports.id", moment.seconds)
  }

  /// The reports that a snapshot was the first to bring, in its order.
  func reports(of snapshot: Int64) throws -> [ServingReport] {
    try reports("WHERE snapshot = ? ORDER BY reports.id", snapshot)
  }

  private func reports(_ selection: String, _ number: Int64) throws -> [ServingReport] {
    let statement = try Prepared(
      """
      SELECT reports.id, title, "from", from_clock, until, until_clock, nodes, gpus_per_node, gpu,
        gpu_hour_price, input_tokens, cached_input_tokens, output_tokens, prices, published_cost,
        published_revenue, url, path, line, "column"
      FROM reports JOIN snapshots ON snapshots.id = snapshot
      """ + " " + selection, on: self)
    return try statement.bound(number).all { row in
      var report = try row.report.sound("report")
      report.caveats = try caveats(of: row.number(0))
      report.hours = try hours(of: row.number(0))
      report.notes = ServingNotes(stored: try notes(of: row.number(0)))
      return report
    }
  }

  private func caveats(of report: Int64) throws -> [String] {
    let statement = try Prepared(
      "SELECT text FROM report_caveats WHERE report = ? ORDER BY position", on: self)
    return try statement.bound(report).all { $0.text(0) }
  }

  private func notes(of report: Int64) throws -> [StoredNote] {
    let statement = try Prepared(
      "SELECT kind, first, second, third, fourth FROM report_notes WHERE report = ?"
        + " ORDER BY position", on: self)
    return try statement.bound(report).all { row in
      StoredNote(
        row.text(0), row.optionalText(1), row.optionalText(2), row.optionalText(3),
        row.optionalText(4))
    }
  }

  private func hours(of report: Int64) throws -> [ServingHour] {
    let statement = try Prepared(
      """
      SELECT start, start_clock, nodes, revenue FROM report_hours WHERE report = ?
      ORDER BY position
      """, on: self)
    return try statement.bound(report).all { row in
      ServingHour(
        start: try row.moment(0).sound("time"),
        nodes: try Figure(stored: row.text(2)).sound("number"),
        revenue: try Figure(stored: row.text(3)).sound("number"))
    }
  }

  /// The exchange rates of some days, and before each of them the last of every currency pair, which
  /// apply for lack of newer ones.
  func exchangeRates(around spans: [ClosedRange<Day>]) throws -> [ExchangeRate] {
    var rates: [ExchangeRate] = []
    var gaps: [Int64] = []
    var read = Int64.min
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let first = max(read, Int64(span.lowerBound.number - Exchange.mostDays))
      let last = Int64(span.upperBound.number)
      guard first <= last else { continue }
      if first > read { gaps.append(first) }
      rates += try exchangeRates(from: first, through: last)
      read = last + 1
    }
    return try lastRates(before: gaps) + rates
  }

  /// The last rate of each currency pair before each of some days.
  private func lastRates(before days: [Int64]) throws -> [ExchangeRate] {
    guard !days.isEmpty else { return [] }
    let pairs = """
      WITH RECURSIVE gaps (gap) AS (VALUES \(days.map { "(\($0))" }.joined(separator: ", "))),
      pairs (pair) AS (
        SELECT min(base || currency) FROM exchange_rates
        UNION ALL
        SELECT (SELECT min(base || currency) FROM exchange_rates WHERE base || currency > pair)
        FROM pairs WHERE pair NOT NULL)
      """
    let last = "SELECT max(day) FROM exchange_rates WHERE base || currency = pair AND day < gap"
    return try exchangeRates(
      """
      JOIN pairs JOIN gaps ON pair = base || currency AND day = (\(last))
      GROUP BY day, base, currency, source, rate ORDER BY day, base, currency, source
      """, with: pairs
    ) { $0 }
  }

  private func exchangeRates(from first: Int64, through last: Int64) throws -> [ExchangeRate] {
    try exchangeRates("WHERE day BETWEEN ? AND ? ORDER BY day, base, currency, snapshot") {
      $0.bound(first, last)
    }
  }

  /// The exchange rates that a snapshot was the first to bring, by day.
  func exchangeRates(of snapshot: Int64) throws -> [ExchangeRate] {
    try exchangeRates("WHERE snapshot = ? ORDER BY line, \"column\", day, base, currency") {
      $0.bound(snapshot)
    }
  }

  private func exchangeRates(
    _ selection: String, with tables: String = "", _ bind: (Prepared) -> Prepared
  ) throws -> [ExchangeRate] {
    let statement = try Prepared(
      tables + """

        SELECT base, currency, rate, day, source, path, line, "column"
        FROM exchange_rates JOIN snapshots ON snapshots.id = snapshot
        """ + " " + selection, on: self)
    return try bind(statement).all { try $0.exchangeRate.sound("rate") }
  }
}

extension AnswerRow {
  fileprivate var report: ServingReport? {
    guard let from = moment(2), let until = moment(4), let nodes = Figure(stored: text(6)),
      let price = Money(stored: text(9)), let input = Figure(stored: text(10)),
      let cached = Figure(stored: text(11)), let output = Figure(stored: text(12)),
      let prices = PriceList(stored: text(13))
    else { return nil }
    return ServingReport(
      title: text(1), from: from, until: until, nodes: nodes, gpusPerNode: count(7),
      gpu: optionalText(8), gpuHourPrice: price, inputTokens: input, cachedInputTokens: cached,
      outputTokens: output, prices: prices,
      publishedCost: optionalText(14).flatMap { Money(stored: $0) },
      publishedRevenue: optionalText(15).flatMap { Money(stored: $0) }, url: optionalText(16),
      origin: origin(18, in: text(17)))
  }

  fileprivate var exchangeRate: ExchangeRate? {
    guard let base = Currency(text(0)), let currency = Currency(text(1)),
      let rate = Figure(stored: text(2)), let day = self.day(3)
    else { return nil }
    return ExchangeRate(
      base: base, currency: currency, rate: rate, day: day, source: text(4),
      origin: origin(6, in: text(5)))
  }
}
