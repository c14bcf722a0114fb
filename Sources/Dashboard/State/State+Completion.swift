import Analytics
import Market
import Prose
import Verdicts

extension State {
  /// The completions of the last word of a filter, or of a search in the feed.
  func completions(of word: String) -> [String] {
    let sign = word.prefix { $0 == "!" }
    let rest = word.dropFirst(sign.count)
    if focus == .prices, rest.first == NamedFilter.sign {
      return preferences.filters.map { String(NamedFilter.sign) + $0.name }
    }
    let found: [String]
    if let colon = rest.firstIndex(of: ":") {
      let field = String(rest[..<colon])
      found = values(of: field).map { field + ":" + $0 }
    } else {
      found =
        switch focus {
        case .prices: Filter.names
        case .claims: ClaimFilter.Key.allCases.map { $0.rawValue + ":" }
        case .feed, .margin, .sources: Search.fieldNames.map { $0 + ":" }
        }
    }
    return found.map { sign + $0 }
  }

  /// The values that may follow a field's colon.
  private func values(of field: String) -> [String] {
    switch (focus, field) {
    case (.prices, "provider"): Set(market.offers.map(\.quote.listing.provider)).sorted()
    case (.prices, "source"):
      Set(market.offers.flatMap { [$0.quote.source] + $0.others.map(\.source) }).sorted()
        .filter { !$0.contains(" ") }
    case (.prices, _): Filter.values(of: field)
    case (.feed, "lang"): feed.page?.languages ?? []
    case (.feed, "has"): ["claim"]
    case (.claims, "verdict"): Verdict.allCases.map(\.rawValue)
    case (.claims, "lang"): feed.page?.languages ?? []
    case (.claims, "unit"): ["money", "percent", "times", "tokens"]
    case (.claims, "vendor"): claims.vendors
    case (.claims, _), (.feed, _), (.margin, _), (.sources, _): []
    }
  }
}
