/// One model as one provider sells it.
///
/// The same model at two providers is two listings. Ids are compared exactly and never guessed,
/// since similar names are other models (distilled, dated, smaller).
public struct Listing: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The provider, as the source names it: `deepseek`, `azure`, `openrouter`.
  public var provider: String
  /// The provider's name for the model; may contain slashes: `deepseek/deepseek-r1`.
  public var model: String

  /// A model at a provider.
  public init(provider: String, model: String) {
    self.provider = provider
    self.model = model
  }

  /// Provider and model: `deepseek/deepseek-reasoner`.
  public var id: String { provider + "/" + model }

  /// The id.
  public var description: String { id }

  /// Orders by provider, then by model.
  public static func < (left: Listing, right: Listing) -> Bool {
    (left.provider, left.model) < (right.provider, right.model)
  }
}
