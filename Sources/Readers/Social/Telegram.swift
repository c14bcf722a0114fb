import Market
import Prose

extension Format {
  /// A chat, a channel, or a whole account, exported from Telegram.
  static let telegram = Format(
    name: "telegram",
    recognisedBy: "'messages' with 'from' and 'date' or 'date_unixtime', or 'chats' with a 'list'",
    reader: .json(
      recognises: { root in
        chats(in: root).prefix(mostLookedAt).contains { chat in
          chat["messages"]?.samples.contains {
            ($0.has("from") || $0.has("actor")) && ($0.has("date_unixtime") || $0.has("date"))
          } == true
        }
      },
      read: { root, snapshot in
        for chat in chats(in: root) {
          let messages = chat["messages"]?.elements.filter { $0.text("type") != "service" } ?? []
          // An export of all chats also lists empty ones.
          if messages.isEmpty, root.has("chats") { continue }
          if chat.text("type")?.hasSuffix("channel") == true {
            snapshot.add(posts: messages, of: chat)
          } else {
            let depths = depths(ids: messages.map(\.number), parents: messages.map(\.answered))
            snapshot.add(
              zip(messages, depths).map(reply), chat: chat.text("name"), source: "Telegram",
              origin: chat.origin)
          }
        }
      }))
}

/// How many chats are checked to recognise the format; the first of an account may be empty.
private let mostLookedAt = 20

/// The chats of a file: one, or those of an account, with the ones that were left.
private func chats(in root: JSON) -> [JSON] {
  let lists = [root["chats"]?["list"], root["left_chats"]?["list"]].compactMap(\.self)
  return lists.isEmpty ? [root] : lists.flatMap { Array($0.elements) }
}

extension Snapshot {
  /// Adds a channel: each post is a story, and what answers it stands below.
  fileprivate mutating func add(posts: [JSON], of channel: JSON) {
    for tree in arranged(ids: posts.map(\.number), parents: posts.map(\.answered)) {
      let post = posts[tree.root]
      threads.append(
        Thread(
          Story(
            post: nil, source: "Telegram", board: channel.text("name"),
            author: post.text("from") ?? channel.text("name"), at: post.written,
            score: post.reactions, text: said(by: post), origin: post.origin),
          replies: tree.answers.map { reply(posts[$0.index], depth: $0.depth) }))
    }
  }
}

extension JSON {
  fileprivate var number: String? { id("id") }
  fileprivate var answered: String? { id("reply_to_message_id") }

  fileprivate var written: Moment? { seconds("date_unixtime") ?? moment("date") }

  /// The number of reactions of all kinds.
  fileprivate var reactions: Int? {
    guard let reactions = self["reactions"], reactions.kind == .array else { return nil }
    let counts = reactions.elements.compactMap { $0.count("count") }
    return counts.isEmpty ? nil : counts.reduce(0) { min($0 + $1, Story.allCounts.upperBound) }
  }
}

private func reply(_ message: JSON, depth: Int) -> Reply {
  Reply(
    author: message.text("from"), text: said(by: message), at: message.written, depth: depth,
    score: message.reactions, origin: message.origin)
}

/// A message's text, and what it holds besides.
private func said(by message: JSON) -> String {
  ([message["text"].map(written) ?? ""] + attachments(of: message)).filter { !$0.isEmpty }
    .joined(separator: "\n")
}

/// A text, either bare or a list of formatted pieces.
private func written(_ value: JSON) -> String {
  if let text = value.string { return text }
  return value.elements.map { $0.string ?? $0.text("text") ?? "" }.joined()
}

private func attachments(of message: JSON) -> [String] {
  var found: [String] = []
  if message.has("photo") { found.append(attachment("photo")) }
  if let kind = message.text("media_type") {
    let name = message.text("sticker_emoji") ?? message.text("title") ?? message.text("file_name")
    found.append(attachment(kind.replacing("_", with: " "), name))
  } else if message.has("file") {
    found.append(attachment("file", message.text("file_name")))
  }
  if let poll = message["poll"] {
    let answers = poll["answers"]?.elements.compactMap { $0.text("text") }.map { "\n- \($0)" } ?? []
    found.append(attachment("poll", poll.text("question")) + answers.joined())
  }
  if message.has("location_information") { found.append(attachment("place")) }
  if message.has("contact_information") { found.append(attachment("contact")) }
  return found
}
