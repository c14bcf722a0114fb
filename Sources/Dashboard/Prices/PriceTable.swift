import Analytics
import Market

/// The listings of the price panel: their prices, order and selection.
///
/// What does not change from key to key is computed once, when the market view, the moment or the
/// user's choices change; a frame formats only the visible rows.
public struct PriceTable: Sendable {
  /// The widths of the numeric columns, over all rows that pass the filter.
  var numberColumns: [PriceColumn: NumberColumn] = [:]
  /// The columns that have no value in any row that passes the filter.
  var emptyColumns: Set<PriceColumn> = []
  /// The length of the longest id that passes the filter.
  var longestID = 0
  /// The selected row.
  public var cursor = ListCursor()
  /// The row to compare with.
  public private(set) var base: PriceRow?
  /// The currency of the prices shown.
  public var currency = Currency.usd
  /// The mix of the blended price.
  public var weights = Weights.threeToOne
  /// The workload to price; nil if only prices are compared.
  public private(set) var workload: Workload?
  /// Whether to show the prices of the hour instead of the usual ones.
  public internal(set) var isOfTheHour = false
  /// Whether any row has hourly prices.
  private(set) var hasHours = false
  /// The sort column.
  public var sort = PriceColumn.blend
  /// Whether the largest comes first.
  public var isDescending = false
  /// The filter.
  public var filter = Filter.none
  /// Whether listings that are left out by default are shown.
  public internal(set) var showsAll = false
  /// What passes the filter but is left out by default.
  public private(set) var leftOut = LeftOut()
  /// The names in the filter that match no listing.
  public private(set) var unknownNames: [String] = []
  /// The models that words of the filter mean.
  var models: [String: NamedModel] = [:]
  /// The hosts of each model, once they are counted.
  var hosts = HostCounts()
  /// The prices over time of the rows that were in sight.
  var histories = RowHistories()
  /// Whether they can be counted, as there is a table of names.
  var canCountHosts = false
  /// Whether models are to be rows.
  var wantsModels = false
  /// The models that are unfolded, by their numbers.
  var open: Set<Int> = []
  /// What each row is, if models are rows.
  var lines: [FoldedModels.Line] = []
  /// The number of models that these rows are, without listings of unknown models.
  var modelCount = 0
  /// The model of each row, and its position from the cheapest, until either changes.
  var memoryOfModels: (models: [Int], ranks: [Int])?
  /// What lists call each provider, once the filter asks for one.
  var providers: ProviderNames?
  /// The only listings shown; nil for all.
  var only: Set<Listing>?
  /// The columns that the user chose; empty for the default ones.
  public var columns: [PriceColumn] = []
  /// How the user moved and widened the columns.
  var columnView = ColumnView()
  /// The listings that the user marked, in that order.
  public internal(set) var marked: [Listing] = []
  /// Whether prices over time are on a logarithmic scale.
  public internal(set) var isLog = false
  /// The base listing that the user chose.
  public var baseListing: Listing?
  /// The configured base, as a person names it, used until the user chooses one; o1 if nil or not
  /// sold, since the market first compared with that.
  var usualBase: String?

  /// All rows, by id.
  var all: [PriceRow] = []
  /// What the rows were computed with, apart from the market; nil if they are of one hour.
  private var rowBasis: RowBasis?
  /// The market view behind the rows.
  var market = MarketView(asOf: .endOfTime)
  /// The indices of the rows that pass the filter, in order.
  var order: [Int] = []
  /// What the table shows until the whole market is there; nil once it is.
  var firstLook: FirstLook?
  /// The listing to select again once the filter lets it pass.
  private var lastChosen: Listing?
  /// The matches of each word of the filter, and all rows in order, while the user types.
  var memory = FilterMemory()
  var ranked: (sort: PriceColumn, isDescending: Bool, order: [Int])?

  /// An empty table.
  public init() {}

  /// The number of listings before filtering.
  public var listingCount: Int { firstLook?.listingCount ?? all.count }

  /// The number of rows that pass the filter, of which a first look holds only the first.
  public var shownCount: Int { firstLook?.count ?? count }

  /// The number of rows there are to select.
  public var count: Int { order.count }

  /// The row at a place in the order.
  public subscript(place: Int) -> PriceRow { all[order[place]] }

  /// The row of a listing, even if the filter excludes it or it is spelled otherwise.
  func row(of listing: Listing) -> PriceRow? { place(of: listing).map { all[$0] } }

  private func place(of listing: Listing) -> Int? {
    all.place(of: market.spellings.main(of: listing))
  }

  /// The selected row, if any.
  public var chosen: PriceRow? {
    order.indices.contains(cursor.index) ? self[cursor.index] : nil
  }
}

