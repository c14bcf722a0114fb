import Market

extension Figure {
  /// How many parts of a power of ten ``logarithm`` counts.
  static let logarithmParts = 65_536

  /// The logarithm to the base of ten, in 65,536ths: what a place on an axis needs.
  ///
  /// Worked out by squaring whole numbers, so that an amount of money goes through no binary
  /// fraction here either; wrong by no more than two parts. `nil` for nought and below.
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
