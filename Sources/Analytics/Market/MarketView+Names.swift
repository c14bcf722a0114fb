import Market

/// What a typed name refers to.
public enum Named: Hashable, Sendable {
  /// Exactly this listing.
  case listing(Listing)
  /// One of these; the name is ambiguous.
  case several([Listing])
  /// No listing; these are similar.
  case none(similar: [Listing])
}

extension MarketView {
  /// The offer for a listing, if it was quoted, also under another spelling.
  public func offer(of listing: Listing) -> Offer? {
    let listing = spellings.main(of: listing)
    return offers.place(of: listing, by: \.quote.listing).map { offers[$0] }
  }

  /// The listing with a name: an exact id, or a bare model name, which means the vendor's own
  /// listing.
  public func listing(named name: String) -> Named {
    if let slash = name.firstIndex(of: "/") {
      let listing = Listing(
        provider: String(name[..<slash]), model: String(name[name.index(after: slash)...]))
      if let offer = offer(of: listing) { return .listing(offer.quote.listing) }
    }
    let sellers = offers.filter { $0.quote.listing.model == name }.map(\.quote.listing)
    let vendors = sellers.filter { MarketView.vendors.contains($0.provider) }
    if let only = vendors.count == 1 ? vendors.first : sellers.count == 1 ? sellers.first : nil {
      return .listing(only)
    }
    guard sellers.isEmpty else { return .several(vendors.isEmpty ? sellers : vendors) }
    return .none(similar: similar(to: name))
  }

  private func similar(to name: String) -> [Listing] {
    let wanted = name.lowercased()
    let close = offers.map(\.quote.listing).filter { $0.id.lowercased().contains(wanted) }
    return Array(close.sorted { ($0.id.count, $0) < ($1.id.count, $1) }.prefix(5))
  }

  /// The providers that sell models they make, as price lists spell them.
  static let vendors: Set<String> = [
    "ai21", "alibaba", "anthropic", "cohere", "cohere_chat", "dashscope", "deepseek", "gemini",
    "google", "inception", "meta", "meta_llama", "minimax", "mistral", "moonshot", "moonshotai",
    "nvidia", "openai", "perplexity", "stepfun", "voyage", "writer", "xai", "xiaomi", "zai",
    "zhipuai",
  ]
}

extension Array {
  /// The place of the element for a listing, in an array sorted by listing.
  func place(of listing: Listing, by key: (Element) -> Listing) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if key(self[middle]) < listing { low = middle + 1 } else { high = middle }
    }
    return indices.contains(low) && key(self[low]) == listing ? low : nil
  }
}
