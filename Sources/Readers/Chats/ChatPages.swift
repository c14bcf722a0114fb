import Market
import Prose

extension Format {
  /// A channel that DiscordChatExporter wrote as a page.
  static let discordPage = Format(
    name: "discord-page", recognisedBy: "HTML with elements of the class 'chatlog__message-group'",
    reader: .markup(
      recognises: { root in root.descendants.contains { $0.has(class: "chatlog__message-group") } },
      read: { root, snapshot in
        var page = ChatPage(isOfDiscord: true)
        page.read(root, into: &snapshot)
      }))

  /// A chat that Telegram wrote as a page.
  static let telegramPage = Format(
    name: "telegram-page",
    recognisedBy:
      "HTML with elements 'message17' of the class 'message' in one of the class 'history'",
    reader: .markup(
      recognises: { root in
        let history = root.descendants.first { $0.has(class: "history") }
        return history?.descendants.contains { box in
          box.isTelegramMessage && box[attribute: "id"]?.hasPrefix("message") == true
            && box.descendants.first("body") != nil
        } == true
      },
      read: { root, snapshot in
        var page = ChatPage(isOfDiscord: false)
        page.read(root, into: &snapshot)
      }))
}

extension Element {
  /// Whether it is a message of Telegram, or a notice among them.
  var isTelegramMessage: Bool { has(class: "message") }
}
