import Analytics
import Market
import TestSupport
import Testing

/// What serving would have earned under other assumptions.
struct ScenarioTests {
  static let day = ServingDays.deepSeek
  static let o1 = PriceList(input: .known("15"), cachedInput: .known("7.5"), output: .known("60"))

  private func scenario(_ text: String) throws -> Scenario {
    let whatIf = try WhatIf(text)
    let lists = whatIf.assumedPrices.map { ($0, Self.o1) }
    return Scenario(Self.day, whatIf, lists: Dictionary(uniqueKeysWithValues: lists))
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var whatIf: String
    var revenue: Figure
    var cost: Figure
    var profitOnCost: String
    var testDescription: String { whatIf.isEmpty ? "as published" : whatIf }
  }

  @Test(
    "DeepSeek's day with one driver changed",
    arguments: [
      Case(whatIf: "", revenue: "562027", cost: "87072", profitOnCost: "545.47"),
      Case(
        whatIf: "night-discount=75%", revenue: "490250", cost: "87072", profitOnCost: "463.04"),
      Case(
        whatIf: "night-discount=75% night=00:30-08:30", revenue: "490250", cost: "87072",
        profitOnCost: "463.04"),
      Case(whatIf: "cheaper-share=100%", revenue: "280560", cost: "87072", profitOnCost: "222.22"),
      Case(
        whatIf: "prices=0.27:0.07:1.10", revenue: "280560", cost: "87072", profitOnCost: "222.22"),
      Case(whatIf: "gpu-hour=2.89", revenue: "562027", cost: "125819", profitOnCost: "346.69"),
      Case(whatIf: "gpu-hour=3.79", revenue: "562027", cost: "165001", profitOnCost: "240.62"),
      Case(
        whatIf: "prices=openai/o1@2025-01-28", revenue: "16635000", cost: "87072",
        profitOnCost: "19004.88"),
      Case(whatIf: "nodes=278", revenue: "562027", cost: "106752", profitOnCost: "426.48"),
      Case(whatIf: "utilisation=50%", revenue: "562027", cost: "174144", profitOnCost: "222.74"),
      Case(whatIf: "paid-share=50%", revenue: "281014", cost: "87072", profitOnCost: "222.74"),
      Case(whatIf: "cache-hits=0%", revenue: "702320", cost: "87072", profitOnCost: "706.60"),
      Case(whatIf: "output=84B", revenue: "378140", cost: "87072", profitOnCost: "334.28"),
      Case(whatIf: "input=304B", revenue: "465010", cost: "87072", profitOnCost: "434.05"),
    ])
  func oneThing(example: Case) throws {
    let earnings = try scenario(example.whatIf).earnings
    #expect(earnings.revenue?.rounded(toPlaces: 0) == example.revenue)
    #expect(earnings.cost.rounded(toPlaces: 0) == example.cost)
    #expect(
      earnings.profitOnCost?.scaled(byPowerOfTen: 2).text(places: 2) == example.profitOnCost)
  }

  @Test("the night discount follows the report's hours, even by halves")
  func night() throws {
    // 95,702 of the hours' total of 562,026 dollars, with half of the hours from 0:00 and 8:00.
    #expect(try scenario("").nightShare == Figure(95_702).divided(by: Figure(562_026)))
    for (night, from, until, share) in [
      ("23:30-00:15", "2025-05-05T00:00Z", "2025-05-05T01:00Z", "0.25"),
      ("23:30-00:15", "2025-05-04T23:00Z", "2025-05-05T01:00Z", "0.375"),
      ("22:00-02:00", "1965-05-05T00:00Z", "2025-05-05T00:00Z", "0.166666666666666667"),
      ("00:00-00:00", "2025-05-05T07:00Z", "2025-05-05T08:00Z", "1"),
      ("12:00-18:00", "2025-05-05T13:00Z", "2025-05-07T01:00Z", "0.305555555555555556"),
    ] as [(String, String, String, Figure)] {
      var report = ServingDays.sgLang
      (report.from, report.until) = (moment(from), moment(until))
      #expect(
        Scenario(report, try WhatIf("night=\(night)")).nightShare == share, "\(night) \(from)")
    }
  }

  @Test("the cheaper model has its own night discount")
  func cheaperNight() throws {
    let night = try #require(try scenario("cheaper-share=100% night-discount=75%").earnings.revenue)
    let share = try scenario("").nightShare
    let expected = Figure(280_560) * (Figure(1) - "0.5" * share)
    #expect(night.rounded(toPlaces: 6) == expected.rounded(toPlaces: 6))
  }

  @Test("all four caveats lead from the theoretical figure to an estimate")
  func caveats() throws {
    let whatIf = try Self.day.notes.assumptions.reduce(WhatIf()) { sum, assumption in
      sum.adding(try WhatIf(assumption.whatIf))
    }
    #expect(
      whatIf.description == "cheaper-share=50% paid-share=45% night-discount=75%")
    let earnings = Scenario(Self.day, whatIf).earnings
    #expect(earnings.revenue?.rounded(toPlaces: 0) == "168072")
    #expect(earnings.profitOnCost?.text(places: 3) == "0.930")
  }

  @Test("the cost of a million tokens, as stated by SGLang and DeepSeek")
  func unitCosts() {
    let sgLang = Scenario(ServingDays.sgLang).earnings
    #expect(sgLang.decodeCostPerMillion?.text(places: 4) == "0.1993")
    #expect(sgLang.prefillCostPerMillion?.text(places: 3) == "0.085")
    let day = Scenario(Self.day).earnings
    #expect(day.decodeCostPerMillion?.text(places: 3) == "0.300")
    #expect(day.prefillCostPerMillion?.text(places: 4) == "0.0603")
    #expect(day.perMillionOut(day.cost)?.text(places: 3) == "0.518")
    #expect(day.perGPUHour(day.cost) == "2")
    #expect(day.profit.flatMap(day.perYear) == "173358575")
    #expect(sgLang.perDay(sgLang.cost) == "4608")
  }

  @Test("an unknown price leaves the revenue unknown, and the cost known")
  func unknown() throws {
    let whatIf = try WhatIf("prices=somebody/something")
    let lists = [whatIf.assumedPrices[0]: PriceList(input: .known("1"), output: .known("2"))]
    for scenario in [Scenario(Self.day, whatIf), Scenario(Self.day, whatIf, lists: lists)] {
      #expect(scenario.earnings.revenue == nil && scenario.earnings.cost == "87072")
      #expect(scenario.hours.isEmpty && scenario.tornado.isEmpty)
      #expect(scenario.breakEven(.gpuHour) == nil)
    }
  }

  @Test("the hours add up to the total, whatever is supposed")
  func hours() throws {
    for text in ["", "night-discount=75%", "gpu-hour=3 paid-share=40% cheaper-share=30%"] {
      let scenario = try scenario(text)
      let revenue = scenario.hours.reduce(Figure.zero) { $0 + $1.revenue }
      let cost = scenario.hours.reduce(Figure.zero) { $0 + $1.cost }
      let whole = try #require(scenario.earnings.revenue?.divided(by: revenue))
      #expect(whole > "0.999" && whole < "1.001", "\(text)")
      #expect(cost.rounded(toPlaces: 6) == scenario.earnings.cost.rounded(toPlaces: 6), "\(text)")
    }
    #expect(try scenario("").hours.map(\.revenue) == Self.day.hours.map(\.revenue))
  }
}

