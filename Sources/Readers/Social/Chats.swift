import Market
import Prose

extension Format {
  /// A chat, or all chats, exported from Telegram.
  static let telegram = Format(
    name: "telegram",
    recognisedBy: "'messages' with 'from' and 'date' or 'date_unixtime', or 'chats' with a 'list'",
    reader: .json(
      recognises: { root in
        telegramChats(root).prefix(3).contains { chat in
          chat["messages"]?.samples.contains {
            ($0.has("from") || $0.has("actor")) && ($0.has("date_unixtime") || $0.has("date"))
          } == true
        }
      },
      read: { root, snapshot in
        for chat in telegramChats(root) {
          let messages = chat["messages"]?.elements.filter { $0.text("type") != "service" } ?? []
          // An export of all chats also lists empty ones.
          if messages.isEmpty, root.has("chats") { continue }
          let depths = depths(
            ids: messages.map { $0.id("id") },
            parents: messages.map { $0.id("reply_to_message_id") })
          snapshot.add(
            zip(messages, depths).map(telegramMessage), chat: chat.text("name"), source: "Telegram",
            origin: chat.origin)
        }
      }))

  /// A channel exported by DiscordChatExporter.
  static let discord = Format(
    name: "discord",
    recognisedBy: "an object with 'guild', 'channel' and 'messages'",
    reader: .json(
      recognises: { $0.has("guild") && $0.has("channel") && $0.has("messages") },
      read: { root, snapshot in
        let messages = root["messages"].map { Array($0.elements) } ?? []
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
        let messages = root["messages"].map { Array($0.elements) } ?? []
        snapshot.add(
          messages.map(instagramMessage), chat: root.text("title").map(unmangled),
          source: "Instagram", origin: root.origin)
      }))
}

extension Snapshot {
  /// Adds a chat: it has no story of its own, and its messages are the replies.
  ///
  /// They keep their order, since a chat is a conversation; answers to another message are deeper.
  fileprivate mutating func add(
    _ messages: [Reply], chat: String?, source: String, origin: Origin
  ) {
    let first = messages.lazy.compactMap(\.at).min()
    threads.append(
      Thread(
        Story(
          title: chat ?? "\(source) chat", source: source, board: chat, published: first, text: "",
          origin: origin),
        replies: messages))
  }
}

private func telegramChats(_ root: JSON) -> [JSON] {
  root["chats"]?["list"].map { Array($0.elements) } ?? [root]
}

private func telegramMessage(_ message: JSON, depth: Int) -> Reply {
  Reply(
    author: message.text("from"), text: message["text"].map(telegramText) ?? "",
    at: message.seconds("date_unixtime") ?? message.moment("date"), depth: depth,
    origin: message.origin)
}

/// A text, either bare or a list of formatted pieces.
private func telegramText(_ value: JSON) -> String {
  if let text = value.string { return text }
  return value.elements.map { $0.string ?? $0.text("text") ?? "" }.joined()
}

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
  let texts = [message.text("content"), message["forwardedMessage"]?.text("content")] + boxes
  return texts.compactMap { $0 }.joined(separator: "\n")
}

private func instagramMessage(_ message: JSON) -> Reply {
  let link = message["share"]?.text("link")
  return Reply(
    author: message.text("sender_name").map(unmangled),
    text: [message.text("content").map(unmangled), link].compactMap { $0 }.joined(separator: "\n"),
    at: message.seconds("timestamp_ms", per: 1_000), origin: message.origin)
}

/// A text whose UTF-8 bytes were each written as a character, as in Meta's exports.
private func unmangled(_ text: String) -> String {
  guard text.unicodeScalars.allSatisfy({ $0.value < 0x100 }),
    text.unicodeScalars.contains(where: { $0.value >= 0x80 })
  else { return text }
  let bytes = text.unicodeScalars.map { UInt8($0.value) }
  return String(validating: bytes, as: UTF8.self) ?? text
}
