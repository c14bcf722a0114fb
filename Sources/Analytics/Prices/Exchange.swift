import Market

/// Exchange rates over time, for converting between any of their currencies.
public struct Exchange: Hashable, Sendable {
  /// The rates of each currency pair, in chronological order.
  private var series: [Pair: [ExchangeRate]] = [:]

  private struct Pair: Hashable {
    var base: Currency
    var currency: Currency
  }

  /// An exchange with these rates.
  public init(_ rates: [ExchangeRate] = []) {
    for rate in rates where rate.rate > .zero {
      series[Pair(base: rate.base, currency: rate.currency), default: []].append(rate)
    }
    for pair in series.keys {
      series[pair]?.sort { $0.day < $1.day }
    }
  }

  /// A conversion between currencies, with the rates used, for the screen to show.
  public struct Conversion: Hashable, Sendable {
    /// Units of the target currency per unit of the source currency, to 18 digits.
    public var factor: Figure
    /// The rates behind the factor, one to three.
    public var rates: [ExchangeRate]
  }

  /// The factor between two currencies on a day.
  ///
  /// A day without a rate (a weekend, a bank holiday) takes the last one before it, as banks do. A
  /// rate older than ``mostDays`` is stale: it is used only if there is no other path, and is
  /// reported as stale. The path may go through other currencies. `nil` if there is no path.
  public func conversion(from: Currency, to: Currency, on day: Day) -> Conversion? {
    if from == to { return Conversion(factor: Figure(1), rates: []) }
    return path(from, to, day, atMost: Exchange.mostDays) ?? path(from, to, day, atMost: .max)
  }

  /// The currencies with at least one rate, by code.
  public var currencies: [Currency] {
    Set(series.keys.flatMap { [$0.base, $0.currency] }).sorted { $0.code < $1.code }
  }

  /// The greatest age of a rate, in days, before it is stale.
  public static let mostDays = 10
}

extension Exchange {
  /// The shortest path between two currencies, using rates no older than `age` days.
  private func path(_ from: Currency, _ to: Currency, _ day: Day, atMost age: Int) -> Conversion? {
    if let step = step(from, to, day, age) { return step }
    let bases = Set(series.keys.map(\.base)).sorted { $0.code < $1.code }
    for middle in bases {
      guard let first = step(from, middle, day, age), let second = step(middle, to, day, age)
      else { continue }
      return Conversion([first, second])
    }
    return chain(from, to, day, age, by: bases)
  }

  /// A path of three steps, such as yuan, euro, US dollar, Taiwan dollar.
  private func chain(
    _ from: Currency, _ to: Currency, _ day: Day, _ age: Int, by bases: [Currency]
  ) -> Conversion? {
    for first in bases {
      for second in bases where second != first {
        guard let a = step(from, first, day, age), let b = step(first, second, day, age),
          let c = step(second, to, day, age)
        else { continue }
        return Conversion([a, b, c])
      }
    }
    return nil
  }

  private func step(_ from: Currency, _ to: Currency, _ day: Day, _ age: Int) -> Conversion? {
    if from == to { return Conversion(factor: Figure(1), rates: []) }
    if let rate = rate(Pair(base: from, currency: to), day, age) {
      return Conversion(factor: rate.rate, rates: [rate])
    }
    guard let rate = rate(Pair(base: to, currency: from), day, age),
      let factor = Figure(1).divided(by: rate.rate)
    else { return nil }
    return Conversion(factor: factor, rates: [rate])
  }

  /// The rate of the day, or the last one before it.
  private func rate(_ pair: Pair, _ day: Day, _ age: Int) -> ExchangeRate? {
    guard let rates = series[pair] else { return nil }
    var low = 0
    var high = rates.count
    while low < high {
      let middle = (low + high) / 2
      if rates[middle].day > day { high = middle } else { low = middle + 1 }
    }
    guard low > 0, day.number - rates[low - 1].day.number <= age else { return nil }
    return rates[low - 1]
  }
}

extension Exchange.Conversion {
  /// A conversion made of consecutive steps.
  fileprivate init(_ steps: [Exchange.Conversion]) {
    factor = steps.reduce(Figure(1)) { $0 * $1.factor }.rounded(toDigits: 18)
    rates = steps.flatMap(\.rates)
  }

  /// The day of the oldest rate; `nil` if nothing was converted.
  public var oldestDay: Day? { rates.map(\.day).min() }

  /// Whether one of the rates is too old for a day.
  public func isStale(on day: Day) -> Bool {
    oldestDay.map { day.number - $0.number > Exchange.mostDays } ?? false
  }

  /// The value of one unit, with source and day: `1 USD = 7.27903 CNY, ECB 2025-02-28`.
  ///
  /// Rates of several sources or days get a line each: `1 CNY = 4.5184 TWD`, `1 EUR = 7.5783 CNY,
  /// ECB 2025-02-28`, …. If a rate is too old for the day in question, the first line says so.
  public func lines(from: Currency, to: Currency, on day: Day? = nil) -> [String] {
    let stale = day.map { isStale(on: $0) } ?? false ? ["stale"] : []
    let head = "1 \(from) = \(factor.rounded(toDigits: 6)) \(to)"
    let places = Set(rates.map { "\($0.source) \($0.day)" })
    if places.count < 2 { return [([head] + places + stale).joined(separator: ", ")] }
    return [([head] + stale).joined(separator: ", ")]
      + rates.map { "1 \($0.base) = \($0.rate) \($0.currency), \($0.source) \($0.day)" }
  }

  /// The same in one line.
  public func text(from: Currency, to: Currency, on day: Day? = nil) -> String {
    let lines = lines(from: from, to: to, on: day)
    return lines[0] + (lines.count > 1 ? " by " + lines[1...].joined(separator: "; ") : "")
  }
}
