import Market

/// A date as in mail and feeds: `Mon, 02 Feb 2026 08:00:00 GMT`, RFC 822 and the like.
///
/// Feeds vary it: without a weekday or with a wrong one, with two-digit years, without seconds,
/// with zone names or none. A feed has thousands of dates, so they are parsed byte by byte.
struct MailDate {
  private var bytes: Slice<UnsafeBufferPointer<UInt8>>
  private let zoneMinutes: Int

  /// Parses a date of this form.
  ///
  /// - Returns: `nil` for any other text, which may still be a date.
  static func read(_ text: some StringProtocol, zoneMinutes: Int) -> Moment? {
    var text = String(text)
    return text.withUTF8 { bytes in
      var date = MailDate(bytes: bytes[...], zoneMinutes: zoneMinutes)
      return date.moment()
    }
  }

  private mutating func moment() -> Moment? {
    skipWeekday()
    guard let day = number(1...2), skipSeparator(), let month = month(), skipSeparator(),
      let year = year(), let date = Day(year: year, month: month, day: day)
    else { return nil }
    skipBlanks()
    if bytes.isEmpty { return Moment(date, offsetMinutes: zoneMinutes) }
    guard let hour = number(1...2), take(":"), let minute = number(2...2) else { return nil }
    let second = take(":") ? number(1...2) : nil
    if take(".") { _ = number(1...9) }
    skipBlanks()
    guard let offset = offset() else { return nil }
    // Some programs write midnight at the end of a day this way.
    let isEnd = hour == 24 && minute == 0
    return Moment(
      isEnd ? Day(number: date.number + 1) : date, hour: isEnd ? 0 : hour, minute: minute,
      second: second, offsetMinutes: offset)
  }

  /// Skips a word before the day of the month, whatever it is.
  private mutating func skipWeekday() {
    skipBlanks()
    guard let first = bytes.first, !isDigit(first) else { return }
    bytes = bytes.drop { !isDigit($0) && $0 != 0x20 && $0 != UInt8(ascii: ",") }
    bytes = bytes.drop { $0 == 0x20 || $0 == UInt8(ascii: ",") }
  }

  private mutating func month() -> Int? {
    let word = bytes.prefix { $0 != 0x20 && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ",") }
    bytes = bytes[word.endIndex...]
    if let month = english(word) { return month }
    return Months.number(of: String(decoding: word, as: UTF8.self))
  }

  /// The month abbreviated to three English letters.
  private func english(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard word.count == 3 else { return nil }
    switch word.reduce(UInt32(0), { $0 << 8 | UInt32($1 | 0x20) }) {
    case 0x6A616E: return 1
    case 0x666562: return 2
    case 0x6D6172: return 3
    case 0x617072: return 4
    case 0x6D6179: return 5
    case 0x6A756E: return 6
    case 0x6A756C: return 7
    case 0x617567: return 8
    case 0x736570: return 9
    case 0x6F6374: return 10
    case 0x6E6F76: return 11
    case 0x646563: return 12
    default: return nil
    }
  }

  /// Parses a year of four digits, or of two: RFC 2822 counts those up to 49 from 2000.
  private mutating func year() -> Int? {
    let digits = bytes.prefix(while: isDigit).count
    guard let year = number(2...4) else { return nil }
    switch digits {
    case 4: return commonYear(year)
    case 2: return year < 50 ? 2_000 + year : 1_900 + year
    case 3: return 1_900 + year
    default: return nil
    }
  }

  /// Parses the UTC offset in the rest of the date, ignoring a comment in brackets.
  private mutating func offset() -> Int? {
    let word = bytes.prefix { $0 > 0x20 && $0 != UInt8(ascii: "(") }
    let rest = bytes[word.endIndex...].drop { $0 <= 0x20 }
    guard rest.isEmpty || rest.first == UInt8(ascii: "(") else { return nil }
    if word.isEmpty { return zoneMinutes }
    // Military zone letters were defined with the wrong sign, and count as UTC.
    if word.elementsEqual("GMT".utf8) || word.count == 1 && !isDigit(word.first ?? 0) { return 0 }
    return readZone(String(decoding: word, as: UTF8.self))
  }

  private mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    let found = bytes.prefix(while: isDigit)
    guard digits ~= found.count else { return nil }
    bytes = bytes[found.endIndex...]
    return found.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard bytes.first == UInt8(ascii: sign) else { return false }
    bytes = bytes.dropFirst()
    return true
  }

  private mutating func skipBlanks() { bytes = bytes.drop { $0 <= 0x20 } }

  /// Skips a separator between the parts of a date: a space or a hyphen.
  private mutating func skipSeparator() -> Bool {
    let before = bytes.count
    bytes = bytes.drop { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    return bytes.count < before
  }
}

private func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
