import Market

extension Reading {
  /// The date that a figure belongs to, as ISO 8601 writes it: the next one behind it, or else the
  /// last one before it.
  func date(of item: Item) -> String? {
    let behind = item.end..<min(count, item.end + Reading.farthestDate)
    if let date = behind.lazy.compactMap(date(at:)).first { return date }
    let first = max(0, item.first - Reading.farthestDate)
    return (first..<max(first, item.first)).reversed().lazy.compactMap(date(at:)).first
  }

  /// How far from its figure a date may stand.
  private static let farthestDate = 14

  /// The date at a token: a year, with the month and the day beside it.
  private func date(at index: Int) -> String? {
    if kind(index) == .name { return isoDate(at: index) }
    guard isDigits(index), tokens[index].isPlain, let year = tokens[index].value?.clampedWhole,
      1_900...2_100 ~= year, tokens[index].end - tokens[index].start == 4,
      !has([.currency, .percent, .counted, .tokens, .scale, .times], at: index + 1),
      !has([.currency, .label, .scores], at: index - 1)
    else { return nil }
    if let written = eastern(year, at: index) { return written }
    guard let month = month(at: index - 1) ?? (has(.of, at: index - 1) ? month(at: index - 2) : nil)
    else { return "\(year)" }
    let place = has(.of, at: index - 1) ? index - 3 : index - 2
    return "\(year)-\(padded(month))" + (day(before: place).map { "-" + padded($0) } ?? "")
  }

  /// 2025年1月28日, from the year on.
  private func eastern(_ year: Int, at index: Int) -> String? {
    guard [0x5E74, 0xB144].contains(sign(index + 1)) else { return nil }
    guard let month = whole(at: index + 2), 1...12 ~= month,
      [0x6708, 0xC6D4].contains(sign(index + 3))
    else { return "\(year)" }
    guard let day = whole(at: index + 4), 1...31 ~= day,
      [0x65E5, 0x865F, 0x53F7, 0xC77C].contains(sign(index + 5))
    else { return "\(year)-\(padded(month))" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  private func month(at index: Int) -> Int? {
    guard has(.month, at: index), let value = meaning(index)?.value, value > 0 else { return nil }
    return value
  }

  /// The day before a month, past the full stop of an ordinal or a "de".
  private func day(before index: Int) -> Int? {
    let place = sign(index) == 0x2E || has(.of, at: index) ? index - 1 : index
    return whole(at: place).flatMap { 1...31 ~= $0 ? $0 : nil }
  }

  private func whole(at index: Int) -> Int? {
    guard isDigits(index), tokens[index].isPlain else { return nil }
    return tokens[index].value?.clampedWhole
  }

  /// A date in digits: 2025-01-28.
  private func isoDate(at index: Int) -> String? {
    let letters = text(index)
    guard letters.utf8.count == 10, let day = Day(iso8601: letters) else { return nil }
    return day.description
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
