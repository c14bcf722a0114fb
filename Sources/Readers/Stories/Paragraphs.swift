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
  guard isBroken(line), let last = line.unicodeScalars.last,
    let first = next.unicodeScalars.first, !listMarks.contains(first)
  else { return "\n" }
  return last.isASCII && first.isASCII && first != ")" && first != "," ? " " : ""
}

/// Whether a line is as wide as lines that a board wraps.
private func isBroken(_ line: Substring) -> Bool {
  // No character is wider than it has bytes, and of plain ASCII each has one column.
  guard line.utf8.count >= brokenLines.lowerBound else { return false }
  let isPlain = line.utf8.allSatisfy { 0x20...0x7E ~= $0 }
  return brokenLines ~= (isPlain ? line.utf8.count : line.columns)
}

/// The width, in columns, of lines wrapped by a board or an editor, not by their author.
private let brokenLines = 70...100

private let listMarks: Set<Unicode.Scalar> = [
  "-", "*", "•", "・", "●", "○", ">", ":", "※", "+", "#",
]
