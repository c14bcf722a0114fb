/// The value of one currency's unit in another on a day.
public struct ExchangeRate: Hashable, Sendable {
  /// The currency of which one unit is valued.
  public var base: Currency
  /// The currency in which the value is stated.
  public var currency: Currency
  /// Units of ``currency`` per unit of ``base``, above zero.
  public var rate: Figure
  /// The day the rate applies to.
  public var day: Day
  /// The source: `ECB`, `Federal Reserve H.10`.
  public var source: String
  /// Where it was read.
  public var origin: Origin

  /// A rate of a day.
  public init(
    base: Currency, currency: Currency, rate: Figure, day: Day, source: String, origin: Origin
  ) {
    self.base = base
    self.currency = currency
    self.rate = rate
    self.day = day
    self.source = source
    self.origin = origin
  }
}
