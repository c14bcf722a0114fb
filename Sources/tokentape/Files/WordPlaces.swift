import Glibc
import Market
import Readers
import Verdicts

/// The line and column at which words stand in the file that a story was read from.
///
/// Dumps are written in many ways; where the words are not found as they were read, the place of
/// the story or reply is given.
struct WordPlaces {
  /// Larger files are not searched again.
  private static let mostBytes = 32 << 20
  /// The most lines behind the start of a story in which its words are looked for.
  private static let mostLines = 5_000

  private var file = ""
  private var lines: [Substring] = []
  /// Where the next words of the story are looked for.
  private var next = (origin: Origin(file: "", line: 0), line: 0, column: 0)

  /// The place of a claim's words; the claims of a story come in their order.
  mutating func place(of claim: JudgedClaim) -> Origin {
    open(claim.origin.file)
    if next.origin != claim.origin {
      next = (claim.origin, max(claim.origin.line, 1), max(claim.origin.column, 1))
    }
    guard let first = claim.words.split(whereSeparator: \.isNewline).first else {
      return claim.origin
    }
    var (line, column) = (next.line, next.column)
    while line <= lines.count, line < claim.origin.line + WordPlaces.mostLines {
      let text = lines[line - 1]
      let start = text.index(text.startIndex, offsetBy: column - 1, limitedBy: text.endIndex)
      if let start, let found = text[start...].firstRange(of: first) {
        let at = text.distance(from: text.startIndex, to: found.lowerBound) + 1
        next = (claim.origin, line, at + 1)
        return Origin(file: claim.origin.file, line: line, column: at)
      }
      (line, column) = (line + 1, 1)
    }
    return claim.origin
  }

  private mutating func open(_ path: String) {
    guard path != file else { return }
    file = path
    lines = []
    guard let text = WordPlaces.text(of: path) else { return }
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }
  /// The file's text; nil if it can't be read again, or is none.
  private static func text(of path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_size <= mostBytes else { return nil }
    do {
      return String(validating: try SourceFile(at: path).bytes, as: UTF8.self)
    } catch {
      return nil
    }
  }
}
