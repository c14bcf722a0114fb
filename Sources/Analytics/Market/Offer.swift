import Market

/// A listing as it stood at a moment.
public struct Offer: Hashable, Sendable {
  /// What it was quoted at, by the source whose word counts.
  public var quote: Quote
  /// Why that source's word counts.
  public var reason: Reason
  /// Since when that source, or one that asks the same, was seen to quote these prices, or since when
  /// it says that they hold.
  public var since: Moment?
  /// Until when at least one of them was seen to.
  public var until: Moment?
  /// What other sources quoted at the same moment.
  public var others: [Quote]
  /// The newest change by the source that is shown or, where it knows of none, by one that asks the
  /// same; corrections left out.
  public var change: LastChange?
  /// What the model is for; none where nothing tells.
  public var kind: ModelKind?
  /// Whether it can be bought.
  public var availability: Availability
  /// The sources, of all that speak, that do so at first hand.
  public var firstHand: [String] = []

  /// Why one of several sources is shown.
  public enum Reason: Hashable, Sendable {
    /// Nobody else says anything of late.
    case only
    /// It is the list of whoever sells the listing.
    case vendor
    /// It speaks at first hand, by its own word.
    case firstHand
    /// So many sources, of all that speak, say the same.
    case agreement(Int, of: Int)
    /// Its statement is newer than the others'.
    case newest
    /// It was asked for in a currency in which the vendor has a list of its own.
    case ownCurrency
  }

  /// A listing at a moment; its kind follows from the quotes where none is given.
  public init(
    quote: Quote, reason: Reason = .only, since: Moment? = nil, until: Moment? = nil,
    others: [Quote] = [], change: LastChange? = nil, kind: ModelKind? = nil,
    availability: Availability = .onSale
  ) {
    self.quote = quote
    self.reason = reason
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
