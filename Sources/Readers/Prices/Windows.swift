import Market

extension Snapshot {
  /// The daily time spans that a value states in UTC: `"16:30-00:30"`, or a list of these.
  ///
  /// They apply on the given weekdays and dates, or every day if neither are given.
  mutating func windows(
    _ hours: JSON?, weekdays: JSON?, dates: JSON? = nil, at place: JSON
  ) -> [Hours.Window] {
    let days = weekdays.map { self.days($0) } ?? (dates == nil ? Array(1...7) : [])
    let dates = dates.map { self.dates($0) } ?? []
    guard let hours else {
      reject(place, "these prices state no hours", remedy: "write them as \"16:30-00:30\" in UTC")
      return []
    }
    let texts = hours.kind == .array ? Array(hours.elements) : [hours]
    return texts.compactMap { text in
      guard var window = text.string.flatMap({ Hours.Window(utc: $0) }) else {
        reject(
          text, "\(text.quoted) is not a span of hours",
          remedy: "write them as \"16:30-00:30\" in UTC")
        return nil
      }
      window.weekdays = days
      window.dates = dates
      return window
    }
  }

  private mutating func dates(_ list: JSON) -> [Day] {
    list.elements.compactMap { element in
      if let moment = element.string.flatMap({ Moment(holiday: $0) }) { return moment.day }
      reject(element, "\(element.quoted) is not a day", remedy: "write it as \"2026-10-01\"")
      return nil
    }
  }

  private mutating func days(_ list: JSON) -> [Int] {
    list.elements.compactMap { element in
      if let day = element.whole, 1...7 ~= day { return day }
      reject(
        element, "\(element.quoted) is not a day of the week",
        remedy: "write 1 for Monday to 7 for Sunday")
      return nil
    }
  }
}

extension Moment {
  /// Reads a date such as `2026-10-01`; before 2000 nothing was priced per million tokens.
  init?(holiday text: String) {
    self.init(iso8601: text)
    if precision != .day || day.date.year < 2_000 { return nil }
  }
}

extension Hours.Window {
  /// Reads `16:30-00:30`; `24:00` is midnight.
  ///
  /// A typed span may also look as the screen shows it: `16:30 – 0:30`.
  init?(utc text: String, isTyped: Bool = false) {
    let span = isTyped ? text.filter { $0 != " " }.replacing("–", with: "-") : text
    let minutes = span.split(separator: "-", omittingEmptySubsequences: isTyped)
      .map { minute($0, leastDigits: isTyped ? 1 : 2) }
    guard minutes.count == 2, let from = minutes[0], let until = minutes[1] else { return nil }
    self.init(fromMinute: from, untilMinute: until)
  }

  /// The span in the form that ``init(utc:isTyped:)`` reads.
  var utc: String {
    func clock(_ minute: Int) -> String {
      let hours = String(minute / 60 + 100).dropFirst()
      return hours + ":" + String(minute % 60 + 100).dropFirst()
    }
    return clock(fromMinute) + "-" + clock(untilMinute)
  }
}

/// Minutes after midnight of `16:30`; each part has at most two digits.
private func minute(_ clock: Substring, leastDigits: Int) -> Int? {
  let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
  guard parts.count == 2, parts.allSatisfy({ leastDigits...2 ~= $0.utf8.count }),
    let hour = Int(parts[0]),
    let minute = Int(parts[1]), 0...59 ~= minute, 0...23 ~= hour || (hour, minute) == (24, 0)
  else { return nil }
  return hour % 24 * 60 + minute
}
