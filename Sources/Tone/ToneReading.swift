import Prose

/// One reply while its tone is heard.
struct ToneReading {
  private let text: FoldedText
  private let cues: [(cue: Cue, range: Range<Int>)]
  private let mentions: [Mention]
  private var roles: Cue.Roles = []
  private var kind = 0.0
  private var unkind = 0.0
  private var hasFigure = false
  private var deciding: [(Range<Int>, isKind: Bool)] = []

  init(_ text: FoldedText, _ cues: [(cue: Cue, range: Range<Int>)], _ mentions: [Mention]) {
    self.text = text
    self.cues = cues
    self.mentions = mentions
  }

  /// The tone, by what all words say together.
  mutating func heard() -> Heard {
    for cue in cues { roles.formUnion(cue.cue.roles) }
    hasFigure =
      text.bytes.contains(0x25) || text.bytes.contains(0x24)
      || text.words.contains { ToneReading.shares.contains(Array(text.bytes[$0])) }
    for place in cues.indices { weigh(place) }
    if roles.contains(.rhetorical), kind == 0 {
      unkind += 1.5
      deciding += cues.filter { $0.cue.roles.contains(.rhetorical) }.map { ($0.range, false) }
    }
    if roles.contains(.expletive), kind == 0, unkind == 0 {
      unkind += 1
      deciding += cues.filter { $0.cue.roles.contains(.expletive) }.map { ($0.range, false) }
    }
    let score = self.score
    let tone: Tone =
      score >= ToneReading.enough ? .for : score <= -ToneReading.enough ? .against : .neither
    let places = deciding.filter { tone != .neither && $0.isKind == (tone == .for) }
      .map { text.place(of: $0.0) }
    return Heard(
      tone: tone, places: places, isUnclear: tone == .neither && kind + unkind > 0)
  }

  /// Words for a share: what stands beside one is a fact.
  private static let shares = Set(["percent", "procent", "pct"].map { Array($0.utf8) })

  /// A word of praise or blame decides if nothing speaks against it.
  private static let enough = 0.75

  /// What is left once what pulls to neither has pulled.
  private var score: Double {
    var score = kind - unkind
    if isQuestion { score *= 0.35 }
    if kind > 0, unkind > 0 { score *= roles.contains(.contrast) ? 0.35 : 0.8 }
    if roles.contains(.wait) { score *= 0.4 }
    // Praise beside a sign of irony is no praise, and blame may be meant.
    if roles.contains(.irony) { score = score > 0 ? 0 : score * 0.5 }
    return score
  }

  /// Whether the reply wants an answer: nothing is praised or blamed after the question.
  private var isQuestion: Bool {
    guard !roles.contains(.rhetorical),
      let asked = cues.last(where: { $0.cue.roles.contains(.asks) })
    else { return false }
    return !cues.contains {
      abs($0.cue.kindness) > 1 && $0.range.lowerBound > asked.range.upperBound
    }
  }

  private mutating func weigh(_ place: Int) {
    let (cue, range) = cues[place]
    if let verdict = compared(place) {
      add(verdict, range)
      return
    }
    guard cue.kindness != 0, !isQuoted(range), !wasOnlyExpected(place) else { return }
    // "Down 17 %" is a fact.
    if abs(cue.kindness) == 1, hasFigure { return }
    var kindness = Double(cue.kindness)
    if kindness < 0, scoldsOthers(place) { return }
    if isNegated(place) { kindness *= kindness > 0 ? -0.8 : -0.5 }
    if let side = side(of: range) { kindness *= side }
    add(kindness, range)
  }

  private mutating func add(_ kindness: Double, _ range: Range<Int>) {
    if kindness > 0 { kind += kindness } else { unkind -= kindness }
    deciding.append((range, kindness > 0))
  }
}

