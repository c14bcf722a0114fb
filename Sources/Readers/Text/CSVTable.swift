import Market
import Prose

/// A line of a table being read.
protocol CSVRow {
  /// The known columns, by header name.
  associatedtype Column: CSVColumn
  /// Where the line begins.
  var origin: Origin { get }
  init(origin: Origin)
  /// Takes a field that is not empty.
  mutating func take(
    _ text: String, _ column: Column, _ origin: Origin, into snapshot: inout Snapshot)
  /// Adds the line's content to the snapshot.
  func add(to snapshot: inout Snapshot)
}

/// A column of a table, by header name.
protocol CSVColumn: RawRepresentable<String>, CaseIterable, Hashable {}

extension CSVColumn {
  /// The column of a header name, ignoring case.
  init?(named name: String) {
    let name = name.trimmed.lowercased()
    guard let column = Self.allCases.first(where: { $0.rawValue.lowercased() == name })
    else { return nil }
    self = column
  }

  /// The known columns in a text's first line.
  static func columns(of text: Text) -> Set<Self> {
    let first = text.lines.first
    let names = first.map { CSVLine.fields($0, separatedBy: separator(in: $0)) } ?? []
    return Set(names.compactMap { Self(named: $0) })
  }
}

/// A table being read.
struct CSVTable<Row: CSVRow> {
  private let text: Text
  private var snapshot: Snapshot
  private let separator: Character
  private var columns: [Row.Column?] = []

  /// Reads a table with a header line.
  static func read(_ text: Text, into snapshot: inout Snapshot) {
    guard let first = text.lines.first else { return }
    var table = CSVTable(
      text: text, snapshot: snapshot, separator: Readers.separator(in: first))
    table.readNames(first)
    for index in text.lines.indices.dropFirst() where !text.lines[index].isEmpty {
      table.readRow(index)
      if table.snapshot.isFull, index + 1 < text.lines.count {
        table.snapshot.refuseRest("listings", most: Snapshot.mostQuotes)
        break
      }
    }
    snapshot = table.snapshot
  }

  private init(text: Text, snapshot: Snapshot, separator: Character) {
    self.text = text
    self.snapshot = snapshot
    self.separator = separator
  }

  private mutating func readNames(_ line: Substring) {
    var row = CSVLine(line, separatedBy: separator)
    while let field = row.next() {
      let column = Row.Column(named: field.text)
      columns.append(column)
      guard column == nil else { continue }
      snapshot.warn(
        text.origin(0, column: field.column), "unknown column \(quote(field.text))",
        remedy: suggestion(for: field.text, among: Row.Column.allCases.map(\.rawValue)))
    }
  }

  private mutating func readRow(_ index: Int) {
    var line = CSVLine(text.lines[index], separatedBy: separator)
    var row = Row(origin: text.origin(index, column: 1))
    var count = 0
    while let field = line.next() {
      if count < columns.count, let column = columns[count], !field.text.isEmpty {
        row.take(field.text, column, text.origin(index, column: field.column), into: &snapshot)
      }
      count += 1
    }
    if line.isOpen {
      snapshot.note(
        Diagnostic(
          .error, at: row.origin, "a quotation mark is not closed on this line",
          remedy: "close it; a field ends with its line"))
    } else if count != columns.count {
      snapshot.note(
        Diagnostic(
          .error, at: row.origin, "\(count) fields under \(columns.count) columns",
          remedy: "put texts with '\(separator)' in double quotes; the line is left out"))
    } else {
      row.add(to: &snapshot)
    }
  }
}

/// The separator: a comma, or a semicolon or tab, as some spreadsheets write.
private func separator(in line: Substring) -> Character {
  line.first { ",;\t".contains($0) } ?? ","
}
