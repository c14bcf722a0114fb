import Market

extension Format {
  /// The rank of a source, by name; `nil` if no format knows it.
  static func rank(of source: String) -> SourceRank? { ranks[source.sourceKey] }

  private static let ranks = Dictionary(
    all.flatMap(\.sources).map { ($0.name.sourceKey, $0.rank) }, uniquingKeysWith: min)
}

extension Snapshot {
  /// Ranks the source of each of the file's prices, as far as known.
  ///
  /// A catalogue that calls itself first-hand is still a catalogue.
  mutating func rankSources() {
    var last = ""
    for quote in quotes where quote.source != last {
      last = quote.source
      if let rank = Format.rank(of: last) { ranks[last] = rank }
    }
  }
}
