import Market

/// The exchange rates of many days, from which any of their currencies follows from any other.
public struct Exchange: Hashable, Sendable {
  /// By currency, its rates against a base, by rising day.
  private var series: [Pair: [ExchangeRate]] = [:]

  private struct Pair: Hashable {
    var base: Currency
    var currency: Currency
  }

  /// The rates of some days.
  public init(_ rates: [ExchangeRate] = []) {
    for rate in rates where rate.rate > .zero {
      series[Pair(base: rate.base, currency: rate.currency), default: []].append(rate)
    }
    for pair in series.keys {
      series[pair]?.sort { $0.day < $1.day }
    }
  }

  /// How one currency was turned into another, so that the screen can say so.
  public struct Conversion: Hashable, Sendable {
    /// Units of the target for one of the source, to 18 digits.
    public var factor: Figure
    /// The rates that the factor was made of, one to three.
    public var rates: [ExchangeRate]
  }

  /// The factor between two currencies on a day.
  ///
  /// A day without a rate (a weekend, a bank holiday) takes the last one before it, as banks do,
  /// but none older than ``mostDays``. There may be a currency in between that both are quoted in.
  /// `nil` where no such path is known.
  public func conversion(from: Currency, to: Currency, on day: Day) -> Conversion? {
    if from == to { return Conversion(factor: Figure(1), rates: []) }
    if let step = step(from, to, day) { return step }
    for middle in Set(series.keys.map(\.base)).sorted(by: { $0.code < $1.code }) {
      guard let first = step(from, middle, day), let second = step(middle, to, day) else {
        continue
      }
      return Conversion(
        factor: (first.factor * second.factor).rounded(toDigits: 18),
        rates: first.rates + second.rates)
    }
    return chain(from, to, day)
  }

  /// The currencies that some rate is known of, by code.
  public var currencies: [Currency] {
    Set(series.keys.flatMap { [$0.base, $0.currency] }).sorted { $0.code < $1.code }
  }

  /// The oldest rate, in days, that still stands for a day without one.
  public static let mostDays = 10
}

extension Exchange {
  /// Three steps, as from the yuan by the euro and the dollar to the Taiwan dollar.
  private func chain(_ from: Currency, _ to: Currency, _ day: Day) -> Conversion? {
    let bases = Set(series.keys.map(\.base)).sorted { $0.code < $1.code }
    for first in bases {
      for second in bases where second != first {
        guard let a = step(from, first, day), let b = step(first, second, day),
          let c = step(second, to, day)
        else { continue }
        return Conversion(
          factor: (a.factor * b.factor * c.factor).rounded(toDigits: 18),
          rates: a.rates + b.rates + c.rates)
      }
    }
    return nil
  }

  private func step(_ from: Currency, _ to: Currency, _ day: Day) -> Conversion? {
    if from == to { return Conversion(factor: Figure(1), rates: []) }
    if let rate = rate(Pair(base: from, currency: to), day) {
      return Conversion(factor: rate.rate, rates: [rate])
    }
    guard let rate = rate(Pair(base: to, currency: from), day),
      let factor = Figure(1).divided(by: rate.rate)
    else { return nil }
    return Conversion(factor: factor, rates: [rate])
  }

  /// The rate of the day, or the last one before it.
  private func rate(_ pair: Pair, _ day: Day) -> ExchangeRate? {
    guard let rates = series[pair] else { return nil }
    var low = 0
    var high = rates.count
    while low < high {
      let middle = (low + high) / 2
      if rates[middle].day > day { high = middle } else { low = middle + 1 }
    }
    guard low > 0, day.number - rates[low - 1].day.number <= Exchange.mostDays else { return nil }
    return rates[low - 1]
  }
}

extension Exchange.Conversion {
  /// What one of a currency is worth in another, by whom and of which day: `1 USD = 7.27903 CNY, ECB
  /// 2025-02-28`.
  ///
  /// Rates of several sources or days are told one by one: `1 CNY = 4.5184 TWD`, `1 EUR = 7.5783 CNY,
  /// ECB 2025-02-28`, ….
  public func lines(from: Currency, to: Currency) -> [String] {
    let head = "1 \(from) = \(factor.rounded(toDigits: 6)) \(to)"
    let places = Set(rates.map { "\($0.source) \($0.day)" })
    if places.count < 2 { return [([head] + places).joined(separator: ", ")] }
    return [head]
      + rates.map { "1 \($0.base) = \($0.rate) \($0.currency), \($0.source) \($0.day)" }
  }

  /// The same in one line.
  public func text(from: Currency, to: Currency) -> String {
    let lines = lines(from: from, to: to)
    return lines[0] + (lines.count > 1 ? " by " + lines[1...].joined(separator: "; ") : "")
  }
}
