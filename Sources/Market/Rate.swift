/// What a listing charges: a price on each meter, and when other prices hold.
public struct Rate: Hashable, Sendable {
  /// What the prices are counted in.
  public var currency: Currency
  /// The prices that hold where no tier and no hours apply.
  public var prices: PriceList
  /// Prices that hold for longer requests, by rising threshold.
  public var tiers: [Tier]
  /// Prices that hold at some hours.
  public var hours: [Hours]
  /// Whatever else is billed: images, seconds, batches, caches kept for an hour.
  public var extras: [Extra]

  /// A rate of prices, tiers, hours and extras.
  public init(
    currency: Currency = .usd, prices: PriceList = PriceList(), tiers: [Tier] = [],
    hours: [Hours] = [], extras: [Extra] = []
  ) {
    self.currency = currency
    self.prices = prices
    self.tiers = tiers
    self.hours = hours
    self.extras = extras
  }

  /// How the prices stand as a whole.
  public var status: Status { prices.status }
}

/// Prices that take the place of the usual ones for requests longer than a threshold.
public struct Tier: Hashable, Sendable {
  /// A request with more input tokens than this is billed at these prices.
  public var aboveTokens: Int
  /// The prices; a meter that is unknown here keeps its usual one.
  public var prices: PriceList

  /// Prices above a threshold.
  public init(aboveTokens: Int, prices: PriceList) {
    self.aboveTokens = aboveTokens
    self.prices = prices
  }
}

/// Prices that take the place of the usual ones at some hours of some days.
public struct Hours: Hashable, Sendable {
  /// When they hold.
  public var windows: [Window]
  /// The prices; a meter that is unknown here keeps its usual one.
  public var prices: PriceList

  /// Prices at some hours.
  public init(windows: [Window], prices: PriceList) {
    self.windows = windows
    self.prices = prices
  }

  /// A span of a day, in UTC.
  public struct Window: Hashable, Sendable {
    /// The days on which it begins, from 1 for Monday to 7 for Sunday.
    public var weekdays: [Int]
    /// Single days on which it begins as well, such as public holidays, in UTC.
    public var dates: [Day]
    /// Minutes after midnight at which it begins, 0 to 1,439.
    public var fromMinute: Int
    /// Minutes after midnight at which it has ended, 0 to 1,439.
    ///
    /// At or before ``fromMinute`` it ends on the next day; both the same is a whole day.
    public var untilMinute: Int

    /// A span of a day, in UTC.
    public init(
      weekdays: [Int] = Array(1...7), dates: [Day] = [], fromMinute: Int, untilMinute: Int
    ) {
      self.weekdays = weekdays
      self.dates = dates
      self.fromMinute = fromMinute
      self.untilMinute = untilMinute
    }
  }
}

/// Something else that a listing bills for, under the source's own name for it.
public struct Extra: Hashable, Sendable {
  /// What it is, as the source spells it: `input_cost_per_image`.
  public var name: String
  /// What it costs, in the rate's currency, for one ``unit``.
  public var amount: Figure
  /// What is counted: `million tokens`, `image`, `second`, `page`, `request`.
  public var unit: String

  /// Whether no true price for a million tokens is so high or low.
  public func isDoubtful(in currency: Currency) -> Bool {
    guard unit == "million tokens", !amount.isZero else { return false }
    return amount.isNegative
      || Meter.saneBand(of: nil, in: currency).map { !$0.contains(amount) } ?? false
  }

  /// Something else that is billed.
  public init(name: String, amount: Figure, unit: String) {
    self.name = name
    self.amount = amount
    self.unit = unit
  }
}
