/// An exact decimal number, such as a price or an amount of money.
///
/// Prices go down to 0.000000003625 dollars a token and are multiplied by hundreds of billions of
/// tokens; binary fractions would drift, so a figure is a whole number times a power of ten, and
/// holds just the digits that stood in the file.
public struct Figure: Hashable, Sendable {
  /// The digits as a whole number, without zeros at its end.
  public let significand: Int128
  /// The power of ten that the digits are multiplied by.
  public let exponent: Int

  /// A whole number times a power of ten; trailing zeros move into the exponent.
  public init(_ significand: Int128, exponent: Int = 0) {
    // Nearly all digits fit into 64 bits, where a division is ten times as fast.
    let endsInZero = Int64(exactly: significand).map { $0 % 10 == 0 } ?? (significand % 10 == 0)
    guard endsInZero else {
      self.significand = significand
      self.exponent = exponent
      return
    }
    var significand = significand
    var exponent = significand == 0 ? 0 : exponent
    for step in [32, 16, 8, 4, 2, 1] where significand != 0 {
      let (quotient, remainder) = significand.quotientAndRemainder(
        dividingBy: Figure.power(step))
      guard remainder == 0 else { continue }
      significand = quotient
      exponent += step
    }
    self.significand = significand
    self.exponent = exponent
  }

  /// A whole number, such as a count of tokens.
  public init(_ whole: Int) {
    self.init(Int128(whole))
  }

  /// Nothing; not to be used for what is unknown.
  public static let zero = Figure(Int128(0))

  /// Whether the figure is nought.
  public var isZero: Bool { significand == 0 }

  /// Whether the figure is below nought.
  public var isNegative: Bool { significand < 0 }

  /// How many digits the figure has, leading and trailing zeros not counted; 1 for nought.
  public var digits: Int { Figure.digits(of: significand.magnitude) }

  /// The figure without what stands behind the point, or the nearest whole number that 64 bits hold.
  public var clampedWhole: Int {
    if exponent < -Figure.mostDigits { return 0 }
    if exponent < 0 { return Int(clamping: significand / Figure.power(-exponent)) }
    if magnitude > 18 { return isNegative ? .min : .max }
    return Int(clamping: significand * Figure.power(exponent))
  }

  /// The power of ten of the first digit: 0 for 1 to 9.99, 1 for 10 to 99.9, -1 for 0.1 to 0.999.
  public var magnitude: Int { exponent + digits - 1 }
}

extension Figure {
  static func digits(of number: UInt128) -> Int {
    guard number >= 1_000_000_000_000_000_000 else { return digits(of: UInt64(number)) }
    return 18 + digits(of: number / 1_000_000_000_000_000_000)
  }

  private static func digits(of number: UInt64) -> Int {
    var count = 1
    var limit: UInt64 = 10
    while number >= limit, count < 19 {
      limit *= 10
      count += 1
    }
    return count
  }

  /// Ten to the given power.
  ///
  /// - Precondition: The power is 0 to 38, the largest that fits.
  static func power(_ exponent: Int) -> Int128 { powers[exponent] }

  private static let powers: [Int128] = {
    var powers: [Int128] = [1]
    for _ in 0..<38 { powers.append(powers[powers.count - 1] * 10) }
    return powers
  }()
}
