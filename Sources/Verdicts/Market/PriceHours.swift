import Analytics
import Market

/// The hours of which a price is asked for.
enum PriceHours: Hashable {
  /// The usual price, by day.
  case usual
  /// The dearest hours.
  case peak
  /// The cheapest hours.
  case cheapest
  /// A moment.
  case at(Moment)

  /// The prices of a rate at these hours; nil if it has none of its own.
  func prices(of rate: Rate) -> PriceList? {
    switch self {
    case .usual: rate.prices
    case .at(let moment): rate.holding(at: moment).prices
    case .peak: rate.allHours.max { ($0.output.amount ?? .zero) < ($1.output.amount ?? .zero) }
    case .cheapest:
      rate.hours.isEmpty
        ? nil : rate.allHours.min { ($0.output.amount ?? .zero) < ($1.output.amount ?? .zero) }
    }
  }

  /// How a sum names them.
  func name(of rate: Rate) -> String {
    switch self {
    case .usual: ""
    case .peak: " at peak hours"
    case .cheapest: " at the reduced hours"
    case .at(let moment): rate.holding(at: moment).isOfHours ? " at the reduced hours" : ""
    }
  }
}

extension Rate {
  /// The usual prices, and those of every group of hours.
  var allHours: [PriceList] { [prices] + hours.map { prices.with($0.prices) } }
}

extension PriceList {
  /// The prices with those of other hours in place of its own.
  fileprivate func with(_ hours: PriceList) -> PriceList {
    var list = self
    for meter in Meter.allCases where hours[meter] != .unknown { list[meter] = hours[meter] }
    return list
  }
}

extension Meter {
  /// How sums name it.
  var words: String {
    switch self {
    case .input: "input"
    case .cachedInput: "cached input"
    case .cacheWrite: "cache write"
    case .output: "output"
    case .reasoning: "reasoning"
    }
  }
}
