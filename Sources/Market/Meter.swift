/// What a listing counts to bill for.
public enum Meter: String, CaseIterable, Hashable, Sendable {
  /// Tokens sent that no cache held.
  case input
  /// Tokens sent that a cache held.
  case cachedInput
  /// Tokens written into a cache, kept for the provider's usual time (mostly five minutes).
  case cacheWrite
  /// Tokens received.
  case output
  /// Tokens that a model spends on thinking, where they have a price of their own.
  case reasoning
}
