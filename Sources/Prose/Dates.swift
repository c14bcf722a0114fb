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
  guard text.utf8.count <= longestDate, text.utf8.contains(where: mayBeDigit) else { return nil }
  if let moment = MailDate.read(text, zoneMinutes: zoneMinutes) { return moment }
  let trimmed = folded(text).trimmed
  if let moment = Moment(iso8601: trimmed, zoneMinutes: zoneMinutes) { return moment }
  if let moment = compactMoment(trimmed, zoneMinutes: zoneMinutes) { return moment }
  if let moment = writtenMoment(trimmed, zoneMinutes, language) { return moment }
  return withoutUpdate(trimmed).flatMap { writtenMoment($0, zoneMinutes, language) }
}

/// Whether a word may be part of a date, behind its first word.
///
/// Only an ASCII word that occurs in no date is ruled out; a search for dates in a line stops there.
public func mayBeOfDate(_ word: some StringProtocol) -> Bool {
  let isOfLetters = word.utf8.allSatisfy {
    $0 < 0x80 && !(0x30...0x3A ~= $0) && $0 != UInt8(ascii: "(")
  }
  guard isOfLetters else { return true }
  return word.split { ",;)|[]".contains($0) }.allSatisfy { part in
    part.utf8.allSatisfy { !(0x41...0x5A ~= $0 & ~0x20) } || WrittenDate.isOfDate(part)
  }
}

private func writtenMoment(_ text: String, _ zoneMinutes: Int, _ language: String?) -> Moment? {
  var date = WrittenDate(zoneMinutes: zoneMinutes, language: language)
  guard mayBegin(text, date) else { return nil }
  for word in dateWords(text) where !date.take(word) { return nil }
  return date.moment
}

/// Whether a byte is a digit, or of a letter or digit of another script.
private func mayBeDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte || byte >= 0x80 }

/// Whether the first word belongs to a date: most texts that are tried begin with another.
private func mayBegin(_ text: String, _ date: WrittenDate) -> Bool {
  let word = Substring(text.utf8.prefix { $0 != 0x20 && !",;()|[]".utf8.contains($0) })
  let isPlain = word.utf8.allSatisfy { 0x61...0x7A ~= $0 | 0x20 || $0 == UInt8(ascii: ".") }
  guard isPlain, !word.isEmpty else { return true }
  var date = date
  return date.take(word)
}

/// The date before a second one in brackets: `2025/1/27 09:20(1/27 10:00 更新)`.
private func withoutUpdate(_ text: String) -> String? {
  guard text.last == ")", let open = text.lastIndex(of: "("),
    text[open...].contains(where: \.isNumber)
  else { return nil }
  return String(text[..<open])
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

/// The year of our era; Thailand counts from 543 years before.
func commonYear(_ year: Int) -> Int { year >= 2_400 ? year - 543 : year }

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
  return joined.split { $0.isWhitespace || ",;()|[]".contains($0) }.flatMap(parts)
}

