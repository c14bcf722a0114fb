import Analytics
import Market

/// The listings of the price panel: what they cost, in which order, and which of them is chosen.
///
/// All that does not change from key to key is worked out once, when the book, the moment or the
/// reader's wishes change; a frame formats only the rows that are in sight.
public struct PriceTable: Sendable {
  /// The widths of the columns of numbers, over all rows that pass the filter.
  private(set) var numberColumns: [Sort: NumberColumn] = [:]
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
  /// What the rows are sorted by.
  public var sort = Sort.blend
  /// Whether the largest stands first.
  public var isDescending = true
  /// Which rows are wanted.
  public var filter = Filter("")
  /// The names in the filter that no listing has.
  public private(set) var unknownNames: [String] = []
  /// The listing that the person chose to compare with.
  public var baseListing: Listing?

  /// Every listing, by id.
  private var all: [PriceRow] = []
  /// What the rows were made from.
  private var standing = Standing(asOf: .endOfTime)
  /// Which of them pass the filter, in order.
  private var order: [Int] = []
  /// The listing to choose again once the filter lets it pass.
  private var lastChosen: Listing?

  /// A table without rows.
  public init() {}

  /// What rows are sorted by.
  public enum Sort: String, CaseIterable, Hashable, Sendable {
    case model, input, cached, output, blend, seen
  }

  /// How many listings there are without the filter.
  public var listingCount: Int { all.count }

  /// How many rows pass the filter.
  public var count: Int { order.count }

  /// The row at a place in the order.
  public subscript(place: Int) -> PriceRow { all[order[place]] }

  /// The chosen row, if there is any.
  public var chosen: PriceRow? {
    order.indices.contains(cursor.index) ? self[cursor.index] : nil
  }
}

extension PriceTable {
  /// Works everything out anew from what stood at a moment.
  public mutating func rebuild(from standing: Standing) {
    keepChosen()
    order = []
    self.standing = standing
    all = standing.rows(in: currency, weights: weights)
    let wanted = baseListing.map(Named.listing) ?? standing.listing(named: "o1")
    base = all.first { .listing($0.quote.listing) == wanted }
    arrange()
  }

  /// Filters and sorts anew, and keeps the chosen listing chosen.
  public mutating func arrange() {
    lastChosen = chosen?.quote.listing ?? lastChosen
    let sieve = Sieve(filter, now: standing.asOf, base: base) { all.named($0, in: standing) }
    unknownNames = sieve.unknownNames
    order = filter.isEmpty ? Array(all.indices) : all.indices.filter { sieve.admits(all[$0]) }
    sortRows()
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

  /// Sorts by the column; rows that it says nothing of come last, and equal ones stand by id.
  private mutating func sortRows() {
    guard sort != .model else {
      if isDescending { order.reverse() }
      return
    }
    let descending = isDescending
    let keyed = order.map { (place: $0, key: all[$0].key(sort)) }
    order = keyed.sorted { left, right in
      switch (left.key, right.key) {
      case (let a?, let b?): a == b ? left.place < right.place : (b < a) == descending
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): left.place < right.place
      }
    }.map(\.place)
  }

  /// Finds out how wide the columns must be, so that scrolling does not shift them.
  private mutating func measure() {
    longestID = order.reduce(0) { max($0, all[$1].id.utf8.count) }
    for sort in [Sort.input, .cached, .output, .blend] {
      var column = NumberColumn()
      for place in order {
        if let amount = all[place].key(sort), !amount.isZero { column.take(amount) }
      }
      numberColumns[sort] = column
    }
  }
}

extension PriceRow {
  func key(_ sort: PriceTable.Sort) -> Figure? {
    switch sort {
    case .input: prices.input.amount
    case .cached: prices.cachedInput.amount
    case .output: prices.output.amount
    case .blend: blend
    case .seen: quote.observed.map { Figure(Int($0.seconds)) }
    case .model: nil
    }
  }
}
