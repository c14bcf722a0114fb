import Market

/// A listing as it stood at a moment.
public struct Offer: Hashable, Sendable {
  /// What it was quoted at, by the source nearest to the vendor.
  public var quote: Quote
  /// Since when that source was seen to quote these prices, or since when it says that they hold.
  public var since: Moment?
  /// Until when at least it was seen to.
  public var until: Moment?
  /// What other sources quoted at the same moment.
  public var others: [Quote]
  /// The newest change by the source that is shown, corrections left out; none where none is known.
  public var change: LastChange?
  /// What the model is for; none where nothing tells.
  public var kind: ModelKind?
  /// Whether it can be bought.
  public var availability: Availability

  /// A listing at a moment; its kind follows from the quotes where none is given.
  public init(
    quote: Quote, since: Moment? = nil, until: Moment? = nil, others: [Quote] = [],
    change: LastChange? = nil, kind: ModelKind? = nil, availability: Availability = .onSale
  ) {
    self.quote = quote
    self.since = since
    self.until = until
    self.others = others
    self.change = change
    self.kind = kind ?? ModelKind(of: [quote] + others)
    self.availability = availability
  }
}

extension Offer {
  /// Whether anybody may run the model, by the word of the nearest source that says anything of it.
  public var hasOpenWeights: Bool? {
    quote.hasOpenWeights ?? others.lazy.compactMap(\.hasOpenWeights).first
  }
}