/// A word, or the day and the time that were written without a space: `2025年1月27日09:20`.
private func parts(of word: Substring) -> [Substring] {
  guard let end = word.lastIndex(where: { "日일".contains($0) }) else { return [word] }
  let rest = word[word.index(after: end)...]
  guard word.first?.isNumber == true, rest.first?.isNumber == true else { return [word] }
  return [word[...end], rest]
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
  /// The standard offset of a zone that names no season: `ET`.
  var seasonalMinutes: Int?
  /// Whether the last word announces a time: `kl.`, `um`, `à`.
  var expectsTime = false

  init(zoneMinutes: Int, language: String?) {
    self.zoneMinutes = zoneMinutes
    self.language = language
  }

  /// Adds a word; returns false if it belongs to no date.
  mutating func take(_ word: Substring) -> Bool {
    defer { expectsTime = timeWords.contains(word.lowercased().filter { $0 != "." }) }
    return takeClock(word) || takeDayAndMonth(word) || takePointedClock(word) || takeDay(word)
      || takeNumber(word)
      || takeMonth(word) || takeHalf(word) || takeZone(word) || isFiller(word)
  }

  var moment: Moment? {
    guard let day = day ?? dayOfParts else { return nil }
    guard let clock else {
      return isAfternoon == nil ? Moment(day, offsetMinutes: zoneMinutes) : nil
    }
    return Moment(
      day, hour: clock.hour(isAfternoon: isAfternoon), minute: clock.minute, second: clock.second,
      offsetMinutes: seasonalMinutes.map { $0 + (isSummer(day) ? 60 : 0) } ?? zoneMinutes)
  }

  /// The day, if the month was spelled out: `28 January 2025`, `Jan 28 2025`.
  private var dayOfParts: Day? {
    guard let month, numbers.count == 2 else { return nil }
    let (day, year) = numbers[0] > 31 ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
    guard year >= 1000 else { return nil }
    return Day(year: commonYear(year), month: month, day: day)
  }
}

extension WrittenDate {
  private mutating func takeClock(_ word: Substring) -> Bool {
    guard clock == nil else { return false }
    let half = halves.keys.first { $0.utf8.count > 4 && word.hasPrefix($0) } ?? ""
    var digits = word.dropFirst(half.count)
    let ending = half.isEmpty ? digits.reversed().prefix { !$0.isNumber } : []
    if let after = halves[String(ending.reversed()).lowercased()] {
      digits = digits.dropLast(ending.count)
      // `9am` has no minutes.
      guard let read = Clock(digits) ?? Clock(pointed: digits) ?? Clock("\(digits):00") else {
        return false
      }
      (isAfternoon, clock) = (after, read)
      return true
    }
    guard let read = Clock(digits) else { return false }
    isAfternoon = halves[half] ?? isAfternoon
    clock = read
    return true
  }

  /// Takes `9.20` after a whole date, or after the word for a time.
  private mutating func takePointedClock(_ word: Substring) -> Bool {
    guard clock == nil, expectsTime || day != nil || month != nil && numbers.count == 2,
      let read = Clock(pointed: word) ?? (expectsTime ? Clock("\(word):00") : nil)
    else { return false }
    clock = read
    return true
  }

