import Market

extension StoryLines {
  /// The same page in other lines: with other replies, wrapped to another width, or with other replies
  /// hidden.
  ///
  /// Where the user is, and what they asked to be shown, stays.
  func rebuilt(
    _ thread: Market.Thread, columns: Int? = nil, fold: ThreadFold? = nil
  ) -> StoryLines {
    var page = StoryLines(
      thread, id: id, columns: columns ?? self.columns, search: search, starred: starred,
      fold: fold ?? self.fold)
    page.showsTone = showsTone
    if let crowd {
      if crowdLines > 0 {
        page.show(CrowdLines(crowd: crowd, columns: page.columns).lines, of: nil)
      }
      page.take(crowd)
    }
    page.cursor = cursor
    // Replies may have come between others.
    page.current = origin(of: current).flatMap { origin in
      thread.replies.firstIndex { $0.origin == origin }
    }
    if page.hits.count == hits.count { page.hit = hit }
    return page
  }

  private func origin(of reply: Int?) -> Origin? {
    guard let reply else { return nil }
    return lines.first { $0.reply == reply }?.origin
  }
}
