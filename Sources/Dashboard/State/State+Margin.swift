import Analytics
import Market
import Screen

extension State {
  /// Whether the margin panel is zoomed, and so shows its drivers.
  var isInLab: Bool { focus == .margin && isZoomed }

  /// Handles an arrow key in the margin panel: steps the selected driver, or turns to another
  /// report.
  mutating func stepMargin(by step: Int) {
    guard isInLab else { return lab.turn(by: step) }
    if lab.line == .prices { turnPrices(by: step) } else { lab.step(isUp: step > 0) }
  }

  /// Opens the input for the selected driver's value; an assumption is switched instead.
  mutating func openDriver() {
    guard let line = lab.line, let scenario = lab.scenario else { return }
    switch line {
    case .driver(let driver):
      let value = scenario.value(of: driver).map(driver.text) ?? ""
      prompt = Prompt(.assumption(driver.rawValue), text: value, isSelected: true)
    case .prices:
      let name = scenario.whatIf.prices?.description ?? ""
      prompt = Prompt(.assumption("prices"), text: name, isSelected: true)
    case .assumption: lab.toggle()
    }
  }

  /// Supposes a typed value for one name; an empty one resets it.
  mutating func suppose(_ name: String, _ value: String) {
    if value.isEmpty {
      lab.reset(all: false)
    } else {
      suppose(typed: name + "=" + value.filter { $0 != " " })
    }
  }

  /// Supposes what was typed, such as `gpu-hour=3.79 night-discount=75%`.
  mutating func suppose(typed text: String) {
    guard let report = lab.report else {
      return tell(
        said("there is no report to suppose anything about"),
        said("\(keyNames[.openPath]) opens a file that holds one"))
    }
    do throws(Diagnostic) {
      let whatIf = try WhatIf(text)
      for assumed in whatIf.assumedPrices { try look(up: assumed, for: report) }
      lab.suppose(whatIf)
    } catch {
      notice = .problem(error)
    }
  }

  /// Looks up a listing's prices, or queries those of a day.
  mutating func look(up assumed: AssumedPrices, for report: ServingReport) throws(Diagnostic) {
    guard case .listing(let name, let asOf) = assumed else { return }
    guard case .listing(let listing) = market.listing(named: name) else {
      throw Diagnostic(
        .error, at: Origin(file: "what-if", line: 0), said("no listing is called '\(name)'"),
        remedy: said("write its provider, too, as in openai/o1; Tab completes it"))
    }
    guard let asOf else {
      return lab.keep(market.prices(of: assumed, in: report.gpuHourPrice.currency), of: assumed)
    }
    queries.pricesAsked.append((assumed, listing))
    if queries.pricesAsked.count == 1 { ask(.assumed(listing, asOf: asOf.endOfDay)) }
  }

  /// Takes over the requested prices of a listing, and queries the next.
  mutating func takeAssumedPrices(_ quotes: [Quote], of listing: Listing) {
    guard let asked = queries.pricesAsked.first, asked.listing == listing, let report = lab.report,
      case .listing(let name, let asOf?) = asked.assumed
    else { return }
    queries.pricesAsked.removeFirst()
    let prices = market.prices(
      of: quotes, asOf: asOf.endOfDay, in: report.gpuHourPrice.currency)
    lab.keep(prices, of: asked.assumed)
    if prices == nil {
      lab.drop(asked.assumed)
      tell(
        said("'\(name)' was not quoted by \(asOf.day)"), said("choose another day, or leave @… out")
      )
    }
    guard let next = queries.pricesAsked.first, case .listing(_, let day?) = next.assumed else {
      return
    }
    ask(.assumed(next.listing, asOf: day.endOfDay))
  }

  /// Drops assumed prices that could not be looked up.
  mutating func dropPricesAsked() {
    for asked in queries.pricesAsked { lab.drop(asked.assumed) }
    queries.pricesAsked = []
  }

  /// Selects the next listing with a price for everything the report bills; the published prices
  /// come between the last and the first.
  private mutating func turnPrices(by step: Int) {
    guard let scenario = lab.scenario else { return }
    let report = scenario.report
    var present: String?
    if case .listing(let name, _) = scenario.whatIf.prices { present = name }
    let count = market.offers.count
    var place =
      market.offers.firstIndex { $0.quote.listing.id == present } ?? (step > 0 ? -1 : count)
    while market.offers.indices.contains(place + step) {
      place += step
      let quote = market.offers[place].quote
      guard let prices = market.prices(of: quote, in: report.gpuHourPrice.currency),
        report.revenue(at: prices) != nil
      else { continue }
      let assumed = AssumedPrices.listing(name: quote.listing.id, asOf: nil)
      lab.keep(prices, of: assumed)
      return lab.sell(at: assumed)
    }
    lab.sell(at: nil)
  }
}
