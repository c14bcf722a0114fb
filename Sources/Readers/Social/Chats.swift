import Market
import Prose

extension Format {
  /// A channel exported by DiscordChatExporter.
  static let discord = Format(
    name: "discord",
    recognisedBy: "an object with 'guild', 'channel' and 'messages'",
    reader: .json(
      recognises: { $0.has("guild") && $0.has("channel") && $0.has("messages") },
      read: { root, snapshot in
        var messages = root["messages"].map { Array($0.elements) } ?? []
        let notices = messages.filter { discordNotices.contains($0.text("type") ?? "") }
        messages.removeAll { discordNotices.contains($0.text("type") ?? "") }
        snapshot.tellNotices(notices.map(\.origin))
        let depths = depths(
          ids: messages.map { $0.id("id") }, parents: messages.map(answeredDiscordMessage))
        snapshot.add(
          zip(messages, depths).map(discordMessage), chat: root["channel"]?.text("name"),
          source: root["guild"]?.text("name") ?? "Discord", origin: root.origin)
      }))

  /// A chat exported from Instagram or Messenger.
  static let instagram = Format(
    name: "instagram",
    recognisedBy: "'messages' with 'sender_name' and 'timestamp_ms'",
    reader: .json(
      recognises: { root in
        root["messages"]?.samples.contains {
          $0.has("sender_name") && $0.has("timestamp_ms")
        } == true
      },
      read: { root, snapshot in
        var messages = root["messages"].map { Array($0.elements) } ?? []
        let notices = messages.filter(isInstagramNotice)
        messages.removeAll(where: isInstagramNotice)
        snapshot.tellNotices(notices.map(\.origin))
        snapshot.add(
          messages.map(instagramMessage).oldestFirst, chat: root.text("title").map(unmangled),
          source: "Instagram", origin: root.origin)
      }))
}

extension [Reply] {
  /// The messages of a chat in their order, if the file begins with the newest.
  var oldestFirst: [Reply] {
    guard let first = lazy.compactMap(\.at).first,
      let last = reversed().lazy.compactMap(\.at).first,
      last < first, allSatisfy({ $0.depth == 0 })
    else { return self }
    return reversed()
  }
}

extension Snapshot {
  /// Adds a chat: it has no story of its own, and its messages are the replies.
  ///
  /// They keep their order, since a chat is a conversation; answers to another message are deeper.
  mutating func add(
    _ messages: [Reply], chat: String?, source: String, origin: Origin
  ) {
    let first = messages.lazy.compactMap(\.at).min()
    threads.append(
      Thread(
        Story(
          title: chat ?? (source.hasSuffix("Chat") ? source : "\(source) chat"), source: source,
          board: chat, published: first, text: "",
          origin: origin),
        replies: messages))
  }
}

/// The types of messages that Discord itself writes.
private let discordNotices: Set = [
  "GuildMemberJoin", "ChannelPinnedMessage", "RecipientAdd", "RecipientRemove", "Call",
  "ChannelNameChange", "ChannelIconChange", "ThreadCreated",
]

private func discordMessage(_ message: JSON, depth: Int) -> Reply {
  let author = message["author"]
  return Reply(
    author: author?.text("name") ?? author?.text("nickname"), text: discordText(message),
    at: message.moment("timestamp"), depth: depth, origin: message.origin)
}

/// The message that one answers; forwarded messages use the same field.
private func answeredDiscordMessage(_ message: JSON) -> String? {
  message.has("forwardedMessage") ? nil : message["reference"]?.id("messageId")
}

/// A message's text; bots write in embeds below an empty text.
private func discordText(_ message: JSON) -> String {
  let boxes = (message["embeds"].map { Array($0.elements) } ?? []).flatMap { box in
    let fields = box["fields"].map { Array($0.elements) } ?? []
    return [box.text("title"), box.text("description")]
      + fields.map { "\($0.text("name") ?? ""): \($0.text("value") ?? "")" }
  }
  let files = message["attachments"]?.elements.map { attachment("file", $0.text("fileName")) } ?? []
  let stickers = message["stickers"]?.elements.map { attachment("sticker", $0.text("name")) } ?? []
  let texts =
    [message.text("content"), message["forwardedMessage"]?.text("content")] + boxes + files
    + stickers
  return texts.compactMap { $0 }.joined(separator: "\n")
}

/// Whether the service wrote a message itself, in the name of who did it.
private func isInstagramNotice(_ message: JSON) -> Bool {
  guard let text = message.text("content"), !message.has("share") else { return false }
  if text == "Liked a message" { return true }
  if text.hasPrefix("Reacted "), text.hasSuffix(" to your message ") { return true }
  let first = message.text("sender_name")?.split(separator: " ").first.map(String.init) ?? ""
  guard !first.isEmpty, text.hasPrefix(first + " ") else { return false }
  return instagramNotices.contains { begin, end in
    text.dropFirst(first.count + 1).hasPrefix(begin) && text.hasSuffix(end)
  }
}

/// How notices begin behind the first name of whom they are about, and how they end.
private let instagramNotices = [
  ("named the group ", "."), ("changed the group photo", "."), ("changed the theme to ", "."),
  ("added ", " to the group."), ("removed ", " from the group."), ("left the group", "."),
]

private func instagramMessage(_ message: JSON) -> Reply {
  let link = message["share"]?.text("link")
  let files: [String?] =
    [
      message.has("photos") ? attachment("photo") : nil,
      message.has("videos") ? attachment("video") : nil,
      message.has("audio_files") ? attachment("audio") : nil,
      message.has("gifs") ? attachment("animation") : nil,
      message.has("sticker") ? attachment("sticker") : nil,
    ]
  return Reply(
    author: message.text("sender_name").map(unmangled),
    text: ([message.text("content").map(unmangled), link] + files).compactMap { $0 }
      .joined(separator: "\n"),
    at: message.seconds("timestamp_ms", per: 1_000), origin: message.origin)
}

/// What a message says that is not text: `[photo]`, `[file: prices.pdf]`.
///
/// A message without a word would look like a mistake in reading.
func attachment(_ kind: String, _ name: String? = nil) -> String {
  name.map { "[\(kind): \($0)]" } ?? "[\(kind)]"
}
