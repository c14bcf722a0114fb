import Market
import Prose

extension Format {
  /// Lobsters stories: one with its comments, or a list.
  static let lobsters = Format(
    name: "lobsters",
    recognisedBy: "objects with 'short_id' and 'submitter_user' or 'commenting_user'",
    reader: .json(
      recognises: { root in
        root.samples.contains {
          $0.has("short_id") && ($0.has("submitter_user") || $0.has("commenting_user"))
        }
      },
      read: { root, snapshot in
        for object in root.each where object.kind == .object {
          if object.has("commenting_user") {
            snapshot.add(
              reply(object),
              under: Story(absent: nil, source: "Lobsters", url: nil, origin: object.origin))
          } else {
            snapshot.threads.append(
              Thread(story(object), replies: replies(object["comments"])))
          }
        }
      }))
}

private func story(_ object: JSON) -> Story {
  Story(
    post: object.text("title"), source: "Lobsters", author: name(object["submitter_user"]),
    at: object.moment("created_at"),
    replyCount: object.count("comment_count") ?? object.count("comments_count"),
    score: object.count("score"), url: object.text("url") ?? object.text("comments_url"),
    text: object.text("description_plain") ?? object.html("description") ?? "",
    origin: object.origin)
}

/// The comments; newer responses give each one's parent, older ones its depth.
private func replies(_ comments: JSON?) -> [Reply] {
  let comments = comments.map { Array($0.elements) } ?? []
  let depths = depths(
    ids: comments.map { $0.id("short_id") }, parents: comments.map { $0.id("parent_comment") })
  return zip(comments, depths).map { comment, depth in
    var reply = reply(comment)
    reply.depth = max(reply.depth, depth)
    return reply
  }
}

private func reply(_ object: JSON) -> Reply {
  // Older responses count the indentation, from 1.
  let depth = object["depth"]?.depth ?? object["indent_level"]?.depth.map { max(0, $0 - 1) }
  return Reply(
    author: name(object["commenting_user"]),
    text: object.text("comment_plain") ?? object.html("comment") ?? "",
    at: object.moment("created_at"), depth: depth ?? 0, score: object.count("score"),
    origin: object.origin)
}

/// A user: a name, or an object with one.
private func name(_ user: JSON?) -> String? {
  user.flatMap { filled($0.string) ?? $0.text("username") }
}
