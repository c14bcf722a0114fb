import Analytics
import Market

extension State {
  /// Remembers when the dashboard was last used, and keeps that it is used today.
  ///
  /// A day counts as one visit, or whoever starts the program twice would see no change.
  mutating func noteVisit() {
    let kept = hands.kept[.visit] ?? [:]
    let days = ["last", "before"].map { name in
      kept[name].flatMap { Moment(iso8601: $0)?.day }
    }
    guard days[0] != now.day else { return hands.lastVisit = days[1] }
    hands.lastVisit = days[0]
    keep(OwnText(.visit, "last", now.day.description))
    if let last = days[0] { keep(OwnText(.visit, "before", last.description)) }
  }
}
