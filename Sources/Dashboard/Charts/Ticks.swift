import Market

/// Round values on an axis, equally far apart.
struct Ticks {
  /// The values, from the lowest.
  let values: [Figure]
  /// What lies between two of them.
  let step: Figure

  /// The fewest that tell how steep a line is.
  static let least = 4
  /// The steps within a power of ten.
  static let mantissas = [Figure(1), Figure(2), Figure(25, exponent: -1), Figure(5)]

  /// Round values between two.
  ///
  /// - Parameters:
  ///   - low: The lower end of the axis.
  ///   - high: The upper end of the axis.
  ///   - most: The most values to have, unless that leaves fewer than ``least``.
  ///   - room: The most that there is room for.
  init(from low: Figure, to high: Figure, atMost most: Int, room: Int) {
    let most = min(most, max(2, room))
    self = Ticks.choice(atMost: most, room: room, over: high - low) {
      Ticks(from: low, to: high, by: $0)
    }
  }

  /// Round values around two others: the lowest is at or below both, the highest at or above both.
  init(around low: Figure, _ high: Figure, atMost most: Int, room: Int) {
    let most = min(most, max(2, room))
    self = Ticks.choice(atMost: most, room: room, over: high - low) { step in
      let (first, last) = (low.steps(of: step, up: false), high.steps(of: step, up: true))
      return Ticks(from: Figure(first) * step, to: Figure(max(last, first + 1)) * step, by: step)
    }
  }

  /// The multiples of a step between two values, both included; none if there would be too many.
  private init(from low: Figure, to high: Figure, by step: Figure) {
    self.step = step
    let (first, last) = (low.steps(of: step, up: true), high.steps(of: step, up: false))
    values = last >= first && last - first < 100 ? (first...last).map { Figure($0) * step } : []
  }

  /// The finest values that are few enough; finer ones if they would be fewer than ``least``.
  private static func choice(
    atMost most: Int, room: Int, over range: Figure, _ ticks: (Figure) -> Ticks
  ) -> Ticks {
    guard !range.isZero, !range.isNegative, range.digits < 30 else { return ticks(Figure(1)) }
    var finer: Ticks?
    for step in steps(over: range) {
      let choice = ticks(step)
      if (1...max(1, most)).contains(choice.values.count) {
        let wantsMore = choice.values.count < least
        if wantsMore, let finer, finer.values.count <= room { return finer }
        return choice
      }
      finer = choice.values.isEmpty ? nil : choice
    }
    return ticks(range)
  }

  /// The round steps that may divide a range, from the finest.
  static func steps(over range: Figure, _ mantissas: [Figure] = mantissas) -> [Figure] {
    guard !range.isZero, !range.isNegative, range.digits < 30 else { return [] }
    return (range.magnitude - 2...range.magnitude + 1).flatMap { power in
      mantissas.map { $0.scaled(byPowerOfTen: power) }
    }
  }
}

extension Figure {
  /// How many whole steps it takes to here, rounded down or up.
  func steps(of step: Figure, up: Bool) -> Int {
    let quotient = (divided(by: step) ?? .zero).rounded(toPlaces: 9)
    let nearest = quotient.rounded(toPlaces: 0)
    guard nearest.magnitude < 15 else { return 0 }
    let whole = Int(nearest.text(places: 0)) ?? 0
    if up { return nearest < quotient ? whole + 1 : whole }
    return quotient < nearest ? whole - 1 : whole
  }
}
