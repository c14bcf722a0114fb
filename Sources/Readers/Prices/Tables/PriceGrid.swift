import Market
import Prose

/// A table as it is shown: rows of cells, and what stands above it.
struct PriceGrid {
  /// A field, and where it stands.
  struct Cell {
    var text: String
    let origin: Origin
  }

  /// The rows, the heads first.
  var rows: [[Cell]]
  /// The heading above it, nearest first, then the lines below that heading.
  var heading = ""
  /// The headings around that one, the nearest first.
  var outerHeadings: [String] = []
  var above: [String] = []
  /// The separator of its fields, if it is written as one line a row and each must have all fields.
  var separator: Character?

  /// The longest part of a text in which tables are looked for to tell its form.
  static let mostBefore = 200
  /// The most tables of one text or page: no vendor has as many.
  static let mostTables = 400
  /// The most columns: a table of prices with models for columns has dozens.
  static let mostColumns = 400

  /// The same table with its columns as rows.
  var transposed: PriceGrid {
    var grid = self
    let columns = rows.map(\.count).max() ?? 0
    grid.rows = (0..<min(columns, PriceGrid.mostColumns)).map { column in
      rows.compactMap {
        $0[at: column] ?? Cell(text: "", origin: $0.last?.origin ?? rows[0][0].origin)
      }
    }
    return grid
  }
}

extension PriceGrid {
  /// The tables of a text: those drawn in Markdown, or the text itself, with fields between separators.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isForForm: Whether only its beginning counts, to tell its form.
  /// - Returns: The tables in their order.
  static func all(in text: Text, toTellForm isForForm: Bool = false) -> [PriceGrid] {
    let heads = drawnHeads(in: text, toTellForm: isForForm)
    if heads.isEmpty { return separated(text, toTellForm: isForForm).map { [$0] } ?? [] }
    return heads.prefix(mostTables + 1).enumerated().map { place, head in
      drawn(text, head: head, after: place > 0 ? heads[place - 1] : -1, toTellForm: isForForm)
    }
  }

  /// The lines of heads in Markdown, which a line is drawn below.
  private static func drawnHeads(in text: Text, toTellForm isForForm: Bool) -> [Int] {
    let lines = isForForm ? text.lines.prefix(mostBefore) : text.lines[...]
    var isInFence = false
    return lines.indices.dropLast().filter { index in
      // What stands between fences is an example.
      if lines[index].hasPrefix("```") { isInFence.toggle() }
      guard !isInFence else { return false }
      let line = lines[index + 1]
      return line.contains("-") && line.contains("|") && line.allSatisfy { " |:-\t".contains($0) }
        && lines[index].contains("|")
    }
  }

  private static func drawn(
    _ text: Text, head: Int, after before: Int, toTellForm isForForm: Bool
  ) -> PriceGrid {
    var grid = PriceGrid(rows: [cells(of: text, head, "|", areDrawn: true)])
    for index in (head + 2)..<max(head + 2, text.lines.count) {
      guard text.lines[index].contains("|"), !isForForm || grid.rows.count < 40 else { break }
      guard text.lines[index].contains(where: { !" |:-\t".contains($0) }) else { continue }
      grid.rows.append(cells(of: text, index, "|", areDrawn: true))
    }
    for index in ((before + 1)..<head).reversed() {
      let line = text.lines[index]
      if line.hasPrefix("#") {
        grid.heading = line.drop { $0 == "#" }.trimmed
        break
      }
      if !line.contains("|"), !line.isEmpty { grid.above.append(line.trimmed) }
      if grid.above.count == 10 { break }
    }
    // What holds for all tables stands above the first.
    if before >= 0 || !grid.heading.isEmpty {
      let first = text.lines.prefix(30).prefix { !$0.contains("|") }
      grid.above += first.filter { !$0.isEmpty && !$0.hasPrefix("#") }.map(\.trimmed)
    }
    return grid
  }

  /// A text of one line a row; `nil` if its first line has no separator.
  private static func separated(_ text: Text, toTellForm isForForm: Bool) -> PriceGrid? {
    var above: [String] = []
    for index in text.lines.indices.prefix(20) {
      let line = text.lines[index]
      if line.trimmed.isEmpty || line.lowercased().hasPrefix("sep=") { continue }
      if line.hasPrefix("#") {
        above.append(line.drop { $0 == "#" }.trimmed)
        continue
      }
      guard line.utf8.count < longestHead,
        let separator = line.first(where: { ";\t,|".contains($0) })
      else { return nil }
      var grid = PriceGrid(rows: [], above: above.reversed(), separator: separator)
      let rows = isForForm ? text.lines.indices[index...].prefix(40) : text.lines.indices[index...]
      for row in rows where text.lines[row].contains(where: { !" |:-\t".contains($0) }) {
        grid.rows.append(cells(of: text, row, separator, areDrawn: false))
      }
      return grid
    }
    return nil
  }

  private static func cells(
    of text: Text, _ index: Int, _ separator: Character, areDrawn: Bool
  ) -> [Cell] {
    // `\|` within a field of Markdown is no separator.
    let line =
      areDrawn
      ? Substring(text.lines[index].replacing("\\|", with: "\u{1}")) : text.lines[index]
    var cells = CSVLine(line, separatedBy: separator).map { field in
      Cell(
        text: areDrawn
          ? plainCell(field.text.replacing("\u{1}", with: "|")) : field.text.trimmed,
        origin: text.origin(index, column: field.column))
    }
    guard areDrawn else { return cells }
    // The lines at both sides enclose no fields.
    if text.lines[index].trimmed.hasPrefix("|"), !cells.isEmpty { cells.removeFirst() }
    if text.lines[index].trimmed.hasSuffix("|"), !cells.isEmpty { cells.removeLast() }
    return cells
  }

  /// A field of Markdown without its signs: `[**o1**](https://…)<br>new` is `o1 new`.
  private static func plainCell(_ written: String) -> String {
    guard written.contains(where: { "*`~[<_".contains($0) }) else { return written.trimmed }
    var text = written
    for line in ["<br/>", "<br />", "<br>"] { text = text.replacing(line, with: " ") }
    while let open = text.firstIndex(of: "["), let close = text[open...].firstIndex(of: "]") {
      let words = text[text.index(after: open)..<close]
      var end = text.index(after: close)
      if end < text.endIndex, text[end] == "(", let last = text[end...].firstIndex(of: ")") {
        end = text.index(after: last)
      } else if !words.contains(",") {
        // Brackets that are no link stay, such as those around a range.
        break
      } else {
        break
      }
      text.replaceSubrange(open..<end, with: String(words))
    }
    return onOneLine(text.filter { !"*`~".contains($0) }).trimmed
  }
}

/// The longest line of heads, in bytes.
private let longestHead = 4_096

extension Array {
  /// The element at an index; `nil` beyond the last.
  subscript(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
