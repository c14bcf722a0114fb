import Analytics
import Market

/// The margin panel: the report it shows, and what is supposed of each report.
public struct MarginLab: Sendable {
  /// Providers' serving reports as of the moment, newest first.
  private(set) var reports: [ServingReport] = []
  /// The index of the current report.
  private(set) var place = 0
  /// The hour selected in the small panel.
  private(set) var hourIndex = 0
  /// The user's kept scenarios of all reports; nil until loaded.
  var kept: [KeptScenario]?
  /// The draft of each report.
  private var drafts: [Name: ScenarioDraft] = [:]

  /// What identifies a report when its file is read again.
  private struct Name: Hashable {
    let title: String
    let from: Moment

    init(_ report: ServingReport) {
      title = report.title
      from = report.from
    }
  }

  /// A selectable line of the lab.
  enum Line: Hashable {
    case driver(Driver)
    /// The prices that tokens are sold at.
    case prices
    /// An assumption of the report, by its index.
    case assumption(Int)
  }

  /// An empty lab.
  public init() {}

  /// The current report.
  var report: ServingReport? { reports.indices.contains(place) ? reports[place] : nil }

  /// The current report's draft.
  var draft: ScenarioDraft { report.flatMap { drafts[Name($0)] } ?? ScenarioDraft() }

  /// The current report with everything that is supposed.
  var scenario: Scenario? {
    report.map { Scenario($0, draft.whatIf(of: $0), lists: draft.lists) }
  }

  /// The selectable lines: drivers, prices, then assumptions.
  var lines: [Line] {
    guard let scenario else { return [] }
    let drivers = scenario.drivers.map(Line.driver)
    let split = drivers.firstIndex { [.driver(.cheaperShare), .driver(.paidShare)].contains($0) }
    let assumptions = scenario.report.notes.assumptions.indices.map(Line.assumption)
    return drivers[..<(split ?? drivers.count)] + [.prices] + drivers[(split ?? drivers.count)...]
      + assumptions
  }

  /// The selected line.
  var line: Line? {
    let lines = lines
    return lines.indices.contains(draft.cursor) ? lines[draft.cursor] : lines.last
  }
}

extension MarginLab {
  /// Takes over a market view, and keeps showing the same report if it is still there.
  mutating func take(_ market: MarketView) {
    let before = report.map(Name.init)
    reports = market.reports
    let first = reports.foremost.map(Name.init)
    place =
      reports.firstIndex { Name($0) == before } ?? reports.firstIndex { Name($0) == first } ?? 0
    moveHour(by: 0)
    for report in reports { update(Name(report), of: report, in: market) }
  }

  /// Updates the prices of a listing, unless they are of a given day: those never change.
  private mutating func update(_ name: Name, of report: ServingReport, in market: MarketView) {
    guard let lists = drafts[name]?.lists else { return }
    for case .listing(let model, nil) in lists.keys {
      let assumed = AssumedPrices.listing(name: model, asOf: nil)
      drafts[name]?.lists[assumed] = market.prices(of: assumed, in: report.gpuHourPrice.currency)
    }
  }

  /// Turns to another report.
  mutating func turn(by step: Int) {
    place = max(0, min(place + step, reports.count - 1))
    moveHour(by: 0)
  }

  /// Turns to a report.
  ///
  /// - Returns: Whether there is one of that id.
  mutating func choose(report id: String) -> Bool {
    guard let found = reports.firstIndex(where: { $0.id == id }) else { return false }
    turn(by: found - place)
    return true
  }

  /// Selects another hour.
  mutating func moveHour(by hours: Int) {
    hourIndex = max(0, min(hourIndex + hours, (report?.hours.count ?? 1) - 1))
  }

  /// Selects another line.
  mutating func move(by lines: Int) {
    let count = self.lines.count
    change { draft, _ in
      draft.cursor = max(0, min(min(draft.cursor, count) + lines, count - 1))
    }
  }

  /// Moves the selected driver one step; an assumption is switched on by one key and off by the
  /// other.
  mutating func step(isUp: Bool) {
    guard let scenario, let line else { return }
    switch line {
    case .driver(let driver):
      guard let value = scenario.value(of: driver) else { return }
      let next = driver.next(after: value, isUp: isUp, in: scenario.report)
      change { $0.set(driver, to: next, of: $1) }
    case .assumption(let place):
      guard draft.switched.contains(place) != isUp else { return }
      change { $0.toggle(place, of: $1) }
    case .prices: break
    }
  }

  /// Moves the driver of a line to one of so many equal parts of its range, in whole steps; near the
  /// published value, to that.
  mutating func slide(_ index: Int, to part: Int, of count: Int) {
    guard let report, lines.indices.contains(index), case .driver(let driver) = lines[index],
      count > 0, let published = driver.published(in: report)
    else { return }
    let (range, step) = (driver.range(in: report), driver.step(in: report))
    let width = range.upperBound - range.lowerBound
    let place = (published - range.lowerBound).divided(by: width)
    let isPublished = place.map { ($0 * Figure(count)).rounded(toPlaces: 0) == Figure(part) }
    guard let share = (width * Figure(part)).divided(by: Figure(count)),
      let steps = (range.lowerBound + share).divided(by: step)
    else { return }
    let value = max(
      range.lowerBound, min(steps.rounded(toPlaces: 0) * step, range.upperBound))
    change { $0.set(driver, to: isPublished == true ? published : value, of: $1) }
  }

  /// Switches the selected assumption on or off.
  mutating func toggle() {
    guard case .assumption(let place) = line else { return }
    change { $0.toggle(place, of: $1) }
  }

  /// Resets the selected line, or all of them.
  mutating func reset(all: Bool) {
    guard !all, let line else { return change { draft, _ in draft.resetAll() } }
    change { draft, report in
      switch line {
      case .driver(let driver): draft.reset(driver, of: report)
      case .prices: draft.typed.prices = nil
      case .assumption(let place):
        if draft.switched.contains(place) { draft.toggle(place, of: report) }
      }
    }
  }

  /// Supposes what was typed, without drivers that keep their published value.
  mutating func suppose(_ whatIf: WhatIf) {
    change { draft, report in
      for (driver, value) in whatIf.figures { draft.set(driver, to: value, of: report) }
      draft.typed.prices = whatIf.prices ?? draft.typed.prices
      draft.typed.cheaperPrices = whatIf.cheaperPrices ?? draft.typed.cheaperPrices
      draft.typed.night = whatIf.night ?? draft.typed.night
    }
  }

  /// Sells at a listing's prices, or at the published ones.
  mutating func sell(at assumed: AssumedPrices?) {
    change { draft, _ in draft.typed.prices = assumed }
  }

  /// Drops assumed prices that could not be found.
  mutating func drop(_ assumed: AssumedPrices) {
    change { draft, _ in
      if draft.typed.prices == assumed { draft.typed.prices = nil }
      if draft.typed.cheaperPrices == assumed { draft.typed.cheaperPrices = nil }
    }
  }

  /// Stores a listing's prices.
  mutating func keep(_ prices: PriceList?, of assumed: AssumedPrices) {
    change { draft, _ in draft.lists[assumed] = prices }
  }

  private mutating func change(_ work: (inout ScenarioDraft, ServingReport) -> Void) {
    guard let report else { return }
    work(&drafts[Name(report), default: ScenarioDraft()], report)
  }
}
