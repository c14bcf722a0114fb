import Analytics
import Market

/// The columns of a story, in the order in which they are selected and read.
enum StoryColumns {
  /// The columns, with the author's name and the snapshot's path.
  static let list = """
    stories.id, published, published_clock, article_published, article_published_clock, language,
    authors.name, source, board, url, title, full_title, path, line, "column", stories.replies,
    text, reply_count, score, last_reply_at,
    EXISTS (SELECT 1 FROM marks WHERE story = stories.id AND mark = 'read'),
    EXISTS (SELECT 1 FROM marks WHERE story = stories.id AND mark = 'starred'),
    discussion
    """
  /// The tables they come from.
  static let tables = """
    stories JOIN snapshots ON snapshots.id = stories.snapshot
    LEFT JOIN authors ON authors.id = stories.author
    """
}

extension AnswerRow {
  /// The feed row, with the numbers of existing and of matching replies.
  func feedRow(replies: Int, hits: Int = 0) -> FeedRow {
    FeedRow(
      id: number(0), story: story(mostBytes: FeedRow.textBytes), replies: replies, hits: hits,
      isRead: number(20) != 0, isStarred: number(21) != 0)
  }

  /// The story in a row of ``StoryColumns``.
  ///
  /// - Parameter mostBytes: The most bytes of its text; no character is cut in half.
  /// - Returns: The story.
  func story(mostBytes: Int = .max) -> Story {
    Story(
      title: text(10), fullTitle: optionalText(11), source: optionalText(7),
      board: optionalText(8), author: optionalText(6), published: moment(1),
      articlePublished: moment(3), replyCount: optional(17).map { Int($0) },
      score: optional(18).map { Int($0) },
      language: optionalText(5), url: optionalText(9), discussion: optionalText(22),
      text: text(16, mostBytes: mostBytes),
      origin: origin(13, in: text(12)))
  }

  /// A text, cut at a character so that it fits into a number of bytes.
  private func text(_ column: Int32, mostBytes: Int) -> String {
    let whole = text(column)
    guard whole.utf8.count > mostBytes else { return whole }
    var end = whole.utf8.index(whole.utf8.startIndex, offsetBy: mostBytes)
    while end > whole.startIndex, end.samePosition(in: whole.unicodeScalars) == nil {
      end = whole.utf8.index(before: end)
    }
    return String(whole[..<end])
  }
}
