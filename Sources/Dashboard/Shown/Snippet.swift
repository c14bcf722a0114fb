import Market
import Prose
import Screen

/// The first match in a story's text or in its replies.
struct Snippet {
  /// The author, if the match is in a reply.
  private let lead: String
  /// The line with the match.
  private let line: String
  /// The match within the line.
  private let range: Range<String.Index>

  /// Nil if neither the text nor the replies match, or if the search is empty.
  ///
  /// A search without words, such as `has:star`, shows the beginning of the reply that it found.
  init?(of search: Search, in story: Story, _ replies: [Reply], found: Reply? = nil) {
    guard !search.isEmpty else { return nil }
    if !search.hasWords, let found {
      (lead, line) = (found.author.map { $0 + ": " } ?? "", found.text)
      range = line.startIndex..<line.startIndex
      return
    }
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

  /// The match, with a little text before it and as much as fits after it.
  func text(columns: Int) -> String {
    let before = lead + line[..<range.lowerBound]
    let rest = line[range.lowerBound...].replacing("\n", with: " ")
    let room = max(columns / 3, columns - rest.columns)
    return before.truncatedAtStart(columns: room)
      + rest.truncated(columns: columns - min(room, before.columns))
  }
}
