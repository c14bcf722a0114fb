import Market

extension NameCatalogue {
  /// What a listing's name has meant, if that changed; `nil` if it always meant one model, as far as
  /// is known.
  public func timeline(of listed: ListedName) -> NameTimeline? {
    let seller = listed.provider.map { provider($0, in: listed.source)?.id ?? $0 }
    let id = idAtSeller(listed, seller)
    for name in [listed.source, seller].compactMap(\.self) {
      if let steps = meaning(of: id, at: name), steps.steps.count > 1 { return steps }
    }
    let steps = moved[IDReading(id, by: table.rules).key]?.meanings
    return steps.flatMap { $0.steps.count > 1 ? $0 : nil }
  }

  /// The names of each provider, by every way in which lists spell it.
  public var providerSpellings: [String: [String]] {
    var spellings: [String: [String]] = [:]
    for provider in table.providers {
      let names = [provider.id] + provider.names
      for name in names { spellings[name.lowercased()] = names }
    }
    return spellings
  }
}
