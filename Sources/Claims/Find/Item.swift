import Market

/// A figure of a sentence with its unit, on the way to a claim.
struct Item {
  /// What a figure counts; `none` until a neighbour tells.
  enum Unit {
    case none
    case money(Currency?)
    case percent
    case times
    case tokens
    case counted(String)
  }

  var number: WrittenNumber
  var low: Figure
  var high: Figure
  var unit: Unit = .none
  /// The tokens of the figure with its unit.
  var first: Int
  var end: Int
  var isRange = false
  var isNegative = false
  /// Whether it is followed by a word such as "cheaper" that makes it a difference.
  var isLess = false
  var isMore = false
  /// Whether the figure is a change by itself: "halved", "doubled".
  var isChange = false
  var isShareLeft = false
  /// Whether it counts cents or the like, of a currency that it doesn't name.
  var isHundredths = false
  /// Whether its currency is the one of the place: 元 is yuan or Taiwan dollars.
  var isGeneric = false
  /// The end of the words that are shown, past "cheaper".
  var shown: Int

  init(_ number: WrittenNumber) {
    self.number = number
    low = number.value
    high = number.value
    first = number.first
    end = number.end
    shown = number.end
  }

  var isMoney: Bool {
    if case .money = unit { true } else { false }
  }

  /// Whether it is a share or a multiple.
  var isRatio: Bool {
    switch unit {
    case .percent, .times: true
    case .none, .money, .tokens, .counted: false
    }
  }

  var isCounted: Bool {
    if case .counted = unit { true } else { false }
  }

  var isNone: Bool {
    if case .none = unit { true } else { false }
  }

  var currency: Currency? {
    if case .money(let currency) = unit { currency } else { nil }
  }

  mutating func scale(byPowerOfTen power: Int) {
    low = low.scaled(byPowerOfTen: power)
    high = high.scaled(byPowerOfTen: power)
  }

  /// Whether both count the same.
  func hasUnit(of other: Item) -> Bool {
    switch (unit, other.unit) {
    case (.money(let one), .money(let two)): one == two
    case (.percent, .percent), (.times, .times), (.tokens, .tokens): true
    case (.counted(let one), .counted(let two)): one == two
    default: false
    }
  }
}
