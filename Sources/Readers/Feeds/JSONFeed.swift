import Market
import Prose

extension Format {
  /// JSON Feed 1 and 1.1.
  static let jsonFeed = Format(
    name: "jsonfeed",
    recognisedBy: "an object whose 'version' is an address with 'jsonfeed', or with 'items' that "
      + "have 'content_html' or 'content_text'",
    reader: .json(
      recognises: { root in
        root["version"]?.string?.contains("jsonfeed") == true
          || root["items"]?.elements.prefix(5).contains {
            $0["content_html"] != nil || $0["content_text"] != nil
          } == true
      },
      read: { root, snapshot in
        let head = FeedHead(
          title: filled(root["title"]?.string.map(onOneLine)), author: authors(of: root),
          language: filled(root["language"]?.string))
        guard let items = root["items"] else { return }
        for item in items.elements where item.kind == .object {
          snapshot.threads.append(Thread(feedItem(item).story(of: head)))
        }
      }))

  /// RSS converted to JSON.
  static let jsonRSS = Format(
    name: "json-rss",
    recognisedBy: "an object with 'rss' and a 'channel' in it",
    reader: .json(
      recognises: { $0["rss"]?["channel"] != nil },
      read: { root, snapshot in
        guard let channel = root["rss"]?["channel"] else { return }
        let head = FeedHead(
          title: filled(channel["title"]?.inner.map(feedTitle)), author: nil,
          language: filled(channel["language"]?.inner))
        for item in channel["item"]?.oneOrMany ?? [] {
          snapshot.add(rssItem(item), of: head)
        }
      }))
}

private func feedItem(_ object: JSON) -> FeedItem {
  var item = FeedItem(origin: object.origin)
  item.title = onOneLine(object["title"]?.string ?? "")
  item.body = object["content_html"]?.string.map { plainText(html: $0) } ?? ""
  if item.body.isEmpty { item.body = object["content_text"]?.string ?? "" }
  item.summary = object["summary"]?.string ?? ""
  item.published = object["date_published"]?.string.flatMap { readMoment($0) }
  item.updated = object["date_modified"]?.string.flatMap { readMoment($0) }
  item.take(author: authors(of: object))
  item.url = filled(object["url"]?.string) ?? filled(object["external_url"]?.string)
  item.language = filled(object["language"]?.string)
  return item
}

/// The name of version 1's `author`, or the names of 1.1's `authors`.
private func authors(of object: JSON) -> String? {
  let one = object["author"]?["name"]?.string ?? object["author"]?.string
  let names = object["authors"]?.elements.compactMap { $0["name"]?.string } ?? []
  return filled(names.isEmpty ? one : names.joined(separator: ", "))
}

private func rssItem(_ object: JSON) -> FeedItem {
  var item = FeedItem(origin: object.origin)
  item.title = feedTitle(object["title"]?.inner ?? "")
  item.body = object["content:encoded"]?.inner.map { plainText(html: $0) } ?? ""
  item.summary = object["description"]?.inner.map { plainText(html: $0) } ?? ""
  let published = object["pubDate"] ?? object["dc:date"]
  item.published = published?.inner.flatMap { readMoment($0) }
  if let count = object["slash:comments"], let written = count.inner {
    item.take(replyCount: written, at: count.origin)
  }
  let author = object["author"] ?? object["dc:creator"]
  item.take(author: author?.inner.flatMap(authorName))
  item.url = filled(object["link"]?.inner) ?? filled(object["guid"]?.inner)
  return item
}

extension JSON {
  /// The text of a converted element: bare, or under a key if it had attributes.
  fileprivate var inner: String? {
    string ?? self["#text"]?.string ?? self["$t"]?.string ?? self["_"]?.string
      ?? self["__cdata"]?.string
  }

  /// The values of a list, or the single value: a single element is not converted to a list.
  fileprivate var oneOrMany: [JSON] {
    kind == .array ? Array(elements) : [self]
  }
}
