import Market

/// Round days on a time axis: of a week, a month, a quarter or a year, whatever leaves enough.
struct TimeTicks {
  /// The beginning of each, with its name.
  let days: [(day: Day, text: String)]

  /// How far apart ticks may be.
  private enum Step: CaseIterable {
    case day, week, fortnight, month, quarter, half, year, fiveYears

    /// About how many days it takes.
    var length: Int {
      switch self {
      case .day: 1
      case .week: 7
      case .fortnight: 14
      case .month: 30
      case .quarter: 91
      case .half: 182
      case .year: 365
      case .fiveYears: 1_826
      }
    }

    /// The months of a step that takes whole ones.
    var months: Int? {
      switch self {
      case .day, .week, .fortnight: nil
      case .month: 1
      case .quarter: 3
      case .half: 6
      case .year: 12
      case .fiveYears: 60
      }
    }
  }

  /// The days between two, as many as fit.
  init(from first: Day, to last: Day, atMost most: Int) {
    let span = max(1, last.number - first.number)
    let step = Step.allCases.first { span / $0.length <= max(1, most) } ?? .fiveYears
    days =
      step.months.map { TimeTicks.months(by: $0, from: first, to: last) }
      ?? TimeTicks.days(by: step.length, from: first, to: last)
  }

  private static func days(by length: Int, from first: Day, to last: Day) -> [(Day, String)] {
    // Weeks begin on Mondays.
    let ahead = length > 1 ? (8 - first.weekday) % 7 : 0
    guard first.number + ahead <= last.number else { return [] }
    return stride(from: first.number + ahead, through: last.number, by: length).map {
      let day = Day(number: $0)
      return (day, day.monthText(isWhole: false))
    }
  }

  private static func months(by step: Int, from first: Day, to last: Day) -> [(Day, String)] {
    let (begin, end) = (first.date, last.date)
    let (start, stop) = (begin.year * 12 + begin.month - 1, end.year * 12 + end.month - 1)
    return stride(from: (start + step - 1) / step * step, through: stop, by: step)
      .compactMap { month -> (Day, String)? in
        guard let day = Day(year: month / 12, month: month % 12 + 1, day: 1),
          first <= day, day <= last
        else { return nil }
        return (day, day.monthText(isWhole: true))
      }
  }
}
