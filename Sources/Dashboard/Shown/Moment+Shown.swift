import Market

extension Day {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The day as a list shows it: `28 Jan 2025`, right-aligned.
  var shownText: String {
    let (year, month, day) = date
    return (day < 10 ? " " : "") + "\(day) \(Day.months[month - 1]) \(year)"
  }

  /// This day and a later one, in a sentence: `5 Aug and 13 Nov 2026`.
  func shownText(to later: Day) -> String {
    let (one, two) = (date, later.date)
    let year = one.year == two.year ? "" : " \(one.year)"
    return "\(one.day) \(Day.months[one.month - 1])\(year) and "
      + "\(two.day) \(Day.months[two.month - 1]) \(two.year)"
  }
}

extension Moment {
  /// The moment as a list shows it, as precisely as it is known.
  var shownText: String {
    precision == .day ? day.shownText : day.shownText + " " + time
  }

  /// How long ago it is, in words: `today`, `14 days ago`, `5 months ago`.
  func ago(at now: Moment) -> String {
    let days = now.days(since: self)
    switch days {
    case 0: return "today"
    case 1: return "yesterday"
    case ..<61: return "\(days) days ago"
    case ..<730: return "\(days / 30) months ago"
    default: return "\(days / 365) years ago"
    }
  }

  /// The days since an earlier moment, at least 0.
  func days(since earlier: Moment) -> Int {
    max(0, Int((seconds - earlier.seconds) / 86_400))
  }
}

extension Day {
  /// The day within a line: `28 Jan 2025`.
  var shortText: String {
    let (year, month, day) = date
    return "\(day) \(Day.months[month - 1]) \(year)"
  }

  /// The day on a time axis: `8 Feb`; of a whole month, `Feb`, and the year where it begins.
  func monthText(isWhole: Bool) -> String {
    let (year, month, day) = date
    guard isWhole else { return "\(day) \(Day.months[month - 1])" }
    return month == 1 ? String(year) : Day.months[month - 1]
  }

  /// This day to a later one, the longest text first: `20 Jan – 27 May 2025`, `Jan–May 2025`.
  func spans(to later: Day) -> [String] {
    guard self < later else { return [shortText] }
    let (one, two) = (date, later.date)
    let (month, last) = (Day.months[one.month - 1], Day.months[two.month - 1])
    let year = one.year == two.year ? "" : " \(one.year)"
    return [
      "\(one.day) \(month)\(year) – \(later.shortText)", "\(month)\(year)–\(last) \(two.year)",
    ]
  }
}