/// Drivers: their ranges, their effect on the result, and their break-evens.
struct DriverTests {
  private let day = Scenario(ServingDays.deepSeek)

  @Test("the break-even of each driver")
  func breakEvens() {
    let expected: [Driver: String] = [
      .gpuHour: "12.91", .utilisation: "0.15", .nodes: "1463.61", .output: "", .input: "",
      .cacheHits: "", .cheaperShare: "", .paidShare: "0.15", .nightDiscount: "",
    ]
    for driver in Driver.allCases {
      #expect(day.breakEven(driver)?.text(places: 2) ?? "" == expected[driver], "\(driver)")
    }
  }

  @Test("at the break-even the profit is zero, whatever else is supposed")
  func breakEvenLaw() throws {
    var random = Seeded(29)
    var found = 0
    for _ in 0..<200 {
      var scenario = day
      for driver in Driver.allCases where Bool.random(using: &random) {
        let range = driver.range(in: scenario.report)
        let share = Figure(Int128(Int.random(in: 1...99, using: &random)), exponent: -2)
        scenario.whatIf[driver] =
          range.lowerBound + share * (range.upperBound - range.lowerBound)
      }
      for driver in scenario.drivers {
        guard let value = scenario.breakEven(driver) else { continue }
        found += 1
        let left = try #require(scenario.with(driver, value).earnings.profitOnCost)
        // The published counts are rounded, so the published revenue is 0.02 % off the recomputed
        // one.
        let limit: Figure = "0.001"
        #expect(left < limit && -limit < left, "\(scenario.whatIf) \(driver) at \(value): \(left)")
      }
    }
    #expect(found > 200)
  }

