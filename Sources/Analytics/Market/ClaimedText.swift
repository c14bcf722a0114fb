import Claims
import Market

/// A story or a reply that states figures, with what it states.
public struct ClaimedText: Hashable, Sendable {
  /// The story's id, valid while the market reader is open.
  public var story: Int64
  /// The story's headline.
  public var headline: String
  /// Whether a reply states it.
  public var isOfReply: Bool
  /// The reply's number under the story; nil in the story itself, or where it has none.
  public var floor: Int?
  /// Who wrote it.
  public var author: String?
  /// The publisher of the story.
  public var source: String?
  /// Its language, as BCP 47 names it.
  public var language: String?
  /// The day on which it was written, or the article that it quotes was; nil if unknown.
  public var day: Day?
  /// The text that the claims' places are in.
  public var text: String
  /// The claims, in the order of their words.
  public var claims: [Claim]
  /// Where the story or reply was read.
  public var origin: Origin

  /// What a story states; its claims are still to be found.
  public init(_ story: Story, id: Int64) {
    self.init(
      story: id, headline: story.headline, isOfReply: false, author: story.author,
      source: story.source, language: story.language, day: story.writtenDay, text: story.claimText,
      claims: [], origin: story.origin)
  }

  /// What a reply to a story states; its claims are still to be found.
  public init(_ reply: Reply, to story: Story, id: Int64) {
    self.init(
      story: id, headline: story.headline, isOfReply: true, floor: reply.floor,
      author: reply.author, source: story.source,
      language: languageOfReply(reply.text, to: story.language),
      day: reply.at.flatMap { reply.isYearUncertain ? nil : $0.day } ?? story.writtenDay,
      text: reply.text, claims: [], origin: reply.origin)
  }

  private init(
    story: Int64, headline: String, isOfReply: Bool, floor: Int? = nil, author: String?,
    source: String?, language: String?, day: Day?, text: String, claims: [Claim], origin: Origin
  ) {
    self.story = story
    self.headline = headline
    self.isOfReply = isOfReply
    self.floor = floor
    self.author = author
    self.source = source
    self.language = language
    self.day = day
    self.text = text
    self.claims = claims
    self.origin = origin
  }
}

/// A page of texts that state figures.
public struct ClaimedTexts: Hashable, Sendable {
  /// The texts, newest first, undated ones last.
  public var rows: [ClaimedText]
  /// How many texts there are, which the first page tells; 0 on later ones.
  public var texts: Int
  /// How many claims all of them state, which the first page tells; 0 on later ones.
  public var claims: Int

  /// A page of texts, with the totals.
  public init(rows: [ClaimedText] = [], texts: Int = 0, claims: Int = 0) {
    self.rows = rows
    self.texts = texts
    self.claims = claims
  }
}

extension Story {
  /// The text in which claims are looked for: the headline, unless the text has it, and the text.
  public var claimText: String {
    headline.isEmpty || text.contains(bytesOf: headline) ? text : headline + "\n\n" + text
  }

  /// The day on which it was written: that of the article that it quotes, if known.
  public var writtenDay: Day? { (articlePublished ?? published)?.day }
}

extension Market.Thread {
  /// Its texts that state figures, with the moment at which each was written.
  public func claimedTexts(
    id: Int64, by scanner: inout ClaimScanner
  ) -> [(at: Moment?, text: ClaimedText)] {
    var found: [(at: Moment?, text: ClaimedText)] = []
    func take(_ text: ClaimedText, at moment: Moment?) {
      var text = text
      text.claims = scanner.claims(in: text.text, language: text.language)
      if !text.claims.isEmpty { found.append((moment, text)) }
    }
    take(ClaimedText(story, id: id), at: story.published)
    for reply in replies {
      take(ClaimedText(reply, to: story, id: id), at: reply.at ?? story.published)
    }
    return found
  }
}
