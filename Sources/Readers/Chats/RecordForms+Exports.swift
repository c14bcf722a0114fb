import Market
import Prose

extension Format {
  /// What somebody wrote on Discord, from the data that it hands out: one channel a file, without the
  /// others.
  static let discordPackage = RecordForm(
    name: "discord-package",
    recognisedBy: "objects with 'ID', 'Timestamp', 'Contents' and 'Attachments'",
    source: "Discord", has: [["ID", "Timestamp", "Contents"]], shape: .chat(name: "name"),
    roles: [.text: ["Contents", "Attachments"], .at: ["Timestamp"], .id: ["ID"]]
  ).format

  /// An encrypted chat of Messenger.
  static let messenger = RecordForm(
    name: "messenger", recognisedBy: "messages with 'senderName', 'timestamp' and 'text'",
    source: "Messenger", lists: ["messages"], has: [["senderName", "timestamp", "text"]],
    shape: .chat(name: "threadName"),
    roles: [.text: ["text"], .author: ["senderName"], .at: ["timestamp"]],
    meaning: { text, message in
      let files = message["media"]?.elements.prefix(20).map { _ in attachment("file") } ?? []
      return ([text] + files).filter { !$0.isEmpty }.joined(separator: "\n")
    }
  ).format

  /// Messages of Rocket.Chat, as its database exports them.
  static let rocketChat = RecordForm(
    name: "rocket-chat", recognisedBy: "objects with 'rid', 'msg' and 'u'", source: "Rocket.Chat",
    lists: ["", "messages"], has: [["rid", "msg", "u.username"]], shape: .chat(name: "name"),
    roles: [
      .text: ["msg"], .author: ["u.name", "u.username"], .at: ["ts"], .id: ["_id"],
      .parent: ["tmid"],
    ],
    chat: { $0.text("rid") },
    meaning: { text, message in
      let files = message["attachments"]?.elements.prefix(20).compactMap { file in
        file.text("title").map { attachment("file", $0) } ?? file.text("text")
      }
      return ([text] + (files ?? [])).filter { !$0.isEmpty }.joined(separator: "\n")
    },
    // Who came, left or was renamed.
    isNotice: { $0.text("t") != nil }
  ).format

  /// Chats of Skype.
  static let skype = RecordForm(
    name: "skype", recognisedBy: "messages with 'originalarrivaltime', 'content' and 'messagetype'",
    source: "Skype", lists: ["conversations.*.MessageList", "MessageList", ""],
    has: [["originalarrivaltime", "content", "messagetype"]], shape: .chat(name: "displayName"),
    roles: [
      .text: ["content"], .author: ["displayName", "from"], .at: ["originalarrivaltime"],
      .id: ["id"],
    ],
    chat: { $0.text("conversationid") },
    names: { root in
      namesByID(root["conversations"]) { $0.text("displayName") }
    },
    isNotice: { !($0.text("messagetype") ?? "").contains("Text") }
  ).format

  /// Messages of Microsoft Teams, as its server answers them.
  static let teams = RecordForm(
    name: "teams", recognisedBy: "messages with 'messageType', 'createdDateTime' and a 'body'",
    source: "Microsoft Teams", lists: ["value", ""],
    has: [["messageType", "createdDateTime", "body.content"]], shape: .chat(name: "topic"),
    roles: [
      .title: ["subject"], .text: ["body.content"],
      .author: ["from.user.displayName", "from.application.displayName"], .at: ["createdDateTime"],
      .id: ["id"], .parent: ["replyToId"],
    ], isNotice: { $0.text("messageType").map { $0 != "message" } ?? false }
  ).format

  /// Comments that somebody wrote on Instagram.
  static let instagramComments = RecordForm(
    name: "instagram-comments", recognisedBy: "objects whose 'string_map_data' has a 'Comment'",
    source: "Instagram", lists: ["", "comments_media_comments", "comments_reels_comments"],
    has: [["string_map_data.Comment.value"]],
    roles: [
      .text: ["string_map_data.Comment.value"], .at: ["string_map_data.Time.timestamp"],
      .author: ["title"],
    ], meaning: { text, _ in unmangled(text) }
  ).format

