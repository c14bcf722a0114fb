import Market
import Prose

extension Format {
  /// What a forum on Discourse found: posts by their beginnings, and the topics that they are in.
  static let discourseSearch = Format(
    name: "discourse-search",
    recognisedBy: "'posts' with 'blurb' and 'topic_id', or 'grouped_search_result'",
    reader: .json(
      recognises: { root in
        root.has("grouped_search_result") && (root.has("posts") || root.has("topics"))
          || root["posts"]?.elements.prefix(3).contains { $0.has("blurb") && $0.has("topic_id") }
            == true
      },
      read: { root, snapshot in
        DiscourseSearch(root).add(to: &snapshot)
      }))
}

/// The posts that were found, below their topics.
private struct DiscourseSearch {
  private var topics: [JSON] = []
  private var posts: [String: [JSON]] = [:]

  init(_ root: JSON) {
    topics = root["topics"]?.elements.filter { $0.id("id") != nil } ?? []
    let known = Set(topics.compactMap { $0.id("id") })
    for post in root["posts"]?.elements.map(\.self) ?? [] where post.kind == .object {
      guard let topic = post.id("topic_id") else { continue }
      // A topic that is not listed is known by the first of its posts.
      if posts[topic] == nil, !known.contains(topic) { topics.append(post) }
      posts[topic, default: []].append(post)
    }
  }

  func add(to snapshot: inout Snapshot) {
    for topic in topics {
      let id = topic.id("topic_id") ?? topic.id("id") ?? ""
      let posts = (posts[id] ?? []).sorted { number(of: $0) < number(of: $1) }
      let first = posts.first.flatMap { number(of: $0) == 1 ? $0 : nil }
      snapshot.threads.append(
        Thread(
          story(topic, first),
          replies: posts.dropFirst(first == nil ? 0 : 1).map(reply)))
    }
    guard let post = posts.values.lazy.compactMap(\.first).first else { return }
    snapshot.note(
      Diagnostic(
        .note, at: Origin(file: post.origin.file, line: 0),
        "a search shows only the beginning of each post, or the part with what was searched for",
        remedy: "for whole posts fetch each topic: /t/ID.json"))
  }

  private func story(_ topic: JSON, _ first: JSON?) -> Story {
    let title =
      topic.html("fancy_title") ?? topic.text("title") ?? topic.html("topic_title_headline")
    let isTopic = !topic.has("topic_id")
    return Story(
      post: title.map(onOneLine), source: "Discourse", author: first.flatMap(author),
      at: first?.moment("created_at") ?? (isTopic ? topic.moment("created_at") : nil),
      replyCount: (topic["posts_count"]?.count).map { max(0, $0 - 1) },
      score: first?.count("like_count"), text: first?.html("blurb") ?? topic.html("excerpt") ?? "",
      origin: topic.origin)
  }

  private func reply(_ post: JSON) -> Reply {
    Reply(
      author: author(post), text: post.html("blurb") ?? "", at: post.moment("created_at"),
      score: post.count("like_count"), origin: post.origin)
  }

  private func author(_ post: JSON) -> String? { post.text("username") ?? post.text("name") }

  private func number(of post: JSON) -> Int { post["post_number"]?.whole ?? .max }
}
