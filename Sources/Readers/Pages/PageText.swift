import Market
import Prose
import Screen

/// The article's text on a page: the part with the most text that is not links, without what stands
/// around it.
struct PageText {
  /// The part that holds the article.
  let article: Element?
  private let blocks: PageBlocks

  init(_ root: Element) {
    blocks = PageBlocks(root)
    article = blocks.densest.map { Element(markup: root.markup, index: $0) }
  }

  /// The paragraphs, without lines that only repeat what else is known of the article.
  func body(without known: [String], language: String?) -> String {
    guard let article else { return "" }
    let text = plainText(article) { blocks.isLeftOut($0) }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    func isAbout(_ line: String) -> Bool {
      let line = line.trimmed
      return line.isEmpty || known.contains(line)
        || line.columns < shortestSentence && !endsSentence(line)
        || readMoment(HeadField.withoutDateWord(line), language: language) != nil
        || Byline.read(line) != nil || Byline.readDated(line) != nil
    }
    if lines.contains(where: { !isAbout($0) }) {
      lines = lines.drop(while: isAbout)
      while let last = lines.last, isAbout(last) { lines.removeLast() }
    }
    return joined(lines)
  }
}

/// The lines, with an empty one between sentences that stand in blocks of their own.
private func joined(_ lines: ArraySlice<String>) -> String {
  var text = ""
  var before: String?
  for line in lines {
    if let before {
      let areParagraphs = [before, line].allSatisfy {
        $0.columns >= shortestSentence && endsSentence($0)
      }
      text += areParagraphs ? "\n\n" : "\n"
    }
    text += line
    before = line
  }
  return text.trimmed
}

/// The fewest columns of a line that begins or ends an article without ending like a sentence.
private let shortestSentence = 50
