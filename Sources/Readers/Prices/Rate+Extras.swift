import Market

extension Rate {
  /// Sets the price on a meter, above a token threshold if one is given.
  mutating func set(_ price: Price, _ meter: Meter, aboveTokens: Int?) {
    guard let aboveTokens else {
      prices[meter] = price
      return
    }
    let index = tiers.firstIndex { $0.aboveTokens >= aboveTokens } ?? tiers.count
    if index == tiers.count || tiers[index].aboveTokens != aboveTokens {
      tiers.insert(Tier(aboveTokens: aboveTokens, prices: PriceList()), at: index)
    }
    tiers[index].prices[meter] = price
  }

  /// The prices as extras of a request variant without meters of its own, such as `batch`.
  func extras(named name: String) -> [Extra] {
    prices.extras(named: name)
      + tiers.flatMap { tier in
        tier.prices.extras(named: name).map { $0.above(tier.aboveTokens) }
      }
      + extras.map { Extra(name: name + "." + $0.name, amount: $0.amount, unit: $0.unit) }
  }
}

extension PriceList {
  fileprivate func extras(named name: String) -> [Extra] {
    Meter.allCases.compactMap { meter in
      self[meter].stated.map {
        Extra(name: "\(name).\(meter.rawValue)", amount: $0, unit: "million tokens")
      }
    }
  }
}

extension Extra {
  /// The same extra, for requests above an input-token threshold.
  func above(_ tokens: Int) -> Extra {
    Extra(name: "\(name)_above_\(tokens)_tokens", amount: amount, unit: unit)
  }
}

extension Price {
  /// The number in the source, plausible or not.
  var stated: Figure? {
    switch self {
    case .known(let amount), .suspect(let amount, _): amount
    case .free: .zero
    case .unknown, .dynamic: nil
    }
  }
}
