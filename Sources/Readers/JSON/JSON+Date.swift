import Market

extension JSON.Member {
  /// Whether it dates the file as a whole.
  var isOfDate: Bool { value.kind == .string && StatedDate.names.contains(key.text) }
}

/// The names under which catalogues state their date.
private enum StatedDate {
  static let names: Set = [
    "last_updated", "lastUpdated", "updated_at", "updatedAt", "updated", "generated_at",
    "generatedAt", "fetched_at", "fetchedAt", "retrieved_at", "retrievedAt", "as_of", "asOf",
    "snapshot_date", "date", "timestamp",
  ]
}

extension Snapshot {
  /// Dates the undated prices of a document that states its date.
  mutating func dateQuotes(by root: JSON) {
    guard root.kind == .object, quotes.contains(where: { $0.observed == nil }),
      let member = root.members.first(where: \.isOfDate),
      let moment = member.value.string.flatMap({ Moment(iso8601: $0) })
    else { return }
    for index in quotes.indices where quotes[index].observed == nil {
      quotes[index].observed = moment
    }
  }
}
