/// One model as one provider sells it.
///
/// The same model at two providers is two listings; an id is compared exactly and never guessed,
/// since near names are other models (a distilled one, a dated one, a smaller one).
public struct Listing: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Who sells it, as the source names them: `deepseek`, `azure`, `openrouter`.
  public var provider: String
  /// What they call it; may itself hold slashes: `deepseek/deepseek-r1`.
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

  /// Whether the left one comes first by provider, then by model.
  public static func < (left: Listing, right: Listing) -> Bool {
    (left.provider, left.model) < (right.provider, right.model)
  }
}
