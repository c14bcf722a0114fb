import Analytics
import Market
import Prose
import Screen

/// The pairs at the top of the price panel.
struct PinBoard: Sendable {
  /// The pinned pairs, the newest first.
  var pairs = PinnedPair.usual
  /// The pairs that the loaded data can compare.
  var compared: [ComparedPair] = []
  /// A pair that was pinned just now, until its prices are known.
  var new: PinnedPair?

  /// The most pairs; a screen shows three.
  static let most = 12
}

/// A pair as typed: `r1 o1 2025-01-28`.
public struct TypedPair: Hashable, Sendable {
  /// The model and the base, as typed.
  public var name, baseName: String
  /// The day of the prices.
  public var day: Day
}

/// What a typed pair means.
public enum FoundPair: Hashable, Sendable {
  /// These two listings.
  case pair(PinnedPair)
  /// Nothing: this name means no listing.
  case unknown(name: String, Day)
}

extension TypedPair {
  /// Looks both names up as of the pair's day; of several listings of a maker, the one with a price
  /// then counts.
  func found(
    in market: MarketView, by table: KnownNames?, asking reader: some MarketReader
  ) throws -> FoundPair {
    let end = min(Moment(day).endOfDay, market.asOf)
    func meant(by name: String) throws -> Listing? {
      let found = table?.listings(named: name, on: day, in: market) ?? []
      let quoted = try found.compactMap {
        Offer(of: try reader.histories(of: $0), asOf: end)?.quote
      }
      let newest = quoted.max { ($0.observed?.seconds ?? 0) < ($1.observed?.seconds ?? 0) }
      if let newest { return newest.listing }
      if let first = found.first { return first }
      if case .listing(let found) = market.listing(named: name) { return found }
      return nil
    }
    guard let listing = try meant(by: name) else { return .unknown(name: name, day) }
    guard let base = try meant(by: baseName) else { return .unknown(name: baseName, day) }
    return .pair(
      PinnedPair(name: name, baseName: baseName, listing: listing, base: base, first: day))
  }
}

extension State {
  /// Compares the pinned pairs, beside the loop.
  mutating func askForPins() { ask(.pins(pins.pairs, asOf: moment)) }

  /// Replaces the pairs, and compares them.
  mutating func pin(_ pairs: [PinnedPair]) {
    pins.pairs = Array(pairs.prefix(PinBoard.most))
    askForPins()
  }

  /// Takes over the comparison, unless the pairs or the moment have changed.
  mutating func take(_ compared: [ComparedPair], of pairs: [PinnedPair], asOf: Moment) {
    guard pairs == pins.pairs, asOf.day == moment.day else {
      queries.open.insert(.pins)
      return
    }
    pins.compared = compared
    queries.answered.insert(.pins)
    guard let new = pins.new else { return }
    pins.new = nil
    guard !compared.contains(where: { $0.pair == new }) else { return }
    // What can't be shown is not kept either.
    pins.pairs.removeAll { $0 == new }
    effects.append(.keep(.pinned(pins.pairs)))
    tell(
      "\(new.name) and \(new.baseName) have no prices by \(new.last) to compare",
      "choose another day")
  }

  /// Pins the selected listing against the base, or unpins it.
  mutating func pinChosen() {
    guard let listing = prices.chosen?.listing else { return }
    guard let base = prices.base?.listing, base != listing else {
      return tell(
        "a listing is pinned against another, the base",
        "select one and press \(keyNames[.pin]), or make another the base first")
    }
    let day = moment.day
    toggle(
      PinnedPair(
        name: listing.model, baseName: base.model, listing: listing, base: base, first: day))
  }

  /// Pins a typed pair once its names are looked up.
  mutating func pin(typed text: String) {
    var words: [String] = []
    var typed = TypedText(text)
    while typed.skipBlanks() { words.append(String(typed.takeValue().text)) }
    let day = words.last.flatMap { Day(iso8601: $0) }
    if day != nil { words.removeLast() }
    if words.count == 1, let base = prices.base { words.append(base.id) }
    guard words.count == 2 else {
      return tell("pin needs a model and a base", "write :pin r1 o1 2025-01-28")
    }
    let pair = TypedPair(name: words[0], baseName: words[1], day: day ?? moment.day)
    ask(.pin(pair, in: market, by: lookups.table))
  }

  /// Pins the typed pair, or reports the unknown name.
  mutating func take(_ found: FoundPair) {
    switch found {
    case .pair(let pair):
      pins.pairs.removeAll { $0 == pair }
      add(pair)
    case .unknown(let name, let day):
      tell(
        "'\(name)' named no single listing on \(day)", "write its provider, too, as in openai/o1")
    }
  }

  private mutating func toggle(_ pair: PinnedPair) {
    let rest = pins.pairs.filter { !$0.isSame(as: pair) }
    guard rest.count < pins.pairs.count else { return add(pair) }
    pin(rest)
    effects.append(.keep(.pinned(pins.pairs)))
    notice = .told("unpinned \(pair.listing.id)")
  }

  private mutating func add(_ pair: PinnedPair) {
    pins.new = pair
    pin([pair] + pins.pairs)
    effects.append(.keep(.pinned(pins.pairs)))
    notice = .told("pinned \(pair.listing.id) against \(pair.base.id)")
  }

  /// The lines of pinned pairs: one on a small screen, else up to three.
  var pinnedLines: [PinnedLine] {
    let inside = inside(.prices)
    guard inside.rows >= State.leastRowsWithPins else { return [] }
    let isSmall =
      size.columns < Layout.smallestOverview.columns || size.rows < Layout.smallestOverview.rows
    let most = isSmall ? 1 : 3
    var spare = most - min(most, pins.compared.count)
    var lines: [PinnedLine] = []
    for compared in pins.compared.prefix(most) {
      let offer = prices.row(of: compared.pair.listing)?.offer
      let isOnSale = offer?.availability.isOnSale ?? true
      let isSplit = spare > 0 && compared.now != nil
      let parts: [PinnedLine.Part] = isSplit ? [.then, .now] : [.both]
      if isSplit { spare -= 1 }
      lines += parts.map {
        PinnedLine(compared: compared, part: $0, day: moment.day, isOnSale: isOnSale)
      }
    }
    return lines
  }

  /// With fewer rows, the table needs them all.
  private static let leastRowsWithPins = 8
}
