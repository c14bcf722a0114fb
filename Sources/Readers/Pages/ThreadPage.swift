import Market
import Prose

/// A thread of a forum, saved as a page: its posts stand one below the other or inside one another, and
/// the forum's software gives their parts the same classes wherever it runs.
struct ThreadPage: Sendable {
  let name: String
  let recognisedBy: String
  var source: String?
  /// What the posts are; one inside another answers it.
  let posts: [PageSelector]
  let author: [PageSelector]
  let time: [PageSelector]
  let text: [PageSelector]
  /// The number by which others answer a post.
  var id: [PageSelector] = []
  /// A post's place in its thread, from 1.
  var floor: [PageSelector] = []
  /// The links to the post that one answers; the last number in the first of them is its id.
  var answered: [PageSelector] = []
  var score: [PageSelector] = []
  /// What was attached.
  var file: [PageSelector] = []
  /// The thread's title, and the forum's name, anywhere on the page.
  var title: [PageSelector] = []
  var board: [PageSelector] = []
  /// Whether its times are such as 01-27-2025.
  var isMonthFirst = false
  /// The zone in which the forum's times are, in minutes before UTC, if it is always the same one.
  var zoneMinutes = 0

  /// The page as a format.
  var format: Format {
    Format(
      name: name, recognisedBy: recognisedBy,
      reader: .markup(
        recognises: { root in
          // Other pages may use the same name for something that is no post.
          root.descendants.lazy.filter(isPost).prefix(5).contains { post in
            let parts = Array(post.descendants)
            return text.contains { parts.contains(where: $0.matches) }
          }
        },
        read: { root, snapshot in add(root, to: &snapshot) }))
  }

  private func isPost(_ element: Element) -> Bool { posts.contains { $0.matches(element) } }
}

extension ThreadPage {
  private func add(_ root: Element, to snapshot: inout Snapshot) {
    let written = posts(on: root)
    guard let first = written.first else { return }
    let all = [first] + written.dropFirst().filter { !$0.text.isEmpty }
    if all.count < written.count, let silent = written.dropFirst().first(where: \.text.isEmpty) {
      snapshot.note(
        Diagnostic(
          .note, at: silent.origin,
          "posts from here on that hold no text, but a picture or nothing: \(written.count - all.count)",
          remedy: "nothing need be done"))
    }
    // What answers the first post stands below it anyway.
    let parents = all.map { $0.answered == first.id ? nil : $0.answered }
    let replies = zip(all, depths(ids: all.map(\.id), parents: parents)).map {
      $0.reply(depth: $1)
    }
    let heading = values(title, in: root.descendants).first
    let board = values(board, in: root.descendants).first
    let address = root.descendants.first {
      $0.name == "link" && $0[attribute: "rel"] == "canonical"
    }?[attribute: "href"]
    // A later page of a long thread holds answers, but not what they answer.
    let isFirst = first.floor ?? 1 == 1
    let story =
      isFirst
      ? Story(
        post: heading, source: source, board: board, author: first.author, at: first.at,
        score: first.score, url: address, text: first.text, origin: first.origin)
      : Story(
        absent: heading, source: source ?? name, board: board, url: address, origin: first.origin)
    snapshot.threads.append(Thread(story, replies: Array(replies.dropFirst(isFirst ? 1 : 0))))
  }

  /// The posts on a page, in its order.
  private func posts(on root: Element) -> [ThreadPost] {
    var found: [(parts: [Element], above: Int?)] = []
    var open: [Int] = []
    for element in root.descendants {
      while let last = open.last, found[last].parts[0].end <= element.index { open.removeLast() }
      if isPost(element) {
        found.append(([element], open.last))
        open.append(found.count - 1)
      } else if let last = open.last {
        found[last].parts.append(element)
      }
    }
    let ids = found.indices.map { place in
      values(id, in: found[place].parts).first.flatMap(lastNumber) ?? "place \(place)"
    }
    return found.enumerated().map { place, post in
      self.post(post.parts, id: ids[place], above: post.above.map { ids[$0] })
    }
  }

