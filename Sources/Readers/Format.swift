import Market

/// A form that market data comes in: how it is recognised, and how it is read.
///
/// A new format is one file in this target and one line in ``all``.
public struct Format: Sendable {
  /// The name, as `read --json` prints it: `litellm`.
  public let name: String
  /// What its content is recognised by, in words for a person.
  public let recognisedBy: String
  /// What it says of prices that is known and left out, in words for a person; none where nothing
  /// is.
  public let leavesOut: String?
  /// Whose prices files of this form state, or copy, and what their word is worth.
  let sources: [KnownSource]
  let reader: Reader

  init(
    name: String, recognisedBy: String, leavesOut: String? = nil, sources: [KnownSource] = [],
    reader: Reader
  ) {
    self.name = name
    self.recognisedBy = recognisedBy
    self.leavesOut = leavesOut
    self.sources = sources
    self.reader = reader
  }

  enum Reader: Sendable {
    case markup(
      recognises: @Sendable (Element) -> Bool, read: @Sendable (Element, inout Snapshot) -> Void)
    case text(
      recognises: @Sendable (Text) -> Bool, read: @Sendable (Text, inout Snapshot) -> Void)
    case json(
      recognises: @Sendable (JSON) -> Bool, read: @Sendable (JSON, inout Snapshot) -> Void)
    /// One object a line, of which a block is read at a time.
    case lines(
      recognises: @Sendable (JSON) -> Bool, read: @Sendable ([JSON], inout Snapshot) -> Void)
  }
}

extension Format {
  /// Every format, in the order in which they are tried: the narrow ones first.
  public static let all: [Format] = [
    .ownJSON, .openRouter, .vercelGateway, .genaiPrices, .langfuse, .llmPrices, .portkey,
    .modelsDev, .liteLLM,
    .ecbRates, .scoresCSV, .pricesCSV,
    .rss, .atom, .jsonFeed, .jsonRSS, .pttCrawler, .reddit, .pushshift, .mastodon, .bluesky,
    .telegram, .discord, .instagram, .newsAPI, .gdelt, .devTo, .lobsters, .hotList, .hackerNews,
    .pttPage, .pttDiary, .pttPost, .whatsApp, .article,
  ]
}
