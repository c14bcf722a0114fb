import Analytics
import Market

/// What somebody supposes of one report: drivers that were moved, and caveats that are switched on.
struct ScenarioDraft: Hashable, Sendable {
  /// The chosen line of the lab.
  var cursor = 0
  /// What was typed, or moved with an arrow key.
  var typed = WhatIf()
  /// The assumptions of the report that are switched on, by their places.
  private(set) var switched: Set<Int> = []
  /// The prices of the listings that were typed.
  var lists: [AssumedPrices: PriceList] = [:]

  /// All that is supposed: what is switched on, and over it what was typed.
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

  /// Gives a driver a value; what was switched on for the same driver goes off, since of two that
  /// differ nobody could tell which counts.
  mutating func set(_ driver: Driver, to value: Figure, of report: ServingReport) {
    switched = switched.filter { report.notes.supposed($0)?[driver] == nil }
    typed[driver] = value == driver.published(in: report) ? nil : value
  }

  /// Takes what is supposed of a driver back.
  mutating func reset(_ driver: Driver, of report: ServingReport) {
    switched = switched.filter { report.notes.supposed($0)?[driver] == nil }
    typed[driver] = nil
  }

  /// Switches an assumption on or off; what was typed for the same drivers makes room for it.
  mutating func toggle(_ place: Int, of report: ServingReport) {
    guard switched.remove(place) == nil else { return }
    guard let supposed = report.notes.supposed(place) else { return }
    switched.insert(place)
    for driver in supposed.figures.keys { typed[driver] = nil }
  }

  /// Takes all back.
  mutating func resetAll() {
    typed = WhatIf()
    switched = []
  }
}

extension ServingNotes {
  /// What an assumption supposes; none where there is no such, or where it can't be read.
  func supposed(_ place: Int) -> WhatIf? {
    assumptions.indices.contains(place) ? assumptions[place].supposed : nil
  }
}
