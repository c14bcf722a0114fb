import Market

/// A format of market data: how to recognise and read it.
///
/// A new format is one file in this target and one line in ``all``.
public struct Format: Sendable {
  /// The name, as `read --json` prints it: `litellm`.
  public let name: String
  /// How its content is recognised, in words for the user.
  public let recognisedBy: String
  /// Known price data that is not read, in words for the user; `nil` if everything is.
  public let leavesOut: String?
  /// The sources whose prices such files state or copy, with their ranks.
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
    /// One object a line, read block by block.
    case lines(
      recognises: @Sendable (JSON) -> Bool, read: @Sendable ([JSON], inout Snapshot) -> Void)
    /// A form with a reader of its own, which takes the file block by block.
    case blocks
  }
}

extension Format {
  /// Every format, in the order tried: the most specific first.
  public static let all: [Format] = known + KnownTable.all.map(\.format) + [.plainText]

  private static let known: [Format] =
    [
      .ownJSON, .openRouter, .openRouterHosts, .vercelGateway, .priceIndex, .phoenix,
      .azureRetail, .bedrock, .rubyLLM, .genaiPrices, .langfuse, .llmPrices, .portkey,
      .together, .deepInfra, .helicone, .heliconeRegistry, .novita, .chutes, .requesty, .hyperbolic,
      .liteLLMProxy,
      .artificialAnalysis, .ratios, .lambdaRents, .runPodRents, .vastRents, .shadeformRents,
      .gpuRents,
      .catwalk, .aider, .sweBench, .openLeaderboard, .arena, .modelsDev, .liteLLM,
      .ecbRates, .ecbRatesXML, .scoresCSV, .pricesCSV, .arenaTable, .aiderTable, .gpuRentTable,
      .wordedPrices,
      .modelsDevTOML,
      .rss, .atom, .opml, .stackExchange, .trafilaturaXML, .jsonFeed, .jsonRSS, .trafilatura,
      .pttCrawler, .reddit, .pushshift, .mastodon,
      .bluesky, .jetstream, .tweets, .tweetNotes, .tweetAccounts, .tweetsV2, .outbox,
      .slack, .slackLists, .discourse, .discourseTopics, .discourseSearch, .discoursePosts,
      .lemmyComments,
      .lemmy, .v2ex, .v2exReplies, .dcard, .dcardComments, .imageBoard, .bilibili, .googleReader,
      .guardian, .newYorkTimes, .newsEvents, .finnhub, .eventRegistry, .newsPlease, .newspaper,
      .crawledNews, .miniflux, .wordPress, .wordPressComments, .ghost, .video,
      .videoComments, .videoTakeout, .videoThreads, .gitHub, .gitHubGraph,
      .stackExchangeAPI,
      .gitHubComments,
      .weibo, .weiboComments, .zhihu, .zhihuComments, .pocket, .raindrop,
      .telegram, .discord, .discordPackage, .messenger, .rocketChat, .skype, .teams,
      .instagramComments, .threadsPosts, .mattermost, .vk, .appStoreReviews, .zulipRealm,
      .instagram, .matrix, .signal,
      .signalCLI, .googleChat, .zulip,
      .newsAPI, .gdelt,
      .devTo, .lobsters, .hotList, .hackerNews,
      .records,
      .bedrockTable, .webArchive, .mail, .gdeltTable, .gdeltEvents, .fiveChannel,
      .disqus, .pttPage, .hackerNewsPage, .oldRedditPage, .discoursePage, .bookmarks, .discordPage,
      .telegramPage,
    ] + threadPages + [
      .pricePage, .newsPage,
      .pttDiary, .pttPost, .signalExport, .whatsApp, .lineChat, .ircLog, .discordText, .signalText,
      .article,
    ]
}
