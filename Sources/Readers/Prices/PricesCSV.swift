extension Format {
  /// A table of listings with the columns of our own format; docs/snapshot.md describes it.
  static let pricesCSV = Format(
    name: "csv",
    recognisedBy: "a first line that names 'id' or 'provider' and 'model', and prices",
    reader: .text(
      recognises: { text in
        let columns = PriceColumn.columns(of: text)
        let hasListing = columns.contains(.id) || columns.isSuperset(of: [.provider, .model])
        return hasListing && !columns.isDisjoint(with: PriceColumn.meters)
      },
      read: { CSVTable<PriceRow>.read($0, into: &$1) }))
}
