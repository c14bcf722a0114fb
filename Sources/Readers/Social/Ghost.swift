import Market
import Prose

extension Format {
  /// Posts of Ghost: a site's export, or what its server answers.
  static let ghost = Format(
    name: "ghost",
    recognisedBy: "'db' with 'posts' in its 'data', or 'posts' with 'slug', and 'html', 'lexical' "
      + "or 'mobiledoc'",
    reader: .json(
      recognises: { root in
        tables(in: root).contains { tables in
          tables["posts"]?.elements.prefix(5).contains { isPost($0) } == true
        }
      },
      read: { root, snapshot in
        for tables in tables(in: root) { add(tables, to: &snapshot) }
      }))
}

private func isPost(_ post: JSON) -> Bool {
  post.has("title") && post.has("slug")
    && (post.has("lexical") || post.has("mobiledoc")
      || post.has("html") && (post.has("uuid") || post.has("comment_id") || post.has("markdown")))
}

/// The tables of an export, of which a file may hold several, or the answer itself.
private func tables(in root: JSON) -> [JSON] {
  if let inner = root["db"] { return inner.each.prefix(20).map(\.unwrapped) }
  return [root.unwrapped]
}

private func add(_ tables: JSON, to snapshot: inout Snapshot) {
  let names = names(in: tables["users"])
  let authors = authors(in: tables["posts_authors"], names)
  for post in tables["posts"]?.elements.map(\.self) ?? [] where post.kind == .object {
    let known = authors[post.id("id") ?? ""] ?? []
    snapshot.threads.append(Thread(story(of: post, by: known.isEmpty ? own(post, names) : known)))
  }
}

/// The names of a site's people, by their ids.
private func names(in users: JSON?) -> [String: String] {
  var names: [String: String] = [:]
  for user in users?.elements.map(\.self) ?? [] {
    guard let id = user.id("id"), let name = user.text("name") ?? user.text("slug") else {
      continue
    }
    names[id] = names[id] ?? name
  }
  return names
}

/// The authors of each post by its id, the first one first.
private func authors(in rows: JSON?, _ names: [String: String]) -> [String: [String]] {
  var places: [String: [(order: Int, name: String)]] = [:]
  for row in rows?.elements.map(\.self) ?? [] {
    guard let post = row.id("post_id"), let name = row.id("author_id").flatMap({ names[$0] }) else {
      continue
    }
    places[post, default: []].append((row["sort_order"]?.whole ?? 0, name))
  }
  return places.mapValues { authors in
    authors.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map(\.element.name)
  }
}

/// The authors that a post names itself.
private func own(_ post: JSON, _ names: [String: String]) -> [String] {
  let listed = post["authors"]?.elements.compactMap { $0.text("name") } ?? []
  if !listed.isEmpty { return listed }
  for author in [post["primary_author"], post["author"], post["author_id"]] {
    guard let author else { continue }
    if let name = author.text("name") { return [name] }
    let written = author.string ?? (author.kind == .number ? author.whole.map { "\($0)" } : nil)
    if let name = written.flatMap({ names[$0] }) { return [name] }
  }
  return []
}

private func story(of post: JSON, by authors: [String]) -> Story {
  let text =
    post.html("html") ?? post.text("plaintext") ?? post.text("markdown")
    ?? post.html("custom_excerpt") ?? post.html("excerpt") ?? ""
  let at = [post["published_at"], post["created_at"]].lazy.compactMap { $0?.stated?.moment }.first
  return Story(
    post: post.html("title").map(onOneLine), board: post["primary_tag"]?.text("name"),
    author: filled(authors.prefix(20).joined(separator: ", ")), at: at,
    url: post.text("url") ?? post.text("canonical_url"),
    language: post.text("locale").flatMap(languageTag), text: text, origin: post.origin)
}
