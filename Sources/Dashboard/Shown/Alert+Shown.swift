import Analytics
import Market

extension Alert {
  /// What fired, in a few words: `cut 26–75 %`, `blend 1.75`; the rule itself if it has no number.
  var what: String {
    switch hits.first?.cause {
    case .prices(_, let amounts) where !amounts.isEmpty:
      amounts.map { $0.quantity.name + " " + span(of: $0.quantity) }.joined(separator: ", ")
    case .prices, nil: rule.text
    case .claim(let claimed): "\(said(term: "\(claimed.verdict)")) \"\(claimed.words)\""
    case .change(let change):
      if case .correction(let reason) = change.kind {
        said("a correction, \(said(term: reason.rawValue))")
      } else {
        said(term: change.kind.word) + shares.map { " " + $0 }.joined()
      }
    }
  }

  /// The shares by which prices moved: `26 %`, `26–75 %`; empty if unknown.
  private var shares: [String] {
    let shares = hits.compactMap { hit in
      if case .change(let change) = hit.cause { change.steps.first?.share } else { nil }
    }.map { ($0.isNegative ? -$0 : $0).scaled(byPowerOfTen: 2) }
    return shares.isEmpty ? [] : [shares.span(\.briefText) + " %"]
  }

  /// The range of a quantity over the listings.
  private func span(of quantity: Filter.Quantity) -> String {
    hits.compactMap { hit in
      guard case .prices(_, let amounts) = hit.cause else { return nil }
      return amounts.first { $0.quantity == quantity }?.amount
    }.span { quantity.text(of: $0) }
  }

  /// The subject: a listing, or a provider with its number of listings.
  func who(inFull: Bool) -> String {
    let listings = listings
    guard listings.count == 1 else {
      return "\(provider) (\(listings.count.of("listing", "listings")))"
    }
    return inFull ? listings[0].id : listings[0].model
  }
}

extension Alert.Amount {
  /// The price, share, time or number, with its name in rules.
  var shownText: String { quantity.name + " " + quantity.text(of: amount) }
}

extension Filter.Quantity {
  fileprivate func text(of amount: Figure) -> String {
    switch unit {
    case .money: amount.priceText
    case .ratio: amount.ratioShownText
    case .percent: amount.percentText
    case .days: said("\(amount.description.asRead) d")
    case .count: amount.countText
    }
  }
}

extension [Figure] {
  /// The minimum and maximum, as one if they are equal.
  fileprivate func span(_ text: (Figure) -> String) -> String {
    guard let least = self.min().map(text), let most = self.max().map(text) else { return "" }
    return least == most ? least : least + "–" + most
  }
}

extension Figure {
  /// A percentage in few digits.
  fileprivate var briefText: String { grouped(places: !isZero && magnitude < 1 ? 1 : 0) }
}
