import Market

/// What a listing costs against a base listing, meter by meter and in a blend.
public struct Comparison: Hashable, Sendable {
  /// The listing's quote.
  public var quote: Quote
  /// The base listing's quote.
  public var base: Quote
  /// How much the mix uses of each meter.
  public var weights: Weights

  /// A listing against a base.
  public init(_ quote: Quote, against base: Quote, weights: Weights = .threeToOne) {
    self.quote = quote
    self.base = base
    self.weights = weights
  }

  /// The listing's price as a share of the base's, such as 0.0367 for 3.67 %, to 18 digits.
  ///
  /// `nil` where either is not known, where the base costs nothing, and where the two are in
  /// different currencies, which have to be converted first.
  public func ratio(_ meter: Meter) -> Figure? {
    ratio { $0.rate.prices[meter].amount }
  }

  /// The listing's blended price as a share of the base's, as ``ratio(_:)`` is.
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
  /// A ratio as a decimal fraction for other programs: at least five places and four digits.
  public var ratioText: String {
    isZero ? "0.00000" : text(places: max(5, 3 - magnitude))
  }
}

extension Figure {
  /// The most digits of an amount that was converted: a factor that was rounded at 18 makes 0.1 of
  /// what is 0.0999….
  private static let convertedDigits = 15

  /// The amount in another currency, of which one of its own is so many.
  public func converted(by factor: Figure) -> Figure {
    factor == Figure(1) ? self : (self * factor).rounded(toDigits: Figure.convertedDigits)
  }
}

extension PriceList {
  /// The list in another currency, every price that is a number multiplied by the factor.
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
