import Market
import Prose

extension Format {
  /// A text that no narrower form fits: an article whose title is its first line.
  static let plainText = Format(
    name: "text",
    recognisedBy: "sentences; its first line is the title, and it is told that no form was found",
    reader: .text(
      recognises: { text in PlainArticle(text) != nil },
      read: { text, snapshot in
        guard let article = PlainArticle(text) else { return }
        snapshot.threads.append(Thread(article.story))
        snapshot.note(
          Diagnostic(
            .note, at: Origin(file: text.file, line: 0),
            "no known format; it is taken as plain text, its first line as the title",
            remedy: "put 'Date: ' and 'Author: ' on lines below the title, if they are missing"))
      }))
}

/// A text without the head of an article.
private struct PlainArticle {
  let story: Story

  /// Reads a text; `nil` if it is a table, a program, or too long for one article.
  init?(_ text: Text) {
    guard text.lines.count <= mostLines,
      let first = text.lines.firstIndex(where: {
        $0.contains(where: \.isLetter) || readMoment($0.trimmed) != nil
      }), let words = text.lines.firstIndex(where: { $0.contains(where: \.isLetter) }),
      isText(text.lines[first...])
    else { return nil }
    let tongue = language(of: text.lines.prefix(400).joined(separator: "\n"))
    let head = ArticleHead(Array(text.lines[first...]), language: tongue)
    let isHeaded = head.title != nil && head.bodyStart < text.lines.count - first
    let title = isHeaded ? head.title ?? "" : text.lines[words].trimmed
    let body = paragraphs(text.lines[(isHeaded ? first + head.bodyStart : words + 1)...])
    let content = isHeaded ? head.subtitle.map { "\($0)\n\n\(body)" } ?? body : body
    // A text of one paragraph is titled by its beginning.
    let isOne = title.count > longestTitle
    story = Story(
      title: isOne ? madeUpTitle(for: title) : title, source: head.source, author: head.author,
      published: head.published, language: tongue, url: head.url,
      text: isOne ? [title, content].filter { !$0.isEmpty }.joined(separator: "\n\n") : content,
      origin: text.origin(isHeaded ? first + head.titleLine : words))
  }
}

/// Whether lines are words for people: mostly letters, and in no columns.
private func isText(_ lines: ArraySlice<Substring>) -> Bool {
  var (letters, signs, words) = (0, 0, 0)
  for line in lines.prefix(400) {
    words += line.split(separator: " ").count
    for scalar in line.unicodeScalars {
      if scalar.properties.isAlphabetic { letters += 1 }
      if "{}=|\\<>\t_;".unicodeScalars.contains(scalar) { signs += 1 }
    }
  }
  let opening = lines.first?.trimmed.first
  guard letters >= fewestLetters, signs * 12 < letters, opening != "<", opening != "{",
    words > 1 || letters > 20
  else { return false }
  return !isTable(lines)
}

/// Whether the first lines have equally many separators, several each.
private func isTable(_ lines: ArraySlice<Substring>) -> Bool {
  let lines = lines.prefix(20).filter { !$0.trimmed.isEmpty }
  guard lines.count > 1 else { return false }
  return [",", ";", "\t", "|"].contains { sign in
    let counts = lines.map { line in line.count { String($0) == sign } }
    return (counts.first ?? 0) >= 2 && Set(counts).count == 1
  }
}

/// The most lines of a text that is taken as one article.
private let mostLines = 20_000
/// The longest line that is a title, in characters.
private let longestTitle = 200
/// The fewest letters of a text.
private let fewestLetters = 10
