import Market

/// An input of the margin that a scenario can change.
///
/// Money is in the report's currency; shares range from 0 to 1.
public enum Driver: String, CaseIterable, Hashable, Sendable {
  /// The price of a GPU-hour.
  case gpuHour = "gpu-hour"
  /// The share of rented GPU-hours that serve requests.
  ///
  /// Published as 1, since reports count only machines in use; idle machines cost as much.
  case utilisation
  /// The average number of nodes in use.
  case nodes
  /// The share of input tokens served from a cache.
  case cacheHits = "cache-hits"
  /// Input tokens, including cached ones.
  case input
  /// Output tokens.
  case output
  /// The share of all tokens served by the cheaper model, at its prices.
  case cheaperShare = "cheaper-share"
  /// The share of all tokens that is paid for.
  case paidShare = "paid-share"
  /// The discount at night, as a share of the price.
  case nightDiscount = "night-discount"

  /// What a driver measures.
  public enum Unit: Hashable, Sendable {
    /// Money per GPU-hour.
    case moneyPerGPUHour
    /// A share from 0 to 1.
    case share
    /// Nodes.
    case nodes
    /// Tokens over the report's span.
    case tokens
  }

  /// What the driver measures.
  public var unit: Unit {
    switch self {
    case .gpuHour: .moneyPerGPUHour
    case .nodes: .nodes
    case .input, .output: .tokens
    case .utilisation, .cacheHits, .cheaperShare, .paidShare, .nightDiscount: .share
    }
  }

  /// Whether the driver can have a value: shares lie between 0 and 1, and divisors are above 0.
  public func admits(_ value: Figure) -> Bool {
    switch self {
    case .gpuHour, .nodes: value > .zero
    case .utilisation: value > .zero && value <= Figure(1)
    case .input, .output: !value.isNegative
    case .cacheHits, .cheaperShare, .paidShare, .nightDiscount:
      !value.isNegative && value <= Figure(1)
    }
  }
}

extension Driver {
  /// The value in a report; `nil` if the driver does not apply to it.
  public func published(in report: ServingReport) -> Figure? {
    switch self {
    case .gpuHour: report.gpuHourPrice.amount
    case .nodes: report.nodes
    case .cacheHits: report.cacheHitShare
    case .input: report.inputTokens.isZero ? nil : report.inputTokens
    case .output: report.outputTokens.isZero ? nil : report.outputTokens
    case .utilisation, .paidShare: Figure(1)
    case .cheaperShare: report.notes.cheaper == nil ? nil : .zero
    case .nightDiscount: report.spanHours < Figure(24) ? nil : .zero
    }
  }

  /// The values worth trying: the range of the slider and the ends that a tornado compares.
  public func range(in report: ServingReport) -> ClosedRange<Figure> {
    let value = published(in: report) ?? .zero
    switch self {
    case .gpuHour: return value * Figure(5, exponent: -1)...value * Figure(2)
    case .utilisation: return Figure(5, exponent: -1)...Figure(1)
    case .nodes, .input, .output:
      return value * Figure(5, exponent: -1)...value * Figure(15, exponent: -1)
    case .cacheHits:
      let low = max(.zero, min(Figure(6, exponent: -1), value - Figure(2, exponent: -1)))
        .rounded(toPlaces: 1)
      return low...low + Figure(4, exponent: -1)
    case .cheaperShare: return .zero...Figure(1)
    case .paidShare: return Figure(25, exponent: -2)...Figure(1)
    case .nightDiscount: return .zero...(report.notes.night?.share ?? Figure(75, exponent: -2))
    }
  }

  /// How far an arrow key moves the driver.
  public func step(in report: ServingReport) -> Figure {
    switch self {
    case .gpuHour, .nodes, .input, .output:
      let fortieth = (published(in: report) ?? Figure(1)) * Figure(25, exponent: -3)
      return fortieth.floorStep
    case .cacheHits: return Figure(1, exponent: -2)
    case .utilisation, .cheaperShare, .paidShare, .nightDiscount: return Figure(5, exponent: -2)
    }
  }

  /// The next value in a direction: a multiple of the step, or the published value if that comes
  /// first.
  public func next(after value: Figure, isUp: Bool, in report: ServingReport) -> Figure {
    let step = step(in: report)
    guard let count = value.divided(by: step), let published = published(in: report) else {
      return value
    }
    let below = count.floor
    let isOn = below == count
    let multiple = isUp ? below + Figure(1) : isOn ? below - Figure(1) : below
    let wanted = multiple * step
    let passes =
      isUp ? value < published && published < wanted : wanted < published && published < value
    let next = passes ? published : wanted
    return admits(next) ? next : value
  }
}

extension Figure {
  /// The largest figure of the form 1, 2 or 5 times a power of ten that does not exceed this one.
  fileprivate var floorStep: Figure {
    guard self > .zero else { return Figure(1) }
    return [5, 2, 1].map { Figure($0, exponent: magnitude) }.first { $0 <= self } ?? Figure(1)
  }

  /// The figure rounded down to an integer.
  fileprivate var floor: Figure {
    let whole = rounded(toPlaces: 0)
    return whole > self ? whole - Figure(1) : whole
  }
}
