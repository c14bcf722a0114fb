import Analytics
import Market

extension Alerts {
  /// The alerts in the documented format.
  func json(in view: MarketView, since: Moment) -> JSONText {
    [
      "asOf": .moment(view.asOf), "since": .moment(since),
      "alerts": .list(fired.map { $0.json(in: view) }),
      "suspected": .list(suspected.map { $0.json(in: view) }),
    ]
  }

  /// What fired and what is suspected, one line per listing, with the facts that JSON has for each
  /// price.
  func csv(in view: MarketView) -> CSVText {
    var csv = CSVText(
      [
        "rule", "provider", "day", "isSuspected", "id", "change", "reason", "meter", "before",
        "after", "share", "currency", "effective", "figures",
      ] + PriceFacts.columns)
    for (alerts, isSuspected) in [(fired, false), (suspected, true)] {
      for alert in alerts {
        for hit in alert.hits {
          csv.add(
            [
              .text(alert.rule.text), .text(alert.provider), .text(alert.day?.description),
              .text(isSuspected ? "true" : "false"), .text(hit.listing.id),
            ] + hit.cells + (hit.facts(in: view)?.cells ?? []))
        }
      }
    }
    return csv
  }
}

extension Alert {
  /// The largest change among the listings, up or down.
  var greatestShare: Figure? {
    hits.compactMap { hit -> Figure? in
      guard case .change(let change) = hit.cause, let share = change.steps.first?.share else {
        return nil
      }
      return share.isNegative ? -share : share
    }.max()
  }
}

extension Alert {
  /// The alert in the documented format.
  func json(in view: MarketView) -> JSONText {
    [
      "rule": .text(rule.text), "ruleOrigin": .text(rule.origin.description),
      "provider": .text(provider), "day": .text(day?.description), "isBurst": .flag(isBurst),
      "listings": .list(hits.map { $0.json(in: view) }),
    ]
  }
}

extension Alert.Hit {
  fileprivate func json(in view: MarketView) -> JSONText {
    let plain: JSONText =
      switch cause {
      case .change(let change): change.alertJSON
      case .prices(_, let amounts):
        [
          "id": .text(listing.id), "currency": .text(Currency.usd.code),
          "prices": .amounts(amounts.filter { $0.quantity.unit == .money }),
          "figures": .amounts(amounts.filter { $0.quantity.unit != .money }),
        ]
      case .claim(let claimed):
        [
          "id": .text(listing.id), "claim": .text(claimed.words),
          "verdict": .text(claimed.verdict),
          "value": .text(claimed.value.isEmpty ? nil : claimed.value),
          "story": .text(claimed.story), "origin": .text(claimed.origin.description),
        ]
      }
    return facts(in: view).map { plain.with($0) } ?? plain
  }

  /// The facts of the price; for a change, of the new price; nil for a claim.
  fileprivate func facts(in view: MarketView) -> PriceFacts? {
    switch cause {
    case .change(let change): view.facts(of: change.quote)
    case .prices(let quote, _): view.facts(of: quote, in: .usd)
    case .claim: nil
    }
  }

  /// What fired, as a line of CSV.
  fileprivate var cells: [CSVText.Cell] {
    switch cause {
    case .change(let change):
      let step = change.steps.first
      return [
        .text(change.reason == nil ? change.kind.word : "correction"), .text(change.reason),
        .text(step?.meter.rawValue), step?.before.cell ?? .text(nil),
        step?.after.cell ?? .text(nil),
        .number(step?.share), .text(change.currency.code),
        .text(change.effective.map { $0.precision == .day ? $0.day.description : $0.iso8601 }),
        .text(nil),
      ]
    case .claim(let claimed):
      return [.text("claim"), .text(claimed.verdict)] + Array(repeating: .text(nil), count: 6)
        + [.text("“\(claimed.words)” \(claimed.value)")]
    case .prices(_, let amounts):
      let figures = amounts.map { "\($0.quantity.name) \($0.amount)" }.joined(separator: ", ")
      return Array(repeating: .text(nil), count: 6)
        + [.text(Currency.usd.code), .text(nil), .text(figures)]
    }
  }
}

extension JSONText {
  fileprivate static func amounts(_ amounts: [Alert.Amount]) -> JSONText {
    .object(amounts.map { (key: $0.quantity.name, value: .text($0.amount.description)) })
  }
}

extension Change {
  /// Why it is most likely a correction; nil if it is not.
  fileprivate var reason: String? {
    if case .correction(let why) = kind { why.rawValue } else { nil }
  }

  fileprivate var alertJSON: JSONText {
    [
      "id": .text(listing.id), "change": .text(reason == nil ? kind.word : "correction"),
      "reason": .text(reason), "currency": .text(currency.code),
      "steps": .list(of: steps) { step in
        [
          "meter": .text(step.meter.rawValue), "before": step.before.json,
          "after": step.after.json, "share": .text(step.share?.ratioText),
          "doubtBefore": .text(step.before.doubt?.rawValue),
          "doubtAfter": .text(step.after.doubt?.rawValue),
        ]
      },
      "before": .moment(before),
      "effective": .moment(effective),
    ]
  }
}
