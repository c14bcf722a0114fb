import Analytics
import Market
import TestSupport
import Testing

/// ECB reference rates of 28 February and 3 March 2025, and the Federal Reserve's for Taiwan.
struct ExchangeTests {
  let exchange = Exchange([
    rate(.eur, .usd, "1.0411", "2025-02-28"), rate(.eur, .dkk, "7.4583", "2025-02-28"),
    rate(.eur, .usd, "1.0465", "2025-03-03"), rate(.usd, .twd, "32.89", "2025-02-28"),
  ])

  @Test(
    "any currency converts to any other",
    arguments: [
      ("USD", "USD", "1"), ("EUR", "USD", "1.0411"), ("USD", "EUR", "0.9605"),
      ("USD", "DKK", "7.1639"), ("TWD", "DKK", "0.2178"), ("DKK", "TWD", "4.5911"),
    ])
  func crosses(from: String, to: String, factor: String) throws {
    let conversion = try exchange.conversion(
      from: #require(Currency(from)), to: #require(Currency(to)), on: day("2025-02-28"))
    #expect(conversion?.factor.rounded(toPlaces: 4) == Figure(factor))
  }

  @Test("a weekend uses Friday's rate; one that is too old is used and marked stale")
  func gaps() {
    func dollars(_ date: String) -> Figure? {
      exchange.conversion(from: .eur, to: .usd, on: day(date))?.factor
    }
    #expect(dollars("2025-03-02") == "1.0411")
    #expect(dollars("2025-03-03") == "1.0465")
    #expect(dollars("2025-03-13") == "1.0465")
    #expect(dollars("2025-03-14") == "1.0465")
    #expect(dollars("2025-02-27") == nil)
    func text(_ date: String) -> String? {
      exchange.conversion(from: .eur, to: .usd, on: day(date))?
        .text(from: .eur, to: .usd, on: day(date))
    }
    #expect(text("2025-03-13") == "1 EUR = 1.0465 USD, ECB 2025-03-03")
    #expect(text("2025-03-14") == "1 EUR = 1.0465 USD, ECB 2025-03-03, stale")
  }

  @Test("a route of recent rates is preferred to a shorter one with an old rate")
  func newBeforeShort() {
    let exchange = Exchange([
      rate(.usd, .dkk, "9", "2024-01-02"), rate(.eur, .usd, "2", "2025-03-03"),
      rate(.eur, .dkk, "8", "2025-03-03"),
    ])
    let conversion = exchange.conversion(from: .usd, to: .dkk, on: day("2025-03-04"))
    #expect(conversion?.factor == "4" && conversion?.isStale(on: day("2025-03-04")) == false)
    let before = exchange.conversion(from: .usd, to: .dkk, on: day("2025-03-01"))
    #expect(before?.factor == "9" && before?.isStale(on: day("2025-03-01")) == true)
    #expect(before?.oldestDay == day("2024-01-02"))
  }

  @Test("a conversion in several steps names every rate")
  func allRates() throws {
    let three = Exchange([
      rate(.eur, .cny, "7.5783", "2025-02-28"), rate(.eur, .usd, "1.0411", "2025-02-28"),
      rate(.usd, .twd, "32.89", "2025-02-27"),
    ])
    let day = day("2025-02-28")
    let far = try #require(three.conversion(from: .cny, to: .twd, on: day))
    #expect(
      far.text(from: .cny, to: .twd)
        == "1 CNY = 4.5184 TWD by 1 EUR = 7.5783 CNY, ECB 2025-02-28; "
        + "1 EUR = 1.0411 USD, ECB 2025-02-28; 1 USD = 32.89 TWD, ECB 2025-02-27")
    let near = try #require(three.conversion(from: .usd, to: .twd, on: day))
    #expect(near.text(from: .usd, to: .twd) == "1 USD = 32.89 TWD, ECB 2025-02-27")
  }

  @Test("a non-terminating rate does not make the converted price non-terminating")
  func rounded() throws {
    let exchange = Exchange([rate(.eur, .usd, "1.1", "2025-02-28")])
    let conversion = try #require(
      exchange.conversion(from: .usd, to: .eur, on: day("2025-02-28")))
    #expect(("1.1" as Figure).converted(by: conversion.factor) == "1")
    #expect(("11" as Figure).converted(by: conversion.factor) == "10")
  }

  @Test("a converted price can name its rates")
  func origins() {
    let conversion = exchange.conversion(from: .usd, to: .dkk, on: day("2025-03-01"))
    #expect(conversion?.rates.map(\.rate) == ["1.0411", "7.4583"])
  }
}

private func rate(_ base: Currency, _ currency: Currency, _ rate: Figure, _ date: String)
  -> ExchangeRate
{
  ExchangeRate(
    base: base, currency: currency, rate: rate, day: day(date), source: "ECB",
    origin: Origin(file: "rates.csv", line: 2))
}

private func day(_ date: String) -> Day {
  guard let day = Day(iso8601: date) else { preconditionFailure("'\(date)' is no day") }
  return day
}
