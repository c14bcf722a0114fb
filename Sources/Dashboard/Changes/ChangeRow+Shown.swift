import Analytics
import Market
import Screen

extension ChangeRow.Group {
  /// The kind in words.
  var shown: String {
    switch self {
    case .ends: "end set"
    case .cached: "cache price"
    default: rawValue
    }
  }
}

extension Change {
  /// What goes the other way: `, in ▼78 %`.
  var opposedShownText: String {
    opposed.map { step in
      let share = step.share ?? .zero
      return ", \(step.meter.shortName) " + (share.isNegative ? "▼" : "▲")
        + (share.isNegative ? -share : share).percentText
    }.joined()
  }
}

extension ChangeRow {
  /// The share without its sign; unknown ones last.
  var size: Figure {
    guard let share else { return Figure(-1) }
    return share.isNegative ? -share : share
  }

  var role: Role {
    switch group {
    case .cut: .down
    case .rise: .up
    case .launch: .accent
    case .correction, .gone: .muted
    default: .plain
    }
  }

  /// What it was and is: `0.28 → 1.10 USD +293 %`.
  var shownStep: String {
    if let context { return said("\(context.before) → \(context.after) tok") }
    if let launched {
      let prices = launched.rate.prices
      return said("\(prices[.input].shownText) in, \(prices[.output].shownText) out")
        + " \(launched.rate.currency.code)"
    }
    if group == .hours, let quote = change?.quote, let hours = quote.rate.hours.first {
      return "\(quote.rate.prices[.output].shownText) → \(hours.prices[.output].shownText)"
        + " \(quote.rate.currency.code) " + said("at certain hours")
    }
    guard let step, let change else { return "" }
    let share =
      step.share.map { ($0.isNegative ? " ▼" : " ▲") + ($0.isNegative ? -$0 : $0).percentText }
      ?? ""
    return "\(step.before.shownText) → \(step.after.shownText) \(change.currency.code)" + share
      + change.opposedShownText
  }
}
