import Market
import Prose

extension Format {
  /// A room of Matrix, as Element exports it or a server answers.
  static let matrix = RecordForm(
    name: "matrix", recognisedBy: "events with 'origin_server_ts', 'sender' and 'content'",
    source: "Matrix", lists: ["messages", "chunk", ""],
    has: [["origin_server_ts", "sender", "content"]], shape: .chat(name: "room_name"),
    roles: [
      .text: ["content.m\u{0}new_content.body", "content.body"], .author: ["sender"],
      .at: ["origin_server_ts"], .id: ["event_id"],
      .parent: ["content.m\u{0}relates_to.m\u{0}in_reply_to.event_id"],
    ],
    replaced: { event in
      event.value(at: "content.m\u{0}relates_to.rel_type")?.string == "m.replace"
        ? event.value(at: "content.m\u{0}relates_to.event_id")?.string : nil
    },
    meaning: { body, event in
      let kind = event["content"]?.text("msgtype") ?? "m.text"
      if ["m.image", "m.file", "m.video", "m.audio"].contains(kind) {
        return attachment(String(kind.dropFirst(2)), filled(body))
      }
      return withoutFallback(body)
    }, isNotice: { $0.text("type").map { $0 != "m.room.message" } ?? true }
  ).format

  /// Messages that signal-export wrote, one a line.
  static let signal = RecordForm(
    name: "signal", recognisedBy: "objects with 'sender', 'body', 'quote' and 'sticker'",
    source: "Signal", has: [["sender", "body", "quote", "sticker"]], shape: .chat(name: "name"),
    roles: [.text: ["body", "sticker"], .author: ["sender"], .at: ["date"]],
    meaning: { body, message in
      let sticker = message.text("body") == nil && !body.isEmpty
      let files = message["attachments"]?.elements.prefix(20).map { file in
        attachment("file", file.text("fileName") ?? file.text("name") ?? file.string)
      }
      return ([sticker ? attachment("sticker", body) : body] + (files ?? []))
        .filter { !$0.isEmpty }.joined(separator: "\n")
    }
  ).format

  /// What signal-cli received, one envelope a line; receipts and reactions are no messages.
  static let signalCLI = RecordForm(
    name: "signal-cli", recognisedBy: "objects with an 'envelope' that has a 'dataMessage'",
    source: "Signal", lists: ["", "params"],
    has: [
      ["envelope.timestamp", "envelope.dataMessage"],
      ["envelope.timestamp", "envelope.syncMessage.sentMessage"],
      ["envelope.timestamp", "envelope.editMessage.dataMessage"],
    ],
    shape: .chat(name: "name"),
    roles: [
      .author: ["envelope.sourceName", "envelope.sourceNumber", "envelope.source"],
      .at: ["envelope.timestamp"], .id: ["envelope.timestamp"],
    ],
    parent: { signalMessage($0)?["quote"]?.id("id") },
    replaced: { $0["envelope"]?["editMessage"]?.id("targetSentTimestamp") },
    chat: { object in
      let group = signalMessage(object)?["groupInfo"]
      return group?.text("groupName") ?? group?.text("groupId")
    },
    meaning: { _, object in
      let message = signalMessage(object)
      let files = message?["attachments"]?.elements.prefix(20).map { file in
        attachment("file", file.text("filename"))
      }
      let sticker = message?["sticker"]?.kind == .object ? [attachment("sticker")] : []
      return ([message?.text("message") ?? ""] + (files ?? []) + sticker).filter { !$0.isEmpty }
        .joined(separator: "\n")
    }, isNotice: { signalMessage($0) == nil }
  ).format

  /// A chat of Google's, as it may be downloaded.
  static let googleChat = RecordForm(
    name: "google-chat", recognisedBy: "'messages' with 'creator', 'created_date' and 'topic_id'",
    source: "Google Chat", lists: ["messages"], has: [["creator.name", "created_date", "text"]],
    shape: .chat(name: "name"),
    roles: [
      .text: ["text"], .author: ["creator.name"], .at: ["created_date"], .id: ["message_id"],
    ]
  ).format

  /// Topics of Zulip, from its server or an export of it.
  static let zulip = RecordForm(
    name: "zulip", recognisedBy: "'messages' or 'zerver_message' with 'subject' and 'sender_id'",
    source: "Zulip", lists: ["messages", "zerver_message"],
    has: [
      ["subject", "sender_id", "content"], ["subject", "sender", "date_sent"],
      ["subject", "sender_full_name", "display_recipient"],
    ],
    shape: .topics,
    roles: [
      .title: ["subject"], .text: ["rendered_content", "content"],
      .author: ["sender_full_name", "sender"], .at: ["timestamp", "date_sent"], .id: ["id"],
      .board: ["display_recipient"],
    ]
  ).format
}

/// A message without the quoted lines that stand for what it answers.
private func withoutFallback(_ body: String) -> String {
  guard body.hasPrefix("> <"), let end = ranges(of: "\n\n", in: body).first else { return body }
  return String(body[end.upperBound...])
}

/// What somebody said in an envelope of signal-cli: to us, from us, or instead of an earlier text.
private func signalMessage(_ object: JSON) -> JSON? {
  let envelope = object["envelope"]
  let message =
    envelope?["dataMessage"] ?? envelope?["syncMessage"]?["sentMessage"]
    ?? envelope?["editMessage"]?["dataMessage"]
  let hasFiles = ["attachments", "sticker"].contains { message?.value(at: $0)?.isFilled == true }
  return message?.text("message") != nil || hasFiles ? message : nil
}

extension JSON {
  /// Whether it is a list or an object that holds something.
  fileprivate var isFilled: Bool {
    elements.contains { _ in true } || members.contains { _ in true }
  }
}
