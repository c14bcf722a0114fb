import Foundation
import Market
import TestSupport
import Testing

struct MomentTests {
  @Test(
    "ISO 8601 times are parsed, with their stated zone",
    arguments: [
      ("2025-01-26", "2025-01-26T00:00:00+00:00"),
      ("2025-01-28T13:58+08:00", "2025-01-28T13:58:00+08:00"),
      ("2025-01-28T13:58:07.250Z", "2025-01-28T13:58:07+00:00"),
      ("2024-02-29 23:59:60-0330", "2024-03-01T00:00:00-03:30"),
      ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59+00:00"),
    ])
  func reads(text: String, written: String) {
    #expect(Moment(iso8601: text)?.iso8601 == written)
  }

  @Test(
    "what is not in the calendar is not a time",
    arguments: [
      "2025-02-29", "2025-13-01", "2025-00-01", "0000-01-01", "2025-1-1", "2025-01-28T",
      "2025-01-28T24:00Z", "2025-01-28T13:60Z", "2025-01-28T13:58+99:00", "28.01.2025", "",
    ])
  func refuses(text: String) {
    #expect(Moment(iso8601: text) == nil)
  }

  @Test("the calendar agrees with Foundation's on any day")
  func calendar() throws {
    var gregorian = Calendar(identifier: .gregorian)
    gregorian.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    var random = Seeded(19_700_101)
    for _ in 0..<500 {
      let day = Day(number: Int.random(in: -140_000...2_900_000, using: &random))
      let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
      let parts = gregorian.dateComponents([.year, .month, .day, .weekday], from: date)
      guard day.number >= 0 else { continue }
      let (year, month, dayOfMonth) = day.date
      #expect(year == parts.year && month == parts.month && dayOfMonth == parts.day)
      #expect(day.weekday == ((parts.weekday ?? 0) + 5) % 7 + 1)
      #expect(Day(year: day.date.year, month: day.date.month, day: day.date.day) == day)
    }
  }
}