extension ToneReading {
  /// What a comparison says of the target: above zero where it is the better one.
  private func compared(_ place: Int) -> Double? {
    let (cue, range) = cues[place]
    let roles = cue.roles
    guard !mentions.isEmpty else { return nil }
    let before = mentions.last { $0.range.upperBound <= range.lowerBound }
    let after = mentions.first { $0.range.lowerBound >= range.upperBound }
    if roles.contains(.beats) || roles.contains(.loses) {
      let sign = (roles.contains(.beats) ? 2.0 : -2.0) * (isNegated(place) ? -1 : 1)
      if let after, near(range, after.range) { return after.isTarget ? -sign : sign }
      if let before, near(before.range, range) { return before.isTarget ? sign : -sign }
      return nil
    }
    if roles.contains(.leaves) || roles.contains(.takes) {
      guard let after, after.range.lowerBound - range.upperBound <= 12 else { return nil }
      if range.count <= 4, roles.contains(.takes), !hasLeft(before: place) { return nil }
      if range.count <= 4, roles.contains(.leaves), !hasLeft(before: place) { return nil }
      let sign = roles.contains(.takes) ? 2.0 : -2.0
      if roles.contains(.takes), !after.isTarget { return nil }
      return after.isTarget ? sign : hasTarget ? nil : -sign
    }
    if roles.contains(.not), let after, after.range.lowerBound - range.upperBound <= 1,
      text.bytes[range].elementsEqual(ToneReading.lacking)
    {
      return after.isTarget ? 2 : -2
    }
    return nil
  }

  /// 没有, as it is folded: A has not what B has.
  private static let lacking: [UInt8] = [0xE6, 0xB2, 0xA1, 0xE6, 0x9C, 0x89]

  private var hasTarget: Bool { mentions.contains(where: \.isTarget) }

  /// Whether something was left before: from what one comes to another.
  private func hasLeft(before place: Int) -> Bool {
    cues[..<place].contains {
      ($0.cue.roles.contains(.leaves) || $0.cue.roles.contains(.takes)) && $0.range.count > 4
    }
  }

  private func near(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    other.lowerBound - one.upperBound <= 24
  }

  /// Whether a negation stands before a word, with little between.
  private func isNegated(_ place: Int) -> Bool {
    let range = cues[place].range
    for (cue, before) in cues[..<place].suffix(3).reversed() {
      let gap = range.lowerBound - before.upperBound
      guard gap <= 16 else { return false }
      if endsClause(before.upperBound..<range.lowerBound) { return false }
      if cue.roles.contains(.not) {
        return text.bytes[before.lowerBound] < 0x80 || gap <= 3
          || cues[..<place].last?.cue.roles.contains(.more) == true && gap <= 9
      }
    }
    return false
  }

  private func endsClause(_ range: Range<Int>) -> Bool {
    text.bytes[range].contains { [0x2C, 0x2E, 0x21, 0x3F, 0x3B, 0x3A].contains($0) }
      || text.bytes[range.lowerBound..<range.upperBound].starts(with: [0xE3, 0x80, 0x82])
  }

  /// Whether a word says what somebody expected before it came otherwise.
  private func wasOnlyExpected(_ place: Int) -> Bool {
    guard roles.isSuperset(of: [.believed, .turned]) else { return false }
    return cues[..<place].contains { $0.cue.roles.contains(.believed) }
      && cues[(place + 1)...].contains { $0.cue.roles.contains(.turned) }
  }

  /// Whether a word is in quotation marks, or in a line that quotes.
  private func isQuoted(_ range: Range<Int>) -> Bool {
    let bytes = text.bytes
    if bytes.first == 0x3E { return true }
    let marks = bytes[..<range.lowerBound].count { $0 == 0x22 }
    if marks % 2 == 1, bytes[range.upperBound...].contains(0x22) { return true }
    return ToneReading.count([0xE3, 0x80, 0x8C], in: bytes[..<range.lowerBound])
      > ToneReading.count([0xE3, 0x80, 0x8D], in: bytes[..<range.lowerBound])
  }

  private static func count(_ mark: [UInt8], in bytes: ArraySlice<UInt8>) -> Int {
    bytes.indices.count { bytes[$0...].starts(with: mark) }
  }

  /// Whether blame is for others: users, the press, the weather.
  private func scoldsOthers(_ place: Int) -> Bool { roles.contains(.people) }

  /// How a word beside a rival, in a clause without the target, counts for the target: praise of the
  /// rival is blame, and what is said of one that is more than the rival is praise; nil for a word
  /// that is not beside a rival.
  private func side(of range: Range<Int>) -> Double? {
    guard let before = mentions.last(where: { $0.range.upperBound <= range.lowerBound }),
      near(before.range, range)
    else { return nil }
    let isMeasure = cues.contains {
      $0.cue.roles.contains(.than)
        && (0...3).contains(before.range.lowerBound - $0.range.upperBound)
    }
    if isMeasure { return before.isTarget ? -1 : 1 }
    return hasTarget && !before.isTarget ? -0.5 : nil
  }
}
