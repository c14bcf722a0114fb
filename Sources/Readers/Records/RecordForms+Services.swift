import Market
import Prose

extension Format {
  /// Issues and pull requests of GitHub, as its server lists them.
  static let gitHub = RecordForm(
    name: "github", recognisedBy: "objects with 'repository_url' or 'tag_name', and 'html_url'",
    source: "GitHub", lists: ["items", ""],
    has: [
      ["html_url", "number", "title", "user.login"], ["html_url", "tag_name", "published_at"],
    ],
    roles: [
      .title: ["title", "name", "tag_name"], .text: ["body"],
      .author: ["user.login", "author.login"],
      .at: ["published_at", "created_at"], .url: ["html_url"], .replyCount: ["comments"],
      .score: ["reactions.total_count"], .id: ["html_url"],
    ]
  ).format

  /// Comments on issues of GitHub.
  static let gitHubComments = RecordForm(
    name: "github-comments", recognisedBy: "objects with 'issue_url', 'user' and 'body'",
    source: "GitHub", has: [["issue_url", "user.login", "body"]],
    shape: .comments(
      address: { comment in
        comment.text("html_url")?.split(separator: "#").first.map(String.init)
      }, title: "title"),
    roles: [
      .text: ["body"], .author: ["user.login"], .at: ["created_at"],
      .score: ["reactions.total_count"], .id: ["id"],
    ]
  ).format

  /// Issues, pull requests and discussions of GitHub with their comments, as its command line and
  /// its GraphQL server give them.
  static let gitHubGraph = RecordForm(
    name: "github-graph", recognisedBy: "objects with 'title', 'createdAt' and an author's 'login'",
    source: "GitHub",
    lists: [
      "", "data.repository.issues.nodes", "data.repository.pullRequests.nodes",
      "data.repository.discussions.nodes", "data.repository.issue", "data.repository.pullRequest",
      "data.repository.discussion", "data.search.nodes",
    ],
    has: [["title", "createdAt", "author.login"], ["tagName", "createdAt", "author.login"]],
    roles: [
      .title: ["title", "name", "tagName"], .text: ["body", "bodyText"], .author: ["author.login"],
      .at: ["createdAt", "publishedAt"], .url: ["url"], .id: ["url", "id"],
      .replies: ["comments.nodes", "replies.nodes", "comments"],
      .replyCount: ["comments.totalCount"],
      .score: ["upvoteCount", "reactions.totalCount"],
    ]
  ).format

  /// Questions of Stack Exchange with their answers, as its server lists them.
  static let stackExchangeAPI = RecordForm(
    name: "stack-exchange-api",
    recognisedBy: "'items' with 'question_id' or 'answer_id', 'owner' and 'creation_date'",
    source: "Stack Exchange", lists: ["items", ""],
    has: [
      ["question_id", "owner", "creation_date", "title"],
      ["answer_id", "owner", "creation_date", "body"],
    ],
    roles: [
      .title: ["title"], .text: ["body_markdown", "body"], .author: ["owner.display_name"],
      .at: ["creation_date"], .url: ["link"], .score: ["score"], .replyCount: ["answer_count"],
      .id: ["comment_id", "answer_id", "question_id"], .replies: ["answers", "comments"],
    ],
    parent: { $0.has("answer_id") ? $0.id("question_id") : $0.id("post_id") }
  ).format

  /// Posts of Weibo, from its pages' own requests.
  static let weibo = RecordForm(
    name: "weibo", recognisedBy: "posts with 'mid', 'text' and 'attitudes_count'",
    source: "Weibo", lists: ["data.cards.*.mblog", "cards.*.mblog", "data.list", "statuses", ""],
    has: [["mid", "text", "attitudes_count"], ["mblogid", "text_raw"]],
    roles: [
      .text: ["longText.longTextContent", "text_raw", "text"], .author: ["user.screen_name"],
      .at: ["created_at"], .score: ["attitudes_count"], .replyCount: ["comments_count"],
      .id: ["mid", "id"],
    ],
    address: { post in
      let key = post.text("mblogid") ?? post.text("bid") ?? post.id("mid")
      return key.map { "https://weibo.com/\(post["user"]?.id("id") ?? "detail")/\($0)" }
    }
  ).format

