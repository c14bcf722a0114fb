import Market

/// How near a source is to the vendor, and so, whose word counts where several differ.
public struct Nearness: Hashable, Sendable, Comparable {
  /// From 0 for the vendor's own list on.
  private let rank: Int
  private let source: String

  /// How near a source is to whoever sells a listing.
  ///
  /// First comes what the provider says of its own price, such as OpenRouter's list for its own
  /// listings; then any list that is no catalogue, since somebody wrote it down from a bill or the
  /// vendor's page; then the catalogues of others, as in ``catalogues``.
  public init(of source: String, to listing: Listing) {
    self.source = source
    let name = source.lettersOnly
    if name == listing.provider.lettersOnly {
      rank = 0
    } else {
      rank = Nearness.catalogues.firstIndex { $0.lettersOnly == name }.map { $0 + 2 } ?? 1
    }
  }

  /// The catalogues that copy the vendors' prices, those first that followed them soonest.
  ///
  /// models.dev recorded DeepSeek's changes of 2025 and 2026 after a month at most, but for one;
  /// litellm after one to four months, but holds hours and tiers; genai-prices left most of the early ones
  /// out. llm-prices is short and kept by hand. tokencost and its successor copy litellm. Portkey and
  /// Langfuse state no dates. OpenRouter's list is its own, whoever made the model.
  public static let catalogues = [
    "models.dev", "litellm", "genai-prices", "llm-prices", "tokencost", "tokencostauto", "Portkey",
    "Langfuse", "OpenRouter",
  ]

  /// For how long a nearer source's last word counts although others were seen since, in days.
  ///
  /// The catalogues were up to 112 days behind DeepSeek's list: so long its own word is newer than
  /// theirs, whenever they were seen. What it said before that, they had time to hear of.
  public static let lastingDays = 112

  /// Whether the price is told by who sells it, or by somebody who is no catalogue.
  var isFirstHand: Bool { rank < 2 }

  /// Whether the left source is nearer; two that are as near stand by name.
  public static func < (left: Nearness, right: Nearness) -> Bool {
    (left.rank, left.source) < (right.rank, right.source)
  }
}

extension String {
  /// The name's letters and digits, in lower case, since `OpenRouter` and `openrouter` are one.
  fileprivate var lettersOnly: String {
    String(
      decoding: utf8.compactMap { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): nil
        default: byte
        }
      }, as: UTF8.self)
  }
}
