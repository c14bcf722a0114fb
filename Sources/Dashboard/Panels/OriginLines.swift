import Analytics
import Market
import Screen

/// The origin of the selected figure: file and line, date, and calculation.
struct OriginLines {
  let state: State

  /// The lines of a card over a frame.
  func wrapped(in frame: Frame) -> [String] {
    lines.flatMap { $0.wrapped(columns: Canvas.cardColumns(in: frame)) }
  }

  private var lines: [String] {
    switch state.focus {
    case .prices: state.prices.chosen.map(priceLines) ?? [said("no listing is chosen")]
    case .margin: state.report.map(reportLines) ?? [said("no report is loaded")]
    case .feed: state.feed.chosen.map(storyLines) ?? [said("no story is chosen")]
    case .claims: state.claims.chosen?.originLines(in: state.claims) ?? [said("no claim is chosen")]
    case .sources: state.files.isEmpty ? [said("no file is loaded")] : sourceLines
    }
  }

  private func priceLines(_ row: PriceRow) -> [String] {
    let quote = row.quote
    var lines = [
      row.id, "", "\(quote.origin)",
      (quote.observed.map { said("stated by \(quote.source), seen \($0.readingText)") }
        ?? said("stated by \(quote.source), seen at an unknown time"))
        + (quote.dating?.shownText ?? ""),
    ]
    lines += spellingLines(row)
    if row.offer.reason != .only { lines.append(said("why shown: \(row.offer.reason.shownText)")) }
    let currency = quote.rate.currency
    for meter in Meter.allCases where quote.rate.prices[meter] != .unknown {
      lines.append(
        said(
          "\(meter.longName) \(quote.rate.prices[meter].shownText) \(currency) for a million tokens"
        ))
    }
    lines += (HoursNow(row, at: state.moment)?.lines ?? []).map { "\($0.0): \($0.1)" }
    lines += conversionLines(quote) + comparisonLines(row)
    let known = state.quotes?.listing == quote.listing ? state.quotes?.quotes : nil
    let others = (known ?? []).filter { $0.origin != quote.origin }
    if !others.isEmpty { lines += ["", said("other quotes of it")] }
    // A list may state a price twice, for hours or tiers that are not shown here.
    var told: Set<String> = []
    return lines
      + others.reversed().map {
        "\($0.observed?.day.description ?? said("undated"))  \(Meter.input.shortName) \($0.rate.prices.input.shownText)  "
          + "\(Meter.output.shortName) \($0.rate.prices.output.shownText)  \($0.source)  \($0.origin)"
      }.filter { told.insert($0).inserted }.prefix(12)
  }

  /// What the sources call it, where that is not its id.
  private func spellingLines(_ row: PriceRow) -> [String] {
    ([row.quote] + row.offer.others).compactMap { quote in
      quote.spelling.map { said("\(quote.source) calls it \($0)") }
    }
  }

  private func conversionLines(_ quote: Quote) -> [String] {
    let currency = state.prices.currency
    guard let conversion = state.prices.conversion(of: quote) else { return [] }
    return [
      "",
      "1 \(quote.rate.currency) = \(conversion.factor.rounded(toDigits: 6)) \(currency)"
        + (conversion.isStale(on: state.moment.day) ? ", " + said("stale") : ""),
    ]
      + conversion.rates.map {
        "\($0.source), \($0.day): 1 \($0.base) = \($0.rate) \($0.currency)  \($0.origin)"
      }
  }

  private func comparisonLines(_ row: PriceRow) -> [String] {
    guard let base = state.prices.base, let part = row.blend, let whole = base.blend,
      let ratio = row.ratio(to: base)
    else { return [] }
    return [
      "",
      said(
        "blend \(state.prices.weights): \(part.priceText) of \(whole.priceText) is \(ratio.ratioShownText) of \(base.id)"
      ),
      said("which stands at \(base.quote.origin.description)"),
    ]
  }

  private func reportLines(_ report: ServingReport) -> [String] {
    let currency = report.gpuHourPrice.currency
    var lines = [
      report.title, "", "\(report.origin)", report.url ?? said("no address is known"), "",
      said("cost") + " = "
        + said(
          "\(report.nodes.description.asRead) nodes × \(report.gpusPerNode) GPUs × \(report.spanHours) h"
        )
        + " × \(report.gpuHourPrice.shownText) = \(Money(report.costRecomputed, currency).shownText)",
      said("revenue") + " = " + revenueTerms(report),
    ]
    if let margin = report.margin {
      let (revenue, cost) = (margin.revenue.moneyText, margin.cost.moneyText)
      lines += [
        said("profit on cost")
          + " = (\(revenue) − \(cost)) / \(cost) = \(margin.profitOnCost.percentText)",
        said("gross margin")
          + " = (\(revenue) − \(cost)) / \(revenue) = \(margin.grossMargin.percentText)",
        said("revenue multiple")
          + " = \(revenue) / \(cost) = \(margin.revenueMultiple.multipleText)",
      ]
    }
    lines += state.lab.scenario?.groundLines ?? []
    lines += report.comparable(state.market.rents).map { rent in
      said("rents") + ": \(rent.gpu) \(currency.sign)\(rent.gpuHourPrice.priceText), \(rent.day)"
        + (rent.origin.map { "  \($0)" } ?? "")
    }
    return lines + (report.caveats.isEmpty ? [] : [""] + report.caveats.map { "· " + $0 })
  }

  private func revenueTerms(_ report: ServingReport) -> String {
    let terms = [
      (report.cachedInputTokens, Meter.cachedInput), (report.freshInputTokens, .input),
      (report.outputTokens, .output),
    ].map { "\($0.countText) × \(report.prices[$1].shownText)" }.joined(separator: " + ")
    guard let sum = report.revenueRecomputed else { return terms }
    let published = report.publishedRevenue.map { "; " + said("published \($0.shownText)") } ?? ""
    return terms + " = " + Money(sum, report.gpuHourPrice.currency).shownText + published
  }

  private func storyLines(_ row: FeedRow) -> [String] {
    [
      row.story.headline, "", "\(row.story.origin)", row.story.url ?? said("no address is known"),
    ] + (row.event.map { eventLines($0, of: row) } ?? [])
  }

  /// The other stories of a story's event, and what it shares with those before it.
  private func eventLines(_ event: EventRow, of row: FeedRow) -> [String] {
    let stories = said("one of \(event.stories.count) stories of an event")
    let languages = event.languages.map { LanguageTag($0).readingText }.joined(separator: " ")
    let why =
      event.why.isEmpty
      ? event.event == row.id ? said("its first; \(state.keyNames[.mark]) unfolds the others") : ""
      : said("shares with those before: \(event.why.joined(separator: ", "))")
    return ["", "\(stories) (\(languages))"] + (why.isEmpty ? [] : [why])
  }

  private var sourceLines: [String] {
    let snapshot = state.files[min(state.sources.index, state.files.count - 1)]
    return [
      snapshot.file, "",
      said("format \(snapshot.format ?? said("unknown"))") + ", "
        + (snapshot.encoding ?? said("unknown encoding")) + ", "
        + said("\(Figure(snapshot.bytes).grouped(places: 0)) bytes"),
    ] + snapshot.diagnostics.prefix(200).map(\.description)
  }
}
