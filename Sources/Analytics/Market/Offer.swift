import Market

/// A listing as of a moment: the quote that counts, and the others.
///
/// Its values are shared when it is copied: a table, a market view and the archive's cache hold the
/// same fifteen thousand offers.
public struct Offer: Hashable, Sendable {
  private var shared: Shared

  private final class Shared: Sendable {
    let values: Values
    let nameHash: UInt64

    init(_ values: Values) {
      self.values = values
      nameHash = values.quote.listing.nameHash
    }
  }

  struct Values: Hashable, Sendable {
    var quote: Quote
    var reason = Reason.only
    var since: Moment?
    var until: Moment?
    var others: [Quote] = []
    var change: LastChange?
    var kind: ModelKind?
    var availability = Availability.onSale
    var firstHand: [String] = []
  }

  init(_ values: Values) { shared = Shared(values) }

  private mutating func set(_ value: (inout Values) -> Void) {
    var values = shared.values
    value(&values)
    shared = Shared(values)
  }

  /// Whether both say the same.
  public static func == (left: Offer, right: Offer) -> Bool {
    left.shared === right.shared || left.shared.values == right.shared.values
  }

  /// Whether both are copies of one offer, and so say the same; false proves nothing.
  func isCopy(of other: Offer) -> Bool { shared === other.shared }

  /// A hash of the last part of the model's id, kept since every view compares thousands of names.
  var nameHash: UInt64 { shared.nameHash }

  /// Feeds the values into a hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(shared.values) }

  /// The quote of the source that counts.
  public var quote: Quote {
    _read { yield shared.values.quote }
    set { set { $0.quote = newValue } }
  }
  /// Why that source counts.
  public var reason: Reason {
    get { shared.values.reason }
    set { set { $0.reason = newValue } }
  }
  /// When these prices took effect according to the source, or were first seen at it or one that
  /// agrees with it.
  public var since: Moment? {
    get { shared.values.since }
    set { set { $0.since = newValue } }
  }
  /// When one of them was last seen with these prices.
  public var until: Moment? {
    get { shared.values.until }
    set { set { $0.until = newValue } }
  }
  /// The quotes of other sources at the same moment.
  public var others: [Quote] {
    _read { yield shared.values.others }
    set { set { $0.others = newValue } }
  }
  /// The newest change by the source that counts or, if it knows of none or lost the listing, by one
  /// that agrees with it; corrections are excluded.
  public var change: LastChange? {
    get { shared.values.change }
    set { set { $0.change = newValue } }
  }
  /// What the model is for; `nil` if unknown.
  public var kind: ModelKind? {
    get { shared.values.kind }
    set { set { $0.kind = newValue } }
  }
  /// Whether it can be bought.
  public var availability: Availability {
    get { shared.values.availability }
    set { set { $0.availability = newValue } }
  }
  /// The first-hand sources among all.
  public var firstHand: [String] {
    get { shared.values.firstHand }
    set { set { $0.firstHand = newValue } }
  }

  /// Why one of several sources counts.
  public enum Reason: Hashable, Sendable {
    /// The user says that they pay it.
    case own
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
    self.init(
      Values(
        quote: quote, reason: reason, since: since, until: until, others: others, change: change,
        kind: kind ?? ModelKind(of: [quote] + others), availability: availability))
  }
}

extension Offer {
  /// Whether the weights are open, according to the first source that says so or denies it.
  public var hasOpenWeights: Bool? {
    quote.hasOpenWeights ?? others.lazy.compactMap(\.hasOpenWeights).first
  }
}

extension Listing {
  /// A hash of what follows the last slash of the id, in lower case, made without creating a string.
  fileprivate var nameHash: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in model.utf8 {
      if byte == UInt8(ascii: "/") {
        hash = 0xcbf2_9ce4_8422_2325
      } else {
        let lower = 65...90 ~= byte ? byte | 0x20 : byte
        hash = (hash ^ UInt64(lower)) &* 0x100_0000_01b3
      }
    }
    return hash
  }
}
