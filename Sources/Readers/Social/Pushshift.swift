import Market

extension Format {
  /// Bare Reddit posts and comments, as archived by Pushshift and Arctic Shift.
  static let pushshift = Format(
    name: "pushshift",
    recognisedBy:
      "objects, one a line or in a list, with 'subreddit', 'created_utc' and 'body' or 'title'",
    reader: .lines(
      recognises: { root in
        root.unwrapped.samples.contains { value in
          value.has("subreddit") && value.has("created_utc")
            && (value.has("body") || value.has("title"))
        }
      },
      read: { objects, snapshot in
        var block = PushshiftBlock()
        for object in objects where object.kind == .object { block.take(object) }
        snapshot.threads += block.threads
      }))
}

/// A block of a dump; its comments on one post form one thread.
private struct PushshiftBlock {
  private(set) var threads: [Market.Thread] = []
  private var links = WordTable<Int>()

  mutating func take(_ object: JSON) {
    let comment = PushshiftComment(object)
    guard let body = comment.body else {
      threads.append(Thread(RedditPost(object).story))
      return
    }
    let place = links.meaning(of: comment.link) { _ in threads.count }
    // The post may be elsewhere in the dump.
    if place == threads.count { threads.append(Thread(RedditPost(object).absentStory)) }
    threads[place].replies.append(comment.reply(body))
  }
}

/// A comment, read in one pass over its members: archives have hundreds of millions of them.
private struct PushshiftComment {
  private let object: JSON
  private(set) var body: JSON.Bytes?
  private(set) var link = JSON.Bytes(start: nil, count: 0)
  private var author: String?
  private var at: Moment?
  private var score: Int?
  private var depth = 0

  init(_ object: JSON) {
    self.object = object
    for member in object.members {
      let value = member.value
      switch member.key {
      case "author": author = value.string
      case "body": body = value.kind == .string ? value.bytes : nil
      case "created_utc": at = value.moment()
      case "link_id" where value.kind == .string: link = value.bytes
      // The true depth of a reply to a comment is in another line.
      case "parent_id": depth = value.bytes.starts(with: "t1_".utf8) ? 1 : 0
      case "score": score = value.count
      default: break
      }
    }
  }

  /// The comment with its text.
  func reply(_ body: JSON.Bytes) -> Reply {
    let written = JSON.text(body)
    let text = body.holds(UInt8(ascii: "&")) ? decodedEntities(written) : written
    return Reply(
      author: author == "[deleted]" ? nil : author, text: String(cleaned(text[...])),
      at: at, depth: depth, score: score, origin: object.origin)
  }
}
