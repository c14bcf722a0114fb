import Market

/// Parses a date, with or without a time, as people and boards write it.
///
/// Accepts `01.03.2025`, `13:58 2025/01/28`, `2025-01-28 13:58`, years of the Republic of China
/// (`114.01.28`), `Tue Jan 28 16:46:21 2025`, `Tue, 28 Jan 25 16:46 EST`, `28. januar 2025 kl.
/// 13:58`, `2025年1月28日` and the like. The whole text must be the date.
///
/// - Parameters:
///   - text: The date; surrounding spaces are ignored.
///   - zoneMinutes: The UTC offset if the text states none.
///   - language: The language of the text; distinguishes 3 January from 1 March in `01/03/2025`.
/// - Returns: `nil` for anything else, and for an ambiguous date.
public func readMoment(
  _ text: some StringProtocol, zoneMinutes: Int = 0, language: String? = nil
) -> Moment? {
  guard text.utf8.count <= longestDate else { return nil }
  if let moment = MailDate.read(text, zoneMinutes: zoneMinutes) { return moment }
  let trimmed = folded(text).trimmed
  if let moment = Moment(iso8601: trimmed, zoneMinutes: zoneMinutes) { return moment }
  if let moment = compactMoment(trimmed, zoneMinutes: zoneMinutes) { return moment }
  var date = WrittenDate(zoneMinutes: zoneMinutes, language: language)
  for word in dateWords(trimmed) where !date.take(word) { return nil }
  return date.moment
}

/// Parses `20260813T110000Z`, `20260813110000` and `20260813T110000+0200`.
private func compactMoment(_ text: String, zoneMinutes: Int) -> Moment? {
  var parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
  if parts.count == 1, text.count == 14 { parts = [text.prefix(8), text.dropFirst(8)] }
  guard parts.count == 2, parts[0].count == 8, parts[1].count >= 6, let date = number(parts[0]),
    let time = number(parts[1].prefix(6)), let zone = readZone(parts[1].dropFirst(6), zoneMinutes),
    let day = Day(year: date / 10_000, month: date / 100 % 100, day: date % 100)
  else { return nil }
  return Moment(
    day, hour: time / 10_000, minute: time / 100 % 100, second: time % 100, offsetMinutes: zone)
}

private func readZone(_ text: Substring, _ otherwise: Int) -> Int? {
  text.isEmpty ? otherwise : readZone(text)
}

/// The most bytes of a date; longer texts are rejected at once.
private let longestDate = 80

/// The words of a date; `2025년 1월 28일`, `2025. 1. 28.` and `10시 15분` are one word each.
private func dateWords(_ text: String) -> [Substring] {
  var joined = ""
  var isApart = false
  for character in text {
    if character.isWhitespace {
      isApart = true
      continue
    }
    if isApart, !goesOn(joined, with: character) { joined.append(" ") }
    joined.append(character)
    isApart = false
  }
  return joined.split { $0.isWhitespace || $0 == "," || $0 == "(" || $0 == ")" || $0 == "|" }
}

/// Whether what follows a space belongs to the word before it.
private func goesOn(_ text: String, with next: Character) -> Bool {
  guard let last = text.last else { return false }
  guard last == ".", next.isNumber else { return "年月년월時时시".contains(last) }
  let word = text.reversed().prefix { !$0.isWhitespace }
  return word.allSatisfy { $0 == "." || $0.isNumber } && word.count { $0 == "." } <= 2
}

/// Collects the parts of a date word by word.
private struct WrittenDate {
  var zoneMinutes: Int
  let language: String?
  var day: Day?
  var clock: Clock?
  var numbers: [Int] = []
  var month: Int?
  /// Whether the time is in the afternoon: `3:23 pm`, `下午3:23`.
  var isAfternoon: Bool?

  init(zoneMinutes: Int, language: String?) {
    self.zoneMinutes = zoneMinutes
    self.language = language
  }

  /// Adds a word; returns false if it belongs to no date.
  mutating func take(_ word: Substring) -> Bool {
    takeClock(word) || takeDay(word) || takeNumber(word) || takeMonth(word) || takeHalf(word)
      || takeZone(word) || isFiller(word)
  }

  var moment: Moment? {
    guard let day = day ?? dayOfParts else { return nil }
    guard let clock else {
      return isAfternoon == nil ? Moment(day, offsetMinutes: zoneMinutes) : nil
    }
    return Moment(
      day, hour: clock.hour(isAfternoon: isAfternoon), minute: clock.minute, second: clock.second,
      offsetMinutes: zoneMinutes)
  }

  /// The day, if the month was spelled out: `28 January 2025`, `Jan 28 2025`.
  private var dayOfParts: Day? {
    guard let month, numbers.count == 2 else { return nil }
    let (day, year) = numbers[0] > 31 ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
    guard year >= 1000 else { return nil }
    return Day(year: year, month: month, day: day)
  }
}

extension WrittenDate {
  private mutating func takeClock(_ word: Substring) -> Bool {
    let half = halves.keys.first { $0.utf8.count > 4 && word.hasPrefix($0) } ?? ""
    guard clock == nil, let read = Clock(word.dropFirst(half.count)) else { return false }
    isAfternoon = halves[half] ?? isAfternoon
    clock = read
    return true
  }

  private mutating func takeDay(_ word: Substring) -> Bool {
    guard day == nil, month == nil, let read = readDay(word, language: language) else {
      return false
    }
    day = read
    return true
  }

  private mutating func takeNumber(_ word: Substring) -> Bool {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let ending = word.dropFirst(digits.count).lowercased()
    guard numbers.count < 2, 1...4 ~= digits.count, let number = Int(digits),
      ["", ".", "st", "nd", "rd", "th", "er", "º"].contains(ending)
    else { return false }
    numbers.append(number)
    return day == nil
  }

  private mutating func takeMonth(_ word: Substring) -> Bool {
    guard month == nil, day == nil, let read = Months.number(of: word) else { return false }
    month = read
    return true
  }

  private mutating func takeHalf(_ word: Substring) -> Bool {
    guard let half = halves[word.lowercased()] else { return false }
    isAfternoon = half
    return true
  }

  private mutating func takeZone(_ word: Substring) -> Bool {
    guard let minutes = readZone(word) else { return false }
    zoneMinutes = minutes
    return true
  }

  private func isFiller(_ word: Substring) -> Bool {
    let word = word.lowercased().filter { $0 != "." && $0 != ":" }
    return word.isEmpty || fillers.contains(word) || weekdays.contains { word.hasPrefix($0) }
  }
}

private let halves = [
  "am": false, "a.m.": false, "上午": false, "午前": false, "오전": false,
  "pm": true, "p.m.": true, "下午": true, "午後": true, "오후": true,
]

/// Words in dates that mean nothing.
private let fillers: Set<String> = [
  "kl", "klokken", "um", "uhr", "at", "on", "of", "the", "den", "d", "de", "del", "le", "à", "el",
  "il", "em", "op", "om", "-", "–", "—", "·", "•", "/", "@",
  "日", "月", "火", "水", "木", "金", "土", "일", "월", "화", "수", "목", "금", "토",
]

/// The first letters of the weekdays.
private let weekdays: Set<String> = [
  "mon", "tue", "wed", "thu", "fri", "sat", "sun",
  "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
  "måndag", "tisdag", "lördag", "söndag",
  "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
  "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
  "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
  "星期", "週", "周", "日曜", "月曜", "火曜", "水曜", "木曜", "金曜", "土曜",
  "일요일", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일",
]
