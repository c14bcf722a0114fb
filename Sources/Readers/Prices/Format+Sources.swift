import Market

extension Format {
  /// What the word of a source is worth, by its name; none where no format knows it.
  static func rank(of source: String) -> SourceRank? { ranks[source.sourceKey] }

  private static let ranks = Dictionary(
    all.flatMap(\.sources).map { ($0.name.sourceKey, $0.rank) }, uniquingKeysWith: min)
}

extension Snapshot {
  /// Says what the word of each source of the file's prices is worth, as far as anybody knows; a catalogue that calls itself
  /// first-hand is none.
  mutating func rankSources() {
    var last = ""
    for quote in quotes where quote.source != last {
      last = quote.source
      if let rank = Format.rank(of: last) { ranks[last] = rank }
    }
  }
}