  /// Threads of comments, as YouTube's API answers them.
  static let videoThreads = RecordForm(
    name: "youtube-api", recognisedBy: "'items' with 'topLevelComment' in their 'snippet'",
    source: "YouTube", lists: ["items", ""],
    has: [
      ["snippet.topLevelComment.snippet.textOriginal"],
      ["snippet.topLevelComment.snippet.textDisplay"],
    ],
    shape: .comments(
      address: { thread in
        thread.value(at: "snippet.videoId")?.string.map { "https://www.youtube.com/watch?v=\($0)" }
      }, title: "title"),
    roles: [
      .text: [
        "snippet.topLevelComment.snippet.textOriginal",
        "snippet.topLevelComment.snippet.textDisplay", "snippet.textOriginal",
        "snippet.textDisplay",
      ],
      .author: [
        "snippet.topLevelComment.snippet.authorDisplayName", "snippet.authorDisplayName",
      ],
      .at: ["snippet.topLevelComment.snippet.publishedAt", "snippet.publishedAt"],
      .score: ["snippet.topLevelComment.snippet.likeCount", "snippet.likeCount"],
      .id: ["id"], .replies: ["replies.comments"],
    ]
  ).format

  /// Comments of Weibo.
  static let weiboComments = RecordForm(
    name: "weibo-comments",
    recognisedBy: "comments with 'rootid', 'floor_number' or 'like_counts', and 'text'",
    source: "Weibo", lists: ["data.data", "data", "hot_data", ""],
    has: [
      ["rootid", "text", "user.screen_name"], ["floor_number", "text", "user.screen_name"],
      ["like_counts", "text", "user.screen_name"],
    ],
    shape: .comments(address: { _ in nil }, title: "title"),
    roles: [
      .text: ["text_raw", "text"], .author: ["user.screen_name"], .at: ["created_at"],
      .score: ["like_count", "like_counts"], .replies: ["comments"], .id: ["id"],
      .parent: ["rootid"],
    ]
  ).format

  /// Answers and articles of Zhihu.
  static let zhihu = RecordForm(
    name: "zhihu", recognisedBy: "objects with 'voteup_count', and 'question' or 'title'",
    source: "Zhihu", lists: ["data", "data.*.target", ""],
    has: [
      ["question.title", "voteup_count", "content"], ["title", "voteup_count", "content"],
    ],
    roles: [
      .title: ["question.title", "title"], .text: ["content", "excerpt"], .author: ["author.name"],
      .at: ["created_time", "created"], .score: ["voteup_count"], .replyCount: ["comment_count"],
      .id: ["id"],
    ],
    address: { answer in
      guard let id = answer.id("id") else { return nil }
      guard let question = answer["question"]?.id("id") else {
        return "https://zhuanlan.zhihu.com/p/\(id)"
      }
      return "https://www.zhihu.com/question/\(question)/answer/\(id)"
    }
  ).format

  /// Comments of Zhihu.
  static let zhihuComments = RecordForm(
    name: "zhihu-comments", recognisedBy: "comments with 'resource_type' and 'child_comments'",
    source: "Zhihu", lists: ["data", ""],
    has: [["resource_type", "content", "author"], ["child_comments", "content", "author"]],
    shape: .comments(address: { _ in nil }, title: "title"),
    roles: [
      .text: ["content"], .author: ["author.name", "author.member.name"], .at: ["created_time"],
      .score: ["like_count", "vote_count"], .replies: ["child_comments"], .id: ["id"],
    ]
  ).format
}
