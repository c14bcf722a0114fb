import Market

/// A number that stands in a text.
public struct WrittenNumber: Hashable, Sendable {
  /// The number itself; 545 for `545 %`.
  public var value: Figure
  /// Whether it counts hundredths: `545 %`, `5 procent`, `七成`.
  public var isPercent: Bool
  /// Where it stands, its sign, scale and percent sign included, a currency not.
  public var range: Range<String.Index>
}

/// Reads a number as the people of a language write it: `87.072` in Danish and `87,072` in English
/// are the same, and so are `3億2150万` and `321,500,000`.
///
/// - Parameters:
///   - text: The number and nothing else; blanks around it are ignored.
///   - language: The language as BCP 47 names it; where it is not known, a point is a decimal point.
/// - Returns: `nil` for anything else, for percentages, and for `12,5` where nobody writes so.
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
/// What looks like a number and counts nothing is left out: dates, years, clock times, models
/// (`V3`, `o1-1217`, `Llama 4`), addresses, versions, floors and ordinals.
///
/// - Parameters:
///   - text: The text.
///   - language: The language as BCP 47 names it; where it is not known, a point is a decimal point.
/// - Returns: The numbers with their places; none overlap.
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
