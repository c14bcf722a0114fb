/// An exact decimal number, such as a price or an amount of money.
///
/// Prices go down to 0.000000003625 dollars per token and are multiplied by hundreds of billions of
/// tokens. Binary fractions would drift, so a figure is an integer times a power of ten and holds
/// exactly the digits in the file.
public struct Figure: Hashable, Sendable {
  /// The digits as an integer without trailing zeros.
  public let significand: Int128
  /// The power of ten by which the digits are multiplied.
  public let exponent: Int

  /// An integer times a power of ten; trailing zeros move into the exponent.
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

  /// An integer, such as a token count.
  public init(_ whole: Int) {
    self.init(Int128(whole))
  }

  /// Zero; never use it for unknown values.
  public static let zero = Figure(Int128(0))

  /// Whether the figure is zero.
  public var isZero: Bool { significand == 0 }

  /// Whether the figure is below zero.
  public var isNegative: Bool { significand < 0 }

  /// The number of digits, not counting leading and trailing zeros; 1 for zero.
  public var digits: Int { Figure.digits(of: significand.magnitude) }

  /// The integer part, clamped to 64 bits.
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

  /// Ten to a power.
  ///
  /// - Precondition: The power is 0 to 38, the largest that fits.
  static func power(_ exponent: Int) -> Int128 { powers[exponent] }

  private static let powers: [Int128] = {
    var powers: [Int128] = [1]
    for _ in 0..<38 { powers.append(powers[powers.count - 1] * 10) }
    return powers
  }()
}
