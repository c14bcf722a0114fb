import Market
import Prose

/// A piece of a PTT post between its header and its end: one line or element.
struct PttEntry {
  enum Kind {
    case text(Substring)
    case reply(PttReply)
  }

  let kind: Kind
  let origin: Origin

  var text: Substring? {
    if case .text(let text) = kind { text } else { nil }
  }

  var reply: PttReply? {
    if case .reply(let reply) = kind { reply } else { nil }
  }
}

/// Classifies the lines of a post as replies or text.
///
/// If most replies have the board's colours, a line without them only looks like one; otherwise the
/// time at the end decides.
///
/// - Parameters:
///   - lines: The lines below the header.
///   - colored: Whether the line at an index began with a colour.
///   - origin: The position of the line at an index.
/// - Returns: One entry per line.
func pttEntries(
  _ lines: ArraySlice<Substring>, colored: (Int) -> Bool = { _ in false }, origin: (Int) -> Origin
) -> [PttEntry] {
  let replies = lines.map { PttReply($0) }
  let found = zip(lines.indices, replies).filter { $0.1 != nil }
  let areColored = found.count { colored($0.0) } * 2 > found.count
  let areTimed = found.contains { $0.1?.stamp != nil }
  return zip(lines.indices, replies).map { index, reply in
    let isReply = areColored ? colored(index) : !areTimed || reply?.stamp != nil
    let kind = reply.flatMap { isReply ? PttEntry.Kind.reply($0) : nil }
    return PttEntry(kind: kind ?? .text(lines[index]), origin: origin(index))
  }
}

/// A post's header, or its substitute.
struct PttHead {
  var title: String
  var author: String?
  var board: String?
  var posted: Moment?
  var url: String?
  var origin: Origin
}

/// A post and its replies.
///
/// Above the sender line, replies are quoted from other posts; below it, lines that are not replies
/// are the author's answers and the board's notes. An answer takes no floor, so it is kept at the
/// end of the post's text.
func pttThread(_ head: PttHead, _ entries: [PttEntry]) -> Thread {
  let sent = entries.firstIndex { $0.text.map(isSender) == true }
  let end = sent ?? entries.firstIndex { $0.reply != nil } ?? entries.endIndex
  let address = entries[end...].lazy.compactMap { entry in
    entry.text.flatMap { $0.hasPrefix("※") ? PttAddress(in: $0) : nil }
  }.first
  let body = withoutSignature(entries[..<end].compactMap(\.text)[...])
  let content = [paragraphs(body), answers(in: entries[end...])].filter { !$0.isEmpty }
    .joined(separator: "\n\n")
  let form = NewsForm(body)
  let fullTitle = form.value(.title)
  let story = Story(
    title: head.title, fullTitle: fullTitle == head.title ? nil : fullTitle,
    board: head.board ?? address?.board, author: head.author,
    published: head.posted ?? address?.posted, articlePublished: form.published,
    language: language(of: head.title, content), url: head.url ?? address?.url,
    text: content, origin: head.origin)
  return Thread(story, replies: replies(entries[end...], to: story, above: body))
}

/// What the author wrote between the replies, as paragraphs.
///
/// What stands below the last reply or note of the board is the page's, not the author's.
private func answers(in entries: ArraySlice<PttEntry>) -> String {
  let begin = entries.lastIndex { $0.text.map(isSender) == true } ?? entries.startIndex
  let rest = entries[begin...]
  guard let end = rest.lastIndex(where: { $0.reply != nil || $0.text?.hasPrefix("※ 編輯") == true })
  else { return "" }
  return paragraphs(
    rest[..<end].map { entry in
      entry.text.flatMap { isOfBoard($0) ? nil : $0 } ?? ""
    })
}

/// Whether a line below a post is the board's: a note, a deleted reply, an old sender's host.
private func isOfBoard(_ line: Substring) -> Bool {
  let line = line.trimmed
  return ["※", "◆", "--"].contains { line.hasPrefix($0) } || line.hasSuffix("的推文: 誤植)")
    || line.hasPrefix("(") && line.contains(" 刪除 ") && line.contains("推文")
}

private func replies(
  _ entries: ArraySlice<PttEntry>, to story: Story, above body: ArraySlice<Substring>
) -> [Reply] {
  var found: [(reply: PttReply, origin: Origin)] = []
  var anchors: [Int: Moment] = [:]
  var isForwarded = false
  for entry in entries {
    switch entry.kind {
    case .reply(let reply): found.append((reply, entry.origin))
    case .text(let text):
      guard let moment = momentOfNote(text) else { continue }
      anchors[found.count] = moment
      isForwarded = isForwarded || text.hasPrefix("※ 轉錄者")
    }
  }
  // Replies above a forwarder's note were made to the forwarded post.
  let start = isForwarded ? nestedTime(in: body) ?? story.published : story.published
  let times = times(of: found.map(\.reply.stamp), postedAt: start, anchors: anchors)
  return zip(found, times).enumerated().map { index, found in
    let ((reply, origin), time) = found
    return Reply(
      floor: index + 1, author: reply.author, mark: reply.mark, text: reply.text,
      at: time?.at, isYearUncertain: time?.isYearUncertain ?? false, origin: origin)
  }
}

/// Whether a line states where a post was sent from.
func isSender(_ line: Substring) -> Bool {
  ["※ 發信站", "※ 发信站", "※ Origin:"].contains { line.hasPrefix($0) }
}

/// When a post was edited or forwarded; the only lines below a post that state a year.
private func momentOfNote(_ line: Substring) -> Moment? {
  guard ["※ 編輯", "※ 编辑", "※ 轉錄者", "※ 转录者"].contains(where: { line.hasPrefix($0) }),
    let comma = line.lastIndex(of: ",")
  else { return nil }
  return readMoment(
    line[line.index(after: comma)...], zoneMinutes: pttZoneMinutes, language: "en-US")
}

/// When a post quoted inside another was written.
private func nestedTime(in body: ArraySlice<Substring>) -> Moment? {
  for line in body {
    for label in ["時間:", "時間：", "时间:"] where line.hasPrefix(label) {
      if let moment = readMoment(line.dropFirst(3), zoneMinutes: pttZoneMinutes) { return moment }
    }
  }
  return nil
}
