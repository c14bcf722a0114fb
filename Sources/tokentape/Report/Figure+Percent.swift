import Market

extension Figure {
  /// A ratio in per cent, to four digits.
  var percentText: String {
    let percent = scaled(byPowerOfTen: 2).rounded(toDigits: 4)
    return percent.text(places: max(0, min(3, 3 - percent.magnitude))) + " %"
  }
}
