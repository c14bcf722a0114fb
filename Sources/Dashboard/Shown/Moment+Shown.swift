import Market
import Screen

extension Day {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The month's name.
  private var monthName: String { said(term: Day.months[date.month - 1]) }

  /// The day as a list shows it: `28 Jan 2025`, right-aligned.
  var shownText: String { (hasShortDay ? " " : "") + shortText }

  /// The columns that a list of days needs.
  static var shownColumns: Int {
    switch Wording.dateForm {
    case .monthName, .iso: 11
    case .ordinal: 13
    case .units: 14
    }
  }

  /// The day within a line: `28 Jan 2025`.
  var shortText: String {
    switch Wording.dateForm {
    case .monthName, .ordinal: "\(yearlessText) \(date.year)"
    case .units: "\(date.year)年\(yearlessText)"
    case .iso: description
    }
  }

  /// The month: `Jan 2025`.
  var monthAndYear: String {
    switch Wording.dateForm {
    case .monthName, .ordinal: "\(monthName) \(date.year)"
    case .units: "\(date.year)年\(date.month)月"
    case .iso: String(description.dropLast(3))
    }
  }

  /// The day within a year that is known: `28 Jan`, right-aligned.
  var shownYearlessText: String { (hasShortDay ? " " : "") + yearlessText }

  /// The day within a year that is known: `28 Jan`.
  private var yearlessText: String {
    let (_, month, day) = date
    return switch Wording.dateForm {
    case .monthName: "\(day) \(monthName)"
    case .ordinal: "\(day). \(monthName)"
    case .units: "\(month)月\(day)日"
    case .iso: String(description.dropFirst(5))
    }
  }

  /// Whether the text begins with a day of one digit, where others begin with two.
  private var hasShortDay: Bool {
    switch Wording.dateForm {
    case .monthName, .ordinal: date.day < 10
    case .units, .iso: false
    }
  }

  /// Between this day and a later one, in a sentence: `between 5 Aug and 13 Nov 2026`.
  func between(_ later: Day) -> String {
    let isOneYear = date.year == later.date.year
    return switch Wording.dateForm {
    case .monthName, .ordinal:
      said("between \(isOneYear ? yearlessText : shortText) and \(later.shortText)")
    case .units:
      said("between \(shortText) and \(isOneYear ? later.yearlessText : later.shortText)")
    case .iso: said("between \(shortText) and \(later.shortText)")
    }
  }

  /// The day on a time axis: `8 Feb`; of a whole month, `Feb`, and the year where it begins.
  func monthText(isWhole: Bool) -> String {
    guard isWhole else { return yearlessText }
    return date.month == 1 ? String(date.year) : monthName
  }

  /// This day to a later one, the longest text first: `20 Jan – 27 May 2025`, `Jan–May 2025`.
  func spans(to later: Day) -> [String] {
    guard self < later else { return [shortText] }
    let isOneYear = date.year == later.date.year
    switch Wording.dateForm {
    case .monthName, .ordinal:
      let year = isOneYear ? "" : " \(date.year)"
      return [
        "\(yearlessText)\(year) – \(later.shortText)",
        "\(monthName)\(year)–\(later.monthName) \(later.date.year)",
      ]
    case .units:
      let year = isOneYear ? "" : "\(later.date.year)年"
      return [
        "\(shortText) – \(year)\(later.yearlessText)",
        "\(date.year)年\(date.month)月–\(year)\(later.date.month)月",
      ]
    case .iso:
      return [
        "\(shortText) – \(later.shortText)",
        "\(shortText.dropLast(3))–\(later.shortText.dropLast(3))",
      ]
    }
  }
}

extension Wording {
  /// How dates are written for the reader.
  fileprivate static var dateForm: DateForm { current?.dates ?? .monthName }
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
    case 0: return said("today")
    case 1: return said("yesterday")
    case ..<61: return said("\(days) days ago")
    case ..<730: return said("\(days / 30) months ago")
    default: return said("\(days / 365) years ago")
    }
  }

  /// The days since an earlier moment, at least 0.
  func days(since earlier: Moment) -> Int {
    max(0, Int((seconds - earlier.seconds) / 86_400))
  }
}
