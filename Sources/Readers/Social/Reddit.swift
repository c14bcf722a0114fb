import Market
import Prose

extension Format {
  /// Listings and threads as returned by Reddit's API.
  static let reddit = Format(
    name: "reddit",
    recognisedBy: "objects with 'kind' (Listing, t1, t3) and 'data', or a list of two of them",
    reader: .json(
      recognises: { root in
        root.samples.contains { value in
          ["Listing", "t1", "t3"].contains(value.text("kind") ?? "")
            && value["data"]?.kind == .object
        }
      },
      read: { root, snapshot in
        var reading = RedditReading()
        for thing in root.each { reading.take(thing, into: &snapshot) }
      }))
}

/// A Reddit thread being read: comments belong to the post before them.
private struct RedditReading {
  private var hasPost = false

  mutating func take(_ thing: JSON, into snapshot: inout Snapshot) {
    var waiting: [(thing: JSON, depth: Int)] = [(thing, 0)]
    while let (thing, depth) = waiting.popLast() {
      guard let data = thing["data"], data.kind == .object else { continue }
      let post = RedditPost(data)
      switch thing.text("kind") {
      case "Listing":
        let children = data["children"].map { Array($0.elements) } ?? []
        waiting += children.reversed().map { ($0, depth) }
      case "t3":
        snapshot.threads.append(Thread(post.story))
        hasPost = true
      case "t1":
        snapshot.add(post, depth: depth, hasPost: hasPost)
        if let replies = data["replies"], replies.kind == .object {
          waiting.append((replies, depth + 1))
        }
      // Comments not loaded are `more`: a count, not a comment.
      default: break
      }
    }
  }
}

extension Snapshot {
  /// Adds a comment to the post before it, or to the one it names.
  fileprivate mutating func add(_ comment: RedditPost, depth: Int, hasPost: Bool) {
    if hasPost, let last = threads.indices.last, comment.isUnder(threads[last].story) {
      threads[last].replies.append(comment.reply(depth: depth))
    } else {
      add(comment.reply(depth: depth), under: comment.absentStory)
    }
  }
}

/// A post or a comment, from any source.
struct RedditPost {
  private let object: JSON

  init(_ object: JSON) { self.object = object }

  /// The author; `nil` for a deleted account.
  private var author: String? { object.text("author").flatMap { $0 == "[deleted]" ? nil : $0 } }

  private var at: Moment? { object.seconds("created_utc") }

  /// A text; Reddit escapes its `&`, `<` and `>` as entities once.
  private func text(_ key: StaticString) -> String {
    String(cleaned(decodedEntities(object.text(key) ?? "")[...]))
  }

  /// The id of a comment's post, without its kind prefix.
  private var postID: String? {
    object.id("link_id").map { $0.hasPrefix("t3_") ? String($0.dropFirst(3)) : $0 }
  }

  /// Whether a comment replies to the post, not to another comment.
  var answersStory: Bool { object.id("parent_id").map { !$0.hasPrefix("t1_") } ?? true }

  /// Whether a comment belongs to a post.
  func isUnder(_ story: Story) -> Bool {
    guard let id = postID, let url = story.url else { return true }
    return url.split(separator: "/").contains(id[...])
  }

  private var page: String? {
    if let path = object.text("permalink") { return redditSite + path }
    return object.id("id").map { page(ofPost: $0) }
  }

  private func page(ofPost id: String) -> String {
    let board = object.text("subreddit").map { "/r/" + $0 } ?? ""
    return redditSite + board + "/comments/\(id)/"
  }

  var story: Story {
    let body = text("selftext")
    let link = object.text("url").map(decodedEntities)
    return Story(
      post: onOneLine(text("title")), source: "Reddit", board: object.text("subreddit"),
      author: author, at: at, replyCount: object.count("num_comments"),
      score: object.count("score"), url: page, text: body.isEmpty ? link ?? "" : body,
      origin: object.origin)
  }

  /// A placeholder for a comment's post; its page is the comment's without the last part.
  var absentStory: Story {
    let parts = object.text("permalink")?.split(separator: "/") ?? []
    let slug = parts.count == 6 ? String(parts[4]) : nil
    let url =
      parts.count == 6
      ? redditSite + "/" + parts.dropLast().joined(separator: "/") + "/"
      : postID.map { page(ofPost: $0) }
    let title = object.text("link_title").map(decodedEntities)
    return Story(
      absent: title ?? slug?.replacing("_", with: " "), source: "Reddit",
      board: object.text("subreddit"), url: url, origin: object.origin)
  }

  func reply(depth: Int) -> Reply {
    Reply(
      author: author, text: text("body"), at: at, depth: depth, score: object.count("score"),
      origin: object.origin)
  }
}

private let redditSite = "https://www.reddit.com"
