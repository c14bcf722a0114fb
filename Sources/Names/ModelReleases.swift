import Market

/// When models were first sold, for makers' own listings, since lists rarely say so.
public struct ModelReleases: Sendable {
  private let catalogue: NameCatalogue
  private let days: [String: Day]

  /// The days in a table of names.
  public init(_ catalogue: NameCatalogue) {
    self.catalogue = catalogue
    days = Dictionary(
      catalogue.table.models.map { ($0.name, $0.released) }, uniquingKeysWith: { one, _ in one })
  }

  /// The day of a listing's model; nil for one that others host, or that the table does not know.
  public func day(of listed: ListedName) -> Day? {
    guard let provider = listed.provider,
      let kind = catalogue.provider(provider, in: listed.source)?.kind,
      kind == .vendor || kind == .maker
    else { return nil }
    return catalogue.identity(of: listed).model.flatMap { days[$0] }
  }
}
