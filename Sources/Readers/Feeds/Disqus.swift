import Market
import Prose

extension Format {
  /// The comments of a site that Disqus exported: its pages, and what was written below them.
  static let disqus = Format(
    name: "disqus", recognisedBy: "XML whose root element is 'disqus'",
    reader: .markup(
      recognises: { $0.name == "disqus" },
      read: { root, snapshot in
        let pages = root.children.filter { $0.name == "thread" }.map(DisqusEntry.init)
        let comments = root.children.filter { $0.name == "post" }.map(DisqusEntry.init)
        let removed = comments.filter(\.isRemoved)
        let shown = comments.filter { !$0.isRemoved }
        // Ids of pages and of comments are counted apart.
        let entries = pages + shown
        let ids = pages.map { "page \($0.id)" } + shown.map { $0.id }
        let parents =
          pages.map { _ in nil } + shown.map { $0.parent ?? $0.page.map { "page \($0)" } }
        for tree in arranged(ids: ids, parents: parents) {
          let replies = tree.answers.map { entries[$0.index].reply(depth: $0.depth) }
          let root = entries[tree.root]
          guard tree.root >= pages.count else {
            snapshot.threads.append(Thread(root.story, replies: replies))
            continue
          }
          // Its page or the comment that it answers is not in the file.
          snapshot.add(root.reply(depth: 0), under: root.absentStory)
          for answer in tree.answers {
            snapshot.add(
              entries[answer.index].reply(depth: answer.depth + 1), under: root.absentStory)
          }
        }
        if let first = removed.first {
          snapshot.note(
            Diagnostic(
              .note, at: first.origin,
              "\(removed.count) of its comments \(removed.count == 1 ? "is" : "are") marked as deleted or as spam, "
                + "and left out",
              remedy: "nothing need be done"))
        }
      }))
}

/// A page, or a comment below one.
private struct DisqusEntry {
  let id: String
  let page: String?
  let parent: String?
  private let title: String?
  private let address: String?
  private let author: String?
  private let text: String
  private let at: Moment?
  let isRemoved: Bool
  let origin: Origin

  init(_ element: Element) {
    func text(_ name: String) -> String? {
      element.child(name).flatMap { filled(onOneLine($0.text)) }
    }
    id = element[attribute: "dsq:id"] ?? ""
    page = element.child("thread")?[attribute: "dsq:id"]
    parent = element.child("parent")?[attribute: "dsq:id"]
    title = text("title")
    address = text("link")
    let person = element.child("author")
    author =
      ["name", "username"].lazy.compactMap { name in
        person?.child(name).flatMap { filled(onOneLine($0.text)) }
      }.first
    self.text = element.child("message")?.shownHTML ?? ""
    at = text("createdAt").flatMap { readMoment($0) }
    isRemoved = text("isDeleted") == "true" || text("isSpam") == "true"
    origin = element.origin
  }

  var story: Story {
    Story(
      post: title, source: "Disqus", author: author, at: at, url: address, text: text,
      origin: origin)
  }

  var absentStory: Story { Story(absent: nil, source: "Disqus", url: nil, origin: origin) }

  func reply(depth: Int) -> Reply {
    Reply(author: author, text: text, at: at, depth: depth, origin: origin)
  }
}
