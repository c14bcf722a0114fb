import Market

extension Quote {
  /// The quote in our own snapshot format.
  var json: JSONText { json(isFirstHand: false) }

  /// The same, with whether its source is first-hand.
  ///
  /// The source of a user's own file is first-hand by default, so it is not written.
  func json(isFirstHand: Bool) -> JSONText {
    // In one literal the compiler takes seconds for the lists within.
    let tiers = JSONText.list(of: rate.tiers) { tier in
      [
        "aboveTokens": .whole(tier.aboveTokens), "perMillion": tier.prices.json,
        "doubt": tier.prices.doubtJSON,
      ]
    }
    let hours = JSONText.list(of: rate.hours.flatMap(\.parts)) { window, prices in
      [
        "utc": .text(window.span), "weekdays": window.someDays, "dates": window.someDates,
        "perMillion": prices.json, "doubt": prices.doubtJSON,
      ]
    }
    let extras = JSONText.list(of: rate.extras) { extra in
      [
        "name": .text(extra.name), "amount": .figure(extra.amount), "unit": .text(extra.unit),
        "status": extra.doubt(in: rate.currency).map { _ in .text(Status.suspect.rawValue) },
        "doubt": .text(extra.doubt(in: rate.currency)?.rawValue),
      ]
    }
    return [
      "id": .text(listing.id),
      "provider": .text(listing.provider),
      "model": .text(listing.model),
      "status": .text(rate.status.rawValue),
      "currency": .text(rate.currency.code),
      "perMillion": rate.prices.json,
      "doubt": rate.prices.doubtJSON,
      "tiers": tiers,
      "hours": hours,
      "extras": extras,
      "source": .text(source),
      "firstHand": isFirstHand && source != "tokentape" ? .flag(true) : nil,
      "effectiveFrom": .moment(effectiveFrom),
      "effectiveUntil": .moment(effectiveUntil),
      "released": .moment(released),
      "retires": .moment(retires),
      "contextTokens": .whole(contextTokens),
      "openWeights": .flag(hasOpenWeights),
      "kind": .text(kind?.rawValue),
      "stage": .text(stage?.rawValue),
      "observed": .moment(observed),
      "observedBy": .text(dating?.rawValue),
      "line": .whole(origin.line),
    ]
  }
}

extension PriceList {
  /// The known prices, by meter; nil if there are none.
  var json: JSONText? {
    let members = Meter.allCases.compactMap { meter in
      self[meter].json.map { (key: meter.rawValue, value: $0) }
    }
    return members.isEmpty ? nil : .object(members)
  }
}

extension Price {
  /// The price as written in our own snapshots; nil if it is unknown.
  var json: JSONText? {
    switch self {
    case .unknown: nil
    case .free: .text("0")
    case .known(let amount), .suspect(let amount, _): .figure(amount)
    case .dynamic: .text("dynamic")
    }
  }
}

extension Hours {
  /// Each window with its prices.
  fileprivate var parts: [(Window, PriceList)] { windows.map { ($0, prices) } }
}

extension Hours.Window {
  /// The span of the day: `16:30-00:30`.
  var span: String {
    [fromMinute, untilMinute].map { minutes in
      Moment(seconds: Int64(minutes) * 60).time
    }.joined(separator: "-")
  }

  /// The weekdays; nil if all of them apply.
  fileprivate var someDays: JSONText? {
    Set(weekdays).count == 7 || weekdays.isEmpty ? nil : .list(of: weekdays) { .whole($0) }
  }

  /// The single days, if there are any.
  fileprivate var someDates: JSONText? {
    dates.isEmpty ? nil : .list(of: dates) { .text($0.description) }
  }
}
