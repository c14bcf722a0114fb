import Analytics
import Market

/// Builds a price of the user's own from the lines of its table, `[prices."deepseek/deepseek-chat"]`.
struct OwnPriceReader {
  private let name: TOMLFile.Name
  private var rate = Rate()
  private var from: Moment?
  private var until: Moment?
  private var isWhole = true

  private static let names = Settings.meters.map(\.name) + ["currency", "from", "until"]

  init(name: TOMLFile.Name) { self.name = name }

  /// Takes a line.
  ///
  /// - Throws: A diagnostic; the price is then dropped, since half of one would give wrong figures.
  mutating func take(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    do throws(Diagnostic) {
      guard entry.path.count == 3 else { throw entry.path[2].noTable(in: "a price") }
      try read(entry)
    } catch {
      isWhole = false
      throw error
    }
  }

  private mutating func read(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    switch entry.name.text {
    case "currency": rate.currency = try entry.currency(such: "EUR")
    case "from": from = try entry.moment()
    case "until": until = try entry.moment()
    case let name:
      guard let meter = Settings.meters.first(where: { $0.name == name })?.meter else {
        throw entry.name.unknown("setting '\(name)' of a price", among: OwnPriceReader.names)
      }
      rate.prices[meter] = try entry.price()
    }
  }

  /// The price; `nil` if one of its lines was invalid, which has been reported.
  ///
  /// - Throws: A diagnostic if it is no price of a listing.
  func price() throws(Diagnostic) -> OwnPrice? {
    guard isWhole else { return nil }
    guard let listing = Listing(id: name.text) else {
      throw name.error(
        "'\(name.text)' is not the id of a listing",
        "write it in full and in quotes, such as [prices.\"deepseek/deepseek-chat\"]")
    }
    guard rate.status == .known else {
      throw name.error(
        "your price of '\(name.text)' states no amount",
        "write input = 0.40 and output = 1.60, for a million tokens")
    }
    if let from, let until, until.seconds <= from.seconds {
      throw name.error(
        "your price of '\(name.text)' ends before it begins", "write from before until")
    }
    return OwnPrice(
      listing: listing, rate: rate, from: from, until: until, origin: name.origin)
  }
}

extension TOMLFile.Entry {
  /// A price per million tokens.
  fileprivate func price() throws(Diagnostic) -> Price {
    let figure: Figure?
    switch value.kind {
    case .number(let number): figure = number
    case .text(let text): figure = Figure(text)
    default: figure = nil
    }
    guard let figure, !figure.isNegative else {
      throw value.error(
        "the value of '\(name.text)' is not a price", "write an amount for a million tokens: 0.40")
    }
    return figure.isZero ? .free : .known(figure)
  }

  fileprivate func moment() throws(Diagnostic) -> Moment {
    guard let moment = value.text.flatMap({ Moment(iso8601: $0) }) else {
      throw value.error(
        "the value of '\(name.text)' is not a day", "write it in quotes: \"2026-11-26\"")
    }
    return moment
  }
}

extension SettingsReader {
  /// The user's own prices, in the order of their tables.
  mutating func takePrices() {
    for header in file.headers.filter({ $0[0].text == "prices" && $0.count > 2 }) {
      add(header[2].noTable(in: "a price"))
    }
    for entry in file.entries where entry.table == "prices" && entry.path.count == 2 {
      add(
        entry.name.error(
          "'\(entry.name.text)' is a table",
          "write [prices.\"\(entry.name.text)\"], and below it output = 1.60"))
    }
    for name in names(of: "prices") {
      attempt { reader throws(Diagnostic) in
        var price = OwnPriceReader(name: name)
        for entry in reader.file.entries
        where entry.table == "prices" && entry.path.count > 2 && entry.path[1].text == name.text {
          reader.attempt { _ throws(Diagnostic) in try price.take(entry) }
        }
        if let price = try price.price() { reader.add(price) }
      }
    }
  }
}
