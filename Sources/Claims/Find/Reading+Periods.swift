import Market

extension Reading {
  /// For how long an amount is: "a day", "per hour", 每天.
  func period(of item: Item) -> Claim.Period? { periodAfter(item) ?? periodBefore(item) }

  private func periodAfter(_ item: Item) -> Claim.Period? {
    for index in item.end..<min(count, item.end + 5) {
      if let period = period(at: index) { return period }
      if isDigits(index) || isComma(index) || kind(index) == .sign && sign(index) != 0x2F { break }
    }
    return nil
  }

  /// How far before its amount a period may stand.
  private static let farthestPeriod = 16

  private func periodBefore(_ item: Item) -> Claim.Period? {
    let first = max(0, item.first - Reading.farthestPeriod)
    var hasComma = false
    for index in (first..<max(first, item.first)).reversed() {
      hasComma = hasComma || isComma(index)
      // 每秒 belongs to its own clause, "an hour" to the whole sentence.
      if let period = period(at: index), !(hasComma && has(.each, at: index - 1)) { return period }
    }
    return nil
  }

  /// The period that a word names, unless it is a point in time: "a year ago".
  private func period(at index: Int) -> Claim.Period? {
    guard has([.period, .time], at: index), !(isGlued(index) && isDigits(index - 1)),
      !isAgo(index + 1), !isAgo(index - 2)
    else { return nil }
    let period = meaning(index)?.period
    if has(.period, at: index) || period == .quarter && !has(.part, at: index) { return period }
    let isEach = has([.per, .one, .each], at: index - 1)
    let isOfThing = has(.each, at: index - 2) && has(.counted, at: index - 1)
    return isEach || isOfThing ? period : nil
  }

  func isAgo(_ index: Int) -> Bool { meaning(index)?.name == "ago" }

  /// The thing that an amount buys, as the text calls it: "per share", "per GPU hour".
  func thing(after item: Item) -> String? {
    let index = item.end + 1
    guard has(.each, at: item.end), !isDigits(index),
      has(.counted, at: index) || isUnknownWord(index),
      !has([.time, .number, .scale], at: index)
    else { return nil }
    return text(index)
  }

  /// A token's own letters.
  func text(_ index: Int) -> String {
    var view = String.UnicodeScalarView()
    for place in Int(tokens[index].start)..<Int(tokens[index].end) {
      let isCapital = letters[place].trait.contains(.capital) && letters[place].scalar < 0x17F
      let letter = letters[place].scalar - (isCapital ? 32 : 0)
      if let scalar = Unicode.Scalar(letter) { view.append(scalar) }
    }
    return String(view)
  }
}
