import Market

extension Snapshot {
  /// The most values of a kind that a summary lists.
  private static let mostRows = 20

  /// What was read, as text.
  var summary: String {
    [heading, listingLines, storyLines, reportLines, rateLines, rentLines, scoreLines].joined()
      + "\n"
  }

  private var heading: String {
    let facts = [format ?? "no known format", encoding, "\(bytes) bytes"].compactMap(\.self)
    return "\(file)  \(facts.joined(separator: ", "))\n"
  }

  private var listingLines: String {
    guard !quotes.isEmpty else { return "" }
    var table = TextTable([
      ("listing", .left), ("input", .right), ("cached", .right), ("output", .right),
      ("currency", .left), ("status", .left), ("observed", .left), ("line", .right),
    ])
    for quote in quotes.prefix(Snapshot.mostRows) {
      table.add([
        quote.listing.id, quote.rate.prices.input.short, quote.rate.prices.cachedInput.short,
        quote.rate.prices.output.short, quote.rate.currency.code, quote.rate.statusText,
        quote.observed?.day.description ?? "n/a", String(quote.origin.line),
      ])
    }
    let counts = Status.allCases.compactMap { status in
      let count = quotes.count { $0.rate.status == status }
      return count == 0 ? nil : "\(count) \(status.rawValue)"
    }
    return
      "\(quotes.count) \(quotes.count == 1 ? "listing" : "listings"): \(counts.joined(separator: ", ")); per million tokens\n"
      + table.text + rest(of: quotes.count)
  }

  private var storyLines: String {
    guard !threads.isEmpty else { return "" }
    var table = TextTable([
      ("published", .left), ("language", .left), ("replies", .right), ("title", .left),
    ])
    for thread in threads.prefix(Snapshot.mostRows) {
      table.add([
        thread.story.published?.short ?? "n/a", thread.story.language ?? "n/a",
        String(thread.replies.count), thread.story.headline,
      ])
    }
    return "\(threads.count) \(threads.count == 1 ? "story" : "stories")\n" + table.text
      + rest(of: threads.count)
  }

  private var reportLines: String {
    reports.map { report in
      "report: \(report.title), \(report.from.day) to \(report.until.day), "
        + "\(report.hours.count) hours\n"
    }.joined()
  }

  private var rateLines: String {
    guard let first = exchangeRates.map(\.day).min(), let last = exchangeRates.map(\.day).max()
    else { return "" }
    let currencies = Set(exchangeRates.map(\.currency)).count
    return
      "\(exchangeRates.count) exchange rates of \(currencies) currencies, \(first) to \(last)\n"
  }

  private var rentLines: String {
    guard let first = rents.map(\.day).min(), let last = rents.map(\.day).max() else { return "" }
    let days = first == last ? "\(first)" : "\(first) to \(last)"
    return "\(rents.count) rents of \(Set(rents.map(\.gpu)).count) GPUs, \(days)\n"
  }

  private var scoreLines: String {
    guard !scores.isEmpty else { return "" }
    let names = Set(scores.map(\.benchmark)).sorted()
    return "\(scores.count) scores: \(names.joined(separator: ", "))\n"
  }

  private func rest(of count: Int) -> String {
    let rest = count - Snapshot.mostRows
    return rest > 0 ? "  … and \(rest) more; --json prints all\n" : ""
  }
}

extension Rate {
  /// How the prices stand, and of those that can't be right, why not.
  fileprivate var statusText: String {
    let doubts = prices.doubtWords
    return status.rawValue + (doubts.isEmpty ? "" : ": " + doubts.joined(separator: ", "))
  }
}

extension Price {
  /// The price in a column of a table.
  var short: String {
    switch self {
    case .unknown: "n/a"
    case .free: "free"
    case .known(let amount): amount.priceText
    case .dynamic: "dynamic"
    case .suspect(let amount, _): "! \(amount)"
    }
  }

  /// The price in a column of a comparison, where it may have been converted.
  var compared: String {
    if case .known(let amount) = self { amount.comparedText } else { short }
  }
}

extension Figure {
  /// A computed price, to the six digits used in comparisons.
  var comparedText: String { rounded(toDigits: 6).priceText }

  /// A price with at least two decimals.
  var priceText: String { text(places: max(2, -exponent)) }
}

extension Moment {
  /// The time to the minute, or the day where no more is known.
  var short: String { precision == .day ? "\(day)" : "\(day) \(time) \(offset)" }
}
