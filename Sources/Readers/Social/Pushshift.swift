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
        block.arrange()
        snapshot.threads += block.threads
      }))
}

/// A block of a dump; its comments on one post form one thread.
private struct PushshiftBlock {
  private(set) var threads: [Market.Thread] = []
  /// The ids of each thread's comments, and of what they answer.
  private var ids: [[(id: UInt64?, parent: UInt64?)]] = []
  private var links = WordTable<Int>()

  mutating func take(_ object: JSON) {
    let comment = PushshiftComment(object)
    guard let body = comment.body else {
      threads.append(Thread(RedditPost(object).story))
      ids.append([])
      return
    }
    let place = links.meaning(of: comment.link) { _ in threads.count }
    // The post may be elsewhere in the dump.
    if place == threads.count {
      threads.append(Thread(RedditPost(object).absentStory))
      ids.append([])
    }
    threads[place].replies.append(comment.reply(body))
    ids[place].append((comment.id, comment.parent))
  }

  /// Puts each comment below the one that it answers, if that is in the block, too; archives begin
  /// with the newest.
  mutating func arrange() {
    for place in threads.indices where ids[place].contains(where: { $0.parent != nil }) {
      let replies = threads[place].replies
      let trees = arranged(ids: ids[place].map(\.id), parents: ids[place].map(\.parent))
      guard trees.count < replies.count else { continue }
      threads[place].replies = trees.flatMap { tree in
        let root = replies[tree.root]
        return [root]
          + tree.answers.map { answer in
            var reply = replies[answer.index]
            reply.depth = min(root.depth + answer.depth + 1, Reply.allDepths.upperBound)
            return reply
          }
      }
    }
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
  private(set) var id: UInt64?
  /// The comment that it answers; `nil` if it answers the post.
  private(set) var parent: UInt64?

  init(_ object: JSON) {
    self.object = object
    for member in object.members {
      let value = member.value
      switch member.key {
      case "author": author = value.string
      case "body": body = value.kind == .string ? value.bytes : nil
      case "created_utc": at = value.moment()
      case "link_id" where value.kind == .string: link = value.bytes
      case "id": id = number(value.bytes)
      // How deep the comment is that it answers, is in another line.
      case "parent_id" where value.bytes.starts(with: "t1_".utf8):
        (depth, parent) = (1, number(value.bytes.dropFirst(3)))
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

/// The number of an id, which Reddit writes with digits and letters.
private func number(_ id: some Collection<UInt8>) -> UInt64? {
  guard 1...12 ~= id.count else { return nil }
  var number: UInt64 = 0
  for byte in id {
    switch byte {
    case 0x30...0x39: number = number * 36 + UInt64(byte - 0x30)
    case 0x61...0x7A: number = number * 36 + UInt64(byte - 0x61) + 10
    default: return nil
    }
  }
  return number
}
