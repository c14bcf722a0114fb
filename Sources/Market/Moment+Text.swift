extension Moment {
  /// Parses an ISO 8601 date or time: `2025-01-26`, `2025-01-28T13:58+08:00`, `…:00.250Z`.
  ///
  /// `zoneMinutes` is the UTC offset if the text states none. Anything else is `nil`.
  public init?(iso8601 text: some StringProtocol, zoneMinutes: Int = 0) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let day = Day(iso8601: bytes[0..<10]) else { return nil }
    guard bytes.count > 10 else {
      self.init(day, offsetMinutes: zoneMinutes)
      return
    }
    guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "), bytes.count >= 16,
      bytes[13] == UInt8(ascii: ":"),
      let hour = whole(bytes[11..<13]), let minute = whole(bytes[14..<16])
    else { return nil }
    var rest = bytes[16...]
    // Some programs write seconds below ten with one digit.
    let digits = rest.dropFirst().prefix(2).prefix { 48...57 ~= $0 }
    let second = rest.first == UInt8(ascii: ":") ? whole(digits) : nil
    if second != nil { rest = rest.dropFirst(1 + digits.count) }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst().drop { 48...57 ~= $0 }
    }
    guard let offset = Moment.offset(rest, otherwise: zoneMinutes),
      let moment = Moment(
        day, hour: hour, minute: minute, second: second, offsetMinutes: offset)
    else { return nil }
    self = moment
  }

  /// The minutes of `Z`, `+08:00` or `+0800`; `otherwise` if there is no offset.
  private static func offset(_ bytes: ArraySlice<UInt8>, otherwise: Int) -> Int? {
    guard let sign = bytes.first else { return otherwise }
    var digits = bytes.dropFirst().filter { $0 != UInt8(ascii: ":") }
    // And some lose the last digit of +00:00.
    if digits.count == 3, bytes.dropLast().last == UInt8(ascii: ":") { digits += [0x30] }
    if digits.count == 2 { digits += [0x30, 0x30] }
    if sign == UInt8(ascii: "Z"), digits.isEmpty { return 0 }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), digits.count == 4,
      let hours = whole(digits[0..<2]), let minutes = whole(digits[2..<4])
    else { return nil }
    return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
  }
}

extension Day {
  /// Parses `2025-01-26`.
  ///
  /// - Returns: `nil` for anything else, and for a date that does not exist.
  public init?(iso8601 text: some StringProtocol) {
    self.init(iso8601: Array(text.utf8)[...])
  }

  init?(iso8601 bytes: ArraySlice<UInt8>) {
    let start = bytes.startIndex
    guard bytes.count == 10, bytes[start + 4] == UInt8(ascii: "-"),
      bytes[start + 7] == UInt8(ascii: "-"), let year = whole(bytes[start..<start + 4]),
      let month = whole(bytes[start + 5..<start + 7]),
      let day = whole(bytes[start + 8..<start + 10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// The number written by a few ASCII digits; `nil` if empty or anything else.
private func whole(_ bytes: ArraySlice<UInt8>) -> Int? {
  guard !bytes.isEmpty, bytes.count <= 9, bytes.allSatisfy({ 48...57 ~= $0 }) else { return nil }
  return bytes.reduce(0) { $0 * 10 + Int($1 - 48) }
}
