/// A rate, as one source stated it in one snapshot.
public struct Quote: Hashable, Sendable {
  /// What is sold.
  public var listing: Listing
  /// What it costs.
  public var rate: Rate
  /// Who says so: `litellm`, `models.dev`, `OpenRouter`, or the name that a file gives itself.
  public var source: String
  /// When the source was seen to say so.
  public var observed: Moment?
  /// What tells ``observed``; none where nothing does, or where it was not noted.
  public var dating: Dating?
  /// When the rate began to hold, where the source says; kept apart from ``observed``, since
  /// catalogues follow a vendor's change by up to 112 days.
  public var effectiveFrom: Moment?
  /// When the rate ceases to hold, where the source says.
  public var effectiveUntil: Moment?
  /// When the model came out.
  public var released: Moment?
  /// When the listing is to be taken off the market.
  public var retires: Moment?
  /// The longest request, in tokens.
  public var contextTokens: Int?
  /// Whether anybody may run the model, by the source's word; none where it says nothing of it.
  public var hasOpenWeights: Bool?
  /// What the model is for, by the source's word; none where it says nothing of it.
  public var kind: ModelKind?
  /// How far along its life the model is, by the source's word; none where it says nothing of it.
  public var stage: ModelStage?
  /// Where it was read.
  public var origin: Origin

  /// A rate, as a source stated it.
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
