import Market

/// A table that a program or a service writes, known by the names of its columns.
///
/// What a column holds is told by its name, as in any table; an entry says what the names don't.
struct KnownTable: Sendable {
  let name: String
  let recognisedBy: String
  var source: String?
  /// Columns of which a table has all of one set, as ``RecordRole/plain(_:)`` has them.
  let has: [[String]]
  /// Whether a table has no other columns.
  var hasNoOthers = false
  /// What the file's name holds, if the columns are those of many.
  var fileNames: [String] = []
  /// Whether the rows are what is said in a chat.
  var isChat = false
  /// Whether a text is what the chat's program writes itself.
  var isNotice: @Sendable (String) -> Bool = { _ in false }
  /// The columns of what their names don't tell.
  var roles: [RecordRole: String] = [:]
  /// The column with the addresses of what was attached.
  var attachments: String?
  /// What a text means, where it is written in a way of its own.
  var meaning: @Sendable (String) -> String = { $0 }
  /// What a date means, where it is written in a way of its own.
  var moment: @Sendable (String) -> Moment? = { _ in nil }
  /// The page that a comment is on, from the fields by their columns, if the rows are comments.
  var page: (@Sendable (_ field: (String) -> String?) -> String?)?
  /// Whether a row without such a page is a story.
  var hasStories = false
  /// The page of a row itself, where its comments may be elsewhere.
  var ownPage: (@Sendable (_ field: (String) -> String?) -> String?)?

  /// The table as a format, for the list of them.
  var format: Format { Format(name: name, recognisedBy: recognisedBy, reader: .blocks) }

  /// The known table with these columns.
  static func of(_ columns: [String], inFile file: String) -> KnownTable? {
    let plain = Set(columns.map(RecordRole.plain))
    let file = file.lowercased()
    return all.first { table in
      let fits = table.has.contains {
        table.hasNoOthers ? plain == Set($0) : plain.isSuperset(of: $0)
      }
      return fits && (table.fileNames.isEmpty || table.fileNames.contains { file.contains($0) })
    }
  }
}

extension KnownTable {
  /// Every known table, the most specific first.
  static let all: [KnownTable] = [
    discord, discordPackage, kakaoTalk, youTube, redditComments, reddit, hackerNews, pocket,
    raindrop,
    instapaper, gdelt, weibo, bilibili, zhihu, googlePlay, googlePlayConsole,
  ]

  private static let discord = KnownTable(
    name: "discord-table", recognisedBy: "the columns Author, Date, Content and Attachments",
    source: "Discord",
    has: [
      ["authorid", "author", "date", "content"], ["author", "date", "content", "attachments"],
    ],
    isChat: true, isNotice: isDiscordNotice, attachments: "attachments",
    moment: { discordMoment($0) })

  private static let discordPackage = KnownTable(
    name: "discord-package-table",
    recognisedBy: "the columns ID, Timestamp, Contents and Attachments",
    source: "Discord", has: [["id", "timestamp", "contents", "attachments"]], hasNoOthers: true,
    isChat: true, attachments: "attachments")

  private static let kakaoTalk = KnownTable(
    name: "kakaotalk-table",
    recognisedBy: "the columns Date, User and Message, and 'kakao' in the file's name",
    source: "KakaoTalk", has: [["date", "user", "message"]], hasNoOthers: true,
    fileNames: ["kakao", "카카오"], isChat: true, isNotice: { isKakaoNotice($0) })

  private static let youTube = KnownTable(
    name: "youtube-takeout-table",
    recognisedBy: "the columns Video ID, Comment Text and Comment Create Timestamp",
    source: "YouTube", has: [["videoid", "commenttext", "commentcreatetimestamp"]],
    roles: [.author: "channelid"], meaning: takeoutText,
    page: { videoPage(video: $0("videoid"), post: $0("postid")) })

  /// The comments among what Reddit hands to who asks for their own data.
  private static let redditComments = KnownTable(
    name: "reddit-data", recognisedBy: "the columns permalink, subreddit, gildings, link and body",
    source: "Reddit", has: [["permalink", "subreddit", "gildings", "link", "body", "parent"]],
    page: { $0("link") })

  private static let reddit = KnownTable(
    name: "reddit-table",
    recognisedBy: "the columns subreddit and gildings or created_utc, or others of Reddit's own",
    source: "Reddit",
    has: [
      ["permalink", "subreddit", "gildings"], ["subreddit", "createdutc"],
      ["selftext", "createdutc"], ["body", "createdutc"], ["commsnum", "created", "title"],
      ["id", "author", "body", "parentid", "score", "created"],
    ])

  private static let hackerNews = KnownTable(
    name: "hacker-news-table", recognisedBy: "the columns by, dead, descendants, parent and type",
    source: "Hacker News", has: [["by", "dead", "descendants", "parent", "type"]],
    page: { field in
      ["comment", "pollopt"].contains(field("type")) ? field("parent").map(itemPage) : nil
    }, hasStories: true, ownPage: { $0("id").map(itemPage) })

  private static let pocket = KnownTable(
    name: "pocket-table", recognisedBy: "the columns title, url, time_added, tags and status",
    has: [
      ["title", "url", "timeadded", "tags", "status"], ["title", "url", "timeadded", "tags"],
    ],
    hasNoOthers: true)

  private static let raindrop = KnownTable(
    name: "raindrop-table",
    recognisedBy: "the columns title, excerpt, url, tags, created and cover",
    has: [["title", "excerpt", "url", "tags", "created", "cover"]])

  private static let instapaper = KnownTable(
    name: "instapaper-table", recognisedBy: "the columns URL, Title, Selection and Folder",
    has: [["url", "title", "selection", "folder"]], roles: [.text: "selection"])

  private static let gdelt = KnownTable(
    name: "gdelt-articles", recognisedBy: "the columns URL, MobileURL, Date and Title",
    has: [["url", "mobileurl", "date", "title"]])

  private static let weibo = KnownTable(
    name: "weibo-table", recognisedBy: "the columns 微博正文 and 发布时间", source: "Weibo",
    has: [["微博正文", "发布时间"], ["微博内容", "发布时间"]])

  private static let bilibili = KnownTable(
    name: "bilibili-table", recognisedBy: "the columns 评论ID, 评论内容 and 上级评论ID",
    source: "Bilibili", has: [["评论id", "评论内容", "上级评论id"]])

  /// Reviews as google-play-scraper finds them.
  private static let googlePlay = KnownTable(
    name: "google-play-table",
    recognisedBy: "the columns reviewId, userName, content, thumbsUpCount and replyContent",
    source: "Google Play",
    has: [["reviewid", "username", "content", "thumbsupcount", "replycontent"]],
    roles: [.score: "thumbsupcount"])

  /// Reviews as the store hands them to who offers an app.
  private static let googlePlayConsole = KnownTable(
    name: "google-play-console-table",
    recognisedBy: "the columns Package Name, Review Text and Developer Reply Text",
    source: "Google Play", has: [["packagename", "reviewtext", "developerreplytext"]])

  private static let zhihu = KnownTable(
    name: "zhihu-table", recognisedBy: "the columns 回答内容 and 赞同数 or 回答时间", source: "Zhihu",
    has: [["回答内容", "赞同数"], ["回答内容", "回答时间"]])
}
