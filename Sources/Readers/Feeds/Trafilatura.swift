import Market
import Prose

extension Format {
  /// Articles that trafilatura extracted, one a file, one a line or in a list.
  static let trafilatura = Format(
    name: "trafilatura",
    recognisedBy: "objects with 'text' or 'raw_text', and 'fingerprint' or 'source-hostname'",
    reader: .lines(
      recognises: { root in root.samples.contains(where: isArticle) },
      read: { articles, snapshot in
        for article in articles.flatMap(\.each) where article.kind == .object {
          snapshot.threads.append(Thread(story(article)))
        }
      }))
}

private func isArticle(_ value: JSON) -> Bool {
  (value.has("text") || value.has("raw_text") || value.has("raw-text"))
    && (value.has("fingerprint") || value.has("source-hostname") || value.has("source_hostname"))
}

private func story(_ article: JSON) -> Story {
  let text = article.text("text") ?? article.text("raw_text") ?? article.text("raw-text")
  // Each line of its text is a paragraph.
  let paragraphs = (text ?? "").split(whereSeparator: \.isNewline).joined(separator: "\n\n")
  let address = article.text("source") ?? article.text("url")
  return Story(
    post: article.text("title"),
    source: article.text("source-hostname") ?? article.text("source_hostname")
      ?? article.text("sitename") ?? article.text("hostname"),
    author: article.text("author")?.split(separator: ";").map(\.trimmed).joined(separator: ", "),
    at: article.moment("date"), url: address, language: article.text("language"),
    text: paragraphs.isEmpty ? article.text("excerpt") ?? "" : paragraphs, origin: article.origin)
}
