import Analytics
import Market
import Screen

/// Everything known about a listing: meters, tiers, hours, and origins.
struct PriceDetails {
  let row: PriceRow
  let table: PriceTable
  let now: Moment
  /// What has been claimed of it; only the listing's own page tells.
  var claims = ClaimedOf(claims: [])
  /// What is written of it.
  var news = ListingNews()

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let line = String(repeating: "─", count: max(0, frame.columns))
    canvas.write(line, row: frame.row, column: frame.column, as: .border)
    canvas.write(" \(row.id) ", row: frame.row, column: frame.column + 1, as: .title)
    let (left, right) = frame.splitColumns(at: frame.columns / 2)
    draw(meterLines, on: &canvas, in: left)
    draw(factLines, on: &canvas, in: right)
  }

  /// The height of all of it, including the line above.
  var rows: Int { 1 + max(meterLines.count, factLines.count) }

  private func draw(_ lines: [(String, String)], on canvas: inout Canvas, in frame: Frame) {
    for (place, (caption, text)) in lines.prefix(max(0, frame.rows - 1)).enumerated() {
      let row = frame.row + 1 + place
      canvas.write(
        caption.truncated(columns: 13), row: row, column: frame.column + 2, as: .caption)
      canvas.write(
        caption == PriceDetails.whereFrom
          ? text.truncatedAtStart(columns: frame.columns - 17)
          : text.truncated(columns: frame.columns - 17),
        row: row, column: frame.column + 16, endColumn: frame.endColumn)
    }
  }

  private static var whereFrom: String { said("where from") }

  private var meterLines: [(String, String)] {
    let base = table.base
    let meters = Meter.allCases.compactMap { meter -> (String, String)? in
      let price = row.prices[meter]
      guard price != .unknown || meter == .input || meter == .output else { return nil }
      let share = base.flatMap { base in
        price.amount.flatMap { amount in
          base.prices[meter].amount.flatMap { amount.divided(by: $0) }
        }
      }
      let against =
        share.map { "   " + said("\($0.ratioShownText) of \(base?.listing.model ?? "")") } ?? ""
      return (meter.longName, price.shownText + against)
    }
    return meters + workloadLines + tierLines + hourLines
  }

  /// The cost of the workload here, rule by rule, in the quote's own currency.
  private var workloadLines: [(String, String)] {
    guard let workload = table.workload else { return [] }
    let currency = row.quote.rate.currency
    return [("", ""), (workload.name, said("\(currency) per 1M tokens, rule by rule"))]
      + workload.lines(at: row.quote.rate)
  }

  private var tierLines: [(String, String)] {
    row.quote.rate.tiers.map { tier in
      (said("above \(Figure(tier.aboveTokens).countText)"), tier.prices.shownText(of: row.quote))
    }
  }

  private var hourLines: [(String, String)] {
    row.quote.rate.hours.flatMap { hours in
      hours.windows.map { window in
        (window.clocks, hours.prices.shownText(of: row.quote) + "  " + window.days)
      }
    }
  }

  private var factLines: [(String, String)] {
    let quote = row.quote
    var lines = [
      (PriceDetails.whereFrom, quote.origin.description), (said("source"), quote.source),
      (
        said("seen"),
        quote.observed.map { $0.shownText.trimmed + ", " + $0.ago(at: now) } ?? said("n/a")
      ),
    ]
    if row.offer.reason != .only { lines.append((said("why shown"), row.offer.reason.shownText)) }
    lines += rateLines
    if let since = row.offer.since, let until = row.offer.until, since < until {
      lines.append((said("held"), said("\(since.day) to \(until.day)")))
    }
    if let from = quote.effectiveFrom { lines.append((said("from"), from.shownText.trimmed)) }
    if let until = quote.effectiveUntil { lines.append((said("until"), until.shownText.trimmed)) }
    if let released = quote.released {
      lines.append((said("released"), released.shownText.trimmed))
    }
    if let retires = quote.retires {
      lines.append((retires > now ? said("retires") : said("retired"), retires.shownText.trimmed))
    }
    if let context = quote.contextTokens {
      lines.append((said("context"), said("\(Figure(context).countText) tokens")))
    }
    if let isOpen = row.offer.hasOpenWeights {
      lines.append((said("weights"), isOpen ? said("open\(of: "weights")") : said("closed")))
    }
    if row.offer.kind != .chat {
      lines.append(
        (said("kind"), row.offer.kind.map { said(term: $0.rawValue) } ?? said("unknown")))
    }
    if let gone = row.offer.availability.shownText {
      lines.append((said("sold"), said("no longer: \(gone)")))
    }
    lines.append((said("status"), said(term: quote.rate.status.rawValue)))
    lines += meaningLines
    return (HoursNow(row, at: now)?.lines ?? []) + hourNote + lines + scoreLines
      + claims.lines + news.lines + extraLines
  }
}

