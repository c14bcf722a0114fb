import Market
import Prose

/// What lists call each provider: `google` is also litellm's `gemini`.
public struct ProviderNames: Hashable, Sendable {
  private let names: [String: [SearchKey]]

  /// The names of each provider, by every spelling in lower case; none by default.
  ///
  /// A spelling that only one list uses has that list and a colon before it.
  public init(_ spellings: [String: [String]] = [:]) {
    names = spellings.mapValues { $0.map { SearchKey($0) } }
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { names.isEmpty }

  /// Whether a text occurs in the name of a quote's provider, or begins another name of it.
  ///
  /// Other names count by how they begin only: a cloud is called `vertex_ai-deepseek_models`, too,
  /// and whoever looks for DeepSeek's prices does not mean all that it sells.
  func admits(_ quote: Quote, _ key: SearchKey) -> Bool {
    if SearchKey(quote.listing.provider).contains(key) { return true }
    let provider = quote.listing.provider.lowercased()
    let known = names[quote.source + ":" + provider] ?? names[provider]
    return known?.contains { $0.begins(with: key) } ?? false
  }
}
