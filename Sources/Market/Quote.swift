/// A rate, as one source stated it in one snapshot.
public struct Quote: Hashable, Sendable {
  /// The listing.
  public var listing: Listing
  /// The listing as the source spells it, if that is another way.
  public var spelling: Listing?
  /// Its rate.
  public var rate: Rate
  /// The source: `litellm`, `models.dev`, `OpenRouter`, or the name that a file gives itself.
  public var source: String
  /// When the source was seen to state it.
  public var observed: Moment?
  /// How ``observed`` is known; `nil` if it is not, or was not recorded.
  public var dating: Dating?
  /// When the rate took effect, if stated; separate from ``observed``, since catalogues follow a
  /// vendor's change up to 112 days later.
  public var effectiveFrom: Moment?
  /// When the rate ends, if stated.
  public var effectiveUntil: Moment?
  /// When the model was released.
  public var released: Moment?
  /// When the listing is to be retired.
  public var retires: Moment?
  /// The longest request, in tokens.
  public var contextTokens: Int?
  /// Whether the model's weights are open; `nil` if not stated.
  public var hasOpenWeights: Bool?
  /// What the model is for; `nil` if not stated.
  public var kind: ModelKind?
  /// The model's stage of life; `nil` if not stated.
  public var stage: ModelStage?
  /// Where it was read.
  public var origin: Origin

  /// A rate, as stated by a source.
  public init(
    listing: Listing, rate: Rate, source: String, observed: Moment? = nil,
    effectiveFrom: Moment? = nil, effectiveUntil: Moment? = nil, released: Moment? = nil,
    retires: Moment? = nil, contextTokens: Int? = nil, hasOpenWeights: Bool? = nil,
    kind: ModelKind? = nil, stage: ModelStage? = nil, origin: Origin
  ) {
    self.listing = listing
    self.rate = rate
    self.source = source
    self.observed = observed
    self.effectiveFrom = effectiveFrom
    self.effectiveUntil = effectiveUntil
    self.released = released
    self.retires = retires
    self.contextTokens = contextTokens
    self.hasOpenWeights = hasOpenWeights
    self.kind = kind
    self.stage = stage
    self.origin = origin
  }
}
