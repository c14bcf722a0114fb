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
  ///
  /// What stands above the article's heading is the site's.
  func body(
    without known: [String], below heading: Element?, language: String?
  ) -> String {
    guard let article else { return "" }
    let first = heading.flatMap { article.contains($0) ? $0.index : nil } ?? 0
    let nodes = article.markup.nodes
    let text = plainText(article) { index in
      blocks.isLeftOut(index) || index < first && Int(nodes[index].next) <= first
    }
    var lines = splitIntoLines(text, most: .max)[...]
    func isAbout(_ line: Substring) -> Bool {
      let line = line.trimmed
      return line.isEmpty || known.contains(line)
        || !isLong(line[...]) && !endsSentence(line)
        || readMoment(HeadField.withoutDateWord(line), language: language) != nil
        || Byline.read(line) != nil || Byline.readDated(line) != nil
        || !endsSentence(line) && isOfDates(line)
    }
    if lines.contains(where: { !isAbout($0) }) {
      lines = lines.drop(while: isAbout)
      while let last = lines.last, isAbout(last) { lines.removeLast() }
    }
    return joined(lines)
  }
}

/// Whether a line that is no sentence holds a day besides names and buttons: `Par Ada Quill Publié le
/// 28 janv. 2025`, `2007年11月22日09:17 新华日报 我要评论(7)`.
private func isOfDates(_ line: String) -> Bool {
  line.count(where: \.isNumber) >= fewestDigits && line.columns <= longestOfDates
}

/// The lines, with an empty one between sentences that stand in blocks of their own.
private func joined(_ lines: ArraySlice<Substring>) -> String {
  var text = ""
  var wasParagraph = false
  for (place, line) in lines.enumerated() {
    let isParagraph = isLong(line) && endsSentence(line)
    if place > 0 { text += wasParagraph && isParagraph ? "\n\n" : "\n" }
    text += line
    wasParagraph = isParagraph
  }
  return text.trimmed
}

/// Whether a line is long enough for a paragraph, judged by its beginning if that is plain.
private func isLong(_ line: Substring) -> Bool {
  let head = line.utf8.prefix(shortestSentence)
  if head.count == shortestSentence, head.allSatisfy({ 0x20...0x7E ~= $0 }) { return true }
  return line.columns >= shortestSentence
}

/// The fewest digits of a line with a day.
private let fewestDigits = 5
/// The most columns of such a line.
private let longestOfDates = 120
/// The fewest columns of a line that begins or ends an article without ending like a sentence.
private let shortestSentence = 50
