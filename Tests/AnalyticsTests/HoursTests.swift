import Analytics
import Market
import TestSupport
import Testing

/// Which price is in force, and until when.
struct HoursTests {
  /// DeepSeek's rule since 16 August 2026: peak hours are Monday to Friday, 01:00 to 04:00 and
  /// 06:00 to 10:00 UTC, except on Chinese public holidays; all other hours cost half.
  private let deepseek: Rate = {
    let cheap = PriceList(
      input: .known("0.66"), cachedInput: .known("0.022"), output: .known("1.98"))
    let week = [(0, 60), (240, 360), (600, 0)].map {
      Hours.Window(weekdays: Array(1...5), fromMinute: $0.0, untilMinute: $0.1)
    }
    let holidays = ["09-25", "10-01", "10-02", "10-05", "10-06", "10-07"].map {
      moment("2026-" + $0).day
    }
    let weekend = Hours.Window(weekdays: [6, 7], dates: holidays, fromMinute: 0, untilMinute: 0)
    return Rate(
      prices: PriceList(
        input: .known("1.32"), cachedInput: .known("0.044"), output: .known("3.96")),
      hours: [Hours(windows: week + [weekend], prices: cheap)])
  }()

  @Test(
    "deepseek-v4-pro costs its peak price on a Tuesday at 02:00 UTC, and half of it at 05:00",
    arguments: [
      ("2026-09-15T02:00:00Z", "3.96", "2026-09-15T04:00:00+00:00"),
      ("2026-09-15T05:00:00Z", "1.98", "2026-09-15T06:00:00+00:00"),
      ("2026-09-15T09:59:59Z", "3.96", "2026-09-15T10:00:00+00:00"),
      ("2026-09-15T10:00:00Z", "1.98", "2026-09-16T01:00:00+00:00"),
      ("2026-09-11T23:30:00Z", "1.98", "2026-09-14T01:00:00+00:00"),
      ("2026-09-13T03:00:00Z", "1.98", "2026-09-14T01:00:00+00:00"),
      ("2026-09-15T13:00:00+08:00", "1.98", "2026-09-15T14:00:00+08:00"),
    ])
  func holding(at time: String, output: Figure, until: String) throws {
    let holding = deepseek.holding(at: try #require(Moment(iso8601: time)))
    #expect(holding.prices.output == .known(output))
    #expect(holding.isOfHours == (output == "1.98"))
    #expect(holding.until?.iso8601 == until)
  }

  @Test(
    "on a holiday the whole day costs half, and an end that changes nothing is not reported",
    arguments: [
      ("2026-09-24T02:00:00Z", "3.96", "2026-09-24T04:00:00+00:00"),
      ("2026-09-24T10:00:00Z", "1.98", "2026-09-28T01:00:00+00:00"),
      ("2026-09-25T02:00:00Z", "1.98", "2026-09-28T01:00:00+00:00"),
      ("2026-10-01T08:00:00+08:00", "1.98", "2026-10-08T09:00:00+08:00"),
      ("2026-10-08T01:00:00Z", "3.96", "2026-10-08T04:00:00+00:00"),
    ])
  func holidays(at time: String, output: Figure, until: String) throws {
    let holding = deepseek.holding(at: try #require(Moment(iso8601: time)))
    #expect(holding.prices.output == .known(output))
    #expect(holding.until?.iso8601 == until)
  }

  @Test("hours that never change a price have no end")
  func endless() throws {
    var rate = deepseek
    rate.hours[0].prices = rate.prices
    #expect(rate.holding(at: try #require(Moment(iso8601: "2026-09-25T02:00Z"))).until == nil)
  }

  @Test("a window over midnight belongs to the day on which it begins")
  func midnight() throws {
    let friday = Hours.Window(weekdays: [5], fromMinute: 990, untilMinute: 30)
    var rate = Rate(prices: PriceList(input: .known("1"), output: .known("2")))
    rate.hours = [
      Hours(windows: [friday], prices: PriceList(input: .known("0.25"), output: .unknown))
    ]
    for (time, input) in [
      ("2025-02-28T16:29:00Z", "1"), ("2025-02-28T16:30:00Z", "0.25"),
      ("2025-03-01T00:29:00Z", "0.25"), ("2025-03-01T00:30:00Z", "1"),
      ("2025-02-28T00:10:00Z", "1"),
    ] as [(String, Figure)] {
      let holding = rate.holding(at: try #require(Moment(iso8601: time)))
      #expect(holding.prices.input == .known(input), "\(time)")
      #expect(holding.prices.output == .known("2"), "a meter that the hours do not name")
    }
  }

  @Test("Sunday night into Monday is one night")
  func turnOfTheWeek() throws {
    let sunday = Hours.Window(weekdays: [7], fromMinute: 1_380, untilMinute: 60)
    var rate = Rate(prices: PriceList(input: .known("1"), output: .known("2")))
    rate.hours = [
      Hours(windows: [sunday], prices: PriceList(input: .known("0.5"), output: .unknown))
    ]
    let holding = rate.holding(at: try #require(Moment(iso8601: "2025-03-03T00:30:00Z")))
    #expect(holding.prices.input == .known("0.5"))
    #expect(holding.until?.iso8601 == "2025-03-03T01:00:00+00:00")
  }

  @Test("a rate without hours holds forever")
  func always() throws {
    let rate = Rate(prices: PriceList(input: .known("1"), output: .known("2")))
    #expect(rate.holding(at: try #require(Moment(iso8601: "2025-03-01T00:00:00Z"))).until == nil)
  }
}
