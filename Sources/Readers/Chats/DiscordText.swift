import Market
import Prose

extension Format {
  /// A channel that DiscordChatExporter wrote as text.
  static let discordText = Format(
    name: "discord-text",
    recognisedBy: "'Guild:' and 'Channel:' between lines of '=', then '[1/27/2025 9:20 AM] bo'",
    reader: .text(
      recognises: { text in
        text.lines.prefix(3).contains { $0.hasPrefix("Guild: ") }
          && text.lines.prefix(4).contains { $0.hasPrefix("Channel: ") }
      },
      read: { text, snapshot in readDiscordText(text, into: &snapshot) }))
}

private func readDiscordText(_ text: Text, into snapshot: inout Snapshot) {
  func head(_ name: String) -> String? {
    text.lines.prefix(8).first { $0.hasPrefix(name) }.map { $0.dropFirst(name.count).trimmed }
  }
  let channel = head("Channel: ")?.split(separator: "/").last?.trimmed
  var log = ChatLog(name: channel, source: head("Guild: ") ?? "Discord")
  var stamps: [ChatStamp?] = []
  var part: String?
  for (index, line) in text.lines.enumerated() {
    if let head = DiscordHead(line) {
      log.messages.append(
        Reply(author: head.author, text: "", at: head.moment, origin: text.origin(index)))
      stamps.append(head.stamp)
      part = nil
    } else if let last = log.messages.indices.last {
      if isFooter(text.lines, at: index) { break }
      if sections.contains(line.trimmed) {
        part = line.trimmed.dropFirst().dropLast().lowercased()
      } else if part == "attachments" || part == "stickers" {
        let kind = part == "stickers" ? "sticker" : "file"
        let name = line.split(separator: "/").last.map(String.init)
        if !line.trimmed.isEmpty { log.messages[last].text += "\n" + attachment(kind, name) }
      } else if part != "reactions" {
        log.messages[last].text += "\n" + line
      }
    }
  }
  let order = DateOrder(of: stamps.compactMap(\.self))
  for (place, stamp) in stamps.enumerated() {
    log.messages[place].text = log.messages[place].text.trimmed
    if let stamp { log.messages[place].at = stamp.moment(order) }
  }
  snapshot.tellNotices(log.messages.filter { isDiscordNotice($0.text) }.map(\.origin))
  log.messages.removeAll { isDiscordNotice($0.text) }
  log.add(to: &snapshot, at: text.origin(0))
}

/// Whether a message is what Discord itself writes, as its exporter words it.
func isDiscordNotice(_ text: String) -> Bool {
  ["Joined the server.", "Pinned a message."].contains(text)
    || text.hasPrefix("Started a call that lasted")
}

/// What stands below a message besides its words.
private let sections: Set = ["{Attachments}", "{Embed}", "{Embeds}", "{Reactions}", "{Stickers}"]

/// Whether a line is the frame of the last lines, `Exported 3 message(s)`, and not one of a message.
private func isFooter(_ lines: [Substring], at index: Int) -> Bool {
  let line = lines[index].trimmed
  guard line.count == 62, line.allSatisfy({ $0 == "=" }) else { return false }
  let next = lines[(index + 1)...].first { !$0.trimmed.isEmpty }
  return next?.hasPrefix("Exported ") ?? true
}

/// The moment that Discord's exporters write, older ones with a month in letters and two digits of
/// the year: `27-Jan-25 09:20 PM`.
func discordMoment(_ written: some StringProtocol) -> Moment? {
  if let moment = readMoment(written) { return moment }
  let words = written.split(separator: " ", maxSplits: 1)
  let date = words.first?.split(separator: "-") ?? []
  guard date.count == 3, words.count == 2 else { return nil }
  let year = date[2].count == 2 ? "20\(date[2])" : String(date[2])
  return readMoment("\(date[0]) \(date[1]) \(year) \(words[1])")
}

/// The line above a message: `[1/27/2025 9:20 AM] bo#0001 (pinned)`, or `[27-Jan-25 09:20 AM] bo`.
private struct DiscordHead {
  let author: String
  let stamp: ChatStamp?
  let moment: Moment?

  init?(_ line: Substring) {
    guard line.hasPrefix("["), let end = line.prefix(48).firstIndex(of: "]") else { return nil }
    let written = line[..<end].dropFirst()
    stamp = ChatStamp(written)
    moment = discordMoment(written)
    guard stamp != nil || moment != nil else { return nil }
    let name = line[line.index(after: end)...].trimmed
    author = name.hasSuffix(" (pinned)") ? String(name.dropLast(9)) : name
    if author.isEmpty { return nil }
  }
}
