import Market

extension Format {
  /// Reddit's posts and comments bare, as Pushshift and Arctic Shift archive them.
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

/// A block of a dump; comments on one post that stand in it are one thread.
private struct PushshiftBlock {
  private(set) var threads: [Market.Thread] = []
  private var fields = WordTable<PushshiftField?>()
  private var places: [String: Int] = [:]

  mutating func take(_ object: JSON) {
    let comment = PushshiftComment(object, &fields)
    guard let reply = comment.reply else {
      threads.append(Thread(RedditPost(object).story))
      return
    }
    let link = comment.link ?? ""
    let place = places[link] ?? addThread(under: RedditPost(object), link)
    threads[place].replies.append(reply)
  }

  /// A thread whose post may stand elsewhere in the dump.
  private mutating func addThread(under post: RedditPost, _ link: String) -> Int {
    threads.append(Thread(post.absentStory))
    places[link] = threads.count - 1
    return threads.count - 1
  }
}

/// The fields of a comment that are kept.
private enum PushshiftField: String {
  case author, body, score
  case created = "created_utc"
  case link = "link_id"
  case parent = "parent_id"
}

/// A comment, taken in one pass over its members: archives have hundreds of millions of them.
private struct PushshiftComment {
  private let object: JSON
  private var body: JSON?
  private var author: String?
  private var at: Moment?
  private var score: Int?
  private var depth = 0
  private(set) var link: String?

  init(_ object: JSON, _ fields: inout WordTable<PushshiftField?>) {
    self.object = object
    for member in object.members {
      let field = fields.meaning(of: member.key.bytes) { PushshiftField(rawValue: $0) }
      if let field { take(member.value, field) }
    }
  }

  private mutating func take(_ value: JSON, _ field: PushshiftField) {
    switch field {
    case .author: author = value.string
    case .body: body = value.kind == .string ? value : nil
    case .created: at = value.whole.map { Moment(seconds: Int64($0)) }
    case .link: link = value.string
    // How deep an answer to another comment stands is said in another line.
    case .parent: depth = value.bytes.starts(with: "t1_".utf8) ? 1 : 0
    case .score: score = value.whole
    }
  }

  /// The comment; none where the object is a post.
  var reply: Reply? {
    guard let body, let written = body.string else { return nil }
    let text = body.bytes.holds(UInt8(ascii: "&")) ? decodedEntities(written) : written
    return Reply(
      author: author == "[deleted]" ? nil : author, text: String(cleaned(text[...])),
      at: at ?? object.seconds("created_utc"), depth: depth, score: score, origin: object.origin)
  }
}