  private func post(_ parts: [Element], id: String, above: String?) -> ThreadPost {
    let body = text.lazy.compactMap { selector in parts.first(where: selector.matches) }.first
    let attached = values(file, in: parts).map { attachment("file", fileName($0)) }
    // Of what stands around a name, such as a reputation, only the name is linked.
    let name = author.lazy.compactMap { selector in
      parts.first { selector.matches($0) && selector.value(of: $0) != nil }.flatMap { element in
        element.descendants.lazy.filter { $0.name == "a" }.compactMap { filled(onOneLine($0.text)) }
          .first ?? selector.value(of: element)
      }
    }.first
    return ThreadPost(
      id: id, floor: values(floor, in: parts).lazy.compactMap(place).first,
      author: name.flatMap(authorName),
      at: time.lazy.flatMap { values([$0], in: parts) }.compactMap(moment).first,
      text: ((body.map { [plainText($0).trimmed] } ?? []) + attached).filter { !$0.isEmpty }
        .joined(separator: "\n"),
      score: values(score, in: parts).first.flatMap { Int($0) }.flatMap {
        Story.allCounts ~= $0 ? $0 : nil
      }, answered: values(answered, in: parts).first.flatMap(lastNumber) ?? above,
      origin: parts[0].origin)
  }

  /// What the first selector that finds something finds, in the page's order.
  private func values(
    _ selectors: [PageSelector], in elements: some Sequence<Element>
  ) -> [String] {
    for selector in selectors {
      let found = elements.lazy.filter(selector.matches).compactMap { selector.value(of: $0) }
      if let first = found.first(where: { _ in true }) {
        return [first] + found.dropFirst().prefix(9)
      }
    }
    return []
  }

  /// A moment that a page states: seconds since 1970, or a time as people write it, behind other words.
  private func moment(_ written: String) -> Moment? {
    if written.utf8.count > 8, let whole = Int64(written) {
      return Moment(checked: whole > 100_000_000_000 ? whole / 1_000 : whole)
    }
    let order = isMonthFirst ? written.replacing("-", with: "/") : written
    let written = (order.split(separator: "»").last ?? "").prefix(120)
    let behind = written.drop { !$0.isNumber }
    return [written, behind, behind.prefix { !$0.isLetter }].lazy.compactMap {
      readMoment(
        $0.trimmed, zoneMinutes: zoneMinutes, language: isMonthFirst ? "en-US" : nil)
    }.first
  }

  /// `graph.png` of `File: graph.png (12 KB, 640x480)`.
  private func fileName(_ written: String) -> String {
    let name = written.hasPrefix("File: ") ? written.dropFirst(6) : written[...]
    return (ranges(of: " (", in: name).first.map { name[..<$0.lowerBound] } ?? name).trimmed
  }

  /// A place in a thread: `#12`, `12楼` or `12`.
  private func place(_ written: String) -> Int? {
    let digits = written.filter { !"#楼樓F".contains($0) }.trimmed
    return digits.utf8.count < 7 ? Int(digits) : nil
  }

  /// The last number in a text: `123` of `post-123` and `>>123`.
  private func lastNumber(_ text: String) -> String? {
    text.split { !($0.isASCII && $0.isNumber) }.last.map(String.init)
  }
}

/// A post of a thread, by its parts.
private struct ThreadPost {
  let id: String
  /// Its place in the thread, where it says so.
  let floor: Int?
  let author: String?
  let at: Moment?
  let text: String
  let score: Int?
  /// The id of the post that it answers.
  let answered: String?
  let origin: Origin

  func reply(depth: Int) -> Reply {
    Reply(
      floor: floor, author: author, text: text, at: at, depth: depth, score: score, origin: origin)
  }
}
