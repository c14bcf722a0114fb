import Market
import Screen

/// The widths of a column of prices before and after the decimal point.
struct NumberColumn: Hashable, Sendable {
  private(set) var wholes = 1
  private(set) var decimals = 2

  init() {}

  /// The widths of a column that was measured before.
  init(wholes: Int, decimals: Int) {
    self.wholes = wholes
    self.decimals = decimals
  }

  /// The most decimals shown; the sixth is a tenth of a cent per billion tokens.
  static let mostDecimals = 6

  mutating func take(_ figure: Figure) {
    // Digits are counted once: the table measures tens of thousands of figures per letter of a
    // filter.
    let magnitude = figure.magnitude
    let digits = max(1, magnitude + 1)
    wholes = max(wholes, digits + (digits - 1) / 3)
    let shown = max(2, min(3 - magnitude, -figure.exponent))
    decimals = max(decimals, min(NumberColumn.mostDecimals, shown))
  }

  var width: Int {
    let digits = wholes + 1 + decimals
    return Wording.isSpoken ? max(digits, said("free").columns) : digits
  }

  func aligned(_ figure: Figure) -> String {
    let text = figure.priceText
    let behind = max(0, text.decimals - 1)
    return text + String(repeating: " ", count: max(0, decimals - behind))
  }

  /// A word that ends where the cents of a price end.
  func aligned(word: String) -> String {
    word + String(repeating: " ", count: max(0, decimals - 2))
  }
}
