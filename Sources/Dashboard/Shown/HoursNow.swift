import Analytics
import Market

/// Which of a listing's hourly prices apply at a moment, and until when.
struct HoursNow {
  private let rate: Rate
  private let holding: Rate.Holding
  private let now: Moment

  /// The prices at a moment; nil if all hours have the same prices.
  init?(_ row: PriceRow, at now: Moment) {
    guard !row.quote.rate.hours.isEmpty else { return nil }
    rate = row.quote.rate
    holding = rate.holding(at: now)
    self.now = now
  }

  /// Whether the hour is cheaper or dearer than most, or as usual: `▾`, `▴`, `·`.
  var sign: String {
    for meter in [Meter.output, .input, .cachedInput] {
      guard let here = holding.prices[meter].amount, let usual = rate.prices[meter].amount,
        here != usual
      else { continue }
      return here < usual ? "▾" : "▴"
    }
    return "·"
  }

  /// The prices, the time on both clocks, until when they apply, and what follows.
  var lines: [(String, String)] {
    let lines = [
      (sign + (" " + said(holding.isOfHours ? "this hour" : "usual hours")), text(holding.prices)),
      (said("at"), clocks(now)),
    ]
    guard let until = holding.until else { return lines }
    let next = text(rate.holding(at: until).prices)
    return lines + [(said("until"), clocks(until)), (said("in \(wait(until))\(of: "time")"), next)]
  }

  /// `16:30 UTC 00:30 +08:00`, or one time if both clocks agree.
  private func clocks(_ moment: Moment) -> String {
    let utc = moment.on(offsetMinutes: 0).time + " UTC"
    let local = moment.on(offsetMinutes: now.offsetMinutes)
    return now.offsetMinutes == 0 ? utc : "\(utc) \(local.time) \(local.offset)"
  }

  private func wait(_ until: Moment) -> String {
    let minutes = Int(until.seconds - now.seconds + 59) / 60
    let (hours, rest) = (minutes / 60, minutes % 60)
    let text = [hours > 0 ? said("\(hours) h") : "", rest > 0 ? said("\(rest) min") : ""]
    return text.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func text(_ prices: PriceList) -> String {
    [Meter.input, .cachedInput, .output].filter { prices[$0] != .unknown }
      .map { "\($0.shortName) \(prices[$0].shownText)" }.joined(separator: "  ")
  }
}
