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

  /// The settings' pairs whose names are still to be looked up, in order.
  var typed: [TypedPair] = []

  /// The most pairs; a screen shows three.
  static let most = 12
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
      said("\(new.name) and \(new.baseName) have no prices by \(new.last) to compare"),
      said("choose another day"))
  }

  /// Pins the selected listing against the base, or unpins it.
  mutating func pinChosen() {
    guard let listing = prices.chosen?.listing else { return }
    guard let base = prices.base?.listing, base != listing else {
      return tell(
        said("a listing is pinned against another, the base"),
        said("select one and press \(keyNames[.pin]), or make another the base first"))
    }
    let day = moment.day
    toggle(
      PinnedPair(
        name: listing.model, baseName: base.model, listing: listing, base: base, first: day))
  }

  /// Pins a typed pair once its names are looked up.
  mutating func pin(typed text: String) {
    guard let pair = TypedPair(text, base: prices.base?.id, day: moment.day) else {
      return tell(said("pin needs a model and a base"), said("write :pin r1 o1 2025-01-28"))
    }
    ask(.pin(pair, in: market, by: lookups.table))
  }

  /// Takes over the settings' pairs, instead of the default ones.
  mutating func pin(settings pairs: [TypedPair]) {
    pins.typed = pairs
    pins.pairs = pairs.isEmpty ? PinnedPair.usual : []
    askForPins()
    askForTypedPin()
  }

  /// Looks up the next of the settings' pairs, once there are listings that it may name.
  mutating func askForTypedPin() {
    guard let next = pins.typed.first, !market.offers.isEmpty else { return }
    ask(.pin(next, in: market, by: lookups.table))
  }

  /// Pins the typed pair, or reports the unknown name.
  mutating func take(_ found: FoundPair) {
    let isOfSettings = pins.typed.first.map(found.isAnswer) ?? false
    if isOfSettings {
      pins.typed.removeFirst()
      askForTypedPin()
    }
    switch found {
    case .pair(let pair) where isOfSettings: pin(pins.pairs + [pair])
    case .pair(let pair):
      pins.pairs.removeAll { $0 == pair }
      add(pair)
    case .unknown(let name, let day):
      tell(
        said("'\(name)' named no single listing on \(day)"),
        said("write its provider, too, as in openai/o1"))
    }
  }

  private mutating func toggle(_ pair: PinnedPair) {
    let rest = pins.pairs.filter { !$0.isSame(as: pair) }
    guard rest.count < pins.pairs.count else { return add(pair) }
    pin(rest)
    effects.append(.keep(.pinned(pins.pairs)))
    notice = .told(said("unpinned \(pair.listing.id)"))
  }

  private mutating func add(_ pair: PinnedPair) {
    pins.new = pair
    pin([pair] + pins.pairs)
    effects.append(.keep(.pinned(pins.pairs)))
    notice = .told(said("pinned \(pair.listing.id) against \(pair.base.id)"))
  }

  /// The lines of pinned pairs: one on a small screen, else up to three.
  var pinnedLines: [PinnedLine] {
    let inside = inside(.prices)
    guard inside.rows >= State.leastRowsWithPins else { return [] }
    let isSmall =
      size.columns < Layout.smallestOverview.columns || size.rows < Layout.smallestOverview.rows
    let most = isSmall ? 1 : 3
    let isLarge =
      inside.columns >= PinnedLine.largeColumns && inside.rows >= State.leastRowsWithLargePin
    var spare = most - min(most, pins.compared.count)
    var lines: [PinnedLine] = []
    for (place, compared) in pins.compared.prefix(most).enumerated() {
      let offer = prices.row(of: compared.pair.listing)?.offer
      let isOnSale = offer?.availability.isOnSale ?? true
      let isSplit = spare > 0 && compared.now != nil
      let parts: [PinnedLine.Part] =
        isLarge && place == 0 ? [.large] : isSplit ? [.then, .now] : [.both]
      if isSplit { spare -= 1 }
      lines += parts.map {
        PinnedLine(compared: compared, part: $0, day: moment.day, isOnSale: isOnSale)
      }
    }
    return lines
  }

  /// With fewer rows, the table needs them all.
  private static let leastRowsWithPins = 8
  /// With fewer rows, the table needs those of large digits.
  private static let leastRowsWithLargePin = 26
}
