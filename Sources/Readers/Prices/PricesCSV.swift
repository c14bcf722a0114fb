import Market

extension Format {
  /// A table of listings with the columns of our own format; docs/snapshot.md describes it.
  static let pricesCSV = Format(
    name: "csv",
    recognisedBy: "a first line that names 'id' or 'provider' and 'model', and prices",
    reader: .text(
      recognises: { text in
        let names =
          text.lines.first.map { CSVLine.fields($0, separatedBy: separator(in: $0)) } ?? []
        let columns = Set(names.compactMap { PriceColumn(named: $0) })
        let hasListing = columns.contains(.id) || columns.isSuperset(of: [.provider, .model])
        return hasListing && !columns.isDisjoint(with: PriceColumn.meters)
      },
      read: { text, snapshot in
        guard let first = text.lines.first else { return }
        var table = CSVTable(text: text, snapshot: snapshot, separator: separator(in: first))
        table.readNames(first)
        for index in text.lines.indices.dropFirst() where !text.lines[index].isEmpty {
          table.readRow(index)
        }
        snapshot = table.snapshot
      }))
}

/// What parts the columns: a comma, or what some spreadsheets write in its place.
private func separator(in line: Substring) -> Character {
  line.first { ",;\t".contains($0) } ?? ","
}

/// A table while it is read.
private struct CSVTable {
  let text: Text
  var snapshot: Snapshot
  let separator: Character
  private var columns: [PriceColumn?] = []
  private var isLeftOut = false

  init(text: Text, snapshot: Snapshot, separator: Character) {
    self.text = text
    self.snapshot = snapshot
    self.separator = separator
  }

  mutating func readNames(_ line: Substring) {
    var row = CSVLine(line, separatedBy: separator)
    while let field = row.next() {
      let column = PriceColumn(named: field.text)
      columns.append(column)
      guard column == nil else { continue }
      snapshot.warn(
        text.origin(0, column: field.column), "unknown column \(quote(field.text))",
        remedy: suggestion(for: field.text, among: PriceColumn.allCases.map(\.rawValue)))
    }
  }

  mutating func readRow(_ index: Int) {
    var line = CSVLine(text.lines[index], separatedBy: separator)
    var row = PriceRow(origin: text.origin(index, column: 1))
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
          remedy: "close it; a field ends where its line does"))
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
