import Market

/// How wide a column of prices is before and behind the point.
struct NumberColumn: Hashable, Sendable {
  private(set) var wholes = 1
  private(set) var decimals = 2

  /// At most so many decimals; the sixth is a hundredth of a cent for a billion tokens.
  static let mostDecimals = 6

  mutating func take(_ figure: Figure) {
    let digits = max(1, figure.magnitude + 1)
    wholes = max(wholes, digits + (digits - 1) / 3)
    decimals = max(decimals, min(NumberColumn.mostDecimals, figure.shownDecimals))
  }

  var width: Int { wholes + 1 + decimals }

  func aligned(_ figure: Figure) -> String {
    let text = figure.priceText
    let behind = text.firstIndex(of: ".").map { text[$0...].count - 1 } ?? 0
    return text + String(repeating: " ", count: max(0, decimals - behind))
  }

  /// A word that ends where the cents of a price end.
  func aligned(word: String) -> String {
    word + String(repeating: " ", count: max(0, decimals - 2))
  }
}

extension Figure {
  /// How many decimals a price shows, see ``priceText``.
  fileprivate var shownDecimals: Int { max(2, min(3 - magnitude, -exponent)) }
}
