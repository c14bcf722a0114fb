import Market

/// Random values of every shape, the same in every run.
public struct MadeUp {
  /// The source of randomness.
  public var random: Seeded

  /// Values that follow from a seed.
  public init(_ seed: UInt64) { random = Seeded(seed) }

  private static let words = [
    "price", "毛利率", "深度求索", "øre", "\"quoted\"", "a\nline", "🙂", "R1", "", "𠮷", "x\u{0}y", "é", "'",
    "Ａ", "%", "\t",
  ]

  /// A text of words of many kinds; may be empty.
  public mutating func text(_ most: Int = 12) -> String {
    (0..<whole(0...most)).map { _ in MadeUp.words.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
  }

  /// A whole number.
  public mutating func whole(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  /// A value, or nil.
  public mutating func maybe<Value>(_ value: (inout MadeUp) -> Value) -> Value? {
    whole(0...3) == 0 ? nil : value(&self)
  }

  /// A moment of any precision, on any clock.
  public mutating func moment() -> Moment {
    if whole(0...5) == 0 {
      return Moment(Day(number: whole(-40_000...60_000)), offsetMinutes: whole(-1_080...1_080))
    }
    return Moment(
      seconds: Int64(whole(-4_000_000_000...9_000_000_000)),
      offsetMinutes: [0, 480, -300, 345, -1_080, 1_080].randomElement(using: &random) ?? 0,
      precision: [.second, .minute, .day].randomElement(using: &random) ?? .second)
  }

  /// A place in a file.
  public mutating func origin(in file: String) -> Origin {
    Origin(file: file, line: whole(0...3_000_000), column: whole(0...1) * whole(0...9_999))
  }

  /// A number of up to 25 digits.
  public mutating func figure() -> Figure {
    let (first, second): (Int, Int) = (whole(Int.min...Int.max), whole(0...1_000_000))
    let significand: Int128 = Int128(first) * Int128(second)
    return Figure(significand, exponent: whole(-60...40))
  }

  /// A currency.
  public mutating func currency() -> Currency {
    [.usd, .eur, .cny, .dkk, .twd].randomElement(using: &random) ?? .usd
  }

  /// An amount.
  public mutating func money() -> Money { Money(figure(), currency()) }

  /// A price in any state.
  public mutating func price() -> Price {
    switch whole(0...4) {
    case 0: .unknown
    case 1: .free
    case 2: .dynamic
    case 3: .suspect(figure(), .powerOfTen)
    default: .known(Figure(Int128(whole(1...99_999)), exponent: -3))
    }
  }

  /// A story with any of its fields.
  public mutating func story(in file: String) -> Story {
    Story(
      title: text(), fullTitle: maybe { $0.text() }, source: maybe { $0.text(2) },
      board: maybe { $0.text(2) }, author: maybe { $0.text(3) },
      published: maybe { $0.moment() }, articlePublished: maybe { $0.moment() },
      replyCount: maybe { $0.whole(0...9_999) }, score: maybe { $0.whole(-99...9_999) },
      language: maybe { ["da", "zh-Hant", "en"].randomElement(using: &$0.random) ?? "" },
      url: maybe { "https://example.com/\($0.whole(0...999_999_999))" },
      discussion: maybe { "https://example.com/talk/\($0.whole(0...999_999_999))" }, text: text(60),
      origin: origin(in: file))
  }

  /// A reply with any of its fields.
  public mutating func reply(in file: String) -> Reply {
    var reply = Reply(
      floor: maybe { $0.whole(1...2_000) }, author: maybe { "user \($0.whole(0...99))" },
      mark: maybe { [.push, .boo, .arrow].randomElement(using: &$0.random) ?? .push },
      text: text(), at: maybe { $0.moment() }, depth: whole(0...9),
      score: maybe { $0.whole(-99...9_999) },
      url: maybe { "https://example.com/reply/\($0.whole(0...999_999_999))" },
      origin: origin(in: file))
    reply.isYearUncertain = reply.at != nil && whole(0...3) == 0
    return reply
  }

  /// A story with replies.
  public mutating func thread(in file: String, replies: ClosedRange<Int> = 0...8) -> Market.Thread {
    Market.Thread(
      story(in: file), replies: (0..<whole(replies)).map { _ in reply(in: file) })
  }

  /// A serving report.
  public mutating func report(in file: String) -> ServingReport {
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
      }, notes: notes(), url: maybe { $0.text(1) }, origin: origin(in: file))
  }

