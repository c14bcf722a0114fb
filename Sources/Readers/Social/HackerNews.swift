import Market
import Prose

extension Format {
  /// Hacker News: search results, an item with its tree, items of the plain API, and lists of them.
  static let hackerNews = Format(
    name: "hacker-news",
    recognisedBy: "an object with 'hits', or items with 'by' or 'author' and 'kids', 'children', "
      + "'parent', 'story_id' or a plain 'text'",
    reader: .lines(
      recognises: { root in
        (root["hits"] ?? root).samples.contains { HackerNewsItem.recognises($0) }
      },
      read: { objects, snapshot in
        var items: [HackerNewsItem] = []
        // Items one a line are as one list.
        for object in objects.flatMap({ ($0["hits"] ?? $0).each }) where object.kind == .object {
          HackerNewsItem.collect(object, into: &items)
        }
        snapshot.add(items)
      }))
}

/// A story or a comment, from any of its APIs.
private struct HackerNewsItem {
  let object: JSON
  let id: String?
  var parent: String?

  /// Whether a value looks like an item and nothing else.
  static func recognises(_ value: JSON) -> Bool {
    guard value.kind == .object else { return false }
    if value.has("objectID") { return value.has("created_at_i") || value.has("_tags") }
    guard let id = value.id("id"), id.utf8.allSatisfy({ 48...57 ~= $0 }) else { return false }
    if value.text("type").map(types.contains) == true {
      // Comments of other sites have a type as well, and their text by another name.
      return (value.has("time") || value.has("by") || value.has("author") || value.has("deleted"))
        && !(value.has("content") || value.has("body") || value.has("message"))
    }
    if value.has("by") { return value.has("time") }
    // Stories of other sites have a title and a text as well.
    let telling = ["story_id", "children", "created_at_i"] + (value.has("title") ? [] : ["text"])
    let isItem = telling.contains { name in
      value.members.contains { $0.key.text == name }
    }
    // Replies of any forum have an id, a name and a text; those of Hacker News have HTML.
    let others = value.members.allSatisfy { bare.contains($0.key.text) }
    if others, value.has("parent_id") || value.has("parent"), !value.has("created_at") {
      return false
    }
    guard value.text("author") != nil, isItem else { return false }
    // Many other things have an author and a text.
    return value.members.allSatisfy { names.contains($0.key.text) }
  }

  /// The members that a reply has anywhere.
  private static let bare: Set = ["id", "author", "text", "title", "url", "parent", "parent_id"]

  private static let types: Set = ["story", "comment", "job", "poll", "pollopt"]

  private static let names: Set = [
    "id", "author", "text", "title", "url", "type", "points", "score", "time", "created_at",
    "created_at_i", "updated_at", "parent", "parent_id", "story_id", "story_title", "story_url",
    "children", "options", "kids", "descendants", "dead", "deleted",
  ]

  /// Collects an item and its nested children.
  static func collect(_ object: JSON, into items: inout [HackerNewsItem]) {
    var waiting: [(object: JSON, parent: String?)] = [(object, nil)]
    while let (object, parent) = waiting.popLast() {
      let id = object.id("objectID") ?? object.id("id")
      items.append(
        HackerNewsItem(
          object: object, id: id,
          parent: parent ?? object.id("parent") ?? object.id("parent_id") ?? object.id("poll")))
      let children = object["children"]?.elements.filter { $0.kind == .object } ?? []
      waiting += children.reversed().map { ($0, id) }
    }
  }

  private var author: String? { object.text("by") ?? object.text("author") }

  private var at: Moment? {
    object.seconds("time") ?? object.seconds("created_at_i") ?? object.moment("created_at")
  }

  private var text: String {
    object.html("text") ?? object.html("comment_text") ?? object.html("story_text") ?? ""
  }

  private var page: String? { id.map { itemPage($0) } }

  /// Whether it is empty, like deleted items; replies to it may still exist.
  var isEmpty: Bool { author == nil && text.isEmpty && object.text("title") == nil }

  var isComment: Bool {
    ["comment", "pollopt"].contains(object.text("type"))
      || object.text("title") == nil
        && (parent != nil || object.has("comment_text")
          || !object.has("url") && !object.has("type"))
  }

  var story: Story {
    let article = object.text("url")
    return Story(
      post: object.html("title"), source: "Hacker News", author: author, at: at,
      replyCount: object.count("num_comments") ?? object.count("descendants"), score: score,
      url: article ?? page, discussion: article == nil ? nil : page, text: text,
      origin: object.origin)
  }

  /// The story of a comment, as far as the comment states it.
  var absentStory: Story {
    let id = object.id("story_id") ?? parent
    return Story(
      absent: object.html("story_title"), source: "Hacker News", url: id.map { itemPage($0) },
      origin: object.origin)
  }

  func reply(depth: Int) -> Reply {
    Reply(
      author: author, text: text, at: at, depth: depth, score: score, url: page,
      origin: object.origin)
  }

  private var score: Int? { object.count("points") ?? object.count("score") }
}

/// The web page of an item.
func itemPage(_ id: String) -> String { "https://news.ycombinator.com/item?id=\(id)" }

extension Snapshot {
  /// Adds items, each comment under its parent.
  fileprivate mutating func add(_ items: [HackerNewsItem]) {
    let known = Set(items.compactMap(\.id))
    let parents = items.map { item -> String? in
      guard item.isComment else { return nil }
      if let parent = item.parent, known.contains(parent) { return parent }
      return item.object.id("story_id")
    }
    for tree in arranged(ids: items.map(\.id), parents: parents) {
      let answered = Set(tree.answers.compactMap { items[$0.index].parent })
      let answers = tree.answers.filter {
        !items[$0.index].isEmpty || answered.contains(items[$0.index].id ?? "")
      }
      let replies = answers.map { items[$0.index].reply(depth: $0.depth) }
      let root = items[tree.root]
      if !root.isComment {
        if !root.isEmpty || !replies.isEmpty {
          threads.append(Thread(root.story, replies: replies))
        }
      } else if !root.isEmpty {
        let under = root.absentStory
        add(root.reply(depth: 0), under: under)
        for var reply in replies {
          reply.depth = min(reply.depth + 1, Reply.allDepths.upperBound)
          add(reply, under: under)
        }
      }
    }
  }
}
