extension Figure {
  /// The relative difference up to which two prices count as the same.
  ///
  /// Sources that calculate in binary fractions publish 25.000010000000002 for 25.00001; no vendor
  /// prices to one part in a billion.
  public static let noise = Figure(1, exponent: -9)

  /// Whether both are the same price, ignoring binary noise.
  ///
  /// The digits stay as read; only comparisons ignore the noise.
  public func isSame(as other: Figure) -> Bool {
    if self == other { return true }
    guard isNegative == other.isNegative, !isZero, !other.isZero,
      abs(magnitude - other.magnitude) <= 1
    else { return false }
    let difference = self - other
    let larger = max(isNegative ? -self : self, other.isNegative ? -other : other)
    return (difference.isNegative ? -difference : difference) <= larger * Figure.noise
  }
}

extension Price {
  /// Whether both are the same, ignoring binary noise.
  public func isSame(as other: Price) -> Bool {
    switch (self, other) {
    case (.known(let one), .known(let two)): one.isSame(as: two)
    case (.suspect(let one, let doubt), .suspect(let two, let other)):
      doubt == other && one.isSame(as: two)
    default: self == other
    }
  }
}

extension PriceList {
  /// Whether both are the same on every meter, ignoring binary noise.
  public func isSame(as other: PriceList) -> Bool {
    self == other || Meter.allCases.allSatisfy { self[$0].isSame(as: other[$0]) }
  }
}

extension [Tier] {
  /// Whether both have the same prices above the same thresholds, ignoring binary noise.
  public func isSame(as other: [Tier]) -> Bool {
    self == other
      || count == other.count
        && zip(self, other).allSatisfy {
          $0.aboveTokens == $1.aboveTokens && $0.prices.isSame(as: $1.prices)
        }
  }
}

extension [Hours] {
  /// Whether both have the same prices at the same hours, ignoring binary noise.
  public func isSame(as other: [Hours]) -> Bool {
    self == other
      || count == other.count
        && zip(self, other).allSatisfy {
          $0.windows == $1.windows && $0.prices.isSame(as: $1.prices)
        }
  }
}