  /// What a serving report says beyond its sums.
  public mutating func notes() -> ServingNotes {
    var notes = ServingNotes()
    notes.basis = maybe { $0.basis() }
    for part in ServingNotes.Part.allCases where whole(0...2) == 0 { notes.bases[part] = basis() }
    notes.prefillTokensPerSecond = maybe { $0.figure() }
    notes.decodeTokensPerSecond = maybe { $0.figure() }
    notes.cheaper = maybe {
      CheaperModel(
        model: $0.text(1), prices: PriceList(input: $0.price(), output: $0.price()),
        nightDiscount: $0.maybe { $0.figure() })
    }
    notes.night = maybe {
      NightDiscount(
        window: Hours.Window(
          weekdays: Array(1...$0.whole(1...7)), fromMinute: $0.whole(0...1_439),
          untilMinute: $0.whole(0...1_439)), share: $0.figure())
    }
    notes.assumptions = (0..<whole(0...3)).map { _ in
      Assumption(name: text(), whatIf: text(), reason: text())
    }
    notes.rents = (0..<whole(0...3)).map { _ in rent() }
    return notes
  }

  private mutating func rent() -> Rent {
    Rent(
      day: Day(number: whole(9_000...22_000)), gpu: text(1), gpuHourPrice: figure(),
      source: maybe { "of " + $0.text(1) })
  }

  private mutating func basis() -> Basis {
    Basis(Basis.Kind.allCases.randomElement(using: &random) ?? .reported, by: maybe { $0.text(1) })
  }

  /// An exchange rate.
  public mutating func rate(in file: String) -> ExchangeRate {
    ExchangeRate(
      base: currency(), currency: currency(), rate: figure(),
      day: Day(number: whole(9_000...22_000)),
      source: text(2), origin: origin(in: file))
  }

  /// A score in a benchmark.
  public mutating func score(in file: String) -> Score {
    Score(
      text(2), model: text(2),
      listing: maybe { Listing(provider: $0.text(1), model: $0.text(2)) },
      until: maybe { Day(number: $0.whole(9_000...22_000)) }, setting: maybe { $0.text(1) },
      value: figure(), scale: Score.Scale.allCases.randomElement(using: &random) ?? .percent,
      runCost: maybe { $0.money() }, source: text(2), url: maybe { $0.text(1) },
      day: maybe { Day(number: $0.whole(9_000...22_000)) }, origin: origin(in: file))
  }

  /// A diagnostic, now and then of another file.
  public mutating func diagnostic(in file: String) -> Diagnostic {
    Diagnostic(
      whole(0...1) == 0 ? .error : .warning, at: origin(in: whole(0...4) == 0 ? "other" : file),
      text(), remedy: text())
  }

  /// A file that holds some of everything but prices.
  public mutating func snapshot(file: String, threads: Int = 10) -> Snapshot {
    var snapshot = Snapshot(file: file, format: "tokentape", encoding: "utf-8", bytes: 1_234)
    snapshot.unreadBytes = whole(0...3)
    snapshot.threads = (0..<threads).map { _ in thread(in: file) }
    snapshot.reports = (0..<whole(0...3)).map { _ in report(in: file) }
    snapshot.exchangeRates = (0..<whole(0...9)).map { _ in rate(in: file) }
    snapshot.rents = (0..<whole(0...9)).map { _ in
      var rent = rent()
      rent.origin = origin(in: file)
      return rent
    }
    snapshot.scores = (0..<whole(0...9)).map { _ in score(in: file) }
    snapshot.diagnostics = (0..<whole(0...5)).map { _ in diagnostic(in: file) }
    return snapshot
  }
}
