import Prose
import Screen

/// Joins lines that a board wrapped at its right edge into paragraphs.
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

/// The separator of two joined lines: nothing, or a blank.
private func joint(_ line: Substring, _ next: Substring) -> String {
  guard brokenLines ~= line.columns, let last = line.unicodeScalars.last,
    let first = next.unicodeScalars.first, !listMarks.contains(first)
  else { return "\n" }
  return last.isASCII && first.isASCII && first != ")" && first != "," ? " " : ""
}

/// The width, in columns, of lines wrapped by a board or an editor, not by their author.
private let brokenLines = 70...100

private let listMarks: Set<Unicode.Scalar> = [
  "-", "*", "•", "・", "●", "○", ">", ":", "※", "+", "#",
]
