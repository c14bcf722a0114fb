import Market

/// A listing as of a moment: the quote that counts, and the others.
public struct Offer: Hashable, Sendable {
  /// The quote of the source that counts.
  public var quote: Quote
  /// Why that source counts.
  public var reason: Reason
  /// When these prices took effect according to the source, or were first seen at it or one that
  /// agrees with it.
  public var since: Moment?
  /// When one of them was last seen with these prices.
  public var until: Moment?
  /// The quotes of other sources at the same moment.
  public var others: [Quote]
  /// The newest change by the source that is shown or, where it knows of none or no longer has the
  /// listing, by one that asks the same; corrections left out.
  public var change: LastChange?
  /// What the model is for; `nil` if unknown.
  public var kind: ModelKind?
  /// Whether it can be bought.
  public var availability: Availability
  /// The first-hand sources among all.
  public var firstHand: [String] = []

  /// Why one of several sources counts.
  public enum Reason: Hashable, Sendable {
    /// No other source was seen recently.
    case only
    /// It is the vendor's own list.
    case vendor
    /// It says that it is first-hand.
    case firstHand
    /// This many sources, of the total, say the same.
    case agreement(Int, of: Int)
    /// Its statement is the newest.
    case newest
    /// The vendor has its own list in the requested currency.
    case ownCurrency
  }

  /// A listing as of a moment; without a kind, it is inferred from the quotes.
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
  /// Whether the weights are open, according to the first source that says so or denies it.
  public var hasOpenWeights: Bool? {
    quote.hasOpenWeights ?? others.lazy.compactMap(\.hasOpenWeights).first
  }
}
