import Market

extension Format {
  /// Topics and their posts, as forums on Discourse answer.
  static let discourse = RecordForm(
    name: "discourse", recognisedBy: "'post_stream' with posts that have 'post_number'",
    source: "Discourse", lists: ["post_stream.posts"],
    has: [["post_number", "cooked"], ["post_number", "raw"]], shape: .thread(title: "title"),
    roles: [
      .text: ["cooked", "raw"], .author: ["username", "name"], .at: ["created_at"],
      .id: ["post_number"], .parent: ["reply_to_post_number"], .score: ["like_count"],
    ], isNotice: { $0.text("action_code") != nil && $0.text("cooked")?.isEmpty != false }
  ).format

  /// Single posts of a Discourse forum, and its newest ones, without their topics.
  static let discoursePosts = RecordForm(
    name: "discourse-posts",
    recognisedBy: "posts with 'post_number', 'topic_id', and 'cooked' or 'raw'",
    source: "Discourse",
    lists: ["latest_posts", ""],
    has: [["post_number", "topic_id", "cooked"], ["post_number", "topic_id", "raw"]],
    shape: .comments(address: { _ in nil }, title: "topic_title"),
    roles: [
      .text: ["cooked", "raw"], .author: ["username", "name"], .at: ["created_at"], .id: ["id"],
      .score: ["like_count"],
    ]
  ).format

  /// The list of a Discourse forum's topics.
  static let discourseTopics = RecordForm(
    name: "discourse-topics", recognisedBy: "'topic_list' with 'topics'", source: "Discourse",
    lists: ["topic_list.topics"], has: [["title", "slug", "posts_count"]],
    roles: [
      .title: ["title"], .text: ["excerpt"], .at: ["created_at"], .replyCount: ["reply_count"],
      .score: ["like_count"],
    ]
  ).format

  /// Posts of a Lemmy instance.
  static let lemmy = RecordForm(
    name: "lemmy", recognisedBy: "objects with 'post', 'creator', and 'counts' or 'community'",
    source: "Lemmy",
    lists: ["posts", "post_view", "data.posts", ""],
    has: [
      ["post.ap_id", "creator.name", "counts", "post.name"],
      ["post.ap_id", "creator.name", "community.name", "post.name"],
    ],
    roles: [
      .title: ["post.name"], .text: ["post.body", "post.embed_description"],
      .author: ["creator.name"],
      .at: ["post.published", "post.published_at", "counts.published"],
      .url: ["post.ap_id"], .score: ["counts.score", "post.score"],
      .replyCount: ["counts.comments", "post.comments"],
      .board: ["community.name"], .id: ["post.ap_id"],
    ], isNotice: { $0.has("comment") }
  ).format

  /// Comments of a Lemmy instance; a path of ids says what each of them answers.
  static let lemmyComments = RecordForm(
    name: "lemmy-comments", recognisedBy: "objects with 'comment', 'creator' and a 'path' in it",
    source: "Lemmy", lists: ["comments", "data.comments", ""],
    has: [["comment.path", "comment.content"]],
    shape: .comments(
      address: { $0.value(at: "post.ap_id")?.string }, title: "post.name", text: "post.body"),
    roles: [
      .text: ["comment.content"], .author: ["creator.name"],
      .at: ["comment.published", "comment.published_at"],
      .score: ["counts.score", "comment.score"], .id: ["comment.id"],
    ],
    parent: { object in
      let path = object.value(at: "comment.path")?.string?.split(separator: ".") ?? []
      return path.count > 2 ? path.dropLast().last.map(String.init) : nil
    }
  ).format

  /// Topics of V2EX.
  static let v2ex = RecordForm(
    name: "v2ex",
    recognisedBy: "objects with 'last_reply_by', and 'last_touched' or 'member'",
    source: "V2EX", lists: ["", "result"],
    has: [
      ["node", "member", "last_touched"], ["member", "last_reply_by", "title"],
      ["last_reply_by", "last_touched", "title"],
    ],
    roles: [
      .title: ["title"], .text: ["content", "content_rendered"], .author: ["member.username"],
      .at: ["created"], .url: ["url"], .replyCount: ["replies"],
      .board: ["node.title", "node.name"],
      .id: ["url"],
    ]
  ).format

