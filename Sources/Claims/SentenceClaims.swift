import Market

/// The claims of one sentence.
struct SentenceClaims {
  private let reading: Reading
  private let finder: ItemFinder
  private let hedges: Hedges

  init(_ reading: Reading, known: Currency?) {
    self.reading = reading
    var finder = ItemFinder(reading, known: known)
    finder.find()
    self.finder = finder
    hedges = finder.items.isEmpty ? [] : reading.sentenceHedges
  }

  var claims: [Claim] {
    var claims: [Claim] = []
    var free = 0
    for (index, item) in finder.items.enumerated() {
      claims.append(claim(of: item, at: index, free: free))
      free = item.end
    }
    return claims
  }

  private func claim(of item: Item, at index: Int, free: Int) -> Claim {
    let bounds = Bounds(of: item, in: reading, free: free)
    let direction = Direction(of: item, in: reading, free: free)
    let bound = bounds.bound(item)
    var claim = Claim(
      low: item.low, high: item.high, bound: bound, unit: unit(of: item),
      hedges: hedges.union(bounds.hedges).set,
      isChange: item.isChange || direction.isChange && !item.isShareLeft,
      words: reading.bytes(
        bounds.tokens.lowerBound..<min(reading.count, max(bounds.tokens.upperBound, direction.end)))
    )
    if direction.way == .down, !bound.isOpen, isSigned(item) { claim.negate() }
    claim.open(bound)
    claim.per = per(of: item, at: index)
    if !item.isCounted { claim.period = reading.period(of: item) }
    claim.date = reading.date(of: item)
    if isConversion(index) { claim.hedges.insert(.conversion) }
    return claim
  }

  /// Whether a fall makes the figure negative; a multiple and a score stay as they are.
  private func isSigned(_ item: Item) -> Bool {
    guard !item.isNegative, !item.isShareLeft else { return false }
    switch item.unit {
    case .money, .percent, .counted, .tokens: return true
    case .times, .none: return false
    }
  }

  private func unit(of item: Item) -> Claim.Unit {
    switch item.unit {
    case .money(let currency): .money(currency)
    case .percent: .percent
    case .times: .times
    case .tokens: .tokens
    case .counted(let name): .counted(name)
    case .none: .counted("")
    }
  }

  /// What has to be bought: the phrase behind the amount, or else the one before it.
  private func per(of item: Item, at index: Int) -> String? {
    guard item.isMoney else { return nil }
    if let thing = reading.thing(after: item) { return thing }
    let listed = listedMeter(at: index)
    guard !finder.perPhrases.isEmpty else { return listed.map { "\($0.rawValue) tokens" } }
    if let listed { return finder.perPhrases[0].text(listed, isOwn: true) }
    let next = index + 1 < finder.items.count ? finder.items[index + 1].first : reading.count
    let last = index > 0 ? finder.items[index - 1].end : 0
    let phrases = finder.perPhrases
    if index + 1 < finder.items.count, isFromTo(item, finder.items[index + 1]) {
      return per(of: finder.items[index + 1], at: index + 1)
    }
    let meter = meter(of: item, last, next)
    let behind = phraseBehind(item, next)
    let before = phrases.lastIndex { last..<item.first ~= $0.tokens.lowerBound }
      .flatMap { index > 0 && phraseBehind(finder.items[index - 1], item.first) == $0 ? nil : $0 }
    if let behind {
      let gap = phrases[behind].tokens.lowerBound - item.end
      if before.map({ gap <= item.first - phrases[$0].tokens.upperBound }) ?? true {
        return text(behind, meter)
      }
    }
    if let before { return text(before, meter) }
    guard meter == nil, phrases.count > 1, phrases[phrases.count - 1].tokens.lowerBound < item.first
    else {
      let nearest = phrases.lastIndex { $0.tokens.lowerBound < item.first } ?? 0
      if phrases[nearest].isJoined { return text(nearest, nil) }
      return phrases[nearest].text(meter, isOwn: meter != nil)
    }
    if phrases[phrases.count - 1].isJoined { return text(phrases.count - 1, nil) }
    // "down from $0.40 and $1.60": in the order of the phrases before.
    let rest = finder.items[..<index].reversed().prefix {
      $0.isMoney && $0.first >= phrases[phrases.count - 1].tokens.upperBound
    }
    return phrases[rest.count % phrases.count].text(nil)
  }