extension PriceDetails {
  /// The models that the listing's name has meant up to the moment shown, if it meant several.
  fileprivate var meaningLines: [(String, String)] {
    let meanings = (table.hosts.sold.meanings[row.listing] ?? []).filter { $0.from <= now.day }
    guard meanings.count > 1 else { return [] }
    return meanings.enumerated().map { place, meaning in
      let next = meanings.indices.contains(place + 1) ? meanings[place + 1].from : nil
      let until =
        next.map { " " + said("until \($0.shortText)") } ?? " "
        + said("since \(meaning.from.shortText)")
      return (
        place == 0 ? said("sold as") : "", (meaning.model ?? said("an unknown model")) + until
      )
    }
  }

  /// The exchange rates used, with their dates and sources.
  private var rateLines: [(String, String)] {
    table.conversionLines(of: row.quote).enumerated()
      .map { ($0.offset == 0 ? said("converted") : "", $0.element) }
  }

  /// Other charges; the sources' names for them are long, and come last.
  private var extraLines: [(String, String)] {
    row.quote.rate.extras.enumerated().map { place, extra in
      let doubt = extra.isDoubtful(in: row.quote.rate.currency) ? " " + said("suspect") : ""
      return (
        place == 0 ? said("also billed") : "",
        "\(extra.amount)\(doubt) " + said("a \(extra.unit)") + "  \(extra.name)"
      )
    }
  }

  /// The model's benchmark scores, with source and date.
  private var scoreLines: [(String, String)] {
    table.scores(of: row.listing).map { score in
      let of = score.scale == .percent ? " %" : ""
      let facts = [
        score.value.description.asRead + of, score.model, score.setting, score.day?.description,
        score.source,
      ]
      return (
        score.benchmark, facts.compactMap(\.self).joined(separator: "  ")
      )
    }
  }

  /// A note that the table shows other prices than the usual ones, if it does.
  private var hourNote: [(String, String)] {
    table.isOfTheHour && !row.quote.rate.hours.isEmpty
      ? [(said("shown"), said("this hour's prices"))] : []
  }
}

extension PriceList {
  /// The prices that a tier or some hours override, in the quote's currency.
  fileprivate func shownText(of quote: Quote) -> String {
    Meter.allCases.filter { self[$0] != .unknown }
      .map { "\($0.shortName) \(self[$0].shownText)" }.joined(separator: "  ")
  }
}

extension Hours.Window {
  /// The span in UTC, with its days unless it has all of them: `16:30–0:30 Mo–Fr`.
  var shownText: String { [clocks, days].filter { !$0.isEmpty }.joined(separator: " ") }

  /// The start and end, in UTC: `16:30–0:30`.
  fileprivate var clocks: String {
    func time(_ minute: Int) -> String {
      let digits = minute % 60
      return "\(minute / 60):" + (digits < 10 ? "0" : "") + "\(digits)"
    }
    return fromMinute == untilMinute ? said("all day") : "\(time(fromMinute))–\(time(untilMinute))"
  }

  /// The days on which it begins, unless it has all of them: `Mo–Fr`, `Sa Su, 10 dates`.
  fileprivate var days: String {
    let count = dates.isEmpty ? "" : dates.count.of("date", "dates")
    return [week, count].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private var week: String {
    let names = [""] + said("Mo Tu We Th Fr Sa Su").split(separator: " ").map(String.init)
    let days = Set(weekdays).filter { 1...7 ~= $0 }.sorted()
    guard days.count < 7, let first = days.first, let last = days.last else { return "" }
    return days.count > 2 && last - first == days.count - 1
      ? "\(names[first])–\(names[last])" : days.map { names[$0] }.joined(separator: " ")
  }
}

extension Meter {
  /// The meter in full.
  var longName: String {
    switch self {
    case .input: said("input")
    case .cachedInput: said("cached input")
    case .cacheWrite: said("cache write")
    case .output: said("output")
    case .reasoning: said("reasoning")
    }
  }
}
