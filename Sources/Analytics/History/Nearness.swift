import Market

/// How near a source is to the vendor of a listing.
public struct Nearness: Hashable, Sendable, Comparable {
  /// The source's name.
  public let source: String
  /// 0 for the vendor's own list, else what the source's word is worth.
  private let order: UInt8

  /// How near a source is to whoever sells a listing.
  ///
  /// First comes what the provider says of its own price, such as OpenRouter's list for its own
  /// listings; then who says, or is known, to speak at first hand; then the catalogues.
  public init(of source: String, rank: SourceRank = .unlisted, to listing: Listing) {
    self.source = source
    order = source.isName(of: listing.provider) ? 0 : max(1, rank.rawValue)
  }

  /// For how long a first-hand source's last word counts although others were seen since, in days.
  ///
  /// The catalogues were up to 112 days behind DeepSeek's list: so long its own word is newer than
  /// theirs, whenever they were seen. What it said before that, they had time to hear of.
  public static let lastingDays = 112
  /// How much later one catalogue may have been seen than another for both to be as new, in days.
  public static let currentDays = 30

  /// Whether the listing's provider itself says so.
  var isVendor: Bool { order == 0 }
  /// Whether the price is told by who sells it, or by somebody who pays it.
  var isFirstHand: Bool { order < 2 }
  /// Whether the source says when its list was so, and is nobody's copy.
  var isDated: Bool { isFirstHand || SourceRank(rawValue: order).isDated }

  /// Whether the left source is nearer; two that are as near stand by name.
  public static func < (left: Nearness, right: Nearness) -> Bool {
    (left.order, left.source) < (right.order, right.source)
  }
}

extension String {
  /// Whether this is what a provider calls itself, or a list of its own: `DeepSeek`, `DeepSeek CNY`,
  /// `Mistral AI` for `mistral`.
  fileprivate func isName(of provider: String) -> Bool {
    let key = provider.sourceKey
    if sourceKey == key { return true }
    guard let end = lastIndex(of: " ") else { return false }
    let last = self[index(after: end)...]
    let isCode = last.count == 3 && last.allSatisfy { $0.isUppercase && $0.isASCII }
    guard isCode || String.listWords.contains(last.lowercased()) else { return false }
    return String(self[..<end]).sourceKey == key
  }

  /// What vendors write behind their name.
  private static let listWords: Set = ["ai", "api", "docs", "list", "prices", "pricing"]
}
