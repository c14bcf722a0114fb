import Market
import Prose

extension Format {
  /// PTT posts as crawlers write them: a list, a single post, columns, or replies by subject.
  static let pttCrawler = Format(
    name: "ptt-crawler",
    recognisedBy:
      "article_title, push_tag, addresses on ptt.cc, or replies with tag, userid and content",
    reader: .json(
      recognises: { root in
        posts(in: root, most: mostLookedAt).contains { $0.isPtt } || holdsGroups(root)
      },
      read: { root, snapshot in
        if holdsGroups(root), !posts(in: root, most: mostLookedAt).contains(where: \.isPtt) {
          snapshot.threads += groups(in: root)
        } else {
          for post in posts(in: root, most: .max) { readPost(post, into: &snapshot) }
        }
      }))
}

/// How many posts are checked to recognise the format.
private let mostLookedAt = 20

/// The posts in a file, wherever its crawler puts them.
private func posts(in root: JSON, most: Int) -> [PttFields] {
  if let articles = root["articles"] ?? root["ARTICLES"], articles.kind == .array {
    return articles.elements.prefix(most).map(PttFields.init)
  }
  if root.kind == .array { return root.elements.prefix(most).map(PttFields.init) }
  let columns = Array(root.members.filter { $0.value.kind == .object })
  guard columns.count > 1, let first = columns.first(where: { $0.key == "title" }) ?? columns.first
  else { return [PttFields(root)] }
  let rows = first.value.members.prefix(most).map(\.key.text)
  let areNumbered = rows.allSatisfy { row in row.utf8.allSatisfy { 48...57 ~= $0 } }
  guard areNumbered, !rows.isEmpty else { return [PttFields(root)] }
  return PttFields.rows(rows, of: columns)
}

/// An object's members by lower-case name, since crawlers differ in case as well.
private struct PttFields {
  var values: [String: JSON] = [:]
  var origin: Origin

  init(_ object: JSON) {
    origin = object.origin
    for member in object.members { values[member.key.text.lowercased()] = member.value }
  }

