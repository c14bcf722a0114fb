import Market

extension Search {
  /// Whether it finds a story, apart from its replies.
  public func finds(_ story: Story) -> Bool {
    guard admitsFields(of: story) else { return false }
    var block = SearchBlock()
    block.append(story)
    return !block.entries(of: self).isEmpty
  }

  /// Whether it finds a reply to a story.
  public func finds(_ reply: Reply, to story: Story) -> Bool {
    guard admitsFields(of: reply, to: story) else { return false }
    var block = SearchBlock()
    block.append(reply)
    return !block.entries(of: self).isEmpty
  }
}
