/// A kind of token that a listing bills for.
public enum Meter: String, CaseIterable, Hashable, Sendable {
  /// Input tokens that were not cached.
  case input
  /// Input tokens served from a cache.
  case cachedInput
  /// Input tokens written to a cache, kept for the provider's usual time (mostly five minutes).
  case cacheWrite
  /// Output tokens.
  case output
  /// Reasoning tokens, if priced separately.
  case reasoning
}
