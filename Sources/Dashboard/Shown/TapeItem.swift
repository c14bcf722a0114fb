import Analytics
import Market
import Screen

/// An item of the tape: one change, or all changes of a kind by a vendor or a list on one day.
struct TapeItem {
  /// The change; of several, the largest move, or the newest of the others.
  let change: Change
  /// The number of changes.
  private(set) var count = 1
  /// The smallest move, as a share; nil if there is only one change.
  private(set) var least: Figure?

  /// The changes as items: day by day, newest first, and within a day moves first.
  ///
  /// A list that removes a hundred listings makes one item.
  static func items(of changes: [Change], atMost most: Int) -> [TapeItem] {
    var items: [TapeItem] = []
    var rest = changes[...]
    while items.count < most, let day = rest.first.map({ $0.at?.day }) {
      let ofDay = rest.prefix { $0.at?.day == day }
      items += moves(of: ofDay, atMost: most - items.count)
      if items.count < most { items += lists(of: ofDay) }
      rest = rest[ofDay.endIndex...]
    }
    return Array(items.prefix(most))
  }

  /// The moves of a day, largest first; many moves of a vendor in one direction make one item.
  private static func moves(of changes: ArraySlice<Change>, atMost most: Int) -> [TapeItem] {
    var groups: [Vendor: [Moved]] = [:]
    for place in changes.indices where changes[place].isMove {
      guard let step = changes[place].steps.first else { continue }
      let share = step.share.map { $0.isNegative ? -$0 : $0 }
      let vendor = Vendor(name: changes[place].listing.provider, isRise: step.isRise)
      groups[vendor, default: []].append(Moved(place: place, share: share ?? .zero))
    }
    var told: [(moved: Moved, count: Int, least: Figure?)] = []
    for moves in groups.values {
      let sorted = moves.sorted { ($1.share, $0.place) < ($0.share, $1.place) }
      if let first = sorted.first, let last = sorted.last, sorted.count >= Alert.burstListings {
        told.append((first, sorted.count, last.share))
      } else {
        told += sorted.map { ($0, 1, nil) }
      }
    }
    told.sort { ($1.moved.share, $0.moved.place) < ($0.moved.share, $1.moved.place) }
    // A change is a large value: only as many are copied as fit.
    return told.prefix(most).map {
      TapeItem(change: changes[$0.moved.place], count: $0.count, least: $0.least)
    }
  }

  /// A vendor, and the direction of its moves.
  private struct Vendor: Hashable {
    let name: String
    let isRise: Bool
  }

  /// A move, by its index among the changes, with its size.
  private struct Moved {
    let place: Int
    let share: Figure
  }

  /// The changes of a day that are not moves, by list; corrections are not news.
  private static func lists(of changes: ArraySlice<Change>) -> [TapeItem] {
    var items: [TapeItem] = []
    for change in changes where !change.isMove && !change.isCorrection {
      let place = items.firstIndex {
        $0.change.kind == change.kind && $0.change.source == change.source
      }
      if let place { items[place].count += 1 } else { items.append(TapeItem(change: change)) }
    }
    return items
  }

  /// The item's words, each with its role.
  var parts: [(text: String, role: Role)] {
    let day = change.dayText.map { [(" " + $0, Role.muted)] } ?? []
    if let least { return burst(from: least) + day }
    let word = (" " + change.kind.tapeWord, role)
    guard count == 1 else {
      return [("\(count)", .plain), word, (" · \(change.source)", .caption)] + day
    }
    guard change.isMove, let step = change.steps.first else {
      return [(change.listing.model, .caption), word] + (end.map { [$0] } ?? price + day)
    }
    return [
      ("\(change.listing.model) \(step.meter.shortName) ", .caption),
      (step.after.shownText + " ", .plain),
      (sign(step) + greatest(step), step.isRise ? .up : .down),
      (change.opposedShownText, step.isRise ? .down : .up),
    ].filter { !$0.0.isEmpty } + day
  }

  /// Many moves of a vendor: `azure 7 listings ▼0.36–1.79%`.
  private func burst(from least: Figure) -> [(text: String, role: Role)] {
    guard let step = change.steps.first else { return [] }
    let (low, high) = (least.percentText.filter { $0 != " " && $0 != "%" }, greatest(step))
    return [
      ("\(change.listing.provider) ", .caption), (count.of("listing", "listings") + " ", .plain),
      (
        sign(step) + (low + "%" == high ? "" : low + "–") + high, step.isRise ? .up : .down
      ),
    ]
  }

  private func sign(_ step: Change.Step) -> String { step.isRise ? "▲" : "▼" }

  /// The size of the change's move: `33.3%`.
  private func greatest(_ step: Change.Step) -> String {
    (step.share.map { ($0.isNegative ? -$0 : $0).percentText } ?? "").filter { $0 != " " }
  }

  /// The end date of a listing that is to be retired; it matters more than the day of the
  /// announcement.
  private var end: (text: String, role: Role)? {
    guard change.kind == .deprecated, let day = change.quote.retires?.day else { return nil }
    return (" " + said("on \(day)"), .muted)
  }

  /// The output price of a new listing.
  private var price: [(text: String, role: Role)] {
    guard change.kind == .added || change.kind == .returned else { return [] }
    return [(" " + said("out \(change.quote.rate.prices.output.shownText)"), .plain)]
  }

  private var role: Role {
    switch change.kind {
    case .added, .returned: .title
    case .removed, .deprecated: .warning
    default: .plain
    }
  }
}

extension Change {
  /// Whether it is most likely a mistake, made or corrected.
  fileprivate var isCorrection: Bool {
    if case .correction = kind { true } else { false }
  }
}

extension Change {
  /// Its date, or the two dates that it happened between if the lists are far apart.
  var dayText: String? {
    span.map { $0.from.day.between($0.until.day) } ?? at?.day.description
  }
}

extension Change.Kind {
  /// What happened to one or several listings.
  fileprivate var tapeWord: String {
    switch self {
    case .added: said("new")
    case .removed: said("gone")
    case .returned: said("back\(of: "a list")")
    case .deprecated: said("to end")
    case .hours: said("with other hours")
    case .tier: said("with other tiers")
    case .cut, .rise, .cachedOnly, .correction: ""
    }
  }
}
