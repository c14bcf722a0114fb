import Market
import Prose

extension Format {
  /// A topic of a forum on Discourse, saved as a page: as a browser shows it, or as machines get it.
  static let discoursePage = Format(
    name: "discourse-page",
    recognisedBy: "HTML with elements 'post_1' of the class 'crawler-post' or 'onscreen-post'",
    reader: .markup(
      recognises: { root in root.descendants.contains { $0.isDiscoursePost } },
      read: { root, snapshot in snapshot.addDiscourse(root) }))
}

extension Element {
  fileprivate var isDiscoursePost: Bool {
    guard number != nil else { return false }
    return has(class: "crawler-post") || has(class: "onscreen-post") || has(class: "topic-post")
      || has(class: "boxed")
  }

  /// The place of a post in its topic: 12 of `post_12`.
  fileprivate var number: Int? {
    guard let id = self[attribute: "id"], id.hasPrefix("post_") else { return nil }
    return Int(id.dropFirst(5)).flatMap { Story.allCounts ~= $0 ? $0 : nil }
  }
}

extension Snapshot {
  fileprivate mutating func addDiscourse(_ root: Element) {
    var posts: [(post: Element, parts: [Element])] = []
    for post in root.descendants where post.isDiscoursePost {
      // Posts that are not closed are in one another.
      posts.append((post, Array(post.descendants.prefix { !$0.isDiscoursePost })))
    }
    guard let first = posts.first else { return }
    let title = root.descendants.first { $0.name == "h1" }.map { onOneLine($0.text) }
    let address = root.descendants.first {
      $0.name == "link" && $0[attribute: "rel"] == "canonical"
    }?[attribute: "href"]
    let isWhole = first.post.number == 1
    let story = Story(
      post: title, source: "Discourse", author: isWhole ? author(first.parts) : nil,
      at: isWhole ? time(first.parts) : nil, url: address,
      text: isWhole ? text(first.parts) : "", origin: first.post.origin)
    let replies = (isWhole ? posts.dropFirst() : posts[...]).map { post, parts in
      Reply(
        floor: post.number, author: author(parts), text: text(parts), at: time(parts),
        origin: post.origin)
    }
    threads.append(Thread(story, replies: replies))
  }

  private func author(_ parts: [Element]) -> String? {
    let name =
      parts.first { $0[attribute: "data-user-card"] != nil && !$0.text.trimmed.isEmpty }
      ?? parts.first { $0[attribute: "itemprop"] == "name" }
      ?? parts.first { $0.has(class: "username") }
    return name.flatMap { filled(onOneLine($0.text)) }
  }

  private func text(_ parts: [Element]) -> String {
    let body = parts.first { $0.has(class: "cooked") || $0[attribute: "itemprop"] == "text" }
    return (body ?? parts.first { $0.has(class: "post") }).map { plainText($0) } ?? ""
  }

  private func time(_ parts: [Element]) -> Moment? {
    if let stated = parts.lazy.compactMap({ $0[attribute: "datetime"] }).first {
      return readMoment(stated)
    }
    // A browser's page has thousandths of a second.
    return parts.lazy.compactMap { $0[attribute: "data-time"] }.first.flatMap { Int64($0) }
      .flatMap { Moment(checked: $0 / 1_000) }
  }
}
