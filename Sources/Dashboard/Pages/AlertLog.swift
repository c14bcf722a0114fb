import Analytics
import Market

/// What rules fired for by the moment that is shown, and what of it the person has seen to.
public struct AlertLog: Sendable {
  /// The rules; without any, nothing is asked.
  public internal(set) var rules: [AlertRule] = []
  /// What fired, newest first.
  public private(set) var fired: [Alert] = []
  /// What would have if it were no correction, newest first; it is shown apart, and never told.
  public private(set) var suspected: [Alert] = []
  /// What kept rules from being held against anything.
  public private(set) var problems: [Diagnostic] = []
  /// What fired and was not acknowledged, newest first.
  public private(set) var unseen: [Alert] = []
  /// Whether there are more changes than were looked through.
  public private(set) var isCutOff = false
  /// The chosen alert, of those that fired and the suspected ones after them.
  public internal(set) var cursor = ListCursor()
  /// Which of the chosen alert's listings is chosen.
  public private(set) var place = 0
  /// What was acknowledged, as far as the market reader knew.
  private var seen: Set<Alert.Key> = []
  /// What the person did since: an answer that was on its way does not know of it.
  private var own: [Alert.Key: Bool] = [:]

  /// A log without rules.
  public init() {}

  /// How many alerts the cursor walks.
  var count: Int { fired.count + suspected.count }

  /// The alert at a place of the list.
  subscript(place: Int) -> Alert {
    place < fired.count ? fired[place] : suspected[place - fired.count]
  }

  /// The chosen alert, if there is any.
  public var chosen: Alert? { 0..<count ~= cursor.index ? self[cursor.index] : nil }

  /// The chosen listing of the chosen alert.
  var chosenListing: Listing? {
    chosen.flatMap { $0.listings.indices.contains(place) ? $0.listings[place] : $0.listings.first }
  }

  /// Whether the person has acknowledged an alert.
  func isSeen(_ alert: Alert) -> Bool { own[alert.key] ?? seen.contains(alert.key) }
}

extension AlertLog {
  /// Takes over what fired, and leaves the chosen alert chosen; the top is no choice, and stays the
  /// top whatever arrives.
  mutating func take(_ alerts: Alerts, acknowledged: Set<Alert.Key>) {
    let before = cursor.index == 0 ? nil : chosen?.key
    (fired, suspected) = (alerts.fired.newestFirst, alerts.suspected.newestFirst)
    (problems, isCutOff, seen) = (alerts.problems, alerts.isCutOff, acknowledged)
    cursor.index = (fired + suspected).firstIndex { $0.key == before } ?? 0
    if chosen?.key != before { place = 0 }
    unseen = fired.filter { !isSeen($0) }
  }

  mutating func move(by lines: Int) {
    cursor.move(by: lines, of: count)
    place = 0
  }

  /// Goes to another of the chosen alert's listings.
  mutating func turn(by step: Int) {
    place = max(0, min(place + step, (chosen?.listings.count ?? 1) - 1))
  }

  /// Acknowledges the chosen alert, or no longer.
  ///
  /// - Returns: What is to be kept.
  mutating func toggle() -> (keys: [Alert.Key], isSeen: Bool)? {
    guard let chosen, cursor.index < fired.count else { return nil }
    let isSeen = !isSeen(chosen)
    return (keep([chosen.key], as: isSeen), isSeen)
  }

  /// Acknowledges all that fired.
  ///
  /// - Returns: What is to be kept.
  mutating func acknowledgeAll() -> [Alert.Key] { keep(unseen.map(\.key), as: true) }

  private mutating func keep(_ keys: [Alert.Key], as isSeen: Bool) -> [Alert.Key] {
    for key in keys { own[key] = isSeen }
    unseen = fired.filter { !self.isSeen($0) }
    return keys
  }
}

extension [Alert] {
  /// The alerts by day, those of no known day last; of one day, in the order of the rules.
  fileprivate var newestFirst: [Alert] {
    enumerated().sorted {
      let (one, other) = ($0.element.day?.number ?? .min, $1.element.day?.number ?? .min)
      return one == other ? $0.offset < $1.offset : other < one
    }.map(\.element)
  }
}
