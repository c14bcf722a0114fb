import Analytics
import Market

/// The listings of the price panel: what they cost, in which order, and which of them is chosen.
///
/// All that does not change from key to key is worked out once, when the book, the moment or the
/// reader's wishes change; a frame formats only the rows that are in sight.
public struct PriceTable: Sendable {
  /// The rows that pass the filter, in order.
  public private(set) var rows: [PriceRow] = []
  /// How many listings there are without the filter.
  public private(set) var listingCount = 0
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
  /// The words that a row's id must hold, or with `!` must not.
  public var filter = Filter("")
  /// The listing that the person chose to compare with.
  public var baseListing: Listing?

  private var all: [PriceRow] = []
  /// The listing to choose again once the filter lets it pass.
  private var lastChosen: Listing?

  /// A table without rows.
  public init() {}

  /// What rows are sorted by.
  public enum Sort: String, CaseIterable, Hashable, Sendable {
    case model, input, cached, output, blend, seen
  }

  /// The chosen row, if there is any.
  public var chosen: PriceRow? {
    rows.indices.contains(cursor.index) ? rows[cursor.index] : nil
  }
}

extension PriceTable {
  /// Works everything out anew from what is known at a moment.
  public mutating func rebuild(from book: Book, asOf moment: Moment) {
    var factors: [Currency: Figure?] = [:]
    all = book.quotes(asOf: moment).map { quote in
      let from = quote.rate.currency
      let factor =
        factors[from] ?? book.exchange.conversion(from: from, to: currency, on: moment.day)?.factor
      factors[from] = .some(factor)
      return PriceRow(quote, factor: factor, weights: weights)
    }
    listingCount = all.count
    let wanted = baseListing.map(Book.Named.listing) ?? book.listing(named: "o1")
    base = all.first { .listing($0.quote.listing) == wanted }
    arrange()
  }

  /// Filters and sorts anew, and keeps the chosen listing chosen.
  public mutating func arrange() {
    lastChosen = chosen?.quote.listing ?? lastChosen
    rows = filter.isEmpty ? all : all.filter { filter.admits($0.id) }
    sortRows()
    if let chosen = lastChosen, let place = rows.firstIndex(where: { $0.quote.listing == chosen }) {
      cursor.index = place
    }
    cursor.move(by: 0, of: rows.count)
  }

  private mutating func sortRows() {
    let descending = isDescending
    switch sort {
    case .model:
      rows.sort { descending ? $0.id > $1.id : $0.id < $1.id }
    case .seen:
      rows.sort {
        let (left, right) = ($0.quote.observed?.seconds ?? .min, $1.quote.observed?.seconds ?? .min)
        return left == right ? $0.id < $1.id : (left > right) == descending
      }
    case .input, .cached, .output, .blend:
      rows.sort { left, right in
        switch (left.key(sort), right.key(sort)) {
        case (let a?, let b?): a == b ? left.id < right.id : (a > b) == descending
        case (.some, nil): true
        case (nil, .some): false
        case (nil, nil): left.id < right.id
        }
      }
    }
  }
}

/// One listing as the table shows it.
public struct PriceRow: Hashable, Sendable {
  /// What it was quoted at, in the quote's own currency.
  public let quote: Quote
  /// The listing's id.
  public let id: String
  /// The prices in the table's currency; unknown where no exchange rate is.
  public let prices: PriceList
  /// The blended price in the table's currency.
  public let blend: Figure?
  /// Whether a price was converted for want of one in the table's currency.
  public let isConverted: Bool

  init(_ quote: Quote, factor: Figure?, weights: Weights) {
    self.quote = quote
    id = quote.listing.id
    isConverted = factor != Figure(1)
    switch factor {
    case nil: prices = PriceList()
    case Figure(1): prices = quote.rate.prices
    case let factor?: prices = quote.rate.prices.converted(by: factor)
    }
    blend = weights.blend(prices)
  }

  func key(_ sort: PriceTable.Sort) -> Figure? {
    switch sort {
    case .input: prices.input.amount
    case .cached: prices.cachedInput.amount
    case .output: prices.output.amount
    case .blend: blend
    case .model, .seen: nil
    }
  }

  /// The blended price as a share of a base's.
  func ratio(to base: PriceRow?) -> Figure? {
    guard let blend, let whole = base?.blend else { return nil }
    return blend.divided(by: whole)
  }
}
