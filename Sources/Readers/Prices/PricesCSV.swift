import Prose

extension Format {
  /// A table of listings with Tokentape's own columns; see docs/snapshot.md.
  static let pricesCSV = Format(
    name: "csv",
    recognisedBy: "a first line that names 'id' or 'provider' and 'model', and prices",
    reader: .text(
      recognises: { text in
        let columns = PriceColumn.columns(of: text)
        return PriceColumn.haveListing(columns) && !columns.isDisjoint(with: PriceColumn.meters)
          && !PriceColumn.areWorded(in: text)
      },
      read: { CSVTable<PriceRow>.read($0, into: &$1) }))
}

extension PriceColumn {
  /// Whether other columns hold prices, too, under heads in people's own words, so that the table is
  /// not one of ours: `Input ($/1M tokens)` beside `Output`.
  fileprivate static func areWorded(in text: Text) -> Bool {
    guard let first = text.lines.first(where: { !$0.trimmed.isEmpty }),
      let separator = first.first(where: { ";\t,|".contains($0) })
    else { return false }
    let own = Set(allCases.map { $0.rawValue.lowercased() })
    let others = CSVLine.fields(first, separatedBy: separator).map(\.trimmed).filter {
      !own.contains($0.lowercased())
    }
    return others.contains { PriceHead($0)?.isPrice == true }
  }

  /// Whether the columns identify the listing of a line.
  fileprivate static func haveListing(_ columns: Set<PriceColumn>) -> Bool {
    columns.contains(.id) || columns.isSuperset(of: [.provider, .model])
  }

  /// Which required column a table of prices lacks; `nil` if complete or not such a table.
  static func lack(in text: Text) -> String? {
    let columns = columns(of: text)
    guard !columns.isDisjoint(with: meters), !haveListing(columns), columns.count >= 2 else {
      return nil
    }
    return "a table of prices needs a column 'id', or 'provider' and 'model'"
  }
}
