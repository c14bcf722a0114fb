import Analytics
import Market
import Screen

/// The titles and cells of the price table.
struct PriceCells {
  let table: PriceTable
  let now: Moment
  /// Whether the table is zoomed, with room to align decimal points.
  let isWhole: Bool
  /// Whether there is room for a bar beside the ratio.
  var hasBars = false

  func width(_ column: PriceColumn) -> Int {
    if let width = table.columnView.widths[column] { return width }
    // Titles of other languages are longer.
    guard Wording.isSpoken, column != .model, column != .history, !column.isRatio else {
      return usualWidth(column)
    }
    return max(usualWidth(column), title(column).columns + 1)
  }

  private func usualWidth(_ column: PriceColumn) -> Int {
    switch column {
    case .model: 0
    case .cached: max(7, table.numberColumns[.cached]?.width ?? 4)
    case .write: max(6, table.numberColumns[.write]?.width ?? 4)
    case .blend: max(title(.blend).columns + 1, table.numberColumns[.blend]?.width ?? 4)
    case .effective, .month:
      max(title(column).columns + 1, table.numberColumns[column]?.width ?? 4)
    case .input, .output: table.numberColumns[column]?.width ?? 4
    case .ratio, .inputRatio, .cachedRatio, .outputRatio:
      ratioWidth(column) + (hasBar(column) ? RatioBar.columns + 1 : 0)
    case .provider: 12
    case .history: RowHistory.columns
    case .change: 19
    case .held: 6
    case .context: 10
    case .released, .ends, .seen: 10
    case .sources: 8
    case .spread: 9
    case .hosts: 6
    case .gap: 9
    case .age: 7
    case .status: 10
    case .kind: 13
    case .source: 12
    }
  }

  /// The columns of a ratio's figure.
  private func ratioWidth(_ column: PriceColumn) -> Int {
    max(isWhole ? 9 : 8, title(column).columns)
  }

  /// Whether a bar stands beside a column's figure.
  func hasBar(_ column: PriceColumn) -> Bool {
    hasBars && column == .ratio && table.columnView.widths[column] == nil
  }

  func title(_ column: PriceColumn) -> String {
    let base = table.base?.listing.model.truncated(columns: 10) ?? "–"
    switch column {
    case .blend: return said("blend \(table.weights)")
    case .month: return said("\(table.currency.code) a month")
    case .ratio: return said("vs \(base)")
    case .inputRatio: return said("in vs \(base)")
    case .cachedRatio: return said("cached vs \(base)")
    case .outputRatio: return said("out vs \(base)")
    case .history: return said("past year")
    case .change: return said("last change")
    case .age: return said("oldest")
    case .provider: return table.isFolded ? said("cheapest at") : said("provider")
    case .spread: return said("spread")
    default: return said(term: column.rawValue)
    }
  }

  func cell(_ column: PriceColumn, _ row: PriceRow, _ width: Int) -> (String, Role) {
    let plain: Role = isDim(row) ? .aged : .plain
    switch column {
    case .model: return (row.id, row.listing == table.base?.listing ? .accent : plain)
    case .provider: return (row.listing.provider, .muted)
    case .input: return price(row.prices.input, column, width, plain)
    case .cached: return price(row.prices.cachedInput, column, width, plain)
    case .write: return price(row.prices.cacheWrite, column, width, plain)
    case .output: return price(row.prices.output, column, width, plain)
    case .blend: return price(known(row.blend), column, width, plain)
    case .effective: return price(known(row.effective), column, width, plain)
    case .month: return price(known(row.month), column, width, plain)
    case .ratio: return ratio(row.ratio(to: table.base))
    case .inputRatio: return ratio(row.ratio(to: table.base, on: .input))
    case .cachedRatio: return ratio(row.ratio(to: table.base, on: .cachedInput))
    case .outputRatio: return ratio(row.ratio(to: table.base, on: .output))
    case .change: return change(row)
    case .sources: return sources(row)
    case .spread:
      let spread = row.offer.others.isEmpty ? nil : row.spread
      return (spread?.alignedExcessText ?? said("n/a"), .muted)
    case .hosts: return hosts(row)
    case .gap: return gap(row)
    case .history: return ("", .muted)
    case .held, .context, .released, .ends, .age, .status, .kind, .seen, .source:
      return (fact(column, row), .muted)
    }
  }

  private func fact(_ column: PriceColumn, _ row: PriceRow) -> String {
    switch column {
    case .held: row.heldDays.map { $0 == 0 ? "–" : said("\($0) d") } ?? said("n/a")
    case .context:
      row.quote.contextTokens.map { said("\(Figure($0).countText) tok") } ?? said("n/a")
    case .released: row.quote.released?.day.description ?? said("n/a")
    case .ends: row.quote.retires?.day.description ?? "–"
    case .age: row.oldest.map { said("\(now.days(since: $0)) d") } ?? said("n/a")
    case .status:
      row.offer.availability.isOnSale
        ? said(term: row.quote.rate.status.rawValue) : said(term: row.offer.availability.word)
    case .kind: row.offer.kind.map { said(term: $0.rawValue) } ?? said("unknown")
    case .seen: row.quote.observed?.day.description ?? said("n/a")
    default: row.quote.source
    }
  }
}

