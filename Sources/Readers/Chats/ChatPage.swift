import Market
import Prose

/// The page of a chat as far as it was read, of which the parts come one after another.
struct ChatPage {
  private let isOfDiscord: Bool
  /// The chat, once its first message is known.
  private var story: Story?
  private var name: String?
  private var source: String
  /// Who wrote the last message, and when: of several in a row only the first one says so.
  private var author: String?
  private var at: Stamped?
  private var order: DateOrder?
  /// The depth of each message by its number, for those that answer it.
  private var depths: [UInt64: Int16] = [:]

  static let formats = [Format.discordPage.name, Format.telegramPage.name]

  /// How the elements of messages begin.
  static let marks = [
    "<div class=\"message", "<div class=\"chatlog__message-group",
    "<div class=chatlog__message-group",
  ].map { Array($0.utf8) }

  init(isOfDiscord: Bool) {
    (self.isOfDiscord, source) = (isOfDiscord, isOfDiscord ? "Discord" : "Telegram")
  }

  /// Reads a part of the page: the next messages of the chat.
  mutating func read(_ root: Element, into snapshot: inout Snapshot) {
    if story == nil { readHead(root) }
    var messages = isOfDiscord ? discordMessages(root) : telegramMessages(root)
    guard !messages.isEmpty else { return }
    place(&messages)
    if order == nil, messages.contains(where: { $0.stamp != nil }) {
      order = DateOrder(of: messages.compactMap(\.stamp))
    }
    let replies = messages.map { message in
      var reply = message.reply
      if let stamp = message.stamp, let order { reply.at = stamp.moment(order) }
      return reply
    }
    let first = story
    snapshot.add(replies, chat: name, source: source, origin: root.origin)
    guard let last = snapshot.threads.indices.last else { return }
    // All parts are of one story, as the first one tells it.
    if let first {
      snapshot.threads[last].story = first
      snapshot.continuesThread = true
    } else {
      story = snapshot.threads[last].story
    }
  }

  private mutating func readHead(_ root: Element) {
    if isOfDiscord {
      let entries = root.descendants.filter { $0.has(class: "preamble__entry") }.map(\.text.trimmed)
      name = entries.dropFirst().first?.split(separator: "/").last?.trimmed ?? name
      source = entries.first ?? source
    } else {
      let head = root.descendants.first("page_header")
      name = head?.descendants.first("text")?.text.trimmed ?? name
    }
  }

  /// Gives each message its depth: one more than that of the message which it answers.
  private mutating func place(_ messages: inout [ChatMessage]) {
    let ids = messages.map(\.id)
    for tree in arranged(ids: ids, parents: messages.map(\.answered)) {
      let known = messages[tree.root].answered.flatMap(number).flatMap { depths[$0] }
      let base = known.map { Int($0) + 1 } ?? 0
      messages[tree.root].reply.depth = min(base, Reply.allDepths.upperBound)
      for answer in tree.answers {
        messages[answer.index].reply.depth = min(
          base + answer.depth + 1, Reply.allDepths.upperBound)
      }
    }
    guard depths.count < mostKept else { return }
    for message in messages {
      if let id = message.id.flatMap(number) { depths[id] = Int16(message.reply.depth) }
    }
  }
}

/// The most messages whose depth is remembered: those of a page of some hundred megabytes.
private let mostKept = 2_000_000

/// The number in an id: `message17`, or `1101010101010101010`.
private func number(_ id: String) -> UInt64? {
  UInt64(id.hasPrefix("message") ? id.dropFirst(7) : id[...])
}

/// A message on a page, before its place in the chat is known.
struct ChatMessage {
  let id: String?
  let answered: String?
  var reply: Reply
  /// Its time, where only the whole page tells which number is the day.
  let stamp: ChatStamp?
}

extension Sequence<Element> {
  /// The first element that has one of these classes.
  func first(_ names: String...) -> Element? {
    first { element in names.contains { element.has(class: $0) } }
  }
}

extension ChatPage {
  private mutating func discordMessages(_ root: Element) -> [ChatMessage] {
    var messages: [ChatMessage] = []
    // Once through the page: groups that are not closed are in one another.
    for box in root.descendants {
      if box.has(class: "chatlog__message-group") { (author, at) = (nil, Stamped(nil)) }
      // In older pages both stand above the messages of a group.
      if box.has(class: "chatlog__author-name") { author = filled(box.text.trimmed) ?? author }
      if let last = at, box.has(class: "chatlog__timestamp") { at = Stamped(box, after: last) }
      guard let last = at, let id = box[attribute: "data-message-id"] else { continue }
      let parts = box.descendants.prefix { $0[attribute: "data-message-id"] == nil }
      author = parts.first("chatlog__author", "chatlog__author-name")?.text.trimmed ?? author
      let shown = parts.first("chatlog__timestamp") ?? parts.first("chatlog__short-timestamp")
      if let shown { at = Stamped(shown, after: last) }
      let text = [parts.first("chatlog__content").map { plainText($0) } ?? ""] + boxes(in: parts)
      let link = parts.first("chatlog__reply-link", "chatlog__reference-link")
      messages.append(
        ChatMessage(
          id: id,
          answered: link?[attribute: "onclick"].flatMap {
            $0.split { !$0.isNumber }.last.map(String.init)
          },
          reply: Reply(
            author: author, text: text.filter { !$0.isEmpty }.joined(separator: "\n"),
            at: at?.moment, origin: box.origin), stamp: at?.stamp))
    }
    return messages
  }

  private mutating func telegramMessages(_ root: Element) -> [ChatMessage] {
    var messages: [ChatMessage] = []
    for box in root.descendants where box.isTelegramMessage && !box.has(class: "service") {
      let parts = box.descendants.prefix { !$0.isTelegramMessage }
      author = sender(in: parts) ?? author
      let link = parts.first("reply_to")?.descendants.first { $0.name == "a" }?[attribute: "href"]
      messages.append(
        ChatMessage(
          id: box[attribute: "id"],
          answered: link.map {
            "message" + String($0.reversed().prefix { $0.isNumber }.reversed())
          },
          reply: Reply(
            author: author, text: said(in: parts),
            at: parts.first("date")?[attribute: "title"].flatMap { readMoment($0, language: "de") },
            origin: box.origin), stamp: nil))
    }
    return messages
  }
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

/// What kind of file an element shows: one with a frame of its own, or one that is seen in the chat.
private func kindOfMedia(_ box: Element) -> String? {
  let classes = (box[attribute: "class"] ?? "").split(separator: " ")
  if classes.contains("media") {
    let kind = classes.first { $0.hasPrefix("media_") }?.dropFirst(6) ?? "file"
    return String(kind).replacing("_", with: " ")
  }
  return classes.lazy.compactMap { seenMedia[String($0)] }.first
}

private let seenMedia = [
  "photo_wrap": "photo", "video_file_wrap": "video", "sticker_wrap": "sticker",
  "animated_wrap": "animation", "media_poll": "poll",
]

/// A message's text, and the kinds of what it holds besides: `[photo]`.
private func said(in message: [Element]) -> String {
  let text = message.first("text").map { plainText($0) }
  let media = message.compactMap(kindOfMedia).map { attachment($0) }
  return ([text ?? ""] + media).filter { !$0.isEmpty }.joined(separator: "\n")
}
