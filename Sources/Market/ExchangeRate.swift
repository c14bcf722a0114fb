/// How much of one currency a unit of another bought on a day.
public struct ExchangeRate: Hashable, Sendable {
  /// The currency of which one unit is bought or sold.
  public var base: Currency
  /// The currency in which it is paid.
  public var currency: Currency
  /// Units of ``currency`` for one of ``base``; more than nought.
  public var rate: Figure
  /// The day that the rate was set for.
  public var day: Day
  /// Who says so: `ECB`, `Federal Reserve H.10`.
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