  /// Takes `27/1`, the day and month of Nordic papers, before a year.
  private mutating func takeDayAndMonth(_ word: Substring) -> Bool {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard month == nil, day == nil, numbers.isEmpty, parts.count == 2,
      parts.allSatisfy({ 1...2 ~= $0.count }), let first = number(parts[0]),
      let second = number(parts[1]), 1...31 ~= first, 1...12 ~= second,
      first > 12 || ["da", "nb", "sv", "fi", "de"].contains(primary(language))
    else { return false }
    (numbers, month) = ([first], second)
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

  /// Whether a word of letters has a part in some date.
  static func isOfDate(_ word: some StringProtocol) -> Bool {
    let small = word.lowercased()
    var date = WrittenDate(zoneMinutes: 0, language: nil)
    return timeWords.contains(small.filter { $0 != "." }) || halves[small] != nil
      || seasonalZones[word.uppercased()] != nil || date.takeMonth(Substring(word))
      || date.takeZone(Substring(word)) || date.isFiller(Substring(word))
  }

  private mutating func takeMonth(_ word: Substring) -> Bool {
    guard month == nil, day == nil, let read = Months.number(of: word) else { return false }
    month = read
    return true
  }

  private mutating func takeHalf(_ word: Substring) -> Bool {
    let word = word.lowercased()
    // Before a date or a time, `am` is German.
    guard let half = halves[word], word != "am" || clock != nil else { return false }
    isAfternoon = half
    return true
  }

  private mutating func takeZone(_ word: Substring) -> Bool {
    if let minutes = seasonalZones[word.uppercased()], clock != nil {
      seasonalMinutes = minutes
      return true
    }
    guard let minutes = readZone(word) else { return false }
    zoneMinutes = minutes
    return true
  }

  private func isFiller(_ word: Substring) -> Bool {
    let word = word.lowercased().filter { $0 != "." && $0 != ":" }
    return word.isEmpty || fillers.contains(word) || shortWeekdays.contains(word)
      || weekdays.contains { word.hasPrefix($0) }
  }
}

/// Zones of North America that are written without their season.
private let seasonalZones = ["ET": -300, "CT": -360, "MT": -420, "PT": -480]

/// Whether North America's clocks are forward on a day: from the second Sunday of March to before
/// the first of November.
private func isSummer(_ day: Day) -> Bool {
  func sunday(_ month: Int, _ first: Int) -> Day? {
    Day(year: day.date.year, month: month, day: first).map {
      Day(number: $0.number + 7 - $0.weekday)
    }
  }
  guard let begin = sunday(3, 8), let end = sunday(11, 1) else { return false }
  return begin <= day && day < end
}

/// Words that announce a time, after which `9.20` and a bare hour are one.
private let timeWords: Set<String> = [
  "kl", "klokken", "klokka", "klo", "um", "à", "às", "alle", "ore", "om", "at", "pukul", "jam",
  "lúc",
]

private let halves = [
  "am": false, "a.m.": false, "上午": false, "午前": false, "오전": false,
  "凌晨": false, "早上": false, "清晨": false,
  "pm": true, "p.m.": true, "下午": true, "午後": true, "오후": true,
  "中午": true, "晚上": true, "傍晚": true,
]

/// Words in dates that mean nothing.
private let fillers: Set<String> = [
  "kl", "klokken", "um", "uhr", "at", "on", "of", "the", "den", "d", "de", "del", "le", "à", "el",
  "il", "em", "op", "om", "dem", "am", "klo", "klokka", "às", "as", "alle", "ore", "a", "las", "h",
  "hrs", "hs", "uur", "-", "−", "•", "‧", "–", "—", "·", "/", "@",
  "日", "月", "火", "水", "木", "金", "土", "일", "월", "화", "수", "목", "금", "토",
]

/// Weekdays that are cut short, as words of their own.
private let shortWeekdays: Set<String> = [
  "man", "tir", "tirs", "ons", "tor", "tors", "fre", "lør", "søn", "mån", "tis", "lör", "sön",
  "mo", "di", "mi", "do", "fr", "sa", "so", "lun", "mer", "jeu", "ven", "sam", "dim", "jue", "vie",
  "sáb", "dom", "gio", "sab", "пн", "вт", "ср", "чт", "пт", "сб", "вс", "нд", "pn", "wt", "śr",
  "czw",
  "pt", "sob", "ndz", "po", "út", "st", "čt", "pá", "so", "ne", "pzt", "sal", "çar", "per", "cum",
  "cmt",
  "paz", "ma", "ti", "ke", "to", "pe", "la", "su", "มี",
]

/// The first letters of the weekdays.
private let weekdays: Set<String> = [
  "mon", "tue", "wed", "thu", "fri", "sat", "sun",
  "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
  "måndag", "tisdag", "lördag", "söndag",
  "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
  "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
  "понедельник", "вторник", "сред", "четверг", "пятниц", "суббот", "воскресенье", "понеділок",
  "вівторок", "четвер", "п'ятниц", "п’ятниц", "субот", "неділ",
  "poniedział", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela",
  "pondělí", "úterý", "středa", "čtvrtek", "pátek", "neděle",
  "pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar",
  "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai",
  "segunda", "terça", "quarta", "quinta", "sexta", "senin", "selasa", "rabu", "kamis", "jumat",
  "sabtu",
  "minggu", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
  "星期", "週", "周", "日曜", "月曜", "火曜", "水曜", "木曜", "金曜", "土曜",
  "일요일", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일",
]
