import Analytics
import Market
import Screen

/// Keys that are being recorded under a name.
struct Recording: Sendable {
  let name: String
  /// The keys so far.
  var keys: [Key] = []
  /// How many there were when the input line was opened that is open now.
  var beforePrompt = 0
}

extension State {
  /// The most keys that are played at once.
  static let mostPlayed = 500

  /// The recorded macros, by name.
  var macros: [String: String] { hands.kept[.macro] ?? [:] }

  /// Begins to record keys under a name, or ends the recording.
  mutating func record(named name: String) {
    if let recording = hands.recording { return keep(recording) }
    guard !name.isEmpty, name.count <= State.longestName, !name.contains(" ") else {
      return tell(said("record needs a name without blanks"), said("type :record NAME"))
    }
    hands.recording = Recording(name: name)
    notice = .told(said("recording '\(name)': :record ends it"))
  }

  /// Keeps what was recorded, without the keys that ended it; an empty macro is deleted.
  private mutating func keep(_ recording: Recording) {
    hands.recording = nil
    let keys = recording.keys.prefix(recording.beforePrompt)
    keep(
      OwnText(.macro, recording.name, keys.isEmpty ? nil : keys.map(\.word).joined(separator: " ")))
    notice = .told(
      keys.isEmpty
        ? said("deleted macro '\(recording.name)'")
        : said("recorded \(keys.count.of("key", "keys")): :play \(recording.name) plays them"))
  }

  /// Notes a key while keys are recorded.
  mutating func record(_ key: Key) {
    guard var recording = hands.recording else { return }
    if prompt == nil { recording.beforePrompt = recording.keys.count }
    recording.keys.append(key)
    hands.recording = recording
  }

  /// Plays a macro, once or several times.
  mutating func play(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let name = words.first else {
      return tell(
        said("play needs a name"),
        macros.isEmpty
          ? said("record one: :record NAME")
          : said("use one of \(macros.keys.sorted().joined(separator: ", "))"))
    }
    guard let macro = macros[name] else {
      return tell(
        said("no macro is called '\(name)'"),
        macros.isEmpty
          ? said("record one: :record \(name)") : suggestion(for: name, among: macros.keys.sorted())
      )
    }
    let keys = macro.split(separator: " ").compactMap { Key(named: String($0)) }
    guard let times = words.count < 2 ? 1 : Int(words[1]), 1...State.mostPlayed ~= times,
      words.count < 3,
      keys.count * times <= State.mostPlayed
    else {
      return tell(
        said("'\(text)' plays nothing"),
        said("write :play \(name) TIMES, at most \(State.mostPlayed / max(1, keys.count))"))
    }
    // A macro within a macro is played before what is left of that.
    let played = Array(repeatElement(keys, count: times).joined())
    hands.playing = Array((played + hands.playing).prefix(State.mostPlayed))
  }

  /// The next key to play, once everything that the last one asked for is known.
  mutating func nextPlayed() -> Key? {
    guard !hands.playing.isEmpty, queries.open.isEmpty else { return nil }
    return hands.playing.removeFirst()
  }
}

extension Key {
  /// The key as ``init(named:)`` reads it.
  var word: String {
    switch self {
    case .up: "up"
    case .down: "down"
    case .left: "left"
    case .right: "right"
    case .character: name == "Space" ? "space" : name
    default: name.lowercased()
    }
  }
}