  /// The rows of a table stored by columns.
  static func rows(_ keys: [String], of columns: [JSON.Member]) -> [PttFields] {
    var rows = keys.map { _ in PttFields(columns[0].value) }
    let places = Dictionary(zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
    for index in rows.indices { rows[index].values = [:] }
    for column in columns {
      let name = column.key.text.lowercased()
      for member in column.value.members {
        guard let place = places[member.key.text] else { continue }
        if rows[place].values.isEmpty { rows[place].origin = member.origin }
        rows[place].values[name] = member.value
      }
    }
    return rows
  }

  subscript(names: String...) -> JSON? {
    for name in names { if let value = values[name], value.kind != .null { return value } }
    return nil
  }

  /// The first non-empty text under any of these names, or the joined lines of a list.
  func text(_ names: String...) -> String? {
    for name in names {
      guard let value = values[name] else { continue }
      let text = value.string ?? value.elements.compactMap(\.string).joined(separator: "\n")
      guard !text.isEmpty else { continue }
      return String(cleaned(text[...]))
    }
    return nil
  }

  /// The post's full address, even if only its path or id is given.
  var address: PttAddress? {
    let url = text("url", "link", "href", "article_url", "web_url").map {
      $0.hasPrefix("/bbs/") ? "ptt.cc" + $0 : $0
    }
    if let address = url.flatMap({ PttAddress(in: $0) }) { return address }
    guard let id = text("article_id", "id") else { return nil }
    return PttAddress(in: "ptt.cc/bbs/\(text("board") ?? "-")/\(id).html")
  }

  /// The number of replies that the post had.
  var replyCount: Int? {
    self["message_count", "message_conut"]?["all"]?.count ?? self["message_all"]?.count
  }

  /// Upvotes minus downvotes.
  var score: Int? {
    guard let up = self["upvotes", "push"]?.count, let down = self["downvotes", "boo"]?.count else {
      return nil
    }
    return up - down
  }

  /// Whether it is a PTT post, not one of the many other things with a title.
  var isPtt: Bool {
    if values["article_title"] != nil || address != nil { return true }
    // PyPtt's posts may lack their address.
    if values["aid"] != nil, values["board"] != nil, values["title"] != nil { return true }
    if values["title"] != nil, values["day"] != nil, values.keys.contains("popularity") {
      return true
    }
    return self["messages"]?.elements.prefix(1).contains { $0["push_tag"] != nil } == true
  }
}

private func readPost(_ fields: PttFields, into snapshot: inout Snapshot) {
  if let error = fields.text("error"), fields["article_title", "title"] == nil {
    snapshot.warn(
      fields.origin, "the crawler did not get this post: \(quote(error))", remedy: "fetch it again")
    return
  }
  guard fields.isPtt, let title = fields.values["article_title"] ?? fields.values["title"] else {
    snapshot.warn(fields.origin, "this is not a PTT post", remedy: "keep one kind of post per file")
    return
  }
  let content = fields.text("content", "article_content", "body", "text") ?? ""
  let joined = PttJoinedHeader(content)
  let address = fields.address
  let time = fields.text("date", "time", "article_date").flatMap {
    readMoment($0, zoneMinutes: pttZoneMinutes)
  }
  let board = address.flatMap { $0.board == "-" ? nil : $0 }
  let head = PttHead(
    title: title.string.map { String(cleaned($0[...])).trimmed } ?? "",
    author: (fields.text("author", "userid", "user") ?? joined?.author).map(withoutNickname),
    board: fields.text("board") ?? board?.board ?? joined?.board,
    posted: time ?? joined?.posted ?? address?.posted, url: board?.url, origin: title.origin)
  let lines = (joined?.body ?? content[...]).split(
    omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  var thread = pttThread(head, pttEntries(lines[...]) { _ in title.origin })
  if let messages = fields["messages", "comments", "pushes", "push_list"], messages.kind == .array {
    thread.replies = replies(messages, postedAt: thread.story.published)
    checkCount(of: thread.replies, fields, messages, into: &snapshot)
  }
  thread.story.replyCount = fields.replyCount
  thread.story.score = fields.score
  snapshot.threads.append(thread)
}

private func withoutNickname(_ author: String) -> String {
  pttID(author) ?? author.prefix { $0 != "(" }.trimmed
}

/// Warns if a post states another number of replies than the file holds.
private func checkCount(
  of replies: [Reply], _ fields: PttFields, _ messages: JSON, into snapshot: inout Snapshot
) {
  guard let stated = fields.replyCount, stated != replies.count else { return }
  snapshot.warn(
    messages.origin, "the post has \(stated) replies, but \(replies.count) are here",
    remedy: "fetch it again")
}

private func replies(_ list: JSON, postedAt posted: Moment?) -> [Reply] {
  let entries = list.elements.compactMap(PttMessage.init)
  let times = times(of: entries.map(\.reply.stamp), postedAt: posted)
  return zip(entries, times).enumerated().map { index, entry in
    let (message, time) = entry
    return Reply(
      floor: index + 1, author: message.reply.author, mark: message.reply.mark,
      text: message.reply.text, at: message.at ?? time?.at,
      isYearUncertain: message.at == nil && time?.isYearUncertain == true, origin: message.origin)
  }
}

/// A reply in a crawler's list.
private struct PttMessage {
  let reply: PttReply
  /// When it was written, if the list states the year.
  let at: Moment?
  let origin: Origin

  init?(_ object: JSON) {
    var parts: (author: String?, time: String?, text: String?, mark: String?)
    for member in object.members {
      switch member.key {
      case "push_userid", "userid", "user", "author": parts.author = member.value.string
      case "push_ipdatetime", "ipdatetime", "datetime", "date", "time":
        parts.time = member.value.string
      case "push_content", "content", "text":
        parts.text = member.value.string.map { String(cleaned($0[...])) }
      case "push_tag", "tag", "type":
        parts.mark = member.value.string ?? member.value.whole.map { "\($0)" }
      default: break
      }
    }
    guard let author = parts.author, !author.isEmpty else { return nil }
    let time = parts.time ?? ""
    let text = parts.text ?? ""
    reply = PttReply(
      mark: parts.mark.flatMap { Reply.Mark(written: $0) },
      author: author.trimmed,
      text: text.hasPrefix(":") ? text.dropFirst().trimmed : text.trimmed,
      stamp: Stamp(atEndOf: time))
    // Only a value that begins with a year is a full time; the rest are stamps.
    let isWhole = time.utf8.prefix(4).allSatisfy { 48...57 ~= $0 }
    at = isWhole ? readMoment(time, zoneMinutes: pttZoneMinutes) : nil
    origin = object.origin
  }
}

/// Whether a file holds replies by subject.
private func holdsGroups(_ root: JSON) -> Bool {
  if isGroup(root) { return true }
  guard root.kind == .array else { return root.members.contains { isGroup($0.value) } }
  return root.elements.prefix(mostLookedAt).contains { subject in
    subject.members.contains { isGroup($0.value) }
  }
}

/// Replies grouped by the subject that they comment on, as dashboards export them.
private func groups(in root: JSON) -> [Thread] {
  if isGroup(root) { return [group(root, title: "")] }
  let subjects = root.kind == .array ? Array(root.elements) : [root]
  return subjects.flatMap { subject in
    let title = PttFields(subject).text("title", "name", "subject", "code") ?? ""
    return subject.members.filter { isGroup($0.value) }.map { group($0.value, title: title) }
  }
}

private func isGroup(_ list: JSON) -> Bool {
  list.elements.prefix(1).contains { first in
    let fields = PttFields(first)
    return fields.text("push_tag", "tag")?.trimmed.first.flatMap(Reply.Mark.init) != nil
      && fields["push_userid", "userid"] != nil
  }
}

private func group(_ list: JSON, title: String) -> Thread {
  let story = Story(title: title, text: "", origin: list.origin)
  return Thread(story, replies: replies(list, postedAt: nil))
}
