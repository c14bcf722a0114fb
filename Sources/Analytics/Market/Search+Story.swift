import Claims
import Market
import Prose

extension Search {
  /// Whether it matches a story, regardless of its replies.
  public func finds(_ story: Story) -> Bool {
    guard admitsFields(of: story) else { return false }
    var block = SearchBlock()
    block.append(story)
    return !block.entries(of: self).isEmpty
      && admits(
        statesClaim: !findClaims(in: story.claimText, language: story.language).isEmpty)
  }

  /// Whether it matches a reply to a story.
  public func finds(_ reply: Reply, to story: Story) -> Bool {
    guard admitsFields(of: reply, to: story) else { return false }
    var block = SearchBlock()
    block.append(reply)
    let language = languageOfReply(reply.text, to: story.language)
    return !block.entries(of: self).isEmpty
      && admits(statesClaim: !findClaims(in: reply.text, language: language).isEmpty)
  }
}
