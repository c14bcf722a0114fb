import Analytics
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
  ///   - id: The story's id; 0 where it has none.
  ///   - day: The day of texts that state none; nil to leave them without a verdict.
  /// - Returns: The claims; those of a text without a day are `cannot-say`.
  /// - Throws: If the stored data can't be read.
  public func claims(
    of thread: Market.Thread, id: Int64 = 0, otherwise day: Day? = nil
  ) throws -> [JudgedClaim] {
    var scanner = ClaimScanner()
    return try thread.claimedTexts(id: id, by: &scanner).flatMap {
      try claims(of: $0.text, otherwise: day)
    }
  }

  /// The claims of a text, in their order, with what the data say of each.
  ///
  /// - Parameters:
  ///   - text: The text with its claims.
  ///   - day: Its day, if it states none; nil to leave it without a verdict.
  /// - Returns: The claims; those of a text without a day are `cannot-say`.
  /// - Throws: If the stored data can't be read.
  public func claims(
    of text: ClaimedText, otherwise day: Day? = nil
  ) throws -> [JudgedClaim] {
    let written = text.day ?? day
    let judged =
      try written.map {
        try judgements(of: text.claims, in: text.text, on: $0, language: text.language)
      } ?? text.claims.map { _ in .cannotSay }
    let bytes = text.text.utf8
    return zip(text.claims, judged).map { claim, judgement in
      JudgedClaim(claim, judgement, words: bytes.text(in: claim.words), of: text, on: written)
    }
  }
}

extension String.UTF8View {
  /// The text in a range of bytes, as far as there are so many.
  fileprivate func text(in range: Range<Int>) -> String {
    let first = index(startIndex, offsetBy: range.lowerBound, limitedBy: endIndex) ?? endIndex
    let end = index(startIndex, offsetBy: range.upperBound, limitedBy: endIndex) ?? endIndex
    return String(decoding: self[first..<end], as: UTF8.self)
  }
}
