/// The meaning of a feed element; several names mean the same.
enum FeedField {
  case title, link, body, summary, published, updated, author, id, language, source, replyTo,
    replyCount
  /// What kind of entry it is: Blogger's backups hold posts, comments, settings and the template.
  case kind
  /// What holds a video's own title and description.
  case media
  /// An item: one story.
  case item
  /// The feed itself, if nested in another element.
  case channel

  /// The meaning of an element's name; `nil` if irrelevant to a story.
  init?(_ name: String) {
    guard let field = FeedField.table[name.lowercased()] else { return nil }
    self = field
  }

  private static let table: [String: FeedField] = [
    "item": .item, "entry": .item, "atom:entry": .item, "channel": .channel,
    "title": .title, "dc:title": .title, "media:title": .title, "atom:title": .title,
    "link": .link, "atom:link": .link,
    "content:encoded": .body, "content": .body, "body": .body, "atom:content": .body,
    "description": .summary, "summary": .summary, "dc:description": .summary,
    "itunes:summary": .summary, "atom:summary": .summary, "tagline": .summary,
    "media:description": .summary, "media:group": .media, "media:content": .media,
    "pubdate": .published, "published": .published, "issued": .published, "created": .published,
    "dc:date": .published, "dcterms:created": .published, "dcterms:issued": .published,
    "date": .published, "atom:published": .published,
    "updated": .updated, "modified": .updated, "dcterms:modified": .updated,
    "atom:updated": .updated, "lastbuilddate": .updated,
    "author": .author, "dc:creator": .author, "itunes:author": .author, "atom:author": .author,
    "dc:author": .author,
    "guid": .id, "id": .id, "language": .language, "dc:language": .language, "source": .source,
    "thr:in-reply-to": .replyTo, "slash:comments": .replyCount, "thr:total": .replyCount,
    "category": .kind, "atom:category": .kind, "blogger:parent": .replyTo,
    "blogger:inreplyto": .replyTo,
  ]
}

/// The meanings of all names in a feed, computed once.
struct FeedFields {
  private let fields: [FeedField?]

  init(_ markup: Markup) { fields = markup.names.map { FeedField($0) } }

  /// The meaning of an element.
  subscript(element: Element) -> FeedField? { fields[element.nameIndex] }
}