  @Test("the strongest driver comes first in the tornado")
  func tornado() {
    let tornado = day.tornado
    #expect(tornado.count == Driver.allCases.count)
    #expect(zip(tornado, tornado.dropFirst()).allSatisfy { $0.width >= $1.width })
    #expect(tornado.first?.driver == .gpuHour)
    let gpuHour = tornado[0]
    #expect(gpuHour.range == Figure(1)...Figure(4))
    #expect(gpuHour.atLow.text(places: 2) == "11.91" && gpuHour.atHigh.text(places: 2) == "2.23")
  }

  @Test("an arrow key steps through multiples, and stops at the published value")
  func steps() {
    let report = ServingDays.deepSeek
    func walk(_ driver: Driver, from value: Figure, up: Bool, _ count: Int) -> [Figure] {
      (0..<count).reduce(into: [value]) { values, _ in
        values.append(driver.next(after: values[values.count - 1], isUp: up, in: report))
      }
    }
    #expect(walk(.gpuHour, from: "1.9", up: true, 3) == ["1.9", "1.95", "2", "2.05"])
    #expect(
      walk(.cacheHits, from: "0.55", up: true, 3) == ["0.55", "0.56", "0.5625", "0.57"])
    #expect(walk(.cacheHits, from: "0.57", up: false, 2) == ["0.57", "0.5625", "0.56"])
    #expect(walk(.paidShare, from: "0.05", up: false, 2) == ["0.05", "0", "0"])
    #expect(walk(.paidShare, from: "1", up: true, 1) == ["1", "1"])
    #expect(walk(.nodes, from: "225", up: true, 2) == ["225", "226.75", "230"])
    #expect(walk(.input, from: "608e9", up: true, 1) == ["608e9", "610e9"])
  }

  @Test("an implausible report still has ranges and a tornado")
  func oddReports() {
    for (cached, nodes, price, hours) in [
      ("1000e9", "1", "2", 24), ("0", "0", "2", 24), ("1e9", "1", "0", 24), ("1e9", "1", "2", 0),
      ("608e9", "1e30", "1e-30", 24), ("1e9", "1", "2", -24),
    ] as [(Figure, Figure, Figure, Int64)] {
      var report = ServingDays.deepSeek
      report.cachedInputTokens = cached
      report.nodes = nodes
      report.gpuHourPrice.amount = price
      report.until = Moment(seconds: report.from.seconds + hours * 3_600)
      report.publishedCost = nil
      report.publishedRevenue = nil
      let scenario = Scenario(report)
      for driver in scenario.drivers {
        let range = driver.range(in: report)
        #expect(range.lowerBound <= range.upperBound)
        _ = scenario.breakEven(driver)
        let next = driver.next(after: range.lowerBound, isUp: true, in: report)
        #expect(driver.admits(next) || next == range.lowerBound)
      }
      #expect(scenario.tornado.count <= scenario.drivers.count)
    }
  }

  @Test("drivers that the report says nothing about are left out")
  func drivers() {
    #expect(day.drivers == Driver.allCases)
    #expect(
      Scenario(ServingDays.sgLang).drivers
        == Driver.allCases.filter { $0 != .cheaperShare && $0 != .nightDiscount })
  }
}

