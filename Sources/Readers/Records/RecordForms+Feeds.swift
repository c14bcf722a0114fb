import Market
import Prose

extension Format {
  /// Items as Google Reader had them, and FreshRSS, Inoreader, Feedly and others still do.
  static let googleReader = RecordForm(
    name: "google-reader",
    recognisedBy: "'items' with 'alternate', 'canonical' or 'canonicalUrl', and 'origin' or "
      + "'crawlTimeMsec'",
    lists: ["items", ""],
    has: [
      ["alternate.0.href", "origin"], ["canonical.0.href", "origin"], ["crawlTimeMsec", "title"],
      ["timestampUsec", "title"], ["canonicalUrl", "origin.title", "published"],
    ],
    roles: [
      .title: ["title"],
      // What its readers noted has its text plainly.
      .text: ["fullContent", "content.content", "summary.content", "plainContent", "content"],
      .author: ["author"], .at: ["published", "updated", "crawlTimeMsec", "createdTime"],
      .replies: ["annotations", "comments"],
      .url: ["canonicalUrl", "canonical.0.href", "alternate.0.href"], .source: ["origin.title"],
      .score: ["engagement"], .language: ["language"], .id: ["id"],
    ]
  ).format

  /// What somebody posted on Mastodon or another server of ActivityPub, as they may download it.
  static let outbox = RecordForm(
    name: "activitypub", recognisedBy: "'orderedItems' that have an 'object' with 'content'",
    source: "Mastodon", lists: ["orderedItems", "first.orderedItems", "items"],
    has: [["object.content", "object.attributedTo"], ["object.content", "actor"]],
    roles: [
      .title: ["object.name"], .text: ["object.content"],
      .author: ["object.attributedTo", "actor"],
      .at: ["object.published", "published"], .url: ["object.url", "object.id"],
      .id: ["object.id"], .parent: ["object.inReplyTo"],
    ], isNotice: { $0["object"]?.kind != .object }
  ).format

  /// Tweets in the archive that X gives its users.
  static let tweets = RecordForm(
    name: "x-archive",
    recognisedBy:
      "objects with 'id_str', and 'full_text' or a 'text' of a 'user', perhaps in 'tweet'",
    source: "X",
    has: [
      ["tweet.full_text", "tweet.id_str"], ["full_text", "id_str"],
      ["text", "id_str", "user.screen_name"],
    ],
    roles: [
      .text: ["tweet.full_text", "full_text", "text"],
      .author: ["tweet.user.screen_name", "user.screen_name"],
      .at: ["tweet.created_at", "created_at"], .score: ["tweet.favorite_count", "favorite_count"],
      .language: ["tweet.lang", "lang"], .id: ["tweet.id_str", "id_str"],
      .parent: ["tweet.in_reply_to_status_id_str", "in_reply_to_status_id_str"],
    ],
    address: { tweet in
      (tweet["tweet"] ?? tweet).id("id_str").map { "https://x.com/i/status/\($0)" }
    },
    meaning: { text, tweet in
      withFullLinks(text, (tweet["tweet"] ?? tweet)["entities"]?["urls"])
    }
  ).format

  /// Posts from Bluesky's stream of events.
  static let jetstream = RecordForm(
    name: "jetstream", recognisedBy: "objects with 'did' and a 'commit' with a 'record'",
    source: "Bluesky", has: [["did", "commit.collection"]],
    roles: [
      .text: ["commit.record.text"], .author: ["did"], .at: ["commit.record.createdAt", "time_us"],
      .language: ["commit.record.langs.0"], .parent: ["commit.record.reply.parent.uri"],
    ],
    address: { event in
      guard let did = event.text("did"), let key = event["commit"]?.text("rkey") else { return nil }
      return "https://bsky.app/profile/\(did)/post/\(key)"
    },
    key: { event in
      guard let did = event.text("did"), let key = event["commit"]?.text("rkey") else { return nil }
      return "at://\(did)/app.bsky.feed.post/\(key)"
    }, isNotice: { $0["commit"]?["record"]?.text("text") == nil }
  ).format

