import Market
import Prose

/// A model that a name means, and the listings that sell it as of a moment.
public struct NamedModel: Hashable, Sendable {
  /// The model.
  public var model: String
  /// The listings that sell it.
  public var listings: Set<Listing>
  /// The maker's own listing, or the only one; nil if others sell it.
  public var own: Listing?

  /// A model and who sells it.
  public init(model: String, listings: Set<Listing>, own: Listing? = nil) {
    self.model = model
    self.listings = listings
    self.own = own
  }

  /// Feeds the name into a hash; the listings would take longer than they tell apart.
  public func hash(into hasher: inout Hasher) { hasher.combine(model) }
}

extension Filter {
  /// What may name a model: each bare word and, if several are wanted, all of them as one name.
  public var names: [String] {
    (typedWords?.map(\.key.text) ?? []) + [joinedName].compactMap(\.self)
  }

  /// The bare words; nil if there are other conditions among them.
  var typedWords: [(key: SearchKey, isWanted: Bool)]? {
    let typed = words.clauses.compactMap { clause -> (key: SearchKey, isWanted: Bool)? in
      guard case .text(let key) = clause.need else { return nil }
      return (key, clause.isWanted)
    }
    return typed.count == words.clauses.count ? typed : nil
  }

  /// The wanted words as one name: `deepseek r1`; nil if there is only one, or more than a name has.
  var joinedName: String? {
    let wanted = (typedWords ?? []).filter(\.isWanted)
    return 2...Filter.mostNameWords ~= wanted.count
      ? wanted.map(\.key.text).joined(separator: " ") : nil
  }

  /// The most words of a name; the longest that people write has five.
  private static let mostNameWords = 8
}

extension SearchKey {
  /// The folded letters as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
