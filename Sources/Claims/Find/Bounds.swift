import Market

/// The words around a figure that bound it, and how they change it.
struct Bounds {
  var hedges: Hedges = []
  /// The tokens of the words and the figure.
  var tokens: Range<Int>

  init(of item: Item, in reading: Reading, free: Int) {
    tokens = item.first..<max(item.end, item.shown)
    takeBefore(item, reading, free)
    takeAfter(item, reading)
    if item.number.isVague { hedges.insert(.moreThan) }
  }

  /// The most words between a bound and its figure.
  private static let farthest = 3

  private mutating func takeBefore(_ item: Item, _ reading: Reading, _ free: Int) {
    var place = item.first - 1
    while place >= free, item.first - place <= Bounds.farthest + 1 {
      // "fell to 5": the same word that elsewhere says "up to".
      if reading.has(.boundBefore, at: place), reading.has(.level, at: place),
        reading.hasAny([.fall, .rise])
      {
        return
      }
      if reading.has(.boundBefore, at: place), let meaning = reading.meaning(place) {
        hedges.formUnion(meaning.hedges)
        tokens = place..<tokens.upperBound
      } else if !reading.has([.small, .by, .between, .one, .of], at: place) {
        return
      }
      place -= 1
    }
  }

  private mutating func takeAfter(_ item: Item, _ reading: Reading) {
    var place = item.end
    // Korean and Japanese particles: 2억달러를 넘는다, 3割を超える.
    while reading.has(.small, at: place), place - item.end < 3,
      reading.trait(place).contains(.hangul) || reading.trait(place).contains(.han)
    {
      place += 1
    }
    if reading.has(.level, at: place), reading.hasAny([.fall, .rise]) { return }
    guard reading.has([.boundAfter, .vague], at: place), let meaning = reading.meaning(place) else {
      return
    }
    let isBound = meaning.roles.contains(.boundAfter) && !meaning.hedges.isEmpty
    hedges.formUnion(isBound ? meaning.hedges : .moreThan)
    tokens = tokens.lowerBound..<max(tokens.upperBound, place + 1)
  }

  /// How the words bound the figure.
  func bound(_ item: Item) -> Claim.Bound {
    if item.isRange { return .range }
    if hedges.contains(.upTo) { return .le }
    if hedges.contains(.lessThan) { return .lt }
    if hedges.contains(.atLeast) { return .ge }
    if hedges.contains(.moreThan) { return item.number.isVague ? .ge : .gt }
    return hedges.contains(.about) ? .approx : .exact
  }
}
