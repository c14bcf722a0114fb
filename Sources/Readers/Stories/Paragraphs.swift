import Prose
import Screen

/// Lines as paragraphs: what a board broke at its right edge is joined again.
func paragraphs(_ lines: some Sequence<Substring>) -> String {
  var text = ""
  var edge: Substring?
  for line in lines {
    let line = Substring(line.trimmed)
    if line.isEmpty {
      if !text.isEmpty, !text.hasSuffix("\n\n") { text += edge == nil ? "\n" : "\n\n" }
      edge = nil
      continue
    }
    if let edge { text += joint(edge, line) }
    text += line
    edge = line
  }
  return text.trimmed
}

/// What stands between two lines: nothing or a blank where one was broken in two.
private func joint(_ line: Substring, _ next: Substring) -> String {
  guard brokenLines ~= line.columns, let last = line.unicodeScalars.last,
    let first = next.unicodeScalars.first, !listMarks.contains(first)
  else { return "\n" }
  return last.isASCII && first.isASCII && first != ")" && first != "," ? " " : ""
}

/// Lines of so many columns were broken by a board's or an editor's edge, not by their author.
private let brokenLines = 70...100

private let listMarks: Set<Unicode.Scalar> = [
  "-", "*", "•", "・", "●", "○", ">", ":", "※", "+", "#",
]
