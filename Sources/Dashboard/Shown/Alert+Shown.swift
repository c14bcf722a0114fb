import Analytics
import Market

extension Alert {
  /// What fired, in a few words: `cut 26–75 %`, `blend 1.75`; of what holds for several, the rule.
  var what: String {
    switch hits.first?.cause {
    case .prices(_, let amounts) where hits.count == 1 && !amounts.isEmpty:
      amounts.map(\.shownText).joined(separator: ", ")
    case .prices, nil: rule.text
    case .change(let change):
      if case .correction(let reason) = change.kind {
        "a correction, \(reason.rawValue)"
      } else {
        change.kind.word + shares.map { " " + $0 }.joined()
      }
    }
  }

  /// By what shares prices moved: `26 %`, `26–75 %`; nothing where none is known.
  private var shares: [String] {
    let shares = hits.compactMap { hit in
      if case .change(let change) = hit.cause { change.steps.first?.share } else { nil }
    }.map { ($0.isNegative ? -$0 : $0).scaled(byPowerOfTen: 2) }
    guard let least = shares.min(), let most = shares.max() else { return [] }
    let (low, high) = (least.briefText, most.briefText)
    return [(low == high ? low : low + "–" + high) + " %"]
  }

  /// Whom it is about: a listing, or a provider and how many of its listings.
  func who(inFull: Bool) -> String {
    let listings = listings
    guard listings.count == 1 else { return "\(provider) (\(listings.count) listings)" }
    return inFull ? listings[0].id : listings[0].model
  }
}

extension Alert.Amount {
  /// The price, share, time or number, under the name that rules have for it.
  var shownText: String {
    let text =
      switch quantity.unit {
      case .money: amount.priceText
      case .ratio, .percent: amount.ratioShownText
      case .days: amount.description + " d"
      case .count: amount.countText
      }
    return quantity.name + " " + text
  }
}

extension Figure {
  /// Per cent in no more digits than a glance takes in.
  fileprivate var briefText: String { grouped(places: !isZero && magnitude < 1 ? 1 : 0) }
}
