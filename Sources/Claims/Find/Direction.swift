import Market

/// Which way a figure goes: what the verb before it, or the word after it, says.
struct Direction {
  enum Way {
    case up, down
  }

  var way: Way?
  /// Whether the figure is a difference, not a level.
  var isChange = false
  /// The end of the words that say so, if they stand behind the figure.
  var end: Int

  /// The most words between a verb and its figure.
  private static let farthest = 9

  init(of item: Item, in reading: Reading, free: Int) {
    end = item.end
    if reading.lexicon.style.verbsFollow {
      look(after: item, reading)
      return
    }
    look(before: item, reading, free)
    if way == nil { look(after: item, reading) }
  }

  private mutating func look(before item: Item, _ reading: Reading, _ free: Int) {
    var place = item.first - 1
    var hasBy = false
    var gap = 0
    while place >= free, gap <= Direction.farthest {
      let roles = reading.roles(place)
      if place == item.first - 1, roles.contains(.from), !roles.contains(.by) { return }
      if !roles.isDisjoint(with: [.fall, .rise]) {
        let isNear = gap == 0 || hasBy
        // "cut 300 jobs" are 300 jobs, "fell by 300" is a fall.
        if item.isCounted ? !hasBy : item.isMoney && !isNear { return }
        way = roles.contains(.fall) ? .down : .up
        isChange = true
        return
      }
      if roles.contains(.by) {
        hasBy = true
        // French "de" is many things besides.
        if !roles.contains(.of) { isChange = true }
      }
      if !hasBy, !roles.isDisjoint(with: [.level, .from]),
        !roles.contains(.of)
      {
        return
      }
      if reading.isComma(place) || reading.kind(place) == .sign && reading.sign(place) != 0x2D {
        return
      }
      if roles.isDisjoint(with: [.small, .by, .of, .boundBefore, .one, .currency]) { gap += 1 }
      place -= 1
    }
  }

  private mutating func look(after item: Item, _ reading: Reading) {
    // Behind an amount, only the next word can say that it is a difference.
    let reach = item.isRatio || reading.lexicon.style.verbsFollow ? 3 : 1
    for index in item.end..<item.end + reach {
      let roles = reading.roles(index)
      if reading.isDigits(index) || reading.kind(index) == .sign || roles.contains(.currency) {
        return
      }
      if index == item.end, item.isRatio, reading.isComparative(index) {
        way = reading.meaning(index)?.hedges.contains(.lessThan) == true ? .down : .up
      } else if !roles.isDisjoint(with: [.less, .fall]) {
        way = .down
      } else if !roles.isDisjoint(with: [.more, .rise]) {
        way = .up
      }
      if roles.contains(.discount) { isChange = true }
      if way != nil {
        isChange = true
        end = index + 1
        return
      }
      let isParticle = reading.lexicon.style.verbsFollow && roles.contains(.small)
      if roles.contains(.level) { return }
      if !isParticle, !roles.isDisjoint(with: [.of, .than, .and]) { return }
    }
  }
}