  /// Replies to a topic of V2EX.
  static let v2exReplies = RecordForm(
    name: "v2ex-replies", recognisedBy: "objects with 'member', 'content_rendered' and no 'title'",
    source: "V2EX", lists: ["", "result"],
    has: [
      ["member.username", "topic_id", "content"],
      ["member.username", "content_rendered", "created"],
    ],
    shape: .comments(
      address: { $0.id("topic_id").map { "https://www.v2ex.com/t/\($0)" } }, title: "topic.title"),
    roles: [
      .text: ["content", "content_rendered"], .author: ["member.username"], .at: ["created"],
      .score: ["thanks"],
    ], isNotice: { $0.has("title") }
  ).format

  /// Posts of Dcard.
  static let dcard = RecordForm(
    name: "dcard", recognisedBy: "objects with 'forumAlias', 'title' and 'commentCount'",
    source: "Dcard", has: [["forumAlias", "title"], ["forumName", "title", "commentCount"]],
    roles: [
      .title: ["title"], .text: ["content", "excerpt"], .author: ["school", "department"],
      .at: ["createdAt"], .score: ["likeCount"], .replyCount: ["commentCount"],
      .board: ["forumName", "forumAlias"], .id: ["id"],
    ],
    address: { post in
      post.id("id").map { "https://www.dcard.tw/f/\(post.text("forumAlias") ?? "all")/p/\($0)" }
    }
  ).format

  /// Comments on a post of Dcard.
  static let dcardComments = RecordForm(
    name: "dcard-comments", recognisedBy: "objects with 'postId', 'floor' and 'content'",
    source: "Dcard", has: [["postId", "floor", "content"]],
    shape: .comments(
      address: { $0.id("postId").map { "https://www.dcard.tw/f/all/p/\($0)" } }, title: "title"),
    roles: [
      .text: ["content"], .author: ["school", "department"], .at: ["createdAt"],
      .score: ["likeCount"], .id: ["id"], .parent: ["parentId"],
    ], isNotice: { $0["hidden"]?.truth == true }
  ).format

  /// Threads of an image board, as 4chan answers.
  static let imageBoard = RecordForm(
    name: "imageboard", recognisedBy: "posts with 'no', 'resto' and 'com'", source: "4chan",
    lists: ["posts", "*.threads", "threads", ""],
    has: [["no", "resto", "com"], ["no", "resto", "sub"], ["no", "resto", "tim"]],
    roles: [
      .title: ["sub"], .text: ["com", "filename"], .author: ["name"], .at: ["time"], .id: ["no"],
      .parent: ["resto"], .replyCount: ["replies"], .replies: ["last_replies"],
    ],
    quoted: quotedPosts,
    meaning: { _, post in
      let file = post.text("filename").map { attachment("file", $0 + (post.text("ext") ?? "")) }
      return [post.html("com"), file].compactMap(\.self).joined(separator: "\n")
    }
  ).format

  /// Comments of Bilibili.
  static let bilibili = RecordForm(
    name: "bilibili", recognisedBy: "replies with 'rpid' and a 'message' in their 'content'",
    source: "Bilibili", lists: ["data.replies", "replies", ""], has: [["rpid", "content.message"]],
    shape: .comments(
      address: { $0.id("oid").map { "https://www.bilibili.com/video/av\($0)" } }, title: "title"),
    roles: [
      .text: ["content.message"], .author: ["member.uname"], .at: ["ctime"], .score: ["like"],
      .replies: ["replies"],
    ]
  ).format
}

/// The posts of its own thread that a post of an image board links to: `#p123`.
private func quotedPosts(_ post: JSON) -> [String] {
  guard let text = post.text("com"), let thread = post.id("resto"), thread != "0" else { return [] }
  return ranges(of: "href=\"", in: text).prefix(20).compactMap { start in
    let link = text[start.upperBound...].prefix { $0 != "\"" }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let page = parts.first, let place = parts.last,
      page.isEmpty || page.split(whereSeparator: { "/.".contains($0) }).contains(thread[...])
    else { return nil }
    return place.hasPrefix("p") ? String(place.dropFirst()) : String(place)
  }
}
