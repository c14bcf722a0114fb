import Analytics
import Market

/// The listings of the price panel: what they cost, in which order, and which of them is chosen.
///
/// All that does not change from key to key is worked out once, when the index, the moment or the
/// reader's wishes change; a frame formats only the rows that are in sight.
public struct PriceTable: Sendable {
  /// The widths of the columns of numbers, over all rows that pass the filter.
  private(set) var numberColumns: [PriceColumn: NumberColumn] = [:]
  /// The columns that say nothing of any row that passes the filter.
  private(set) var emptyColumns: Set<PriceColumn> = []
  /// The length of the longest id that passes the filter.
  private(set) var longestID = 0
  /// The chosen row.
  public var cursor = ListCursor()
  /// What the rows are compared with.
  public private(set) var base: PriceRow?
  /// What the prices are shown in.
  public var currency = Currency.usd
  /// The mix that the blended price is made for.
  public var weights = Weights.threeToOne
  /// What the models are used for; nothing where nobody says, and only prices are compared.
  public private(set) var workload: Workload?
  /// Whether the prices of the very hour are shown, and not those that hold at most times.
  public internal(set) var isOfTheHour = false
  /// Whether any row has prices of some hours.
  private(set) var hasHours = false
  /// What the rows are sorted by.
  public var sort = PriceColumn.blend
  /// Whether the largest stands first.
  public var isDescending = true
  /// Which rows are wanted.
  public var filter = Filter.none
  /// Whether nothing is left out but what the filter leaves out.
  public internal(set) var showsAll = false
  /// What of the rows that pass the filter is left out all the same.
  public private(set) var leftOut = LeftOut()
  /// The names in the filter that no listing has.
  public private(set) var unknownNames: [String] = []
  /// The columns that the person chose; the usual ones where none.
  public var columns: [PriceColumn] = []
  /// The listings that the person marked, in that order.
  public internal(set) var marked: [Listing] = []
  /// Whether prices over time stand on a logarithmic scale.
  public internal(set) var isLog = false
  /// The listing that the person chose to compare with.
  public var baseListing: Listing?
  /// What the rows are compared with until then, as a person names it; o1 where nobody says, since
  /// that is what the market began to compare with.
  var usualBase: String?

  /// Every listing, by id.
  private var all: [PriceRow] = []
  /// What the rows were made from.
  private var market = MarketView(asOf: .endOfTime)
  /// Which of them pass the filter, in order.
  private var order: [Int] = []
  /// The listing to choose again once the filter lets it pass.
  private var lastChosen: Listing?

  /// A table without rows.
  public init() {}

  /// How many listings there are without the filter.
  public var listingCount: Int { all.count }

  /// How many rows pass the filter.
  public var count: Int { order.count }

  /// The row at a place in the order.
  public subscript(place: Int) -> PriceRow { all[order[place]] }

  /// The row of a listing, whether it passes the filter or not.
  func row(of listing: Listing) -> PriceRow? { all.row(of: listing) }

  /// How the prices of a quote were turned into what the table shows; none where they were not.
  func conversion(of quote: Quote) -> Exchange.Conversion? {
    guard currency != quote.rate.currency else { return nil }
    return market.exchange.conversion(
      from: quote.rate.currency, to: currency, on: market.asOf.day)
  }

  /// How the prices of a quote were converted, in words; nothing where they were not.
  func conversionLines(of quote: Quote) -> [String] {
    conversion(of: quote)?.lines(from: quote.rate.currency, to: currency, on: market.asOf.day)
      ?? []
  }

  /// What the model that a listing stands for reached in benchmarks, as far as it was known.
  func scores(of listing: Listing) -> [Score] {
    market.scores.filter { score in
      score.listing == listing && (score.until.map { market.asOf.day < $0 } ?? true)
    }
  }

  /// The chosen row, if there is any.
  public var chosen: PriceRow? {
    order.indices.contains(cursor.index) ? self[cursor.index] : nil
  }
}

extension PriceTable {
  /// Works everything out anew from what stood at a moment.
  public mutating func rebuild(from market: MarketView) {
    keepChosen()
    order = []
    self.market = market
    all = market.rows(
      in: currency, weights: weights, workload: workload, ofTheHour: isOfTheHour)
    hasHours = all.contains { !$0.quote.rate.hours.isEmpty }
    base = wantedBase
    arrange()
  }

  /// What was chosen to compare with or, where nothing was, the first of the usual ones that is sold.
  private var wantedBase: PriceRow? {
    if let baseListing { return row(of: baseListing) }
    for name in [usualBase, "o1"].compactMap(\.self) {
      if case .listing(let listing) = market.listing(named: name) { return row(of: listing) }
    }
    return nil
  }

  /// Ranks the listings by what a workload costs, from the cheapest; without one, by the blend.
  public mutating func use(_ workload: Workload?) {
    self.workload = workload
    weights = workload?.weights ?? .threeToOne
    sort = workload == nil ? .blend : .effective
    isDescending = workload == nil
    rebuild(from: market)
  }

  /// Filters and sorts anew, and keeps the chosen listing chosen.
  public mutating func arrange() {
    lastChosen = chosen?.quote.listing ?? lastChosen
    let compiled = CompiledFilter(filter, now: market.asOf, base: base, watched: Set(marked)) {
      all.named($0, in: market)
    }
    unknownNames = compiled.unknownNames
    let scope = Scope(filter, showsAll: showsAll)
    var leftOut = LeftOut()
    order = all.indices.filter { place in
      (filter.isEmpty || compiled.admits(all[place]))
        && scope.admits(all[place], counting: &leftOut)
    }
    self.leftOut = leftOut
    order = PriceTable.sorted(
      order, of: all, by: sort, isDescending: isDescending, now: market.asOf)
    if let chosen = lastChosen,
      let place = order.firstIndex(where: { all[$0].quote.listing == chosen })
    {
      cursor.index = place
    }
    cursor.move(by: 0, of: order.count)
    measure()
  }

  /// Remembers what was chosen; the top is no choice, and stays the top whatever arrives.
  private mutating func keepChosen() {
    guard let chosen else { return }
    lastChosen = cursor.index == 0 ? nil : chosen.quote.listing
  }

  /// Finds out how wide the columns must be, so that scrolling does not shift them.
  private mutating func measure() {
    longestID = order.reduce(0) { max($0, all[$1].id.utf8.count) }
    let isUsed = workload != nil
    numberColumns = [:]
    for column in PriceColumn.allCases
    where column.isPrice && (isUsed || column.sort != .effective) {
      var numbers = NumberColumn()
      for place in order {
        if let amount = all[place].amount(in: column, now: market.asOf), !amount.isZero {
          numbers.take(amount)
        }
      }
      numberColumns[column] = numbers
    }
    emptyColumns = Set(
      PriceColumn.allCases.filter { column in
        !order.isEmpty && !order.contains { all[$0].says(column, now: market.asOf) }
      })
  }
}
