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
}

extension Moment {
  /// The moment as a list shows it, as exactly as it is known.
  var shownText: String {
    precision == .day ? day.shownText : day.shownText + " " + time
  }

  /// Days from an earlier moment to this one, 0 at least.
  func days(since earlier: Moment) -> Int {
    max(0, Int((seconds - earlier.seconds) / 86_400))
  }
}
