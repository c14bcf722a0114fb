import Analytics
import Market
import Prose
import Screen

extension FeedList {
  /// The rules that find the story of a row.
  func highlighting(_ row: FeedRow) -> [Search] {
    row.highlights.compactMap { rules.highlighted[at: $0] }
  }

  /// The rules by which words of the open story and its replies are highlighted: those that are of
  /// words only, and those that find the story.
  var highlightingOpen: [Search] {
    guard !rules.highlighted.isEmpty else { return [] }
    let own = Set(chosen?.highlights ?? [])
    return rules.highlighted.enumerated().filter {
      own.contains($0.offset) || $0.element.isOfTextOnly
    }
    .map(\.element)
  }
}

extension Canvas {
  /// Highlights what rules find in a headline: their words or, of a rule without any that is there,
  /// all of it.
  mutating func highlight(
    _ rules: [Search], in headline: String, row: Int, column: Int, endColumn: Int
  ) {
    for rule in rules {
      let found = rule.matches(in: headline)
      let whole = rule.hasWords ? [] : [headline.startIndex..<headline.endIndex]
      mark(
        found.isEmpty ? whole : found, of: headline, row: row, column: column,
        endColumn: endColumn, as: .highlight)
    }
  }

  /// Highlights the words of rules in a line of an open story, and their authors before it.
  mutating func highlight(
    _ rules: [Search], in line: StoryLines.Line, row: Int, from start: Int, column: Int,
    endColumn: Int
  ) {
    for rule in rules {
      if rule.isOfWordsOnly || rule.hasWords && line.reply == nil {
        mark(rule, in: line.text, row: row, column: column, endColumn: endColumn, as: .highlight)
      }
      guard line.reply != nil else { continue }
      mark(
        rule.matches(inAuthor: line.lead), of: line.lead, row: row, column: start,
        endColumn: endColumn, as: .highlight)
    }
  }
}
