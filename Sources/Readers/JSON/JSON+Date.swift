import Market

extension JSON.Member {
  /// Whether it says of the file as a whole when it was made.
  var isOfDate: Bool { value.kind == .string && StatedDate.names.contains(key.text) }
}

/// What catalogues call the day that they are of.
private enum StatedDate {
  static let names: Set = [
    "last_updated", "lastUpdated", "updated_at", "updatedAt", "updated", "generated_at",
    "generatedAt", "fetched_at", "fetchedAt", "retrieved_at", "retrievedAt", "as_of", "asOf",
    "snapshot_date", "date", "timestamp",
  ]
}

extension Snapshot {
  /// Dates the prices of a document that says itself of when it is, as far as they say nothing else.
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
