/// What a listing charges: a price per meter, and when other prices apply.
public struct Rate: Hashable, Sendable {
  /// The currency of the prices.
  public var currency: Currency
  /// The prices when no tier and no hours apply.
  public var prices: PriceList
  /// Prices for longer requests, by ascending threshold.
  public var tiers: [Tier]
  /// Prices at certain hours.
  public var hours: [Hours]
  /// Other billed items: images, seconds, batches, caches kept for an hour.
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

  /// The status of the prices as a whole.
  public var status: Status { prices.status }
}

/// Prices that replace the usual ones for requests longer than a threshold.
public struct Tier: Hashable, Sendable {
  /// Requests with more input tokens than this are billed at these prices.
  public var aboveTokens: Int
  /// The prices; a meter that is unknown here keeps its usual one.
  public var prices: PriceList

  /// Prices above a threshold.
  public init(aboveTokens: Int, prices: PriceList) {
    self.aboveTokens = aboveTokens
    self.prices = prices
  }
}

/// Prices that replace the usual ones at certain hours of certain days.
public struct Hours: Hashable, Sendable {
  /// When they apply.
  public var windows: [Window]
  /// The prices; a meter that is unknown here keeps its usual one.
  public var prices: PriceList

  /// Prices at certain hours.
  public init(windows: [Window], prices: PriceList) {
    self.windows = windows
    self.prices = prices
  }

  /// A span of a day, in UTC.
  public struct Window: Hashable, Sendable {
    /// The weekdays on which it begins, from 1 for Monday to 7 for Sunday.
    public var weekdays: [Int]
    /// Additional dates on which it begins, such as public holidays, in UTC.
    public var dates: [Day]
    /// The start, in minutes after midnight, 0 to 1,439.
    public var fromMinute: Int
    /// The end, in minutes after midnight, 0 to 1,439, exclusive.
    ///
    /// If it is before ``fromMinute``, the window ends on the next day; if equal, it lasts a whole
    /// day.
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

/// Another item that a listing bills for, under the source's own name.
public struct Extra: Hashable, Sendable {
  /// The name, as the source spells it: `input_cost_per_image`.
  public var name: String
  /// The price per ``unit``, in the rate's currency.
  public var amount: Figure
  /// The unit: `million tokens`, `image`, `second`, `page`, `request`.
  public var unit: String

  /// Whether it is an implausible price per million tokens.
  public func isDoubtful(in currency: Currency) -> Bool { doubt(in: currency) != nil }

  /// Why a price per million tokens is implausible; nil if it is not.
  public func doubt(in currency: Currency) -> Price.Doubt? {
    guard unit == "million tokens",
      case .suspect(_, let doubt) = Price(perMillion: amount, in: currency)
    else { return nil }
    return doubt
  }

  /// Another billed item.
  public init(name: String, amount: Figure, unit: String) {
    self.name = name
    self.amount = amount
    self.unit = unit
  }
}