extension PriceCells {
  /// A price, with its decimals padded so that the points line up.
  private func price(_ price: Price, _ column: PriceColumn, _ width: Int, _ plain: Role) -> (
    String, Role
  ) {
    let numbers = table.numberColumns[column]
    switch price {
    case .known(let amount): return (numbers?.aligned(amount) ?? amount.priceText, plain)
    case .suspect(let amount, _):
      let text = price.shownText
      let short = "!" + amount.countText.filter { $0 != " " }
      return (text.columns > width ? short : text, .warning)
    case .free: return (numbers?.aligned(word: price.shownText) ?? price.shownText, .theoretical)
    case .dynamic, .unknown: return (numbers?.aligned(word: price.shownText) ?? "", .muted)
    }
  }

  private func known(_ amount: Figure?) -> Price {
    amount.map { $0.isZero ? .free : .known($0) } ?? .unknown
  }

  /// A share of the base's price, in the colour of how cheap it is.
  private func ratio(_ share: Figure?) -> (String, Role) {
    self.share(share, share.map(Role.ramp) ?? .muted)
  }

  private func share(_ share: Figure?, _ role: Role) -> (String, Role) {
    guard let share else { return (said("n/a"), .muted) }
    return (share.alignedRatioText, role)
  }

  /// The latest change and its date: `▼63 % 2025-02-05`.
  private func change(_ row: PriceRow) -> (String, Role) {
    guard let change = row.change else { return ("–", .muted) }
    let day = change.at.map { (change.isAtTheLatest ? " ≤" : "  ") + "\($0.day)" } ?? ""
    let share = change.share.map { ($0.isNegative ? -$0 : $0).percentText }
    switch change.kind {
    case .cut,
      .cachedOnly where change.share?.isNegative ?? true:
      return ("▼" + (share ?? said("cut")) + day, .down)
    case .rise, .cachedOnly: return ("▲" + (share ?? said("rise")) + day, .up)
    case .tier: return (said("tier") + day, .muted)
    case .hours: return (said("hours") + day, .muted)
    case .deprecated: return (said("end set") + day, .muted)
    case .added: return (said("new") + day, .muted)
    case .removed: return (said("gone") + day, .muted)
    case .returned: return (said("back\(of: "a list")") + day, .muted)
    case .correction: return ("–", .muted)
    }
  }

  /// How many sources agree on the blend: `3 agree`, `1 of 3`.
  private func sources(_ row: PriceRow) -> (String, Role) {
    let count = row.offer.others.count + 1
    guard count > 1 else { return ("1", .muted) }
    guard let agreement = row.offer.agreement(on: table.weights) else {
      return ("\(count)", .muted)
    }
    let agreeing = agreement.agreeing.count
    if agreeing == count { return (said("\(count) agree"), .muted) }
    // A source with no such price, or one in another currency, does not disagree.
    return (said("\(agreeing) of \(count)"), agreement.disagreeing.isEmpty ? .muted : .warning)
  }

  /// How many hosts sell the model.
  private func hosts(_ row: PriceRow) -> (String, Role) {
    guard !table.hosts.sold.isEmpty else { return ("…", .muted) }
    guard let count = table.hosts[row.listing]?.count, count > 0 else { return ("–", .muted) }
    return ("\(count)", count > 1 ? .plain : .muted)
  }

  /// How much the dearest host asks above the cheapest; a single one asks no more than itself.
  private func gap(_ row: PriceRow) -> (String, Role) {
    guard !table.hosts.sold.isEmpty else { return ("…", .muted) }
    let gap = table.hosts[row.listing]?.gap
    return gap?.isZero == true ? (said("none"), .muted) : (gap?.alignedExcessText ?? "–", .plain)
  }

  /// A quote last seen more than a quarter of a year ago says little about today.
  fileprivate static let oldest = 92

  /// Whether a row stands back: it can't be bought, or nobody has looked for long.
  func isDim(_ row: PriceRow) -> Bool {
    row.offer.isDim(at: now)
  }

  /// What a dim row means.
  static var legend: String {
    " " + said("like this: ended, or not seen for \(oldest) days") + " "
  }
}

extension Offer {
  /// Whether it can't be bought at a moment, or nobody had looked for long by then.
  func isDim(at moment: Moment) -> Bool {
    guard availability.isOnSale, let observed = quote.observed else { return true }
    return moment.days(since: observed) > PriceCells.oldest
  }
}

extension Figure {
  /// A ratio padded on the right, so that points line up in a column that is aligned right: `100 %
  /// `, `3.67 %`, `27.3× `.
  var alignedRatioText: String {
    if !isZero, self < Figure(1, exponent: -4) { return "<" + "0.01".asRead + " %" }
    return PriceCells.aligned(ratioShownText)
  }

  /// How far something lies above something else, in per cent however much that is, padded alike.
  ///
  /// `25×` would be read as 25 times as much.
  var alignedExcessText: String { PriceCells.aligned(percentText) }
}

extension PriceCells {
  /// A share with so many blanks behind it that the points of a column are below each other.
  fileprivate static func aligned(_ text: String) -> String {
    let end = text.utf8.lastIndex { 0x30...0x39 ~= $0 } ?? text.startIndex
    let unit = text[end...].count - 1
    let behind = text[...end].decimals
    return text + String(repeating: " ", count: max(0, 3 - behind) + max(0, 2 - unit))
  }
}
