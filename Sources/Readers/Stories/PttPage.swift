import Market
import Prose

extension Format {
  /// A ptt.cc page: a post with its replies, or a board's list of posts.
  static let pttPage = Format(
    name: "ptt-page",
    recognisedBy: "HTML with an element main-content of the class bbs-content, or rows r-ent",
    reader: .markup(
      recognises: { root in
        root.descendants.contains { $0.isPost || $0.has(class: "r-ent") }
      },
      read: { root, snapshot in
        if let main = root.descendants.first(where: \.isPost) {
          snapshot.threads.append(thread(main, on: PttPageHead(root)))
        } else {
          snapshot.threads += root.descendants.lazy.filter { $0.has(class: "r-ent") }
            .compactMap(listed)
        }
      }))
}

extension Element {
  /// Whether the element is a post of the board.
  fileprivate var isPost: Bool {
    self[attribute: "id"] == "main-content" && has(class: "bbs-content")
  }
}

/// A page's metadata outside the post.
private struct PttPageHead {
  var title: String?
  var url: String?

  init(_ root: Element) {
    for element in root.descendants {
      switch element.name {
      case "title": title = title ?? Self.title(of: element.text)
      case "link" where element[attribute: "rel"] == "canonical":
        url = element[attribute: "href"]
      case "meta" where element[attribute: "property"] == "og:title":
        title = element[attribute: "content"] ?? title
      case "body": return
      default: break
      }
    }
  }

  /// The title `[心得] … - 看板 Example - 批踢踢實業坊` without the site's additions.
  private static func title(of text: String) -> String {
    ranges(of: " - 看板 ", in: text).last.map { text[..<$0.lowerBound].trimmed } ?? text.trimmed
  }
}

private func thread(_ main: Element, on page: PttPageHead) -> Thread {
  var post = PttPagePost(file: main.markup.file)
  for child in main.contents { post.take(child) }
  post.endText()
  let address = page.url.flatMap { PttAddress(in: $0) }
  let time = post.labels["時間"].flatMap { readMoment($0, zoneMinutes: pttZoneMinutes) }
  let header = post.labels.isEmpty ? post.writtenHeader : nil
  let head = PttHead(
    title: post.labels["標題"] ?? header?.title ?? page.title ?? "",
    author: post.labels["作者"].flatMap(pttID) ?? header?.author,
    board: post.labels["看板"] ?? header?.board ?? address?.board,
    posted: time ?? header?.posted ?? address?.posted, url: address?.url, origin: main.origin)
  return pttThread(head, Array(post.entries.dropFirst(header?.bodyStart ?? 0)))
}

/// A post on a page, assembled from its elements.
private struct PttPagePost {
  /// The values of 作者, 看板, 標題 and 時間.
  var labels: [String: String] = [:]
  var entries: [PttEntry] = []
  private let file: String
  private var text = ""
  private var textLine = 0

  init(file: String) { self.file = file }

  mutating func take(_ child: Child) {
    switch child {
    case .text(let text, let line): add(text, line: line)
    case .element(let element):
      if element.has(class: "push") {
        endText()
        if let reply = PttReply(element) {
          entries.append(PttEntry(kind: .reply(reply), origin: element.origin))
        }
      } else if element.has(class: "article-metaline")
        || element.has(class: "article-metaline-right")
      {
        let parts = element.children.map { $0.text.trimmed }
        if parts.count >= 2 { labels[parts[0]] = parts[1] }
      } else if !element.has(class: "richcontent") {
        add(element.shownText, line: element.origin.line)
      }
    }
  }

  /// Splits the text between two replies into lines.
  mutating func endText() {
    for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      entries.append(
        PttEntry(kind: .text(line), origin: Origin(file: file, line: textLine + place)))
    }
    text = ""
  }

  /// The header, if it is written in the post's text.
  var writtenHeader: PttHeader? {
    PttHeader(Text(entries.map { String($0.text ?? "") }.joined(separator: "\n"), file: file))
  }

  private mutating func add(_ text: String, line: Int) {
    if self.text.isEmpty { textLine = line }
    self.text += text
  }
}

extension PttReply {
  /// The reply in an element of the class `push`; `nil` for the notice that a post is too long.
  fileprivate init?(_ push: Element) {
    var parts: [Substring: String] = [:]
    for part in push.children {
      for name in part[attribute: "class"]?.split(separator: " ") ?? []
      where name.hasPrefix("push-") {
        parts[name] = part.shownText.trimmed
      }
    }
    guard let author = parts["push-userid"], !author.isEmpty else { return nil }
    let content = parts["push-content"] ?? ""
    self.init(
      mark: parts["push-tag"]?.first.flatMap(Reply.Mark.init), author: author,
      text: content.hasPrefix(":") ? content.dropFirst().trimmed : content,
      stamp: Stamp(atEndOf: parts["push-ipdatetime"] ?? ""))
  }
}

extension Element {
  /// The text inside it, with mail addresses that the site obfuscates restored.
  fileprivate var shownText: String {
    if has(class: "__cf_email__"), let mail = self[attribute: "data-cfemail"].flatMap(unscrambled) {
      return mail
    }
    return contents.reduce(into: "") { text, child in
      switch child {
      case .text(let part, _): text += part
      case .element(let element): text += element.shownText
      }
    }
  }
}

/// A mail address from hexadecimal bytes, each XORed with the first.
private func unscrambled(_ digits: String) -> String? {
  let digits = Array(digits.utf8)
  let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
    UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
  }
  guard let key = bytes.first else { return nil }
  return String(decoding: bytes.dropFirst().map { $0 ^ key }, as: UTF8.self)
}

/// A row in a board's list; `nil` for a post that was deleted.
private func listed(_ row: Element) -> Thread? {
  guard
    let link = row.descendants.first(where: { $0.has(class: "title") })?.descendants
      .first(where: { $0.name == "a" })
  else { return nil }
  let address = link[attribute: "href"].flatMap { PttAddress(in: "ptt.cc" + $0) }
  let author = row.descendants.first { $0.has(class: "author") }?.text.trimmed
  let title = link.shownText.trimmed
  let score = row.descendants.first { $0.has(class: "nrec") }.flatMap {
    listedScore($0.text.trimmed)
  }
  return Thread(
    Story(
      title: title, board: address?.board, author: author, published: address?.posted, score: score,
      language: language(of: title), url: address?.url, text: "", origin: link.origin))
}

/// The score in a board's list, which is exact below 100: 爆 means that or more, X1 ten to nineteen
/// below zero, and XX a hundred or more below.
private func listedScore(_ written: String) -> Int? {
  if written == "爆" { return 100 }
  if written == "XX" { return -100 }
  if written.first == "X" {
    let tens = written.dropFirst()
    return tens.utf8.count == 1 ? Int(tens).map { $0 * -10 } : nil
  }
  return Int(written).flatMap { Story.allCounts ~= $0 ? $0 : nil }
}
