import Market
import TestSupport

/// Values of every shape, the same in every run.
struct MadeUp {
  var random: Seeded

  init(_ seed: UInt64) { random = Seeded(seed) }

  private static let words = [
    "price", "毛利率", "深度求索", "øre", "\"quoted\"", "a\nline", "🙂", "R1", "", "𠮷", "x\u{0}y", "é", "'",
    "Ａ", "%", "\t",
  ]

  mutating func text(_ most: Int = 12) -> String {
    (0..<whole(0...most)).map { _ in MadeUp.words.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func maybe<Value>(_ value: (inout MadeUp) -> Value) -> Value? {
    whole(0...3) == 0 ? nil : value(&self)
  }

  mutating func moment() -> Moment {
    if whole(0...5) == 0 {
      return Moment(Day(number: whole(-40_000...60_000)), offsetMinutes: whole(-1_080...1_080))
    }
    return Moment(
      seconds: Int64(whole(-4_000_000_000...9_000_000_000)),
      offsetMinutes: [0, 480, -300, 345, -1_080, 1_080].randomElement(using: &random) ?? 0,
      precision: [.second, .minute, .day].randomElement(using: &random) ?? .second)
  }

  mutating func origin(in file: String) -> Origin {
    Origin(file: file, line: whole(0...3_000_000), column: whole(0...1) * whole(0...9_999))
  }

  mutating func figure() -> Figure {
    let (first, second): (Int, Int) = (whole(Int.min...Int.max), whole(0...1_000_000))
    let significand: Int128 = Int128(first) * Int128(second)
    return Figure(significand, exponent: whole(-60...40))
  }

  mutating func currency() -> Currency {
    [.usd, .eur, .cny, .dkk, .twd].randomElement(using: &random) ?? .usd
  }

  mutating func money() -> Money { Money(figure(), currency()) }

  mutating func price() -> Price {
    switch whole(0...4) {
    case 0: .unknown
    case 1: .free
    case 2: .dynamic
    case 3: .suspect(figure(), .powerOfTen)
    default: .known(Figure(Int128(whole(1...99_999)), exponent: -3))
    }
  }

  mutating func story(in file: String) -> Story {
    Story(
      title: text(), fullTitle: maybe { $0.text() }, source: maybe { $0.text(2) },
      board: maybe { $0.text(2) }, author: maybe { $0.text(3) },
      published: maybe { $0.moment() }, articlePublished: maybe { $0.moment() },
      language: maybe { ["da", "zh-Hant", "en"].randomElement(using: &$0.random) ?? "" },
      url: maybe { "https://example.com/\($0.whole(0...999_999_999))" }, text: text(60),
      origin: origin(in: file))
  }

  mutating func reply(in file: String) -> Reply {
    Reply(
      floor: maybe { $0.whole(1...2_000) }, author: maybe { "user \($0.whole(0...99))" },
      mark: maybe { [.push, .boo, .arrow].randomElement(using: &$0.random) ?? .push },
      text: text(), at: maybe { $0.moment() }, depth: whole(0...9),
      score: maybe { $0.whole(-99...9_999) }, origin: origin(in: file))
  }

  mutating func thread(in file: String, replies: ClosedRange<Int> = 0...8) -> Market.Thread {
    Market.Thread(
      story(in: file), replies: (0..<whole(replies)).map { _ in reply(in: file) })
  }

  mutating func report(in file: String) -> ServingReport {
    let start = moment()
    var prices = PriceList(input: price(), cachedInput: price(), output: price())
    prices.reasoning = price()
    return ServingReport(
      title: text(), from: start, until: moment(), nodes: figure(), gpusPerNode: whole(1...64),
      gpu: maybe { $0.text(1) }, gpuHourPrice: money(), inputTokens: figure(),
      cachedInputTokens: figure(), outputTokens: figure(), prices: prices,
      publishedCost: maybe { $0.money() }, publishedRevenue: maybe { $0.money() },
      caveats: (0..<whole(0...3)).map { _ in text() },
      hours: (0..<whole(0...24)).map { _ in
        ServingHour(start: moment(), nodes: figure(), revenue: figure())
      }, url: maybe { $0.text(1) }, origin: origin(in: file))
  }

  mutating func rate(in file: String) -> ExchangeRate {
    ExchangeRate(
      base: currency(), currency: currency(), rate: figure(),
      day: Day(number: whole(9_000...22_000)),
      source: text(2), origin: origin(in: file))
  }

  mutating func diagnostic(in file: String) -> Diagnostic {
    Diagnostic(
      whole(0...1) == 0 ? .error : .warning, at: origin(in: whole(0...4) == 0 ? "other" : file),
      text(), remedy: text())
  }

  mutating func snapshot(file: String, threads: Int = 10) -> Snapshot {
    var snapshot = Snapshot(file: file, format: "tokentape", encoding: "utf-8", bytes: 1_234)
    snapshot.unreadBytes = whole(0...3)
    snapshot.threads = (0..<threads).map { _ in thread(in: file) }
    snapshot.reports = (0..<whole(0...3)).map { _ in report(in: file) }
    snapshot.exchangeRates = (0..<whole(0...9)).map { _ in rate(in: file) }
    snapshot.diagnostics = (0..<whole(0...5)).map { _ in diagnostic(in: file) }
    return snapshot
  }
}