  /// The Guardian's open platform.
  static let guardian = RecordForm(
    name: "guardian", recognisedBy: "'results' with 'webTitle' and 'webPublicationDate'",
    source: "The Guardian", lists: ["response.results", "response.content", "results", ""],
    has: [["webTitle", "webPublicationDate"]],
    roles: [
      .title: ["fields.headline", "webTitle"],
      .text: ["fields.body", "fields.bodyText", "fields.trailText"], .author: ["fields.byline"],
      .at: ["webPublicationDate"], .url: ["webUrl"], .board: ["sectionName"], .id: ["id"],
    ]
  ).format

  /// The archive and the search of The New York Times.
  static let newYorkTimes = RecordForm(
    name: "nyt",
    recognisedBy: "'docs' with 'headline', 'pub_date' and 'web_url', or 'results' with 'abstract', "
      + "'byline', 'published_date' and 'des_facet'",
    source: "The New York Times", lists: ["response.docs", "docs", "results", ""],
    has: [
      ["headline.main", "pub_date"],
      ["title", "abstract", "byline", "published_date", "des_facet"],
    ],
    roles: [
      .title: ["headline.main", "title"], .text: ["lead_paragraph", "abstract", "snippet"],
      .author: ["byline.original", "byline"], .at: ["pub_date", "published_date"],
      .url: ["web_url", "url"], .source: ["source"], .board: ["section_name", "section"],
      .id: ["_id", "uri"],
    ]
  ).format

  /// Posts of WordPress.
  static let wordPress = RecordForm(
    name: "wordpress", recognisedBy: "objects with 'title' and 'content' that are 'rendered'",
    has: [
      ["title.rendered", "content.rendered", "link"], ["title.rendered", "date_gmt", "link"],
    ],
    roles: [
      .title: ["title.rendered"], .text: ["content.rendered", "excerpt.rendered"],
      .author: ["_embedded.author.0.name", "author_name", "yoast_head_json.author"],
      .at: ["date_gmt", "date"], .url: ["link"],
      .replies: ["_embedded.replies.0"],
    ],
    key: { $0.has("title") ? $0.text("link") : $0.id("id") },
    parent: { $0.has("title") ? nil : $0.id("parent") }
  ).format

  /// Comments on posts of WordPress.
  static let wordPressComments = RecordForm(
    name: "wordpress-comments",
    recognisedBy: "objects with 'post', 'author_name' and a 'content' that is 'rendered'",
    source: "WordPress", has: [["post", "author_name", "content.rendered"]],
    shape: .comments(address: commentedPost, title: "_embedded.up.0.title.rendered"),
    roles: [
      .text: ["content.rendered"], .author: ["author_name"], .at: ["date_gmt", "date"],
      .id: ["id"], .parent: ["parent"],
    ]
  ).format

  /// A video with its comments, as yt-dlp writes it.
  static let video = RecordForm(
    name: "yt-dlp", recognisedBy: "an object with 'extractor' or 'upload_date', and 'webpage_url'",
    has: [["webpage_url", "extractor"], ["webpage_url", "upload_date"]],
    roles: [
      .title: ["title"], .text: ["description", "text"],
      .author: ["uploader", "channel", "author"],
      .at: ["timestamp", "upload_date"], .url: ["webpage_url"], .score: ["like_count"],
      .replyCount: ["comment_count"], .source: ["extractor_key"], .replies: ["comments"],
      .id: ["id"], .parent: ["parent"],
    ]
  ).format

