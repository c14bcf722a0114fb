import Market
import Prose

extension Format {
  /// Statuses of Mastodon and compatible servers: one, a list, or the context of one.
  static let mastodon = Format(
    name: "mastodon",
    recognisedBy: "objects with 'content', 'account' and 'created_at', or 'ancestors' of these",
    reader: .json(
      recognises: { root in
        statuses(in: root).prefix(5).contains { value in
          value.has("content") && value["account"]?.kind == .object && value.has("created_at")
        }
      },
      read: { root, snapshot in
        let statuses = statuses(in: root).map(Status.init)
        for tree in arranged(ids: statuses.map(\.id), parents: statuses.map(\.parent)) {
          snapshot.threads.append(
            Thread(
              statuses[tree.root].story,
              replies: tree.answers.map { statuses[$0.index].reply(depth: $0.depth) }))
        }
      }))
}

/// The statuses of a file, in order; those before a status are its ancestors.
private func statuses(in root: JSON) -> [JSON] {
  let lists = [root["ancestors"], root["descendants"], root["statuses"]].compactMap { $0 }
  guard lists.isEmpty else { return lists.flatMap { Array($0.elements) } }
  return root.each
}

/// A status; a boost is replaced by the status that it boosts.
private struct Status {
  private let object: JSON

  init(_ object: JSON) {
    let passedOn = object["reblog"].flatMap { $0.kind == .object ? $0 : nil }
    self.object = passedOn ?? object
  }

  var id: String? { object.id("id") }
  var parent: String? { object.id("in_reply_to_id") }

  private var author: String? {
    object["account"].flatMap { $0.text("acct") ?? $0.text("username") }
  }

  private var text: String {
    let warning = object.text("spoiler_text").map { [$0] } ?? []
    return (warning + [object.html("content") ?? ""]).joined(separator: "\n\n")
  }

  var story: Story {
    Story(
      post: nil, source: "Mastodon", author: author, at: object.moment("created_at"),
      replyCount: object.count("replies_count"), score: object.count("favourites_count"),
      url: object.text("url") ?? object.text("uri"), language: object.text("language"), text: text,
      origin: object.origin)
  }

  func reply(depth: Int) -> Reply {
    Reply(
      author: author, text: text, at: object.moment("created_at"), depth: depth,
      score: object.count("favourites_count"), origin: object.origin)
  }
}
