import Market
import Prose

extension Format {
  /// A channel that DiscordChatExporter wrote as a page.
  static let discordPage = Format(
    name: "discord-page", recognisedBy: "HTML with elements of the class 'chatlog__message-group'",
    reader: .markup(
      recognises: { root in root.descendants.contains { $0.has(class: "chatlog__message-group") } },
      read: { root, snapshot in readDiscordPage(root, into: &snapshot) }))

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
      read: { root, snapshot in readTelegram(root, into: &snapshot) }))
}

extension Sequence<Element> {
  /// The first element that has one of these classes.
  fileprivate func first(_ names: String...) -> Element? {
    first { element in names.contains { element.has(class: $0) } }
  }
}

private func readDiscordPage(_ root: Element, into snapshot: inout Snapshot) {
  let entries = root.descendants.filter { $0.has(class: "preamble__entry") }.map(\.text.trimmed)
  var messages: [(id: String?, answers: String?, reply: Reply, stamp: ChatStamp?)] = []
  var author: String?
  var at: Stamped?
  // Once through the page: groups that are not closed are in one another.
  for box in root.descendants {
    if box.has(class: "chatlog__message-group") { (author, at) = (nil, Stamped(nil)) }
    // In older pages both stand above the messages of a group.
    if box.has(class: "chatlog__author-name") { author = filled(box.text.trimmed) ?? author }
    if let last = at, box.has(class: "chatlog__timestamp") { at = Stamped(box, after: last) }
    guard let last = at, let id = box[attribute: "data-message-id"] else { continue }
    let parts = box.descendants.prefix { $0[attribute: "data-message-id"] == nil }
    author =
      parts.first("chatlog__author", "chatlog__author-name")?.text.trimmed ?? author
    let shown = parts.first("chatlog__timestamp") ?? parts.first("chatlog__short-timestamp")
    if let shown { at = Stamped(shown, after: last) }
    let text = [parts.first("chatlog__content").map { plainText($0) } ?? ""] + boxes(in: parts)
    let link = parts.first("chatlog__reply-link", "chatlog__reference-link")
    messages.append(
      (
        id, link?[attribute: "onclick"].flatMap { $0.split { !$0.isNumber }.last.map(String.init) },
        Reply(
          author: author, text: text.filter { !$0.isEmpty }.joined(separator: "\n"),
          at: at?.moment, origin: box.origin), at?.stamp
      ))
  }
  let order = DateOrder(of: messages.compactMap(\.stamp))
  let depths = depths(ids: messages.map(\.id), parents: messages.map(\.answers))
  for (place, message) in messages.enumerated() {
    messages[place].reply.depth = depths[place]
    if let stamp = message.stamp { messages[place].reply.at = stamp.moment(order) }
  }
  snapshot.add(
    messages.map(\.reply),
    chat: entries.dropFirst().first?.split(separator: "/").last?.trimmed,
    source: entries.first ?? "Discord", origin: root.origin)
}

/// What a message holds besides its text: files, stickers and what bots write in frames.
private func boxes(in message: some Sequence<Element>) -> [String] {
  message.compactMap { part in
    if part.has(class: "chatlog__embed-text") { return plainText(part) }
    if part.has(class: "chatlog__sticker") { return attachment("sticker") }
    guard part.has(class: "chatlog__attachment") else { return nil }
    let link = part.descendants.first { $0.name == "a" }?[attribute: "href"]
    return attachment("file", link?.split(separator: "/").last.map(String.init))
  }
}

/// The time above a message, as the page shows it.
private struct Stamped {
  let moment: Moment?
  let stamp: ChatStamp?

  /// The time of an element, whose title has it in full: `Monday, January 27, 2025 9:20 AM`.
  init(_ element: Element?, after last: Stamped? = nil) {
    let written = element.flatMap { $0[attribute: "title"] ?? $0.text } ?? ""
    let short = element?.text.trimmed ?? ""
    moment = readMoment(written) ?? discordMoment(short) ?? last?.moment
    stamp = moment == nil || last?.moment == moment ? ChatStamp(short) ?? last?.stamp : nil
  }
}

private func readTelegram(_ root: Element, into snapshot: inout Snapshot) {
  let name = root.descendants.first("page_header")?.descendants.first("text")?.text.trimmed
  var ids: [String?] = []
  var answered: [String?] = []
  var messages: [Reply] = []
  var author: String?
  for box in root.descendants where box.isTelegramMessage && !box.has(class: "service") {
    let parts = box.descendants.prefix { !$0.isTelegramMessage }
    author = sender(in: parts) ?? author
    let link = parts.first("reply_to")?.descendants.first { $0.name == "a" }?[attribute: "href"]
    ids.append(box[attribute: "id"])
    answered.append(
      link.map { "message" + String($0.reversed().prefix { $0.isNumber }.reversed()) })
    messages.append(
      Reply(
        author: author, text: said(in: parts),
        at: parts.first("date")?[attribute: "title"].flatMap { readMoment($0, language: "de") },
        origin: box.origin))
  }
  for (place, depth) in depths(ids: ids, parents: answered).enumerated() {
    messages[place].depth = depth
  }
  snapshot.add(messages, chat: name, source: "Telegram", origin: root.origin)
}

extension Element {
  fileprivate var isTelegramMessage: Bool { has(class: "message") }
}

/// The text of an element without that of the elements in it.
private func ownText(of element: Element) -> String {
  let parts = element.contents.compactMap { if case .text(let text, _) = $0 { text } else { nil } }
  return onOneLine(parts.joined())
}

/// Who wrote a message.
private func sender(in message: [Element]) -> String? {
  let quoted = message.first("forwarded")
  let name = message.first { $0.has(class: "from_name") && quoted?.contains($0) != true }
  // `Asta via @gif`, and the time of what is forwarded, are elements of their own.
  return name.flatMap { filled(ownText(of: $0)) }
}

/// A message's text, and the kinds of what it holds besides: `[photo]`.
private func said(in message: [Element]) -> String {
  let text = message.first("text").map { plainText($0) }
  let media = message.filter { $0.has(class: "media") }.map { box in
    let classes = (box[attribute: "class"] ?? "").split(separator: " ")
    let kind = classes.first { $0.hasPrefix("media_") }?.dropFirst(6) ?? "file"
    return attachment(String(kind).replacing("_", with: " "))
  }
  return ([text ?? ""] + media).filter { !$0.isEmpty }.joined(separator: "\n")
}