extension PriceTable {
  /// Recomputes everything from a market view.
  public mutating func rebuild(from market: MarketView) {
    // The whole market is on its way.
    guard firstLook == nil else { return }
    keepChosen()
    (order, lines) = ([], [])
    forgetOrder()
    self.market = market
    marked = marked.map { market.spellings.main(of: $0) }
    let basis = RowBasis(currency: currency, weights: weights, workload: workload)
    all = market.rows(
      in: currency, weights: weights, workload: workload, ofTheHour: isOfTheHour,
      reusing: rowBasis == basis && !isOfTheHour ? all : [])
    rowBasis = isOfTheHour ? nil : basis
    hasHours = all.contains { !$0.quote.rate.hours.isEmpty }
    base = wantedBase
    hosts = HostCounts(of: all, by: hosts.sold)
    arrange()
  }

  /// Forgets what was remembered of the rows, since they changed.
  mutating func forgetOrder() {
    memory = FilterMemory()
    ranked = nil
    memoryOfModels = nil
  }

  /// Shows the first rows until the whole market is there.
  ///
  /// - Returns: Whether they are what the table would show.
  mutating func show(_ look: FirstLook, of market: MarketView) -> Bool {
    guard look.wishes == wishes else { return false }
    let rows = market.rows(
      in: currency, weights: weights, workload: workload, ofTheHour: isOfTheHour)
    let places = Dictionary(rows.indices.map { (rows[$0].listing, $0) }) { one, _ in one }
    let top = look.top.compactMap { places[$0] }
    guard top.count == look.top.count else { return false }
    self.market = market
    firstLook = look
    all = rows
    rowBasis = nil
    order = top
    base = look.base.flatMap { rows.row(of: $0) }
    hasHours = look.hasHours
    leftOut = look.leftOut
    longestID = look.longestID
    emptyColumns = Set(look.emptyColumns.compactMap { PriceColumn(rawValue: $0) })
    numberColumns = [:]
    for width in look.widths {
      guard let column = PriceColumn(rawValue: width.column) else { continue }
      numberColumns[column] = NumberColumn(wholes: width.wholes, decimals: width.decimals)
    }
    return true
  }

  /// The base that the user chose or, if none, the first of the default ones that is sold.
  private var wantedBase: PriceRow? {
    if let baseListing { return row(of: baseListing) }
    for name in [usualBase, "o1"].compactMap(\.self) {
      if case .listing(let listing) = market.listing(named: name) { return row(of: listing) }
    }
    return nil
  }

  /// Ranks the listings by the cost of a workload, cheapest first; without one, by the blend.
  public mutating func use(_ workload: Workload?) {
    self.workload = workload
    weights = workload?.weights ?? .threeToOne
    sort = workload == nil ? .blend : .effective
    isDescending = false
    rebuild(from: market)
  }

  /// Filters and sorts again, and keeps the selected listing selected.
  public mutating func arrange() {
    // Part of the rows can't be arranged; the whole will be.
    guard firstLook == nil else { return }
    lastChosen = chosen?.listing ?? lastChosen
    let compiled = CompiledFilter(
      filter, now: market.asOf, base: base, watched: Set(marked), models: models,
      hosts: hosts, providers: providers ?? ProviderNames()
    ) { all.named($0, in: market) }
    unknownNames = compiled.unknownNames
    let scope = Scope(filter, showsAll: showsAll)
    var leftOut = LeftOut()
    let isAdmitted = filter.isEmpty ? nil : memory.admitted(by: compiled, of: all)
    // What the user compares with is in sight even if it is no longer sold.
    let leading = isInDefaultOrder ? comparedPlaces : []
    order = allInOrder().filter { place in
      isAdmitted?[place] != false && only?.contains(all[place].listing) != false
        && (leading.contains(place) || scope.admits(all[place], counting: &leftOut))
    }
    self.leftOut = leftOut
    order = PriceTable.leading(leading, order)
    fold(leading: leading)
    if let chosen = lastChosen.flatMap({ place(of: $0) }), let place = orderPlace(of: chosen) {
      cursor.index = place
    }
    cursor.move(by: 0, of: order.count)
    measure()
  }

  /// The places of the base and the marked listings, each once.
  private var comparedPlaces: [Int] {
    var places: [Int] = []
    for listing in [base?.listing].compactMap(\.self) + marked {
      if let place = place(of: listing), !places.contains(place) { places.append(place) }
    }
    return places
  }

  /// All rows in order, sorted once per filter session.
  private mutating func allInOrder() -> [Int] {
    if let ranked, ranked.sort == sort, ranked.isDescending == isDescending { return ranked.order }
    let order = PriceTable.sorted(
      Array(all.indices), of: all, by: sort, isDescending: isDescending, reading: reading)
    ranked = (sort, isDescending, order)
    return order
  }

  /// Remembers the selected listing; a cursor at the top stays at the top.
  private mutating func keepChosen() {
    guard let chosen else { return }
    lastChosen = cursor.index == 0 ? nil : chosen.listing
  }
}
