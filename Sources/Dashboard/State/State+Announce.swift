import Analytics
import Market

extension State {
  /// The oldest change that is announced, in days: what is older is history, and no news.
  static let oldestAnnounced = 31
  /// The most alerts that are announced at once; a list of a whole year must not start a thousand
  /// commands.
  static let mostAnnounced = 20

  /// Announces alerts that are new, each once: not what was fired for in the past, nor while files
  /// are being read, nor what the user has acknowledged.
  mutating func announceAlerts() {
    guard preferences.announcesAlerts, past == nil, progress == nil else { return }
    let told = hands.kept[.announced] ?? [:]
    let new = log.unseen.filter { alert in
      told[alert.key.text] == nil
        && alert.day.map { now.day.number - $0.number <= State.oldestAnnounced } ?? true
    }
    guard !new.isEmpty else { return }
    for alert in new { keep(OwnText(.announced, alert.key.text, "")) }
    effects.append(.announce(Array(new.prefix(State.mostAnnounced))))
  }
}

extension Alert.Key {
  /// The key as a name under which it is kept.
  fileprivate var text: String { "\(rule)\n\(provider)\n\(day?.description ?? "")" }
}

extension Alert {
  /// The alert in a line: `cut 26 %: deepseek/deepseek-chat, 2025-02-08`.
  public var line: String {
    "\(what): \(who(inFull: true))" + (day.map { ", \($0)" } ?? "")
  }
}
