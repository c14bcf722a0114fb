import Market
import Prose

extension Format {
  /// The list of articles that GDELT returns.
  static let gdelt = Format(
    name: "gdelt",
    recognisedBy: "'articles' with 'seendate' or 'domain'",
    reader: .json(
      recognises: { $0.articles.prefix(10).contains { $0.has("seendate") || $0.has("domain") } },
      read: { root, snapshot in
        for article in root.articles {
          let language = article.text("language")?.lowercased()
          snapshot.threads.append(
            Thread(
              Story(
                post: onOneLine(article.text("title") ?? ""), source: article.text("domain"),
                at: article.id("seendate").flatMap { readMoment($0) }, url: article.text("url"),
                language: language.flatMap { englishNames[$0] }, text: "",
                origin: article.origin)))
        }
      }))

  /// The list of articles that NewsAPI returns.
  static let newsAPI = Format(
    name: "newsapi",
    recognisedBy: "'articles' with 'publishedAt', or a list of these with a 'source'",
    reader: .json(
      recognises: { root in
        root.articles.prefix(10).contains { $0.has("publishedAt") }
          || root.samples.contains { $0.has("publishedAt") && $0.has("source") }
      },
      read: { root, snapshot in
        // A withdrawn article is only a marker.
        for article in root.has("articles") ? root.articles : root.each
        where article.text("title") != "[Removed]" {
          snapshot.threads.append(Thread(newsAPIStory(article)))
        }
      }))

  /// The articles of dev.to and of other sites on Forem.
  static let devTo = Format(
    name: "dev.to",
    recognisedBy: "articles with 'published_at', 'user' and 'tag_list'",
    reader: .json(
      recognises: { root in
        root.samples.contains {
          $0.has("published_at") && $0["user"]?.kind == .object && $0.has("tag_list")
        }
      },
      read: { root, snapshot in
        for article in root.each where article.kind == .object {
          let text = article.html("body_html") ?? article.text("body_markdown")
          snapshot.threads.append(
            Thread(
              Story(
                post: article.text("title"), source: "dev.to",
                author: article["user"].flatMap { $0.text("username") ?? $0.text("name") },
                at: article.moment("published_at") ?? article.moment("published_timestamp")
                  ?? article.moment("created_at"),
                replyCount: article.count("comments_count"),
                score: article.count("public_reactions_count")
                  ?? article.count("positive_reactions_count"),
                url: article.text("url"),
                text: text ?? article.text("description") ?? "", origin: article.origin)))
        }
      }))

  /// Lists of trending topics, several in a file.
  static let hotList = Format(
    name: "hot-list",
    recognisedBy: "'data' of lists that have 'data' with 'title' themselves",
    reader: .json(
      recognises: { root in
        root["data"]?.samples.contains { list in
          list["data"]?.samples.contains { $0.has("title") } == true
        } == true
      },
      read: { root, snapshot in
        for list in root["data"]?.each ?? [] {
          for entry in list["data"]?.each ?? [] where entry.text("title") != nil {
            snapshot.threads.append(
              Thread(
                Story(
                  post: entry.text("title"), source: list.text("name"),
                  at: entry.moment("create_time") ?? list.moment("create_time"),
                  score: entry.count("hot") ?? entry.count("extra"),
                  url: entry.text("link") ?? entry.text("url"),
                  text: entry.text("desc") ?? entry.text("extra") ?? "", origin: entry.origin)))
          }
        }
      }))
}

extension JSON {
  fileprivate var articles: [JSON] {
    self["articles"]?.elements.filter { $0.kind == .object } ?? []
  }
}

private func newsAPIStory(_ article: JSON) -> Story {
  let content = article.text("content").map(withoutRemainder) ?? ""
  let description = article.text("description") ?? ""
  // The free plan cuts the text at 200 characters, so it counts only if it begins with the
  // description.
  let text = content.hasPrefix(description) || description.isEmpty ? content : description
  return Story(
    post: article.text("title").map(shownText),
    source: article["source"]?.text("name") ?? article.text("source"),
    author: article.text("author") ?? article["author"]?.authors,
    at: article.moment("publishedAt"), url: article.text("url"),
    text: shownText(text), origin: article.origin)
}

extension JSON {
  /// The names of a list of authors.
  fileprivate var authors: String? {
    filled(elements.compactMap { $0.string ?? $0.text("name") }.joined(separator: ", "))
  }
}

/// A text without the `[+950 chars]` that marks the cut.
private func withoutRemainder(_ text: String) -> String {
  guard text.hasSuffix(" chars]"), let mark = text.lastIndex(of: "[") else { return text }
  return text[..<mark].trimmed
}

/// The languages that GDELT names in English.
private let englishNames = [
  "english": "en", "chinese": "zh", "danish": "da", "norwegian": "nb", "swedish": "sv",
  "german": "de", "dutch": "nl", "french": "fr", "spanish": "es", "italian": "it",
  "portuguese": "pt", "japanese": "ja", "korean": "ko", "polish": "pl", "russian": "ru",
  "finnish": "fi", "czech": "cs", "slovak": "sk", "turkish": "tr", "ukrainian": "uk",
]
