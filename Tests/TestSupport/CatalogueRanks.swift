import Market

/// The readers' ranks of the catalogues that tests use.
public let catalogueRanks: [String: SourceRank] = [
  "models.dev": .catalogue(0), "litellm": .catalogue(1), "genai-prices": .catalogue(2),
  "tokencost": .copy(0), "Portkey": .undated(0), "OpenRouter": .reseller,
]
