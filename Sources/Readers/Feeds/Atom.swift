import Market
import Prose

extension Format {
  /// Atom 1.0 and 0.3.
  static let atom = Format(
    name: "atom",
    recognisedBy: "XML whose root element is 'feed' or 'entry'",
    reader: .markup(
      recognises: { ["feed", "entry"].contains($0.name) },
      read: { root, snapshot in
        let feed = Atom(root)
        snapshot.threads += feed.threads
        for complaint in feed.complaints { snapshot.note(complaint) }
        if let first = feed.settings.first {
          snapshot.note(
            Diagnostic(
              .note, at: first,
              "entries that are the blog's settings or its template are no posts: \(feed.settings.count)",
              remedy: "nothing need be done"))
        }
        if feed.isCut { snapshot.refuseRest("stories", most: Snapshot.mostStories) }
      }))
}

/// An Atom feed.
private struct Atom {
  private let fields: FeedFields
  private var head = FeedHead()
  private var items: [FeedItem] = []
  /// The entries of a blog's backup that are its template and settings.
  private(set) var settings: [Origin] = []
  /// Whether it has more entries than the limit.
  private(set) var isCut = false

  init(_ root: Element) {
    fields = FeedFields(root.markup)
    head.language = root[attribute: "xml:lang"]
    let base = root[attribute: "xml:base"]
    var entries = root.name == "entry" ? [root] : []
    for child in root.children {
      switch fields[child] {
      case .item: entries.append(child)
      case .title where root.name == "feed": head.title = head.title ?? filled(text(child))
      case .author where root.name == "feed": head.author = name(child)
      default: break
      }
    }
    isCut = entries.count > Snapshot.mostStories
    items = entries.prefix(Snapshot.mostStories).map { item($0, base: base) }
    settings = items.filter(\.isSetting).map(\.origin)
    items.removeAll(where: \.isSetting)
  }

  private func item(_ entry: Element, base: String?) -> FeedItem {
    var item = FeedItem(origin: entry.origin)
    let base = entry[attribute: "xml:base"].flatMap { webAddress($0, base: base) } ?? base
    item.language = entry[attribute: "xml:lang"]
    for child in entry.children {
      switch fields[child] {
      case .title where item.title.isEmpty: item.title = onOneLine(text(child))
      case .link: takeLink(child, base: base, into: &item)
      case .body:
        item.body = text(child)
        item.language = item.language ?? child[attribute: "xml:lang"]
      case .summary where item.summary.isEmpty: item.summary = text(child)
      case .published: item.published = item.published ?? readMoment(child.text)
      case .updated: item.updated = readMoment(child.text)
      case .author: item.take(author: name(child), of: child.nameIndex)
      case .media: item.take(media: child, fields)
      case .id: item.id = child.text.trimmed
      case .replyCount: item.take(replyCount: child.text, at: child.origin)
      case .replyTo:
        item.replyTo =
          child[attribute: "ref"] ?? child[attribute: "thr:ref"] ?? filled(child.text.trimmed)
          ?? item.replyTo
      case .kind:
        let kind = child[attribute: "term"].flatMap { $0.split(separator: "#").last } ?? ""
        if child[attribute: "scheme"]?.hasSuffix("#kind") == true {
          item.isSetting = kind == "settings" || kind == "template"
        }
      default: break
      }
    }
    return item
  }

  /// Takes the link to the page, which is the one without another relation.
  private func takeLink(_ link: Element, base: String?, into item: inout FeedItem) {
    guard let address = link[attribute: "href"] else { return }
    let base = link[attribute: "xml:base"].flatMap { webAddress($0, base: base) } ?? base
    let isPage = (link[attribute: "rel"] ?? "alternate") == "alternate"
    if isPage, item.url == nil { item.url = webAddress(address, base: base) }
  }

  private func name(_ author: Element) -> String? {
    let name = author.children.first { $0.name == "name" || $0.name == "atom:name" }
    return authorName(onOneLine((name ?? author).text))
  }

  /// A text construct of any of the three types.
  private func text(_ element: Element) -> String {
    switch element[attribute: "type"] ?? "text" {
    case "html", "text/html": element.shownHTML
    case "xhtml", "application/xhtml+xml": plainText(element)
    default:
      element[attribute: "mode"] == "escaped"
        ? element.shownHTML
        : element.text.split(separator: "\n").map { onOneLine(String($0)) }.joined(separator: "\n")
    }
  }
}

extension Atom {
  fileprivate var complaints: [Diagnostic] { items.compactMap(\.complaint) }

  /// The entries, with replies to other entries of this feed under them.
  fileprivate var threads: [Thread] {
    arranged(ids: items.map(\.id), parents: items.map(\.replyTo)).map { tree in
      Thread(
        items[tree.root].story(of: head),
        replies: tree.answers.map { reply(items[$0.index], depth: $0.depth) })
    }
  }

  private func reply(_ item: FeedItem, depth: Int) -> Reply {
    Reply(
      author: item.author, text: item.text, at: item.published ?? item.updated, depth: depth,
      origin: item.origin)
  }
}
