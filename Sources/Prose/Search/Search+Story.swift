import Market

extension Search {
  /// Whether it matches a story, regardless of its replies.
  public func finds(_ story: Story) -> Bool {
    guard admitsFields(of: story) else { return false }
    var block = SearchBlock()
    block.append(story)
    return !block.entries(of: self).isEmpty
  }

  /// Whether it matches a reply to a story.
  public func finds(_ reply: Reply, to story: Story) -> Bool {
    guard admitsFields(of: reply, to: story) else { return false }
    var block = SearchBlock()
    block.append(reply)
    return !block.entries(of: self).isEmpty
  }
}
