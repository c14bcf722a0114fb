import Market

extension Figure {
  /// The resolution of ``logarithm``: parts per power of ten.
  static let logarithmParts = 65_536

  /// The decimal logarithm, in 65,536ths, which is precise enough for a place on an axis.
  ///
  /// Computed by squaring integers, so that no amount of money goes through a binary fraction; off
  /// by two parts at most. `nil` for zero and negative numbers.
  var logarithm: Int? {
    guard significand > 0 else { return nil }
    let figure = rounded(toDigits: 9)
    var mantissa = Int(truncatingIfNeeded: figure.significand)
    while mantissa < 100_000_000 { mantissa *= 10 }
    var parts = figure.magnitude * Figure.logarithmParts
    var bit = Figure.logarithmParts / 2
    while bit > 0 {
      mantissa = (mantissa * mantissa + 50_000_000) / 100_000_000
      if mantissa >= 1_000_000_000 {
        mantissa /= 10
        parts += bit
      }
      bit /= 2
    }
    return parts
  }
}
