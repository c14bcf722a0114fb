import Market

/// A number found in a text.
public struct WrittenNumber: Hashable, Sendable {
  /// The number itself; 545 for `545 %`.
  public var value: Figure
  /// Whether it counts hundredths: `545 %`, `5 procent`, `七成`.
  public var isPercent: Bool
  /// Its range in the text, including sign, scale and percent sign but not a currency.
  public var range: Range<String.Index>
}

/// Parses a number as written in a language: `87.072` in Danish and `87,072` in English are the
/// same, and so are `3億2150万` and `321,500,000`.
///
/// - Parameters:
///   - text: The number and nothing else; surrounding spaces are ignored.
///   - language: The BCP 47 language; if unknown, a point is a decimal point.
/// - Returns: `nil` for anything else, for percentages, and for `12,5` in languages that do not
///   write it.
public func readNumber(_ text: some StringProtocol, in language: String?) -> Figure? {
  let trimmed = text.trimmed
  let scanner = NumberScanner(trimmed, style: NumberStyle(of: language))
  var place = 0
  let isNegative = scanner.isSign(at: 0)
  if isNegative || scanner.letter(0) == "+" { place = 1 }
  guard let number = scanner.number(at: place), number.end == scanner.letters.count else {
    return nil
  }
  return isNegative ? -number.value : number.value
}

/// The numbers that a text states, in order.
///
/// Numbers that count nothing are left out: dates, years, clock times, models (`V3`, `o1-1217`,
/// `Llama 4`), addresses, versions, floors and ordinals.
///
/// - Parameters:
///   - text: The text.
///   - language: The BCP 47 language; if unknown, a point is a decimal point.
/// - Returns: The numbers with their ranges, which do not overlap.
public func findNumbers(in text: String, language: String?) -> [WrittenNumber] {
  let scanner = NumberScanner(text, style: NumberStyle(of: language))
  var finder = NumberFinder(scanner: scanner, language: language)
  let places = finder.find()
  guard !places.isEmpty else { return [] }
  let indices = Array(text.unicodeScalars.indices) + [text.endIndex]
  return places.map { found in
    WrittenNumber(
      value: found.value, isPercent: found.isPercent,
      range: indices[found.start]..<indices[found.end])
  }
}
