import Market
import Screen
import Verdicts

/// The claims of all stories, newest first: verdict, words, value, whose, story and day; as a page also
/// the sum of the selected one.
struct ClaimsPanel: Panel {
  let claims: ClaimList
  let isFocused: Bool
  let isWhole: Bool
  let keys: KeyNames

  var subtitle: String {
    let order = claims.sort == .newest ? [] : [said(term: claims.sort.rawValue)]
    return (claims.filterText.isEmpty ? [] : [said("filter \(claims.filterText)")] + order)
      .joined(separator: " · ")
  }

  var caption: String {
    guard claims.ledger != nil else { return "" }
    let more =
      claims.unread == 0
      ? "" : said("newest of \(Figure(claims.unread).grouped(places: 0)) more") + " · "
    return more + claims.counts.shownText
  }

  var briefCaption: String { claims.ledger == nil ? "" : claims.counts.briefText }

  /// The columns that the sum takes beside the list; below it where there are fewer.
  private static let sumColumns = 44
  private static let leastColumnsBeside = 130
  /// The rows that the sum takes below the list.
  private static let sumRows = 8
  private static let leastRowsAbove = 8

  /// The list and, on a page, the frame for the sum.
  private static func parts(of frame: Frame, isWhole: Bool) -> (list: Frame, sum: Frame?) {
    guard isWhole else { return (frame, nil) }
    if frame.columns >= leastColumnsBeside {
      let (list, sum) = frame.splitColumns(at: frame.columns - sumColumns)
      return (list, sum.inset(columns: 1, rows: 0))
    }
    guard frame.rows >= leastRowsAbove + sumRows else { return (frame, nil) }
    let (list, sum) = frame.splitRows(at: frame.rows - sumRows)
    return (list, sum)
  }

  /// The rows for claims.
  static func listRows(in frame: Frame, isWhole: Bool) -> Int {
    max(0, parts(of: frame, isWhole: isWhole).list.rows - (isWhole ? 1 : 0))
  }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    guard claims.count > 0 else {
      canvas.write(
        emptyText, row: frame.row + 1, column: frame.column + 1, endColumn: frame.endColumn,
        as: .muted)
      return
    }
    let (list, sum) = ClaimsPanel.parts(of: frame, isWhole: isWhole)
    let columns = ClaimColumns(in: list, isWhole: isWhole)
    if isWhole { columns.drawHead(on: &canvas, row: list.row) }
    let first = list.row + (isWhole ? 1 : 0)
    let rows = ClaimsPanel.listRows(in: frame, isWhole: isWhole)
    for (place, index) in claims.cursor.window(rows: rows, of: claims.count).enumerated() {
      let row = first + place
      canvas.note(line: index, selected: claims.cursor.index, row: row, in: list)
      if let claim = claims[index] { columns.draw(claim, on: &canvas, row: row) }
      guard index == claims.cursor.index else { continue }
      canvas.write("▸", row: row, column: list.column, as: .accent)
      if isFocused { canvas.mark(row: row, in: list, as: .selected) }
    }
    if let sum, let chosen = claims.chosen { draw(sumOf: chosen, on: &canvas, in: sum) }
  }

  private var emptyText: String {
    if claims.ledger == nil { return said("one moment …") }
    return claims.filterText.isEmpty
      ? said("no story states a figure")
      : said("no claims are left: \(keys[.back]) clears the filter")
  }

  private func draw(sumOf claim: JudgedClaim, on canvas: inout Canvas, in frame: Frame) {
    let isBelow = frame.row > 0 && frame.columns >= ClaimsPanel.sumColumns + 2
    if isBelow {
      canvas.write(
        String(repeating: "─", count: frame.columns), row: frame.row, column: frame.column,
        as: .border)
    }
    let lines = claim.originLines(in: claims).flatMap {
      $0.wrapped(columns: max(1, frame.columns - 2))
    }
    let first = frame.row + (isBelow ? 1 : 0)
    for (place, line) in lines.prefix(max(0, frame.endRow - first)).enumerated() {
      canvas.write(
        line, row: first + place, column: frame.column + 1, endColumn: frame.endColumn,
        as: place == 0 ? .title : .plain)
    }
  }
}

/// The columns of a list of claims, by how wide it is.
private struct ClaimColumns {
  private let frame: Frame
  private let words: Int
  private let value: Int
  private let whose: Int
  private let story: Int
  private let showsDay: Bool

  init(in frame: Frame, isWhole: Bool) {
    self.frame = frame
    showsDay = frame.columns >= 60
    let rest = frame.columns - 4 - (showsDay ? 17 : 0)
    whose = frame.columns >= 96 ? 24 : 0
    story = frame.columns >= 120 ? 24 : 0
    let middle = rest - whose - story
    value = middle * 2 / 5
    words = middle - value
  }

  func drawHead(on canvas: inout Canvas, row: Int) {
    write(
      [said("said"), said("it is"), said("whose"), said("story")], on: &canvas, row: row,
      as: [.caption])
    if showsDay {
      canvas.write(
        said("day").padded(columns: 12) + said("lang"), row: row, column: frame.endColumn - 17,
        as: .caption)
    }
  }

  func draw(_ claim: JudgedClaim, on canvas: inout Canvas, row: Int) {
    let verdict = claim.judgement.verdict
    canvas.write(verdict.sign, row: row, column: frame.column + 2, as: verdict.role)
    write(
      [claim.shownWords, claim.shownFinding(columns: value - 1), claim.shownWhose, claim.story],
      on: &canvas, row: row,
      as: [.plain, .muted, .caption, .muted])
    guard showsDay else { return }
    canvas.write(
      claim.day.map { "\($0)" } ?? said("no date"), row: row, column: frame.endColumn - 17,
      as: .muted)
    canvas.write(
      claim.language.map { String($0.prefix { $0 != "-" }) } ?? "", row: row,
      column: frame.endColumn - 5, as: .caption)
  }

  private func write(_ texts: [String], on canvas: inout Canvas, row: Int, as roles: [Role]) {
    var column = frame.column + 4
    for (place, (text, width)) in zip(texts, [words, value, whose, story]).enumerated()
    where width > 1 {
      canvas.write(
        text.truncated(columns: width - 1), row: row, column: column,
        endColumn: column + width - 1, as: roles[min(place, roles.count - 1)])
      column += width
    }
  }
}
