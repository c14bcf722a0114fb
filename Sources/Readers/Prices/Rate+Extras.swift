import Market

extension Rate {
  /// Sets the price on a meter, for requests above a threshold where one is given.
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

  /// The prices of a way of asking that the meters have no word for, such as `batch`.
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
  /// The same for requests with more input tokens than that.
  func above(_ tokens: Int) -> Extra {
    Extra(name: "\(name)_above_\(tokens)_tokens", amount: amount, unit: unit)
  }
}

extension Price {
  /// The number that the source states, whether or not it can be right.
  var stated: Figure? {
    switch self {
    case .known(let amount), .suspect(let amount, _): amount
    case .free: .zero
    case .unknown, .dynamic: nil
    }
  }
}