/// What-ifs as text.
struct WhatIfTests {
  @Test("a text that was parsed is written the same")
  func roundTrip() throws {
    for text in [
      "", "gpu-hour=3.79 night-discount=75%",
      "cache-hits=56.3% input=608.5B output=84B prices=openai/o1@2025-01-28",
      "nodes=226.75 cheaper-share=30% cheaper-prices=0.27:0.07:1.1 night=23:30-08:00",
      "utilisation=81.6% paid-share=0% prices=o1", "input=123.456789M output=1.5T",
    ] {
      #expect(try WhatIf(text).description == text)
      #expect(try WhatIf(WhatIf(text).description) == WhatIf(text))
    }
    #expect(try WhatIf(" gpu-hour=$3.790   output=84e9 ").description == "gpu-hour=3.79 output=84B")
  }

  @Test("any drivers at any values can be stored as text")
  func anyRoundTrip() throws {
    var random = Seeded(463)
    for _ in 0..<300 {
      var whatIf = WhatIf()
      for driver in Driver.allCases where Bool.random(using: &random) {
        let value = Figure(Int128(Int.random(in: 1...9_999_999, using: &random)), exponent: -7)
        whatIf[driver] = driver.unit == .tokens ? value.scaled(byPowerOfTen: 12) : value
      }
      #expect(try WhatIf(whatIf.description) == whatIf, "\(whatIf)")
    }
  }

  @Test(
    "a parse error states its place and the nearest name",
    arguments: [
      (
        "gpu-hour=2 nigt-discount=75%",
        "what-if:1:12: error: no what-if setting is called 'nigt-discount'; did you mean "
          + "'night-discount'?"
      ),
      (
        "paid-share=50",
        "what-if:1:1: error: '50' is not a valid value for paid-share; write it as paid-share=60%"
      ),
      (
        "gpu-hour=0",
        "what-if:1:1: error: '0' is not a valid value for gpu-hour; write it as gpu-hour=3.79"
      ),
      (
        "gpu-hour",
        "what-if:1:1: error: '' is not a valid value for gpu-hour; write it as gpu-hour=3.79"
      ),
      (
        "night=8-9",
        "what-if:1:1: error: '8-9' is not a valid value for night; write it as night=00:30-08:30"
      ),
      (
        "prices=o1@2025-02-30",
        "what-if:1:1: error: 'o1@2025-02-30' is not a valid value for prices; write it as "
          + "prices=openai/o1@2025-01-28"
      ),
    ])
  func problems(text: String, message: String) {
    #expect {
      try WhatIf(text)
    } throws: { error in
      "\(error)" == message
    }
  }

  @Test("a report is found by its id, or by a part of its title")
  func names() {
    let reports = [ServingDays.sgLang, ServingDays.deepSeek]
    #expect(reports.map(\.id) == ["sglang-2025-05-05", "deepseek-2025-02-27"])
    #expect(reports.named("deepseek-2025-02-27")?.title == "DeepSeek V3 + R1")
    #expect(reports.named("r1")?.title == "DeepSeek V3 + R1")
    #expect(reports.named("96 h100")?.id == "sglang-2025-05-05")
    #expect(reports.named("nobody") == nil)
    #expect(reports.foremost?.id == "deepseek-2025-02-27")
  }
}