  /// Comments as youtube-comment-downloader writes them.
  static let videoComments = RecordForm(
    name: "youtube-comments", recognisedBy: "objects with 'cid', 'text' and 'votes'",
    source: "YouTube", lists: ["", "comments"], has: [["cid", "text", "votes"]],
    shape: .comments(address: { _ in nil }, title: "title"),
    roles: [
      .text: ["text"], .author: ["author"], .at: ["time_parsed"], .score: ["votes"], .id: ["cid"],
    ],
    parent: { comment in
      let parts = comment.text("cid")?.split(separator: ".") ?? []
      return parts.count > 1 ? parts.first.map(String.init) : nil
    }
  ).format

  /// The lists of people and channels beside the messages in Slack's export.
  static let slackLists = Format(
    name: "slack-lists",
    recognisedBy:
      "people with 'profile' and 'id', or channels with 'name', 'created' and 'members'",
    reader: .json(
      recognises: { root in
        let first = root.elements.prefix(3)
        return first.contains { row in
          guard let id = row.text("id"), let kind = id.first, "UWCGD".contains(kind) else {
            return false
          }
          return row.has("profile") && row.has("name") || row.has("members") && row.has("created")
        }
      },
      read: { root, snapshot in
        let start = Origin(file: snapshot.file, line: 0)
        snapshot.note(
          Diagnostic(
            .note, at: start,
            "this lists people or channels of Slack and holds no messages",
            remedy: "nothing need be done; each channel's folder has a file a day"))
      }))

  /// A day of a channel in Slack's export.
  static let slack = RecordForm(
    name: "slack", recognisedBy: "messages with 'ts', 'text', and 'user' or 'bot_id'",
    source: "Slack", lists: ["", "messages"],
    has: [
      ["ts", "text", "type", "user"], ["ts", "text", "user_profile"], ["ts", "text", "bot_id"],
    ],
    shape: .chat(name: "name"),
    roles: [
      .text: ["text"],
      .author: [
        "user_profile.real_name", "user_profile.display_name", "user_profile.name", "username",
        "user", "bot_id",
      ], .at: ["ts"], .id: ["ts"],
    ],
    parent: { message in
      let thread = message.text("thread_ts")
      return thread == message.text("ts") ? nil : thread
    },
    meaning: slackText,
    isNotice: {
      [
        "channel_join", "channel_leave", "channel_topic", "channel_purpose", "channel_name",
        "channel_archive", "channel_unarchive", "tombstone", "bot_add", "group_join",
      ]
      .contains($0.text("subtype") ?? "")
    }
  ).format
}

/// The text of a message in Slack: `<https://a.example|a link>` is its words, `<@U1>` a person.
private func slackText(_ text: String, _ message: JSON) -> String {
  var shown = ""
  var rest = text[...]
  while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
    shown += rest[..<open]
    let inner = rest[rest.index(after: open)..<close]
    let parts = inner.split(separator: "|", maxSplits: 1)
    let word = parts.last ?? inner
    if inner.hasPrefix("!") {
      shown += "@" + word.filter { $0 != "!" }
    } else {
      shown += parts.count > 1 && inner.hasPrefix("@") ? "@\(word)" : String(word)
    }
    rest = rest[rest.index(after: close)...]
  }
  shown = decodedEntities(shown + rest)
  // What a bot shows in a frame, where it says nothing beside it.
  let frames = message["attachments"]?.elements.prefix(20).compactMap { frame in
    let parts = [frame.text("title"), frame.text("text")].compactMap(\.self)
    return parts.isEmpty ? frame.text("fallback") : parts.joined(separator: "\n")
  }
  let files = message["files"]?.elements.map { attachment("file", $0.text("name")) } ?? []
  return ([shown] + (shown.isEmpty ? frames ?? [] : []) + files).filter { !$0.isEmpty }.joined(
    separator: "\n")
}

/// The address of the post that a comment is on, which may have several pages of them.
private func commentedPost(_ comment: JSON) -> String? {
  guard let link = comment.text("link") else { return nil }
  let page = String(link.prefix { $0 != "#" })
  return ranges(of: "comment-page-", in: page).first.map { String(page[..<$0.lowerBound]) } ?? page
}
