import Market
import Prose

extension Format {
  /// RSS of any version, including RDF, where items are outside the channel.
  static let rss = Format(
    name: "rss",
    recognisedBy: "XML whose root element is 'rss', 'RDF' or 'channel'",
    reader: .markup(
      recognises: { ["rss", "rdf", "rdf:rdf", "channel"].contains($0.name.lowercased()) },
      read: { root, snapshot in
        let feed = RSS(root)
        for item in feed.items.prefix(Snapshot.mostStories) {
          if item.isAttachment { continue }
          snapshot.add(feed.item(item), of: feed.head)
          snapshot.addComments(in: item)
        }
        if feed.items.count > Snapshot.mostStories {
          snapshot.refuseRest("stories", most: Snapshot.mostStories)
        }
      }))
}

/// An RSS feed.
private struct RSS {
  let fields: FeedFields
  var head = FeedHead()
  var items: [Element] = []

  init(_ root: Element) {
    fields = FeedFields(root.markup)
    take(root)
  }

  /// Finds the items and the channel's metadata.
  ///
  /// After a missing end tag, the parser finds the following items inside the broken one.
  private mutating func take(_ element: Element) {
    for child in element.children {
      switch fields[child] {
      case .channel: take(child)
      case .item: takeItem(child)
      case .title: head.title = head.title ?? filled(feedTitle(child.text))
      case .language: head.language = head.language ?? filled(child.text.trimmed)
      case .body, .summary, .link, .published, .updated, .author, .id, .source, .replyTo,
        .replyCount, .kind, .media, nil:
        break
      }
    }
  }

  private mutating func takeItem(_ item: Element) {
    items.append(item)
    guard item.children.contains(where: { fields[$0] == .item }) else { return }
    var inner: [Element] = item.children.filter { fields[$0] == .item }.reversed()
    while let next = inner.popLast() {
      items.append(next)
      inner += next.children.filter { fields[$0] == .item }.reversed()
    }
  }

  /// Reads an item.
  func item(_ element: Element) -> FeedItem {
    var item = FeedItem(origin: element.origin)
    for child in element.children {
      switch fields[child] {
      case .title where item.title.isEmpty: item.title = feedTitle(child.text)
      case .link where item.url == nil:
        item.url = webAddress(child[attribute: "href"] ?? child.text, base: nil)
      case .body where item.body.isEmpty: item.body = child.shownHTML
      case .summary where item.summary.isEmpty: item.summary = child.shownHTML
      case .published where item.published == nil: item.published = moment(child, for: item)
      case .updated: item.updated = moment(child, for: item)
      case .author:
        let name = child.child("name") ?? child.child("atom:name") ?? child
        item.take(author: authorName(feedTitle(name.text)), of: child.nameIndex)
      case .media: item.take(media: child, fields)
      case .id: item.id = child.text
      case .replyCount: item.take(replyCount: child.text, at: child.origin)
      case .language: item.language = filled(child.text.trimmed)
      default: break
      }
    }
    if item.url == nil, let id = item.id?.trimmed, id.hasPrefix("http") { item.url = id }
    return item
  }

  private func moment(_ element: Element, for item: FeedItem) -> Moment? {
    readMoment(element.text, language: item.language ?? head.language)
  }
}

extension Element {
  /// Whether WordPress exported a picture or a menu in the place of a post.
  fileprivate var isAttachment: Bool {
    guard let kind = child("wp:post_type")?.text else { return false }
    return ["attachment", "nav_menu_item", "wp_navigation", "custom_css"].contains(kind)
  }
}

extension Snapshot {
  /// Adds the comments that WordPress exports with a post, under the story added last.
  fileprivate mutating func addComments(in item: Element) {
    let comments = item.children.filter { comment in
      comment.name == "wp:comment"
        && !["spam", "trash", "0"].contains(comment.child("wp:comment_approved")?.text ?? "1")
    }
    guard !comments.isEmpty, let last = threads.indices.last else { return }
    func text(_ comment: Element, _ name: String) -> String? {
      comment.child("wp:comment_\(name)").flatMap { filled($0.text.trimmed) }
    }
    let depths = depths(
      ids: comments.map { text($0, "id") }, parents: comments.map { text($0, "parent") })
    threads[last].replies = zip(comments, depths).map { comment, depth in
      Reply(
        author: text(comment, "author"), text: text(comment, "content").map(shownText) ?? "",
        at: (text(comment, "date_gmt") ?? text(comment, "date")).flatMap { readMoment($0) },
        depth: depth, origin: comment.origin)
    }
  }
}

/// The text, or `nil` if it is empty.
func filled(_ text: String?) -> String? { text?.isEmpty == false ? text : nil }
