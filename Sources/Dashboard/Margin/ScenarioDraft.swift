import Analytics
import Market

/// What is supposed of one report: moved drivers, and assumptions switched on.
struct ScenarioDraft: Hashable, Sendable {
  /// The selected line of the lab.
  var cursor = 0
  /// Values typed, or moved with an arrow key.
  var typed = WhatIf()
  /// The indices of the report's assumptions that are switched on.
  private(set) var switched: Set<Int> = []
  /// The prices of the listings that were typed.
  var lists: [AssumedPrices: PriceList] = [:]

  /// Everything supposed: the assumptions switched on, overridden by what was typed.
  func whatIf(of report: ServingReport) -> WhatIf {
    var sum = switched.sorted().reduce(WhatIf()) { sum, place in
      guard let supposed = report.notes.supposed(place) else { return sum }
      return sum.adding(supposed)
    }
    for (driver, value) in typed.figures { sum[driver] = value }
    sum.prices = typed.prices ?? sum.prices
    sum.cheaperPrices = typed.cheaperPrices ?? sum.cheaperPrices
    sum.night = typed.night ?? sum.night
    return sum
  }

  /// Sets a driver, and switches off assumptions about it: two that differ would conflict.
  mutating func set(_ driver: Driver, to value: Figure, of report: ServingReport) {
    switched = switched.filter { report.notes.supposed($0)?[driver] == nil }
    typed[driver] = value == driver.published(in: report) ? nil : value
  }

  /// Resets a driver.
  mutating func reset(_ driver: Driver, of report: ServingReport) {
    switched = switched.filter { report.notes.supposed($0)?[driver] == nil }
    typed[driver] = nil
  }

  /// Switches an assumption on or off; typed values for its drivers are dropped.
  mutating func toggle(_ place: Int, of report: ServingReport) {
    guard switched.remove(place) == nil else { return }
    guard let supposed = report.notes.supposed(place) else { return }
    switched.insert(place)
    for driver in supposed.figures.keys { typed[driver] = nil }
  }

  /// Resets everything.
  mutating func resetAll() {
    typed = WhatIf()
    switched = []
  }
}

extension ServingNotes {
  /// What an assumption supposes; nil if there is none or it can't be parsed.
  func supposed(_ place: Int) -> WhatIf? {
    assumptions.indices.contains(place) ? assumptions[place].supposed : nil
  }
}
