extension Format {
  /// The pages of threads, one for each software of forums.
  static let threadPages: [Format] = ThreadPage.all.map(\.format)
}

extension ThreadPage {
  fileprivate static let all: [ThreadPage] = [
    fourChan, fiveChannel, fiveChannelOld, tieba, reddit, stackExchange, xenForo, xenForoOld, phpBB,
    vBulletin, discuz, myBB, invision, bahamut,
  ]

  private static let fourChan = ThreadPage(
    name: "4chan-page", recognisedBy: "HTML with elements of the class 'postContainer'",
    source: "4chan", posts: [".postContainer"], author: [".name"], time: [".dateTime@data-utc"],
    text: [".postMessage"], id: [".postContainer@id"], answered: [".quotelink"],
    file: [".fileText"], title: [".subject"], board: [".boardTitle"])

  private static let fiveChannel = ThreadPage(
    name: "5ch-page", recognisedBy: "HTML with elements 'article' of the class 'post'",
    source: "5ch", posts: ["article.post@data-id"], author: [".postusername"], time: [".date"],
    text: [".post-content"], id: [".post@data-id"], floor: [".post@data-id"],
    answered: [".reply_link"], title: ["#threadtitle"], zoneMinutes: 540)

  /// As 5ch wrote its pages until 2023.
  private static let fiveChannelOld = ThreadPage(
    name: "5ch-old-page", recognisedBy: "HTML with elements 'post' that have 'data-userid'",
    source: "5ch", posts: ["div.post@data-userid"], author: [".name"], time: [".date"],
    text: [".message"], id: [".post@data-id", ".number"], floor: [".post@data-id", ".number"],
    answered: [".reply_link"], title: ["h1.title", "#threadtitle"], zoneMinutes: 540)

  private static let tieba = ThreadPage(
    name: "tieba-page", recognisedBy: "HTML with elements of the class 'l_post'",
    source: "百度贴吧", posts: [".l_post"], author: [".p_author_name", ".d_name"],
    time: [".tail-info"], text: [".d_post_content"], id: [".l_post@data-pid"],
    floor: [".tail-info"], title: [".core_title_txt"], board: [".card_title_fname"],
    zoneMinutes: 480)

  /// As Reddit writes its pages since 2023.
  private static let reddit = ThreadPage(
    name: "reddit-page", recognisedBy: "HTML with elements 'shreddit-post' or 'shreddit-comment'",
    source: "Reddit", posts: ["shreddit-post", "shreddit-comment"],
    author: ["shreddit-post@author", "shreddit-comment@author"],
    time: ["shreddit-post@created-timestamp", "shreddit-comment@created", "time@datetime"],
    text: [".md"], score: ["shreddit-post@score", "shreddit-comment@score"],
    title: ["shreddit-post@post-title"], board: ["shreddit-post@subreddit-prefixed-name"])

  /// A question with its answers, and the comments on each.
  private static let stackExchange = ThreadPage(
    name: "stack-exchange-page",
    recognisedBy: "HTML with elements of the classes 'question' and 'js-post-body'",
    source: "Stack Exchange", posts: [".question", ".answer", "li.comment"],
    author: [".comment-user", ".user-details@itemprop", ".user-details"],
    time: [".relativetime-clean@title", "time@datetime", ".relativetime@title"],
    text: [".comment-copy", ".js-post-body", ".post-text"],
    score: [".js-vote-count@data-value", ".comment-score"], title: [".question-hyperlink"])

  private static let xenForo = ThreadPage(
    name: "xenforo-page", recognisedBy: "HTML with elements of the class 'message--post'",
    posts: [".message--post"], author: [".message--post@data-author", ".username"],
    time: ["time@datetime"], text: [".bbWrapper"], id: [".message--post@data-content"],
    answered: [".bbCodeBlock-sourceJump@href"], title: [".p-title-value"])

  private static let xenForoOld = ThreadPage(
    name: "xenforo-1-page", recognisedBy: "HTML with elements of the class 'messageText'",
    posts: ["li.message@data-author"], author: ["li.message@data-author"],
    time: ["abbr.DateTime@data-time", ".DateTime@title", ".DateTime"], text: [".messageText"],
    title: ["h1"])

  private static let phpBB = ThreadPage(
    name: "phpbb-page", recognisedBy: "HTML with elements of the classes 'post' and 'postbody'",
    posts: ["div.post#p*"], author: [".username", ".username-coloured"],
    time: ["time@datetime", ".author"], text: [".content"], title: [".topic-title", "h2"])

  private static let vBulletin = ThreadPage(
    name: "vbulletin-page", recognisedBy: "HTML with elements of the class 'postcontent'",
    posts: ["li#post_*"], author: [".username"], time: [".date"], text: [".postcontent"],
    title: [".threadtitle"])

  private static let discuz = ThreadPage(
    name: "discuz-page", recognisedBy: "HTML with elements 'postmessage_17' in ones 'post_17'",
    posts: ["div#post_*"], author: [".xw1"], time: ["em#authorposton*", "span@title"],
    text: ["#postmessage_*"], title: ["#thread_subject"], zoneMinutes: 480)

  private static let myBB = ThreadPage(
    name: "mybb-page", recognisedBy: "HTML with elements of the class 'post_body'",
    posts: ["div.post#post_*"], author: [".largetext", ".author_information"],
    time: [".post_date"], text: [".post_body"], title: ["title"], isMonthFirst: true)

  private static let invision = ThreadPage(
    name: "invision-page", recognisedBy: "HTML with elements 'article' of the class 'ipsComment'",
    posts: ["article.ipsComment"], author: [".cAuthorPane_author", ".ipsComment_author"],
    time: ["time@datetime"], text: [".ipsType_richText"], title: [".ipsType_pageTitle", "h1"])

  private static let bahamut = ThreadPage(
    name: "bahamut-page", recognisedBy: "HTML with elements of the class 'c-post'",
    source: "巴哈姆特", posts: [".c-section"], author: [".username"],
    time: [".edittime@data-mtime", ".edittime"], text: [".c-article__content"],
    floor: [".floor@data-floor"], title: [".c-post__header__title"], zoneMinutes: 480)
}
