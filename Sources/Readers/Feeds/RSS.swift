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
          snapshot.add(feed.item(item), of: feed.head)
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
        .replyCount, .media, nil:
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

/// The text, or `nil` if it is empty.
func filled(_ text: String?) -> String? { text?.isEmpty == false ? text : nil }
