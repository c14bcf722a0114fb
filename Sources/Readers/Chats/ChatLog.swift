import Market
import Prose

/// A chat that is being read from lines: its messages, and what is known of it besides.
struct ChatLog {
  var name: String?
  let source: String
  var messages: [Reply] = []

  /// Adds it to a snapshot as a story without a text, whose replies are the messages.
  func add(to snapshot: inout Snapshot, at origin: Origin) {
    snapshot.add(messages, chat: name, source: source, origin: origin)
    guard let last = snapshot.threads.indices.last else { return }
    snapshot.threads[last].story.language = language(
      of: messages.prefix(400).map(\.text).joined(separator: "\n"))
  }
}

/// The name of a file without its folder and ending: `prices` of `logs/prices.txt`.
func nameOfChat(inFile file: String) -> String? {
  if let folder = folderOfChat(file) { return folder }
  let name = file.split(separator: "/").last ?? ""
  let end = name.lastIndex(of: ".") ?? name.endIndex
  return end == name.startIndex ? nil : withoutDay(name[..<end])
}

/// A name without the day behind it: `#prices` of `#prices_20250127`.
private func withoutDay(_ name: Substring) -> String {
  let day = name.reversed().prefix { $0.isASCII && $0.isNumber || $0 == "-" }.reversed()
  let digits = day.filter { $0 != "-" }
  // A hyphen before the day was taken with it.
  let isParted = day.first == "-" || name.dropLast(day.count).last.map("_. ".contains) == true
  let bare = name.dropLast(day.count).trimmed
  guard isParted, digits.count == 8, digits.starts(with: "20") || digits.starts(with: "19") else {
    return String(name)
  }
  return filled(bare.last.map("_.".contains) == true ? String(bare.dropLast()) : bare)
    ?? String(name)
}

/// The folder of a file that is named for a day, as of a chat with a file a day: `prices` of
/// `prices/2025-01-27.json`.
func folderOfChat(_ file: String) -> String? {
  let parts = file.split(separator: "/")
  guard parts.count > 1, let name = parts.last,
    Day(iso8601: String(name.prefix { $0 != "." })) != nil
  else { return nil }
  return String(parts[parts.count - 2])
}
