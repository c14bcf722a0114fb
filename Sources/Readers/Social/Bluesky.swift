import Market
import Prose

extension Format {
  /// Bluesky posts: a record, the posts of a feed or a search, or a thread.
  static let bluesky = Format(
    name: "bluesky",
    recognisedBy: "objects with an 'app.bsky.feed.post' or an 'at://' address and a 'record'",
    reader: .json(
      recognises: { root in
        root["thread"]?.has("post") == true
          || posts(in: root).prefix(5).contains { BlueskyPost($0) != nil }
      },
      read: { root, snapshot in
        if let thread = root["thread"] { return snapshot.add(blueskyThread: thread) }
        let posts = posts(in: root).compactMap { BlueskyPost($0) }
        for tree in arranged(ids: posts.map(\.uri), parents: posts.map(\.parent)) {
          snapshot.threads.append(
            Thread(
              posts[tree.root].story,
              replies: tree.answers.map { posts[$0.index].reply(depth: $0.depth) }))
        }
      }))
}

private func posts(in root: JSON) -> [JSON] {
  let list = root["feed"] ?? root["posts"] ?? root["records"]
  return (list?.kind == .array ? list ?? root : root).each.map { $0["post"] ?? $0 }
}

extension Snapshot {
  /// Adds a thread: the posts above the requested one, that post, and its replies.
  fileprivate mutating func add(blueskyThread asked: JSON) {
    var chain: [BlueskyPost] = []
    var above: JSON? = asked
    while let node = above {
      if let post = node["post"].flatMap({ BlueskyPost($0) }) { chain.insert(post, at: 0) }
      above = node["parent"]
    }
    guard let first = chain.first else { return }
    var thread = Thread(first.story)
    for (depth, post) in chain.dropFirst().enumerated() {
      thread.replies.append(post.reply(depth: depth))
    }
    var waiting = answers(asked, depth: chain.count - 1)
    while let (node, depth) = waiting.popLast() {
      // Deleted posts and those that block the reader leave only an address.
      guard let post = node["post"].flatMap({ BlueskyPost($0) }) else { continue }
      thread.replies.append(post.reply(depth: depth))
      waiting += answers(node, depth: depth + 1)
    }
    threads.append(thread)
  }

  private func answers(_ node: JSON, depth: Int) -> [(JSON, Int)] {
    (node["replies"].map { Array($0.elements) } ?? []).reversed().map { ($0, depth) }
  }
}

/// A post: its record and the server's data about it.
private struct BlueskyPost {
  private let object: JSON
  private let record: JSON

  /// Reads a post; `nil` for another kind of record, such as a feed's.
  init?(_ object: JSON) {
    guard object.kind == .object else { return nil }
    let record = object["record"] ?? object["value"] ?? object
    let isPost = record.text("$type") == "app.bsky.feed.post"
    guard record.kind == .object, record["text"]?.kind == .string,
      isPost || object.text("uri")?.hasPrefix("at://") == true
    else { return nil }
    self.object = object
    self.record = record
  }

  var uri: String? { object.text("uri") }
  var parent: String? { record["reply"]?["parent"]?.text("uri") }

  /// The handle, or the DID in the address.
  private var author: String? {
    object["author"]?.text("handle")
      ?? uri.flatMap { $0.split(separator: "/").dropFirst().first.map(String.init) }
  }

  /// When it was written according to its client, but not after the server indexed it.
  private var at: Moment? {
    let (written, seen) = (record.moment("createdAt"), object.moment("indexedAt"))
    guard let written, let seen else { return written ?? seen }
    return min(written, seen)
  }

  private var page: String? {
    guard let uri, let author, let key = uri.split(separator: "/").last else { return nil }
    return "https://bsky.app/profile/\(author)/post/\(key)"
  }

  var story: Story {
    Story(
      post: nil, source: "Bluesky", author: author, at: at,
      replyCount: object.count("replyCount"), score: object.count("likeCount"), url: page,
      language: record["langs"]?.elements.first { _ in true }?.string, text: text,
      origin: object.origin)
  }

  func reply(depth: Int) -> Reply {
    Reply(
      author: author, text: text, at: at, depth: depth, score: object.count("likeCount"),
      origin: object.origin)
  }

  /// The text, or the link of a post without text.
  private var text: String {
    let link = record["embed"]?["external"]
    let linked = [link?.text("title"), link?.text("uri")].compactMap { $0 }
    return filled(written) ?? linked.joined(separator: "\n")
  }

  /// The text, with shortened link addresses restored.
  private var written: String {
    var bytes = Array((record.text("text") ?? "").utf8)
    var end = bytes.count
    let links = record["facets"]?.elements.compactMap(link) ?? []
    for (range, address) in links.sorted(by: { $0.0.lowerBound > $1.0.lowerBound })
    where range.upperBound <= end {
      let shown = String(decoding: bytes[range], as: UTF8.self)
      if shown.hasSuffix("...") || shown.hasSuffix("…") {
        bytes.replaceSubrange(range, with: address.utf8)
      }
      end = range.lowerBound
    }
    return String(cleaned(String(decoding: bytes, as: UTF8.self)[...]))
  }

  /// A link and the byte range of its text.
  private func link(_ facet: JSON) -> (Range<Int>, String)? {
    guard let start = facet["index"]?["byteStart"]?.whole,
      let end = facet["index"]?["byteEnd"]?.whole, 0 <= start, start < end,
      let address = facet["features"]?.elements.lazy.compactMap({ $0.text("uri") }).first
    else { return nil }
    return (start..<end, address)
  }
}