  /// The meter of an amount whose list is followed by as many meters: "0.14, 0.55 and 2.19 dollars
  /// for cached input, input and output".
  private func listedMeter(at index: Int) -> PerPhrase.Meter? {
    let items = finder.items
    var first = index
    while first > 0, isList(items[first - 1], items[first]) { first -= 1 }
    var last = index
    while last + 1 < items.count, isList(items[last], items[last + 1]) { last += 1 }
    guard last > first else { return nil }
    let phrase = finder.perPhrases.first { $0.tokens.lowerBound == items[last].end }
    let meters = reading.meters(from: phrase?.tokens.upperBound ?? items[last].end)
    return meters.count == last - first + 1 ? meters[index - first] : nil
  }

  /// Whether one amount becomes the other, so that both buy the same: "from 14 cents to 27 cents".
  private func isFromTo(_ one: Item, _ two: Item) -> Bool {
    two.isMoney && two.first - one.end == 1 && reading.has([.range, .level], at: one.end)
      && reading.has(.from, at: one.first - 1)
  }

  private func isList(_ one: Item, _ two: Item) -> Bool {
    guard one.isMoney, two.isMoney, one.end < two.first, two.first - one.end <= 2 else {
      return false
    }
    return (one.end..<two.first).allSatisfy { reading.isComma($0) || reading.has(.and, at: $0) }
  }

  /// The phrase that follows an amount, unless a comma gives it to the next one.
  private func phraseBehind(_ item: Item, _ next: Int) -> Int? {
    let phrases = finder.perPhrases
    guard
      let behind = phrases.firstIndex(where: {
        item.end..<max(item.end, next) ~= $0.tokens.lowerBound
      })
    else { return nil }
    let isLast = !finder.items.contains {
      $0.isMoney && $0.first >= phrases[behind].tokens.upperBound
    }
    return isLast || !hasComma(item.end..<phrases[behind].tokens.lowerBound) ? behind : nil
  }

  /// A phrase with those that are joined to it.
  private func text(_ index: Int, _ meter: PerPhrase.Meter?) -> String {
    let phrases = finder.perPhrases
    var first = index
    while first > 0, phrases[first].isJoined { first -= 1 }
    var text = phrases[first].text(meter)
    for phrase in phrases[(first + 1)...].prefix(while: \.isJoined) {
      text = text.replacing(" tokens", with: "") + " and " + phrase.text(nil)
    }
    return text
  }

  private func hasComma(_ range: Range<Int>) -> Bool { range.contains { reading.isComma($0) } }

  /// Which tokens the words next to an amount name: behind it after a "for", else before it.
  private func meter(of item: Item, _ last: Int, _ next: Int) -> PerPhrase.Meter? {
    if reading.has(.per, at: item.end), let meter = reading.meter(at: item.end + 1) { return meter }
    if reading.trait(item.end).contains(.word), let meter = reading.meter(at: item.end) {
      return meter
    }
    if reading.sign(item.end) == 0x28, let meter = reading.meter(at: item.end + 1) { return meter }
    let before = (last..<item.first).reversed().lazy.compactMap { reading.meter(at: $0) }.first
    if let before { return before }
    for index in item.end..<next {
      if reading.isComma(index) { return nil }
      if let meter = reading.meter(at: index) { return meter }
    }
    return nil
  }

  /// Whether the amount is the one before it in another currency.
  private func isConversion(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let (one, two) = (finder.items[index - 1], finder.items[index])
    guard let from = one.currency, let to = two.currency, from != to, two.first - one.end <= 5
    else {
      return false
    }
    let gap = one.end..<max(one.end, two.first)
    return gap.contains {
      reading.sign($0) == 0x28 || reading.sign($0) == 0x3D
        || reading.has([.conversion, .boundBefore], at: $0)
    }
  }
}

extension Claim.Bound {
  /// Whether a side is left open; such a figure keeps its size, and is a change by its words.
  fileprivate var isOpen: Bool {
    switch self {
    case .lt, .le, .gt, .ge: true
    case .exact, .approx, .range: false
    }
  }
}

extension Claim {
  fileprivate mutating func negate() {
    (low, high) = (high.map { -$0 }, low.map { -$0 })
  }

  /// Opens the side that the bound leaves open.
  fileprivate mutating func open(_ bound: Bound) {
    switch bound {
    case .lt, .le: low = nil
    case .gt, .ge: high = nil
    case .exact, .approx, .range: break
    }
  }
}

extension Reading {
  /// How sure the sentence is of what it says.
  var sentenceHedges: Hedges {
    guard hasAny(.hedge) else { return [] }
    var hedges: Hedges = []
    for index in 0..<count where has(.hedge, at: index) {
      // "segundo trimestre" is a quarter, "segundo a agência" a source.
      if has(.time, at: index), has(.time, at: index + 1) { continue }
      if let meaning = meaning(index) { hedges.formUnion(meaning.hedges) }
    }
    return hedges.subtracting(.beside)
  }
}
