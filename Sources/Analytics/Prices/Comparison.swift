import Market

/// A listing's prices relative to a base listing's, per meter and blended.
public struct Comparison: Hashable, Sendable {
  /// The listing's quote.
  public var quote: Quote
  /// The base listing's quote.
  public var base: Quote
  /// The mix of the blended price.
  public var weights: Weights

  /// A listing compared with a base.
  public init(_ quote: Quote, against base: Quote, weights: Weights = .threeToOne) {
    self.quote = quote
    self.base = base
    self.weights = weights
  }

  /// The listing's price as a share of the base's, to 18 digits: 0.0367 for 3.67 %.
  ///
  /// `nil` if either price is unknown, the base is free, or the currencies differ; convert first.
  public func ratio(_ meter: Meter) -> Figure? {
    ratio { $0.rate.prices[meter].amount }
  }

  /// The listing's blended price as a share of the base's, like ``ratio(_:)``.
  public var blendRatio: Figure? {
    ratio { weights.blend($0.rate.prices) }
  }

  private func ratio(_ amount: (Quote) -> Figure?) -> Figure? {
    guard quote.rate.currency == base.rate.currency, let part = amount(quote),
      let whole = amount(base)
    else { return nil }
    return part.divided(by: whole)
  }
}

extension Figure {
  /// The ratio as a decimal fraction for other programs, with at least five places and four digits.
  public var ratioText: String {
    isZero ? "0.00000" : text(places: max(5, 3 - magnitude))
  }
}

extension Figure {
  /// The most digits of a converted amount, so that a factor rounded to 18 digits does not turn 0.1
  /// into 0.0999….
  private static let convertedDigits = 15

  /// The amount in another currency; the factor is units of that currency per unit of this one.
  public func converted(by factor: Figure) -> Figure {
    factor == Figure(1) ? self : (self * factor).rounded(toDigits: Figure.convertedDigits)
  }
}

extension PriceList {
  /// The list in another currency, with every numeric price multiplied by the factor.
  public func converted(by factor: Figure) -> PriceList {
    var list = self
    for meter in Meter.allCases {
      switch self[meter] {
      case .known(let amount): list[meter] = .known(amount.converted(by: factor))
      case .suspect(let amount, let doubt):
        list[meter] = .suspect(amount.converted(by: factor), doubt)
      case .unknown, .free, .dynamic: break
      }
    }
    return list
  }
}
