import Analytics
import Market
import Screen

/// The second line: what changed on the market, newest first, as far as there is room.
struct Tape {
  /// Newest first; corrections are no news of the market.
  let changes: [Change]

  func draw(on canvas: inout Canvas, in frame: Frame) {
    var column = frame.column + 1
    let items = TapeItem.items(of: changes, atMost: frame.columns / 8)
    guard !items.isEmpty else {
      canvas.write("no price has moved yet", row: frame.row, column: column, as: .muted)
      return
    }
    for (place, item) in items.enumerated() {
      if place > 0 { column = canvas.write(" ┊ ", row: frame.row, column: column, as: .border) }
      for (text, role) in item.parts {
        column = canvas.write(text, row: frame.row, column: column, as: role)
      }
      guard column < frame.endColumn else { return }
    }
  }
}

/// What the tape tells at once: one change, or all of a kind that a list brought on one day.
struct TapeItem {
  /// The newest of the changes.
  let change: Change
  /// How many there are.
  private(set) var count = 1

  /// The changes as the tape tells them, day by day, the newest first, and of a day the moves first.
  ///
  /// A list that takes a hundred listings out says so once; a move is always told by itself.
  static func items(of changes: [Change], atMost most: Int) -> [TapeItem] {
    var items: [TapeItem] = []
    var rest = changes[...]
    while items.count < most, let day = rest.first.map({ $0.at?.day }) {
      let ofDay = rest.prefix { $0.at?.day == day }
      // A change is large: no more of them are taken than there is room for.
      items += ofDay.lazy.filter(\.isMove).prefix(most - items.count)
        .map { TapeItem(change: $0) }
      if items.count < most { items += lists(of: ofDay) }
      rest = rest[ofDay.endIndex...]
    }
    return Array(items.prefix(most))
  }

  /// What lists say of a day, without the moves; corrections are no news.
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

  /// The words of the item, each with its role.
  var parts: [(text: String, role: Role)] {
    let day = change.at.map { [(" \($0.day)", Role.muted)] } ?? []
    let word = (" " + change.kind.tapeWord, role)
    guard count == 1 else {
      return [("\(count)", .plain), word, (" · \(change.source)", .caption)] + day
    }
    guard change.isMove, let step = change.steps.first else {
      return [(change.listing.model, .caption), word] + (end.map { [$0] } ?? price + day)
    }
    let share = step.share.map { ($0.isNegative ? -$0 : $0).percentText } ?? ""
    return [
      ("\(change.listing.model) \(step.meter.shortName) ", .caption),
      (step.after.shownText + " ", .plain),
      ((step.isRise ? "▲" : "▼") + share.filter { $0 != " " }, step.isRise ? .up : .down),
    ] + day
  }

  /// When a listing that is to end does; that day counts, and not the one on which it was told.
  private var end: (text: String, role: Role)? {
    guard change.kind == .deprecated, let day = change.quote.retires?.day else { return nil }
    return (" on \(day)", .muted)
  }

  /// What a listing asks for output that was not there before.
  private var price: [(text: String, role: Role)] {
    guard change.kind == .added || change.kind == .returned else { return [] }
    return [(" out \(change.quote.rate.prices.output.shownText)", .plain)]
  }

  private var role: Role {
    switch change.kind {
    case .added, .returned: .accent
    case .removed, .deprecated: .warning
    default: .plain
    }
  }
}

extension Change {
  /// Whether it most likely is a mistake that was made or mended.
  fileprivate var isCorrection: Bool {
    if case .correction = kind { true } else { false }
  }
}

extension Change.Kind {
  /// What happened to a listing, or to several.
  fileprivate var tapeWord: String {
    switch self {
    case .added: "new"
    case .removed: "gone"
    case .returned: "back"
    case .deprecated: "to end"
    case .hours: "with other hours"
    case .tier: "with other tiers"
    case .cut, .rise, .cachedOnly, .correction: ""
    }
  }
}
