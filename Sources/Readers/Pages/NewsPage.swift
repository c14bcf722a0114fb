import Market
import Prose

extension Format {
  /// A page of a news site or a blog, as a browser or wget saves it.
  static let newsPage = Format(
    name: "page",
    recognisedBy: "HTML: JSON-LD, OpenGraph, microdata or an <article>, else its densest text",
    reader: .markup(
      recognises: { root in root.name.lowercased() == "html" },
      read: { root, snapshot in
        guard let story = newsStory(on: root) else {
          snapshot.refuse(
            "this is a web page without an article", remedy: "save a page that shows one text")
          return
        }
        snapshot.threads.append(Thread(story))
      }))
}

/// The article on a page; `nil` if it has neither a title nor a text.
private func newsStory(on root: Element) -> Story? {
  let text = PageText(root)
  let facts = PageFacts(root, article: text.article)
  let title = facts.title ?? ""
  var body = text.body(
    without: [title, facts.author ?? ""], below: facts.heading?.element, language: facts.language)
  // Some pages show only the beginning, and state the whole for search engines.
  if let stated = facts.body {
    body = stated.utf8.count > body.utf8.count * 2 ? stated : beginning(where: stated, body)
  }
  if body.isEmpty { body = facts.summary ?? "" }
  guard !title.isEmpty || !body.isEmpty else { return nil }
  return Story(
    title: title.isEmpty ? madeUpTitle(for: body, otherwise: facts.url) : title,
    source: facts.source ?? facts.url.flatMap(hostName), author: facts.author,
    published: facts.published, language: facts.language ?? language(of: title, body),
    url: facts.url, text: body, origin: text.article?.origin ?? root.origin)
}

/// A page's text from where the stated one begins: what is above it is not of the article.
private func beginning(where stated: String, _ body: String) -> String {
  let head = stated.prefix { !$0.isNewline }.prefix(longestHead)
  guard head.count >= shortestHead, let place = ranges(of: String(head), in: body).first,
    body[..<place.lowerBound].utf8.count * 2 < body.utf8.count
  else { return body }
  return String(body[place.lowerBound...])
}

/// The letters by which the beginning of a stated text is found.
private let longestHead = 40
/// Fewer letters may stand anywhere.
private let shortestHead = 12
