import Analytics
import Market
import Prose
import Screen

extension State {
  /// Gives the selected row or story to a command of the settings; without a name, to the only one,
  /// or asks which.
  mutating func pipe(to name: String) {
    let pipes = preferences.pipes
    guard !pipes.isEmpty else {
      return tell(said("no command is set up"), said("write one under [pipes] in your settings"))
    }
    if name.isEmpty, pipes.count > 1 {
      prompt = Prompt(.command, text: "pipe ")
      prompt?.complete(with: pipes.keys.sorted())
      return
    }
    guard let command = name.isEmpty ? pipes.first?.value : pipes[name] else {
      return tell(
        said("no pipe is called '\(name)'"), suggestion(for: name, among: pipes.keys.sorted()))
    }
    guard let text = pipedText else {
      return tell(said("nothing is selected here"), said("select a listing, a story or a file"))
    }
    effects.append(.pipe(command, text))
  }

  /// The selected row as JSON, or the selected story with its replies as text; what could act on a
  /// terminal is shown as a sign in either, since a command may print it.
  private var pipedText: String? {
    if focus == .feed, let thread = feed.chosenThread, let chosen = feed.chosen {
      return chosen.story.lines(with: thread.replies)
    }
    return Wording.speaking(nil) { chosenRow.map { $0.0.text(as: .json) } }
  }
}

extension Story {
  fileprivate func lines(with replies: [Reply]) -> String {
    var parts: [String] = [headline, published?.iso8601, source, url].compactMap(\.self)
    parts += ["", text, ""]
    for reply in replies { parts.append((reply.author.map { $0 + ": " } ?? "") + reply.text) }
    var lines: [String] = []
    for part in parts {
      for line in part.split(separator: "\n", omittingEmptySubsequences: false) {
        lines.append(String(line).inOneSafeLine)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
