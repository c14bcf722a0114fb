import Analytics
import Market

/// The alerts fired by the moment shown, and which of them are acknowledged.
public struct AlertLog: Sendable {
  /// The rules; without any, nothing is queried.
  public internal(set) var rules: [AlertRule] = []
  /// Alerts that fired, newest first.
  public private(set) var fired: [Alert] = []
  /// Alerts that are most likely corrections, newest first; listed apart, and never announced.
  public private(set) var suspected: [Alert] = []
  /// Why rules could not be evaluated.
  public private(set) var problems: [Diagnostic] = []
  /// Unacknowledged alerts, newest first.
  public private(set) var unseen: [Alert] = []
  /// Whether there are more changes than were examined.
  public private(set) var isCutOff = false
  /// The selected alert, counting the suspected ones after those that fired.
  public internal(set) var cursor = ListCursor()
  /// The selected listing of the selected alert.
  public private(set) var place = 0
  /// Acknowledged alerts, as far as the market reader knew.
  private var seen: Set<Alert.Key> = []
  /// What the user did since: a result already on its way does not include it.
  private var own: [Alert.Key: Bool] = [:]

  /// A log without rules.
  public init() {}

  /// How many alerts the cursor moves over.
  var count: Int { fired.count + suspected.count }

  /// The alert at an index of the list.
  subscript(place: Int) -> Alert {
    place < fired.count ? fired[place] : suspected[place - fired.count]
  }

  /// The selected alert, if any.
  public var chosen: Alert? { 0..<count ~= cursor.index ? self[cursor.index] : nil }

  /// The selected listing of the selected alert.
  var chosenListing: Listing? {
    chosen.flatMap { $0.listings.indices.contains(place) ? $0.listings[place] : $0.listings.first }
  }

  /// Whether the user has acknowledged an alert.
  func isSeen(_ alert: Alert) -> Bool { own[alert.key] ?? seen.contains(alert.key) }
}

extension AlertLog {
  /// Takes over the alerts, and keeps the selected one selected; a cursor at the top stays at the
  /// top.
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

  mutating func scroll(by lines: Int, rows: Int) {
    let before = cursor.index
    cursor.scroll(by: lines, rows: rows, of: count)
    if cursor.index != before { place = 0 }
  }

  /// Selects another of the alert's listings.
  mutating func turn(by step: Int) {
    place = max(0, min(place + step, (chosen?.listings.count ?? 1) - 1))
  }

  /// Acknowledges the selected alert, or takes that back.
  ///
  /// - Returns: What to store.
  mutating func toggle() -> (keys: [Alert.Key], isSeen: Bool)? {
    guard let chosen, cursor.index < fired.count else { return nil }
    let isSeen = !isSeen(chosen)
    return (keep([chosen.key], as: isSeen), isSeen)
  }

  /// Acknowledges all alerts that fired.
  ///
  /// - Returns: What to store.
  mutating func acknowledgeAll() -> [Alert.Key] { keep(unseen.map(\.key), as: true) }

  /// Counts alerts as acknowledged, or no longer.
  @discardableResult
  mutating func keep(_ keys: [Alert.Key], as isSeen: Bool) -> [Alert.Key] {
    for key in keys { own[key] = isSeen }
    unseen = fired.filter { !self.isSeen($0) }
    return keys
  }
}

extension [Alert] {
  /// The alerts by day, undated ones last; within a day, in the order of the rules.
  fileprivate var newestFirst: [Alert] {
    enumerated().sorted {
      let (one, other) = ($0.element.day?.number ?? .min, $1.element.day?.number ?? .min)
      return one == other ? $0.offset < $1.offset : other < one
    }.map(\.element)
  }
}
