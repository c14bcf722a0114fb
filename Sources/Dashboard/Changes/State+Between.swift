import Analytics
import Market

extension State {
  /// The page of `:changes`, with two days or times, one, `week`, `month` or nothing, which is since
  /// the last visit or, without one, the last 30 days.
  mutating func changesPage(_ argument: String) -> ChangesPage? {
    let words = argument.split(separator: " ").map(String.init)
    if words.isEmpty, let visit = hands.lastVisit, Moment(visit) < moment {
      notice = .told(said("since your last visit on \(visit); :changes month shows more"))
      return ChangesPage(from: Moment(visit), to: nil)
    }
    if words.isEmpty || words == ["week"] || words == ["month"] {
      let days = words == ["week"] ? 7 : 30
      return ChangesPage(from: Moment(Day(number: moment.day.number - days)), to: nil)
    }
    let moments = words.compactMap(typedMoment)
    guard moments.count == words.count, moments.count <= 2, let first = moments.first else {
      tell(
        said("'\(argument)' is not one or two days or times"),
        said("write them as 2025-01-01 2025-03-01, 2025-01-28T16:46 now, or week"))
      return nil
    }
    return moments.count == 1
      ? ChangesPage(from: first, to: nil) : changesPage(first, moments[1])
  }

  /// A day or time as typed, on the clock shown.
  private func typedMoment(_ text: String) -> Moment? {
    if text == "now" { return now }
    return Moment(iso8601: text, zoneMinutes: now.offsetMinutes)
  }

  /// What changed between two moments, whichever is first; from then on the later one is shown if it
  /// is after the moment shown, since nobody knew then what came after.
  private mutating func changesPage(_ one: Moment, _ other: Moment) -> ChangesPage {
    let (from, to) = one < other ? (one, other.endOfDay) : (other, one.endOfDay)
    if moment < to { show(to) }
    return ChangesPage(from: from, to: now <= to ? nil : to)
  }

  /// Reports that a page about the marked listings has none.
  mutating func tellNothingMarked() {
    tell(said("no listing is marked"), said("mark some with Space in the price table"))
  }

  /// Marks the moment shown or, if another was marked, shows what changed between the two.
  mutating func markMoment() {
    guard let marked = hands.marked else {
      hands.marked = MarkedMoment(past: past, day: moment.day)
      let key = keyNames[.markMoment]
      return notice = .told(
        said("marked \(hands.marked?.shown ?? ""): \(key) at another moment shows what changed"))
    }
    hands.marked = nil
    guard marked.past != past else { return notice = .told(said("no moment is marked")) }
    push(changesPage(marked.past ?? now, past ?? now))
  }
}

/// The first of two moments to compare.
struct MarkedMoment: Hashable, Sendable {
  /// The past moment; nil if now was marked, which moves on.
  var past: Moment?
  /// The day on which it was marked.
  var day: Day

  /// The moment in words.
  var shown: String { past?.dayOrTime ?? day.description }
}

extension Moment {
  /// The day, with the time if that is known and not the end of the day.
  var dayOrTime: String {
    let isDay = precision == .day || endOfItsDay == seconds
    return isDay ? day.description : "\(day) \(time)"
  }

  /// The day or time, as ``State/changesPage(_:)`` takes it.
  var linkText: String { dayOrTime == day.description ? day.description : iso8601 }

  private var endOfItsDay: Int64 {
    Moment(day, offsetMinutes: offsetMinutes).endOfDay.seconds
  }
}
