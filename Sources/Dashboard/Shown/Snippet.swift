import Market
import Prose
import Screen

/// The first place in a story's text, or in its replies, in which stands what is looked for.
struct Snippet {
  /// Who says it, where that is a reply.
  private let lead: String
  /// The line in which it stands.
  private let line: String
  /// Where in it.
  private let range: Range<String.Index>

  /// None where the text and the replies do not hold it, or nothing is looked for.
  init?(of search: Search, in story: Story, _ replies: [Reply]) {
    guard !search.isEmpty else { return nil }
    for line in story.text.split(separator: "\n").map(String.init) {
      guard let range = search.matches(in: line).first else { continue }
      (lead, self.line, self.range) = ("", line, range)
      return
    }
    for reply in replies {
      guard let range = search.matches(in: reply.text).first else { continue }
      (lead, line, self.range) = (reply.author.map { $0 + ": " } ?? "", reply.text, range)
      return
    }
    return nil
  }

  /// The place with as much before it as leaves most of the room to what follows.
  func text(columns: Int) -> String {
    let before = lead + line[..<range.lowerBound]
    let rest = line[range.lowerBound...].replacing("\n", with: " ")
    let room = max(columns / 3, columns - rest.columns)
    return before.truncatedAtStart(columns: room)
      + rest.truncated(columns: columns - min(room, before.columns))
  }
}
