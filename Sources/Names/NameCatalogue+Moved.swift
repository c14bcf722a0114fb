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

  /// The names of each provider, by every way in which lists spell it; one that only one list uses
  /// has that list and a colon before it.
  public var providerSpellings: [String: [String]] {
    var spellings: [String: [String]] = [:]
    for provider in table.providers {
      let keys = [provider.id] + provider.names
      // Behind the colon stands what the list writes.
      let names = keys.map { key in String(key.split(separator: ":").last ?? "") }
      for key in keys { spellings[key.lowercased(), default: []] += names }
    }
    return spellings
  }
}
