import Claims
import Market

/// The months by name, January first, in the languages of the tables; any start of three letters or
/// more that only one month has.
enum MonthNames {
  private static let names = """
    january januar januari janvier enero gennaio janeiro jan
    february februar februari février febrero febbraio fevereiro feb febr
    march marts mars märz maart marzo março
    april avril abril aprile
    may maj mai mei mayo maggio maio
    june juni juin junio giugno junho
    july juli juillet julio luglio julho
    august augusti augustus août agosto
    september septembre septiembre settembre setembro sept
    october oktober octobre octubre ottobre outubro
    november novembre noviembre novembro
    december dezember desember décembre diciembre dicembre dezembro
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  private static let table = Dictionary(
    names.enumerated().flatMap { place, names in names.map { ($0, place + 1) } },
    uniquingKeysWith: { first, _ in first })

  /// The month of a word.
  static func month(_ word: String) -> Int? { table[word] }
}

/// A month that a text names, and where.
struct NamedMonth {
  var month: Int
  /// The day of the month, if the text names one.
  var day: Int?
  /// The year; nil for the last such month before the text.
  var year: Int?
  var range: Range<Int>

  /// The first day of it, before or on a day.
  func start(before day: Day) -> Day? {
    let wanted = self.day ?? 1
    if let year { return Day(year: year, month: month, day: wanted) }
    let (year, _, _) = day.date
    return [year, year - 1].lazy.compactMap { Day(year: $0, month: self.month, day: wanted) }
      .first { $0 <= day }
  }
}

extension Passage {
  /// The months that a sentence names, other than in the words of claims.
  func months(in sentence: Range<Int>) -> [NamedMonth] {
    var found: [NamedMonth] = []
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      var end = place
      while end < sentence.upperBound, isLetter(at: end, in: bytes) {
        end += bytes[end] >= 0xC3 ? 2 : 1
      }
      end = min(end, sentence.upperBound)
      guard end > place else {
        place += 1
        continue
      }
      if let month = month(place..<end, in: sentence) { found.append(month) }
      place = end
    }
    return found.filter { month in !claims.contains { $0.words.overlaps(month.range) } }
  }

  private func month(_ word: Range<Int>, in sentence: Range<Int>) -> NamedMonth? {
    let text = self.text(word).lowercased()
    if let number = Int(text), 1...12 ~= number {
      let rest = self.text(word.upperBound..<min(word.upperBound + 4, sentence.upperBound))
        .trimmingPrefix { $0 == " " }
      guard rest.hasPrefix("月") || rest.hasPrefix("월") else { return nil }
      let before = self.number(endingAt: word.lowerBound)
      let after = self.number(startingAt: word.upperBound + 3)
      return NamedMonth(
        month: number, day: after.flatMap { 1...31 ~= $0 ? $0 : nil },
        year: before.flatMap { 2_000...2_100 ~= $0 ? $0 : nil }, range: word)
    }
    guard let month = MonthNames.month(text), text != "may" || isCapital(word.lowerBound) else {
      return nil
    }
    let near = [number(endingAt: word.lowerBound), number(startingAt: word.upperBound)]
      .compactMap { $0 }
    return NamedMonth(
      month: month, day: near.first { 1...31 ~= $0 }, year: near.first { 2_000...2_100 ~= $0 },
      range: word)
  }

  private func isCapital(_ place: Int) -> Bool { (0x41...0x5A).contains(original[place]) }

  /// The number that ends a few signs before a place.
  private func number(endingAt place: Int) -> Int? {
    let head = text(max(0, place - 10)..<place)
    let digits = head.reversed().drop { !$0.isNumber && ". 年년de".contains($0) }
      .prefix { $0.isNumber }
    return Int(String(digits.reversed()))
  }

  /// The number that begins a few signs after a place.
  private func number(startingAt place: Int) -> Int? {
    let tail = text(min(place, bytes.count)..<min(place + 10, bytes.count))
    return Int(tail.drop { ". ,de".contains($0) }.prefix { $0.isNumber })
  }
}
