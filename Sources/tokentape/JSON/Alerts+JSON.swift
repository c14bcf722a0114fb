import Analytics
import Market

extension Alerts {
  /// The alerts in the documented shape.
  func json(asOf moment: Moment, since: Moment) -> JSONText {
    [
      "asOf": .moment(moment), "since": .moment(since), "alerts": .list(fired.map(\.json)),
      "suspected": .list(suspected.map(\.json)),
    ]
  }
}

extension Alert {
  fileprivate var json: JSONText {
    [
      "rule": .text(rule.text), "ruleOrigin": .text(rule.origin.description),
      "provider": .text(provider), "day": .text(day?.description), "isBurst": .flag(isBurst),
      "listings": .list(hits.map(\.json)),
    ]
  }
}

extension Alert.Hit {
  fileprivate var json: JSONText {
    switch cause {
    case .change(let change): change.alertJSON
    case .prices(let quote, let amounts):
      [
        "id": .text(listing.id), "currency": .text(Currency.usd.code),
        "prices": .amounts(amounts.filter { $0.quantity.unit == .money }),
        "figures": .amounts(amounts.filter { $0.quantity.unit != .money }),
        "source": .text(quote.source), "observed": .moment(quote.observed),
        "origin": .text(quote.origin.description),
      ]
    }
  }
}

extension JSONText {
  fileprivate static func amounts(_ amounts: [Alert.Amount]) -> JSONText {
    .object(amounts.map { (key: $0.quantity.name, value: .text($0.amount.description)) })
  }
}

extension Change {
  fileprivate var alertJSON: JSONText {
    var reason: String?
    if case .correction(let why) = kind { reason = why.rawValue }
    return [
      "id": .text(listing.id), "change": .text(reason == nil ? kind.word : "correction"),
      "reason": .text(reason), "currency": .text(currency.code),
      "steps": .list(of: steps) { step in
        [
          "meter": .text(step.meter.rawValue), "before": step.before.json,
          "after": step.after.json, "share": .text(step.share?.ratioText),
        ]
      },
      "source": .text(source), "observed": .moment(observed), "effective": .moment(effective),
      "origin": .text(quote.origin.description),
    ]
  }
}
