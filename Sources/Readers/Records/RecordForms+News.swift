import Market

extension Format {
  /// News of companies, as Finnhub answers.
  static let finnhub = RecordForm(
    name: "finnhub", recognisedBy: "objects with 'headline', 'datetime', 'related' and 'summary'",
    has: [["headline", "datetime", "related", "summary"]],
    roles: [
      .title: ["headline"], .text: ["summary"], .at: ["datetime"], .url: ["url"],
      .source: ["source"], .board: ["category"], .id: ["url"],
    ]
  ).format

  /// Articles of Event Registry, also called NewsAPI.ai.
  static let eventRegistry = RecordForm(
    name: "event-registry", recognisedBy: "articles with 'uri', 'lang', 'dateTime' and 'body'",
    lists: ["articles.results", "recentActivityArticles.activity", "results", ""],
    has: [["uri", "lang", "dateTime", "body"], ["uri", "dateTimePub", "source.uri"]],
    roles: [
      .title: ["title"], .text: ["body"], .author: ["authors"],
      .at: ["dateTimePub", "dateTime", "date"], .url: ["url"], .language: ["lang"],
      .source: ["source.title", "source.uri"], .id: ["url"],
    ]
  ).format

  /// Articles as the crawler news-please writes them.
  static let newsPlease = RecordForm(
    name: "news-please",
    recognisedBy: "objects with 'maintext', 'source_domain' and 'date_publish'",
    has: [["maintext", "source_domain"], ["maintext", "date_publish"]],
    roles: [
      .title: ["title"], .text: ["maintext", "text", "description"], .author: ["authors"],
      .at: ["date_publish"], .url: ["url"], .language: ["language"], .source: ["source_domain"],
      .id: ["url"],
    ]
  ).format

  /// Articles as the library newspaper holds them.
  static let newspaper = RecordForm(
    name: "newspaper", recognisedBy: "objects with 'title', 'text', 'publish_date' and 'top_image'",
    has: [
      ["title", "text", "publish_date", "top_image"], ["title", "text", "publish_date", "top_img"],
      ["title", "text", "publish_date", "canonical_link"],
    ],
    roles: [
      .title: ["title"], .text: ["text"], .author: ["authors"], .at: ["publish_date"],
      .url: ["canonical_link", "url"], .language: ["meta_lang", "language"],
      .source: ["meta_site_name", "source_url"], .id: ["canonical_link", "url"],
    ]
  ).format

  /// Articles of CC-News, from the news crawl of Common Crawl.
  static let crawledNews = RecordForm(
    name: "cc-news", recognisedBy: "objects with 'text', 'domain' and 'image_url', or 'plain_text'",
    has: [["title", "text", "domain", "image_url"], ["requested_url", "plain_text"]],
    roles: [
      .title: ["title"], .text: ["text", "plain_text"], .author: ["author"],
      .at: ["date", "published_date"], .url: ["url", "responded_url", "requested_url"],
      .language: ["language"], .source: ["sitename", "domain", "publisher"],
      .id: ["url", "requested_url"],
    ]
  ).format

  /// Entries of the reader Miniflux.
  static let miniflux = RecordForm(
    name: "miniflux", recognisedBy: "'entries' with 'feed_id', 'feed' and 'published_at'",
    lists: ["entries", ""], has: [["feed_id", "published_at", "title", "hash"]],
    roles: [
      .title: ["title"], .text: ["content"], .author: ["author"], .at: ["published_at"],
      .url: ["url"], .source: ["feed.title"], .board: ["feed.category.title"], .id: ["url"],
    ]
  ).format

  /// What somebody kept in Pocket, as its server listed it.
  static let pocket = RecordForm(
    name: "pocket", recognisedBy: "'list' of objects with 'resolved_url' and 'time_added'",
    lists: ["list.*", "list", ""], has: [["resolved_url", "time_added"]],
    roles: [
      .title: ["resolved_title", "given_title"], .text: ["excerpt"], .at: ["time_added"],
      .url: ["resolved_url", "given_url"],
    ]
  ).format

  /// Bookmarks of Raindrop, as its server lists them.
  static let raindrop = RecordForm(
    name: "raindrop", recognisedBy: "'items' with 'link', 'excerpt', 'created' and 'lastUpdate'",
    lists: ["items", "item", ""], has: [["link", "excerpt", "created", "lastUpdate"]],
    roles: [
      .title: ["title"], .text: ["note", "excerpt"], .at: ["created"], .url: ["link"],
      .source: ["domain"], .id: ["link"],
    ]
  ).format
}
