import Market

extension Snapshot {
  /// Marks and reports implausible prices, by size or against the others of their listing.
  mutating func doubtPrices() {
    for index in quotes.indices {
      let currency = quotes[index].rate.currency
      doubtSizes(quotes[index].rate.prices.doubtSizes(in: currency), index) { $0.prices }
      if quotes[index].rate.prices.cachedInput != .unknown {
        warn(quotes[index].rate.prices.doubt(), index) { $0.prices }
      }
      for tier in quotes[index].rate.tiers.indices {
        doubtSizes(quotes[index].rate.tiers[tier].prices.doubtSizes(in: currency), index) {
          $0.tiers[tier].prices
        }
        warn(quotes[index].rate.tiers[tier].prices.doubt(), index) { $0.tiers[tier].prices }
      }
      for hours in quotes[index].rate.hours.indices {
        doubtSizes(quotes[index].rate.hours[hours].prices.doubtSizes(in: currency), index) {
          $0.hours[hours].prices
        }
        warn(quotes[index].rate.hours[hours].prices.doubt(), index) { $0.hours[hours].prices }
      }
      for extra in quotes[index].rate.extras where extra.isDoubtful(in: currency) {
        let (origin, model) = (quotes[index].origin, quote(quotes[index].listing.id))
        warn(
          origin,
          "\(model) charges \(extra.amount) for a million tokens of "
            + "\(quote(extra.name)), which can't be right",
          remedy: "look for a wrong unit; it is excluded from comparisons")
      }
    }
  }

  private mutating func doubtSizes(
    _ meters: [Meter], _ index: Int, in list: (Rate) -> PriceList
  ) {
    for meter in meters {
      let amount = list(quotes[index].rate)[meter].stated?.description ?? "nothing"
      let (origin, model) = (quotes[index].origin, quote(quotes[index].listing.id))
      warn(
        origin,
        "\(model) charges \(amount) for a million tokens of "
          + "\(meter.inWords), which can't be right",
        remedy: "look for a wrong unit; it is excluded from comparisons")
    }
  }

  private mutating func warn(
    _ doubt: Price.Doubt?, _ index: Int, in list: (Rate) -> PriceList
  ) {
    guard let doubt else { return }
    let prices = list(quotes[index].rate)
    let stated = [prices.cachedInput, prices.input, prices.cacheWrite].map {
      $0.stated?.description ?? "nothing"
    }
    let model = quote(quotes[index].listing.id)
    let message: String
    switch doubt {
    case .swapped:
      message =
        "\(model) charges \(stated[0]) for a cached read and \(stated[2]) for a write, beside "
        + "\(stated[1]) for input: they seem swapped"
    case .powerOfTen:
      message =
        "\(model) charges \(stated[0]) for a cached read, ten times what the other prices say"
    case .aboveInput, .outsideBand, .negative, .powerOfTenFromBefore, .powerOfTenFromOthers,
      .powerOfTenFromAfter, .farFromSellers:
      message = "\(model) charges \(stated[0]) for a cached read, more than \(stated[1]) for input"
    }
    let origin = quotes[index].origin
    warn(
      origin, message,
      remedy: "check the provider's own price list; it is excluded from comparisons")
  }
}

extension Meter {
  /// The meter's name in running text.
  fileprivate var inWords: String {
    switch self {
    case .input: "input"
    case .cachedInput: "cached input"
    case .cacheWrite: "what is written to a cache"
    case .output: "output"
    case .reasoning: "reasoning"
    }
  }
}
