import Market

/// The start of a year, month, day or minute in a search.
///
/// A date without a zone refers to the clock of each text, which is the one shown; one with a zone
/// is an instant.
public struct SearchDate: Hashable, Sendable {
  /// Seconds since 1970 on that clock.
  private let seconds: Int64
  private let isInstant: Bool

  /// Parses `2025`, `2025-01`, `2025-01-28` and `2025-01-28T13:58`, optionally with a zone.
  ///
  /// Half-typed dates are read as far as they go: `2025-0` is 2025.
  ///
  /// - Returns: `nil` for text that does not begin with a year.
  public init?(_ text: String) { self.init(SearchKey(text)) }

  init?(_ key: SearchKey) {
    // Folding made `t` and `z` lower case, and all kinds of blanks one space.
    let text = String(decoding: key.bytes, as: UTF8.self).uppercased()
    if let moment = Moment(iso8601: text) {
      self.init(
        seconds: moment.seconds,
        isInstant: text.count > 11 && text.dropFirst(11).contains { "Z+-".contains($0) })
      return
    }
    var parts = text.prefix(10).split(omittingEmptySubsequences: false) { "-/.".contains($0) }[...]
    guard let year = SearchDate.take(4, from: &parts), let first = Day(year: year, month: 1, day: 1)
    else { return nil }
    let month = SearchDate.take(2, from: &parts) ?? 1
    let start = Day(year: year, month: month, day: 1) ?? first
    let day = start.date.month == month ? SearchDate.take(2, from: &parts) ?? 1 : 1
    let begin = Day(year: year, month: start.date.month, day: day) ?? start
    self.init(seconds: Moment(begin).seconds, isInstant: false)
  }

  private init(seconds: Int64, isInstant: Bool) {
    self.seconds = seconds
    self.isInstant = isInstant
  }

  /// Whether a moment is not earlier.
  public func isReached(by moment: Moment) -> Bool {
    moment.seconds + (isInstant ? 0 : Int64(moment.offsetMinutes) * 60) >= seconds
  }

  /// Takes a part of a number of digits; once one is missing, the rest is ignored.
  private static func take(_ digits: Int, from parts: inout ArraySlice<Substring>) -> Int? {
    guard let part = parts.popFirst(), part.utf8.count == digits,
      part.utf8.allSatisfy({ 0x30...0x39 ~= $0 })
    else {
      parts = []
      return nil
    }
    return Int(part)
  }
}
