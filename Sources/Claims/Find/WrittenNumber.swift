import Market

/// A number in a sentence, in digits or words, without its unit.
struct WrittenNumber {
  var value: Figure
  /// Its tokens.
  var first: Int
  var end: Int
  /// The power of ten of the last scale: 6 for "3 million".
  var power = 0
  /// Whether it is one run of digits and nothing else.
  var isPlain = false
  /// Whether no digit is in it.
  var isWords = false
  /// Whether it is a part of one, or of something: "a third", 三分之一.
  var isPart = false
  /// Whether it counts hundredths: 百分之五.
  var isShare = false
  /// Whether "and more" stands in it: 300多萬.
  var isVague = false
  /// Whether it is only an article before a scale: "a million".
  var isArticle = false
}

/// Adds up the words of a number.
///
/// Each entry leaves room below it: after "twenty" for a unit, after "three hundred" for two
/// digits, after a million for six. A scale multiplies all that is smaller than itself.
struct NumberStack {
  private var entries: [(value: Figure, room: Figure)] = []

  var isEmpty: Bool { entries.isEmpty }
  /// The sum.
  var value: Figure { entries.reduce(.zero) { $0 + $1.value } }
  /// What the next word has to be smaller than.
  var room: Figure? { entries.last?.room }

  /// Adds a number; false if there is no room for it.
  mutating func push(_ value: Figure, room: Figure) -> Bool {
    if let last = entries.last, !(value < last.room) { return false }
    entries.append((value, room))
    return true
  }

  /// Adds a ten to the unit before it, as "und" says in "achtundsiebzig".
  mutating func pushAfterUnit(_ tens: Figure) -> Bool {
    guard let last = entries.last, last.value < Figure(10) else { return false }
    entries.removeLast()
    return push(tens + last.value, room: .zero)
  }

  /// Multiplies what is smaller than a scale by it; nothing before it counts as one.
  mutating func multiply(byPowerOfTen power: Int) -> Bool {
    let scale = Figure(1, exponent: power)
    var sum = Figure.zero
    var isFirst = true
    while let last = entries.last,
      last.value < scale || isFirst && (last.room.isZero || !(scale < last.room))
    {
      sum = sum + last.value
      entries.removeLast()
      isFirst = false
    }
    if isFirst {
      guard entries.isEmpty || scale < (entries.last?.room ?? .zero) else { return false }
      sum = Figure(1)
    }
    return push(sum.scaled(byPowerOfTen: power), room: scale)
  }

  /// Divides the last entry: "two thirds".
  mutating func divide(by divisor: Int) -> Bool {
    let numerator = entries.isEmpty ? Figure(1) : value
    guard let quotient = numerator.divided(by: Figure(divisor)) else { return false }
    entries = [(quotient, .zero)]
    return true
  }

  /// Adds the half of the last scale: "two and a half".
  mutating func addHalf() -> Bool {
    guard let last = entries.last else { return push(Figure(5, exponent: -1), room: .zero) }
    let scale = last.room.isZero ? Figure(1) : last.room
    entries[entries.count - 1].value = last.value + scale * Figure(5, exponent: -1)
    entries[entries.count - 1].room = .zero
    return true
  }
}
