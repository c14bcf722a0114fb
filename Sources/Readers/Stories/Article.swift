import Market
import Prose
import Screen

extension Format {
  /// An article copied from a page: date, author and title in any order, then paragraphs.
  static let article = Format(
    name: "article",
    recognisedBy: "a date or an author on a line of its own near the top, a title, and paragraphs",
    reader: .text(
      recognises: { text in Article(text) != nil },
      read: { text, snapshot in
        if let article = Article(text) { snapshot.threads.append(Thread(article.story)) }
      }))
}

/// A parsed article.
private struct Article {
  let story: Story

  /// Parses a text; `nil` if it is not an article.
  init?(_ text: Text) {
    guard let opening = text.lines.lazy.map(\.trimmed).first(where: { !$0.isEmpty })?.first,
      opening != "{", opening != "<"
    else { return nil }
    let tongue = language(of: text.lines.prefix(mostLines).joined(separator: "\n"))
    let head = ArticleHead(text.lines, language: tongue)
    guard let title = head.title, head.published != nil || head.author != nil else { return nil }
    let body = text.lines[head.bodyStart...]
    let least = head.labels > 1 || head.isComplete ? shortestLabelled : shortestArticle
    guard isProse(body, columns: least) else { return nil }
    let content = paragraphs(body)
    story = Story(
      title: title, source: head.source, author: head.author, published: head.published,
      language: tongue, url: head.url,
      text: head.subtitle.map { "\($0)\n\n\(content)" } ?? content,
      origin: text.origin(head.titleLine))
  }
}

/// How many lines are checked for the language and for prose.
private let mostLines = 400

/// Whether the lines are sentences, not a table, a program or a list.
private func isProse(_ lines: ArraySlice<Substring>, columns least: Int) -> Bool {
  var columns = 0
  var sentences = 0
  var letters = 0
  var signs = 0
  for line in lines.prefix(mostLines) {
    columns += line.columns
    sentences += endsSentence(line) ? 1 : 0
    for scalar in line.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar == " " {
        letters += 1
      } else if codeSigns.contains(scalar) {
        signs += 1
      }
    }
  }
  return columns >= least && sentences > 0 && letters * 4 > lines.letters * 3
    && signs * 40 < letters
}

/// The fewest columns of text in an article.
private let shortestArticle = 120
/// The same after an unmistakable head.
private let shortestLabelled = 40

/// Characters that are frequent in programs, tables and markup, but not in sentences.
private let codeSigns: Set<Unicode.Scalar> = ["{", "}", ";", "=", "|", "\\", "<", ">", "\t", "_"]

extension ArraySlice<Substring> {
  fileprivate var letters: Int { prefix(mostLines).reduce(0) { $0 + $1.unicodeScalars.count } }
}

/// Whether a line ends like a sentence.
func endsSentence(_ line: some StringProtocol) -> Bool {
  // The end of a line is all that counts of it.
  guard let last = line.suffix(24).last(where: { !$0.isWhitespace && !closingSigns.contains($0) })
  else { return false }
  return sentenceSigns.contains(last)
}

private let closingSigns: Set<Character> = Set("\"'”’»)）]」』")
private let sentenceSigns: Set<Character> = Set(".!?…。！？।؟۔")
