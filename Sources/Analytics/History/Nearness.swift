import Market

/// How near a source is to a listing's vendor.
public struct Nearness: Hashable, Sendable, Comparable {
  /// The source's name.
  public let source: String
  /// 0 for the user's own prices, 1 for the vendor's own list, else the source's rank, from 2.
  private let order: UInt8

  /// The nearness of a source to the provider of a listing.
  ///
  /// The user's own prices come first, then the provider's own list, such as OpenRouter's for its own
  /// listings; then sources
  /// that are first-hand by their own statement or by repute; then catalogues.
  public init(of source: String, rank: SourceRank = .unlisted, to listing: Listing) {
    self.source = source
    order =
      rank == .own ? 0 : source.isName(of: listing.provider) ? 1 : max(2, rank.rawValue)
  }

  /// The days for which a first-hand source's last statement outlives newer sightings of others.
  ///
  /// Catalogues lagged up to 112 days behind DeepSeek's list. For that long its own statement is
  /// more current than theirs, whenever they were seen; after that, they have had time to catch up.
  public static let lastingDays = 112
  /// The days between sightings within which two catalogues count as equally current.
  public static let currentDays = 30

  /// Whether the source is the listing's provider itself.
  var isVendor: Bool { order == 1 }
  /// Whether the source is the user.
  var isOwn: Bool { order == 0 }
  /// Whether the source sells at the price or pays it.
  var isFirstHand: Bool { order < 3 }
  /// Whether the source dates its lists and is not a copy.
  var isDated: Bool { isFirstHand || SourceRank(rawValue: order).isDated }

  /// Whether the left source is nearer; equally near ones are ordered by name.
  public static func < (left: Nearness, right: Nearness) -> Bool {
    (left.order, left.source) < (right.order, right.source)
  }
}

extension String {
  /// Whether this is the name of a provider or of its own list: `DeepSeek`, `DeepSeek CNY`,
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

  /// Words that vendors append to their name.
  private static let listWords: Set = ["ai", "api", "docs", "list", "prices", "pricing"]
}
