import Market

/// A serving report under a what-if: what it would have earned.
public struct Scenario: Hashable, Sendable {
  /// The published report.
  public let report: ServingReport
  /// What is assumed instead.
  public var whatIf: WhatIf
  /// The prices of the listings that ``WhatIf/assumedPrices`` names, in the report's currency.
  public var lists: [AssumedPrices: PriceList]

  /// A report as published, or under a what-if.
  public init(
    _ report: ServingReport, _ whatIf: WhatIf = WhatIf(), lists: [AssumedPrices: PriceList] = [:]
  ) {
    self.report = report
    self.whatIf = whatIf
    self.lists = lists
  }

  /// The same scenario with one driver at another value.
  public func with(_ driver: Driver, _ value: Figure) -> Scenario {
    var scenario = self
    scenario.whatIf[driver] = value
    return scenario
  }

  /// The value of a driver: the assumed one, or else the published one.
  public func value(of driver: Driver) -> Figure? {
    whatIf[driver] ?? driver.published(in: report)
  }

  /// The drivers that apply to the report.
  public var drivers: [Driver] {
    Driver.allCases.filter {
      $0.published(in: report) != nil || ($0 == .cheaperShare && whatIf.cheaperPrices != nil)
    }
  }

  /// The prices at which tokens are sold; `nil` if they can't be found.
  public var prices: PriceList? {
    guard let assumed = whatIf.prices else { return report.prices }
    return assumed.prices ?? lists[assumed]
  }

  /// The prices of the cheaper model; `nil` if unknown.
  public var cheaperPrices: PriceList? {
    guard let assumed = whatIf.cheaperPrices else { return report.notes.cheaper?.prices }
    return assumed.prices ?? lists[assumed]
  }

  /// The hours of the night discount, on the report's clock: the assumed ones, else the report's,
  /// else DeepSeek's, which began the practice.
  public var night: NightHours {
    if let night = whatIf.night { return night }
    guard let window = report.notes.night?.window else {
      return NightHours(fromMinute: 30, untilMinute: 8 * 60 + 30)
    }
    let offset = report.from.offsetMinutes + 2 * 1_440
    return NightHours(
      fromMinute: (window.fromMinute + offset) % 1_440,
      untilMinute: (window.untilMinute + offset) % 1_440)
  }
}

extension Scenario {
  /// The revenue, the cost, and what they are divided by.
  public var earnings: Earnings {
    let tokens = tokens
    return Earnings(
      revenue: revenue(tokens), cost: cost, hours: report.spanHours,
      gpuHours: gpuHours, inputTokens: tokens.input, cachedInputTokens: tokens.cached,
      outputTokens: tokens.output, prefillCostPerMillion: perMillion(at: \.prefillTokensPerSecond),
      decodeCostPerMillion: perMillion(at: \.decodeTokensPerSecond))
  }

  /// The tokens of the span.
  var tokens: (input: Figure, cached: Figure, output: Figure) {
    let input = value(of: .input) ?? report.inputTokens
    let share = value(of: .cacheHits)
    let isAsCounted = whatIf[.input] == nil && whatIf[.cacheHits] == nil
    let cached = isAsCounted ? report.cachedInputTokens : share.map { $0 * input } ?? .zero
    return (input, cached, value(of: .output) ?? report.outputTokens)
  }

  private var utilisation: Figure { value(of: .utilisation) ?? Figure(1) }

  private var gpuHourPrice: Figure { value(of: .gpuHour) ?? report.gpuHourPrice.amount }

  private var usedGPUHours: Figure {
    (value(of: .nodes) ?? report.nodes) * Figure(report.gpusPerNode) * report.spanHours
  }

  /// GPU-hours paid for, idle ones included.
  private var gpuHours: Figure { usedGPUHours.divided(by: utilisation) ?? .zero }

  /// The published cost while nodes and GPU price are as published, else their product.
  private var cost: Figure {
    let isAsPublished = whatIf[.nodes] == nil && whatIf[.gpuHour] == nil
    let cost = isAsPublished ? report.cost : usedGPUHours * gpuHourPrice
    return cost.divided(by: utilisation) ?? .zero
  }

  /// The cost per million tokens on machines that do nothing else.
  private func perMillion(at speed: KeyPath<ServingNotes, Figure?>) -> Figure? {
    guard let perSecond = report.notes[keyPath: speed] else { return nil }
    let millions = (perSecond * Figure(3_600)).scaled(byPowerOfTen: -6) * utilisation
    return (Figure(report.gpusPerNode) * gpuHourPrice).divided(by: millions)
  }
}
