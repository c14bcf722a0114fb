import Market

extension Snapshot {
  /// Marks the prices that can't be right beside the others of their listing, and says so.
  mutating func doubtPrices() {
    for index in quotes.indices {
      if quotes[index].rate.prices.cachedInput != .unknown {
        warn(quotes[index].rate.prices.doubt(), index) { $0.prices }
      }
      for tier in quotes[index].rate.tiers.indices {
        warn(quotes[index].rate.tiers[tier].prices.doubt(), index) { $0.tiers[tier].prices }
      }
      for hours in quotes[index].rate.hours.indices {
        warn(quotes[index].rate.hours[hours].prices.doubt(), index) { $0.hours[hours].prices }
      }
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
        "\(model) asks \(stated[0]) for a cached read and \(stated[2]) for a write, beside "
        + "\(stated[1]) for input: they seem swapped"
    case .powerOfTen:
      message = "\(model) asks \(stated[0]) for a cached read, ten times what the other prices say"
    case .aboveInput, .outsideBand, .negative, .powerOfTenFromBefore, .powerOfTenFromOthers:
      message = "\(model) asks \(stated[0]) for a cached read, more than \(stated[1]) for input"
    }
    let origin = quotes[index].origin
    warn(
      origin, message,
      remedy: "ask the provider's own list; it is left out of every comparison")
  }
}
