import Analytics
import Market
import Screen

/// The columns of the price table that a width has room for.
struct PriceColumns {
  private let table: PriceTable
  private let now: Moment
  private let kinds: [Kind]
  private let modelWidth: Int
  private let numbers: [PriceTable.Sort: NumberColumn]

  enum Kind: CaseIterable {
    case model, input, cached, output, blend, ratio, held, seen, source, context
  }

  init(table: PriceTable, now: Moment, width: Int) {
    self.table = table
    self.now = now
    let numbers = table.numberColumns
    self.numbers = numbers
    // The last to be given up stands first.
    let wanted: [Kind] = [
      .model, .input, .output, .ratio, .cached, .blend, .held, .seen, .source, .context,
    ]
    let longest = table.longestID
    let least = min(longest, width < 60 ? 20 : width < 100 ? 24 : 30)
    var room = width - least
    var taken: Set<Kind> = [.model]
    for kind in wanted.dropFirst() {
      let needed = PriceColumns.width(kind, numbers, table) + PriceColumns.gap
      guard needed <= room else { break }
      room -= needed
      taken.insert(kind)
    }
    kinds = Kind.allCases.filter(taken.contains)
    modelWidth = min(longest, least + room)
  }

  private static let gap = 2

  private static func width(
    _ kind: Kind, _ numbers: [PriceTable.Sort: NumberColumn], _ table: PriceTable
  ) -> Int {
    switch kind {
    case .model: 0
    case .input: numbers[.input]?.width ?? 4
    case .cached: max(7, numbers[.cached]?.width ?? 4)
    case .output: numbers[.output]?.width ?? 4
    case .blend: max(table.blendTitle.count + 1, numbers[.blend]?.width ?? 4)
    case .ratio: max(8, table.ratioTitle.columns)
    case .held: 6
    case .seen: 10
    case .source: 12
    case .context: 7
    }
  }
}

extension PriceColumns {
  func drawCaptions(on canvas: inout Canvas, row: Int, from start: Int) {
    var column = start
    for kind in kinds {
      let width = kind == .model ? modelWidth : PriceColumns.width(kind, numbers, table)
      let isSorted = title(kind).sort == table.sort || stands(kind, for: table.sort)
      let text = title(kind).text + (isSorted ? (table.isDescending ? "▼" : "▲") : "")
      let role: Role = isSorted ? .accent : .caption
      if kind == .model || kind == .source {
        canvas.write(text, row: row, column: column, endColumn: column + width, as: role)
      } else {
        canvas.writeRight(text, row: row, endColumn: column + width, from: start, as: role)
      }
      column += width + PriceColumns.gap
    }
  }

  func draw(_ row: PriceRow, on canvas: inout Canvas, row place: Int, from start: Int) {
    var column = start
    for kind in kinds {
      let width = kind == .model ? modelWidth : PriceColumns.width(kind, numbers, table)
      let (text, role) = cell(kind, row, width)
      if kind == .model || kind == .source {
        canvas.write(
          text.truncated(columns: width), row: place, column: column, endColumn: column + width,
          as: role)
      } else {
        canvas.writeRight(
          text, row: place, endColumn: column + width,
          from: column - PriceColumns.gap + 1, as: role)
      }
      column += width + PriceColumns.gap
    }
  }

  /// The ratio orders the rows as the blend does, where there is no room for that.
  private func stands(_ kind: Kind, for sort: PriceTable.Sort) -> Bool {
    kind == .ratio && sort == .blend && !kinds.contains(.blend)
  }

  private func title(_ kind: Kind) -> (text: String, sort: PriceTable.Sort?) {
    switch kind {
    case .model: ("model", .model)
    case .input: ("in", .input)
    case .cached: ("cached", .cached)
    case .output: ("out", .output)
    case .blend: (table.blendTitle, .blend)
    case .ratio: (table.ratioTitle, nil)
    case .held: ("held", nil)
    case .seen: ("seen", .seen)
    case .source: ("source", nil)
    case .context: ("context", nil)
    }
  }

  private func cell(_ kind: Kind, _ row: PriceRow, _ width: Int) -> (String, Role) {
    let plain: Role = isAged(row) ? .aged : .plain
    switch kind {
    case .model: return (row.id, row.quote.listing == table.base?.quote.listing ? .accent : plain)
    case .input: return price(row.prices.input, .input, width, plain)
    case .cached: return price(row.prices.cachedInput, .cached, width, plain)
    case .output: return price(row.prices.output, .output, width, plain)
    case .blend:
      return price(
        row.blend.map { $0.isZero ? .free : .known($0) } ?? .unknown, .blend, width, plain)
    case .ratio:
      return row.ratio(to: table.base).map { ($0.ratioShownText, Role.accent) } ?? ("n/a", .muted)
    case .held: return (held(row), .muted)
    case .seen: return (row.quote.observed?.day.description ?? "n/a", .muted)
    case .source: return (row.quote.source, .muted)
    case .context:
      return (row.quote.contextTokens.map { Figure($0).countText } ?? "n/a", .muted)
    }
  }

  /// A price, its decimals filled up with blanks so that the points stand under one another.
  private func price(_ price: Price, _ sort: PriceTable.Sort, _ width: Int, _ plain: Role) -> (
    String, Role
  ) {
    switch price {
    case .known(let amount):
      return (numbers[sort]?.aligned(amount) ?? amount.priceText, plain)
    case .suspect(let amount, _):
      let text = price.shownText
      let short = "!" + amount.countText.filter { $0 != " " }
      return (text.columns > width ? short : text, .warning)
    case .free: return (numbers[sort]?.aligned(word: "free") ?? "free", .theoretical)
    case .dynamic, .unknown: return (numbers[sort]?.aligned(word: price.shownText) ?? "", .muted)
    }
  }

  private func held(_ row: PriceRow) -> String {
    guard let since = row.offer.since, let until = row.offer.until else { return "n/a" }
    let days = until.days(since: since)
    return days == 0 ? "–" : "\(days) d"
  }

  /// A quote that nobody has seen for a quarter of a year says little about today.
  private func isAged(_ row: PriceRow) -> Bool {
    guard let observed = row.quote.observed else { return true }
    return now.days(since: observed) > 92
  }
}

/// How wide a column of prices is before and behind the point.
struct NumberColumn: Hashable, Sendable {
  private(set) var wholes = 1
  private(set) var decimals = 2

  /// At most so many decimals; the sixth is a hundredth of a cent for a billion tokens.
  static let mostDecimals = 6

  mutating func take(_ figure: Figure) {
    let digits = max(1, figure.magnitude + 1)
    wholes = max(wholes, digits + (digits - 1) / 3)
    decimals = max(decimals, min(NumberColumn.mostDecimals, figure.shownDecimals))
  }

  var width: Int { wholes + 1 + decimals }

  func aligned(_ figure: Figure) -> String {
    let text = figure.priceText
    let behind = text.firstIndex(of: ".").map { text[$0...].count - 1 } ?? 0
    return text + String(repeating: " ", count: max(0, decimals - behind))
  }

  /// A word that ends where the cents of a price end.
  func aligned(word: String) -> String {
    word + String(repeating: " ", count: max(0, decimals - 2))
  }
}

extension Figure {
  /// How many decimals a price shows, see ``priceText``.
  fileprivate var shownDecimals: Int { max(2, min(3 - magnitude, -exponent)) }
}

extension PriceTable {
  fileprivate var blendTitle: String { "blend \(weights)" }

  fileprivate var ratioTitle: String {
    "vs " + (base?.quote.listing.model.truncated(columns: 10) ?? "–")
  }
}
