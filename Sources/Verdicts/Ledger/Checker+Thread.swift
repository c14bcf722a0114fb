import Claims
import Market

extension Checker {
  /// The claims of a story and of its replies, in their order, with what the data say of each.
  ///
  /// A story that quotes an article is of the article's day. A reply speaks for itself: what the
  /// story is about is not read into it.
  ///
  /// - Parameters:
  ///   - thread: The story with its replies.
  ///   - day: The day of texts that state none; nil to leave them without a verdict.
  /// - Returns: The claims; those of a text without a day are `cannot-say`.
  /// - Throws: If the stored data can't be read.
  public func claims(of thread: Market.Thread, otherwise day: Day? = nil) throws -> [JudgedClaim] {
    let story = thread.story
    let written = (story.articlePublished ?? story.published)?.day ?? day
    let isTold = story.text.contains(story.headline)
    let head = isTold || story.headline.isEmpty ? "" : story.headline + "\n\n"
    var row = JudgedClaim(
      claim: Claim(low: nil, high: nil, bound: .exact, unit: .times, words: 0..<0),
      judgement: .cannotSay, words: "", story: story.headline, isOfReply: false,
      author: story.author, source: story.source, language: story.language,
      day: written ?? Day(number: 0), origin: story.origin)
    var found = try claims(of: head + story.text, like: row, isDated: written != nil)
    for reply in thread.replies {
      row.isOfReply = true
      (row.floor, row.author, row.origin) = (reply.floor, reply.author, reply.origin)
      row.day = reply.at?.day ?? written ?? row.day
      found += try claims(
        of: reply.text, like: row,
        isDated: reply.at != nil && !reply.isYearUncertain || written != nil)
    }
    return found
  }

  private func claims(
    of text: String, like row: JudgedClaim, isDated: Bool
  ) throws -> [JudgedClaim] {
    let claims = findClaims(in: text, language: row.language)
    guard !claims.isEmpty else { return [] }
    let judged =
      isDated
      ? try judgements(of: claims, in: text, on: row.day, language: row.language)
      : claims.map { _ in .cannotSay }
    let bytes = Array(text.utf8)
    return zip(claims, judged).map { claim, judgement in
      var found = row
      found.claim = claim
      found.judgement = judgement
      found.words = String(
        decoding: bytes[claim.words.clamped(to: 0..<bytes.count)], as: UTF8.self)
      return found
    }
  }
}