  /// A server of Mattermost, an object a line; answers are inside their posts.
  static let mattermost = RecordForm(
    name: "mattermost",
    recognisedBy: "lines with a 'type', and a 'post' with 'message' and 'create_at'",
    source: "Mattermost",
    has: [
      ["type", "post.message", "post.create_at"],
      ["type", "direct_post.message", "direct_post.create_at"],
    ],
    roles: [
      .text: ["post.message", "direct_post.message", "message"],
      .author: ["post.user", "direct_post.user", "user"],
      .at: ["post.create_at", "direct_post.create_at", "create_at"], .board: ["post.channel"],
      .replies: ["post.replies", "direct_post.replies"],
    ],
    isNotice: { line in
      let post = line["post"] ?? line["direct_post"]
      let isOfServer = line.has("type") && post == nil && !line.has("message")
      return isOfServer || [line, post].contains { $0?.text("type")?.hasPrefix("system_") == true }
    }
  ).format

  /// Posts that somebody wrote on Threads; a text stands beside its pictures, or as the title of one.
  static let threadsPosts = RecordForm(
    name: "threads-posts", recognisedBy: "an object with 'text_post_app_text_posts'",
    source: "Threads", lists: ["text_post_app_text_posts"],
    has: [["media.0.title"], ["media.0.creation_timestamp"]],
    roles: [
      .text: ["title", "media.0.title"],
      .at: ["creation_timestamp", "media.0.creation_timestamp"],
    ], meaning: { text, _ in unmangled(text) }
  ).format

  /// Posts on a wall of VK, and comments with the answers to each.
  static let vk = RecordForm(
    name: "vk", recognisedBy: "items with 'from_id', 'date', 'text', and 'owner_id' or 'thread'",
    source: "VK", lists: ["response.items", "items"],
    has: [
      ["from_id", "date", "text", "owner_id"], ["from_id", "date", "text", "thread"],
      ["from_id", "date", "text", "post_id"],
    ],
    roles: [
      .text: ["text"], .author: ["from_id"], .at: ["date"], .id: ["id"], .score: ["likes.count"],
      .replyCount: ["comments.count", "thread.count"], .replies: ["thread.items"],
      .parent: ["reply_to_comment"],
    ],
    names: { root in
      let root = root["response"] ?? root
      let people = namesByID(root["profiles"]) { person in
        filled(
          [person.text("first_name"), person.text("last_name")].compactMap(\.self).joined(
            separator: " "))
      }
      // What a group writes has its id with a minus.
      let groups = namesByID(root["groups"]) { $0.text("name") }
      return people.merging(groups.map { ("-" + $0, $1) }) { first, _ in first }
    },
    meaning: { text, post in
      let shared = post["copy_history"]?.elements.prefix(3).compactMap { $0.text("text") } ?? []
      return ([text] + shared).filter { !$0.isEmpty }.joined(separator: "\n\n")
    },
    isNotice: { post in
      post["deleted"]?.truth == true
        && post["thread"]?["items"]?.elements.contains { _ in true } != true
    }
  ).format

  /// Reviews of an app in Apple's store.
  static let appStoreReviews = RecordForm(
    name: "app-store-reviews",
    recognisedBy: "a feed whose entries have an 'im:rating' and a 'content'",
    source: "App Store", lists: ["feed.entry"], has: [["im:rating.label", "content.label"]],
    roles: [
      .title: ["title.label"], .text: ["content.label"], .author: ["author.name.label"],
      .at: ["updated.label"], .id: ["id.label"], .score: ["im:voteSum.label"],
    ],
    // The first entry may be the app.
    isNotice: { !$0.has("im:rating") }
  ).format

  /// The people and channels of a Zulip export, beside its files of messages.
  static let zulipRealm = Format(
    name: "zulip-realm", recognisedBy: "an object with 'zerver_realm' and 'zerver_userprofile'",
    reader: .json(
      recognises: { $0.has("zerver_realm") && $0.has("zerver_userprofile") },
      read: { _, snapshot in
        let start = Origin(file: snapshot.file, line: 0)
        snapshot.note(
          Diagnostic(
            .note, at: start,
            "this lists people and channels of Zulip and holds no messages",
            remedy: "nothing need be done; messages-000001.json has them"))
      }))
}

/// The names of objects in a list, by their ids.
private func namesByID(_ list: JSON?, name: (JSON) -> String?) -> [String: String] {
  var names: [String: String] = [:]
  guard let list else { return names }
  for object in list.elements.prefix(mostNames) {
    if let id = object.id("id"), let name = name(object) { names[id] = onOneLine(name) }
  }
  return names
}

/// The most people or chats of a file whose names are taken.
private let mostNames = 100_000
