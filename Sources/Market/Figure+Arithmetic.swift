extension Figure {
  /// The most digits that arithmetic keeps exactly; longer results are rounded.
  public static let mostDigits = 37

  /// The sum, exact up to ``mostDigits`` digits.
  public static func + (left: Figure, right: Figure) -> Figure {
    if left.isZero { return right }
    if right.isZero { return left }
    let lowest = max(
      min(left.exponent, right.exponent),
      max(left.magnitude, right.magnitude) - (mostDigits - 2))
    return Figure(left.whole(at: lowest) + right.whole(at: lowest), exponent: lowest)
  }

  /// The difference, exact as for ``+(_:_:)``.
  public static func - (left: Figure, right: Figure) -> Figure { left + -right }

  /// The negated figure.
  public static prefix func - (figure: Figure) -> Figure {
    Figure(-figure.significand, exponent: figure.exponent)
  }

  /// The product, exact up to ``mostDigits`` digits.
  public static func * (left: Figure, right: Figure) -> Figure {
    var left = left
    var right = right
    while left.digits + right.digits > mostDigits {
      if left.digits > right.digits {
        left = left.rounded(toDigits: left.digits - 1)
      } else {
        right = right.rounded(toDigits: right.digits - 1)
      }
    }
    return Figure(
      left.significand * right.significand, exponent: left.exponent + right.exponent)
  }

  /// The quotient, rounded half to even at 18 digits.
  ///
  /// - Returns: `nil` if the divisor is zero.
  public func divided(by divisor: Figure) -> Figure? {
    guard !divisor.isZero else { return nil }
    let divisor = divisor.rounded(toDigits: 18)
    let dividend = rounded(toDigits: 18)
    let shift = Figure.mostDigits - dividend.digits
    let scaled = dividend.significand * Figure.power(shift)
    var quotient = scaled / divisor.significand
    // A remainder makes the last digit sticky, so that rounding accounts for it.
    if scaled % divisor.significand != 0, quotient % 10 == 0 || quotient % 10 == 5 {
      quotient += (scaled < 0) == (divisor.significand < 0) ? 1 : -1
    }
    return Figure(quotient, exponent: dividend.exponent - shift - divisor.exponent)
      .rounded(toDigits: 18)
  }

  /// The figure times a power of ten.
  public func scaled(byPowerOfTen power: Int) -> Figure {
    Figure(significand, exponent: exponent + power)
  }

  /// The figure rounded half to even to at most this many digits.
  public func rounded(toDigits count: Int) -> Figure {
    digits <= count ? self : rounded(toPlaces: count - 1 - magnitude)
  }

  /// The figure rounded half to even to at most this many decimals.
  public func rounded(toPlaces places: Int) -> Figure {
    -exponent <= places ? self : Figure(whole(at: -places), exponent: -places)
  }

  /// The figure divided by a power of ten, rounded half to even to an integer.
  private func whole(at power: Int) -> Int128 {
    if power <= exponent { return significand * Figure.power(exponent - power) }
    guard power - exponent <= Figure.mostDigits + 1 else { return 0 }
    let unit = Figure.power(power - exponent)
    let (quotient, remainder) = significand.quotientAndRemainder(dividingBy: unit)
    let twice = remainder.magnitude * 2
    let isUp = twice > unit.magnitude || (twice == unit.magnitude && quotient % 2 != 0)
    return isUp ? quotient + significand.signum() : quotient
  }
}

extension Figure: Comparable {
  /// Whether the left figure is smaller, however many digits they have.
  public static func < (left: Figure, right: Figure) -> Bool {
    if left.exponent == right.exponent || left.isNegative != right.isNegative {
      return left.significand < right.significand
    }
    if left.isZero || right.isZero { return left.significand < right.significand }
    if left.magnitude != right.magnitude {
      return (left.magnitude < right.magnitude) != left.isNegative
    }
    let lowest = min(left.exponent, right.exponent)
    return left.whole(at: lowest) < right.whole(at: lowest)
  }
}
