import Analytics
import Market

extension Alerts {
  /// The most listings of a burst to show.
  private static let mostRows = 5

  /// The alerts as text.
  func text(asOf moment: Moment, since: Moment) -> String {
    let span = "as of \(moment.short), changes after \(since.short)"
    guard !fired.isEmpty || !suspected.isEmpty else { return "no rule fires \(span)\n" }
    var text = "\(fired.isEmpty ? "no rule fires" : "alerts") \(span); per million tokens\n"
    for alert in fired { text += "\n" + Alerts.part(alert) }
    if !suspected.isEmpty {
      text += "\nlisted separately, since they are most likely corrections\n"
      for alert in suspected { text += "\n" + Alerts.part(alert) }
    }
    return text
  }

  private static func part(_ alert: Alert) -> String {
    var heading = "\(alert.rule): \(alert.provider)"
    if let day = alert.day { heading += ", \(day)" }
    if alert.isBurst { heading += ", \(alert.listings.count) listings at once" }
    var table = TextTable([.left, .left, .right, .left, .right, .right, .left])
    let rows = alert.hits.map(\.row)
    let shown = alert.isBurst ? mostRows : rows.count
    for row in rows.prefix(shown) { table.add(row) }
    let rest = rows.count - shown
    return heading + "\n" + table.text
      + (rest > 0 ? "  … and \(rest) more; --json prints all\n" : "")
  }
}

extension Alert.Hit {
  /// The listing, the change, the price before, an arrow, the price after, the share, and the
  /// source.
  fileprivate var row: [String] {
    switch cause {
    case .change(let change):
      let step = change.steps.first
      let word =
        [change.kind.word, step?.meter.rawValue].compactMap(\.self).joined(separator: " ")
        + change.opposedText
      return [
        listing.id, word, step.map { $0.before.short } ?? "", step == nil ? "" : "→",
        step.map { $0.after.short + " " + change.currency.code } ?? "",
        step?.share?.signedPercentText ?? "",
        "\(change.source) \(change.quote.origin)" + change.doubtText,
      ]
    case .claim(let claimed):
      return [
        listing.id, "\(claimed.verdict) “\(claimed.words)”", "", claimed.value.isEmpty ? "" : "→",
        claimed.value, "", "\(claimed.story) \(claimed.origin)",
      ]
    case .prices(let quote, let amounts):
      let prices = amounts.map(\.text)
      return [
        listing.id, prices.joined(separator: " "), "", "", "", "",
        "\(quote.source) \(quote.origin)" + quote.rate.prices.doubtText,
      ]
    }
  }
}

extension PriceList {
  /// Why prices can't be right; nothing where all can.
  fileprivate var doubtText: String {
    doubtWords.map { ", suspect: " + $0 }.joined()
  }
}

extension Change {
  /// What goes the other way: `, input -78 %`.
  var opposedText: String {
    opposed.map { ", \($0.meter.rawValue) \($0.share?.signedPercentText ?? "")" }.joined()
  }

  /// Why the price that it led to can't be right, or else the one before.
  fileprivate var doubtText: String {
    let after = quote.rate.prices.doubtText
    guard after.isEmpty, case .suspect(_, let doubt) = steps.first?.before else { return after }
    return ", suspect before: " + doubt.words
  }
}

extension Alert.Amount {
  /// `out 0.42 USD`, `held 31`.
  fileprivate var text: String {
    "\(quantity.name) "
      + (quantity.unit == .money
        ? amount.comparedText + " USD" : amount.description)
  }
}

extension Figure {
  /// A change as a share, with its sign: `-63.33 %`.
  var signedPercentText: String { (isNegative ? "" : "+") + percentText }
}
