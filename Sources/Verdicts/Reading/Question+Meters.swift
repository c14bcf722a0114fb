import Claims
import Market

extension Question {
  private static let senses: Set<Sense> = [.input, .cached, .output]

  /// The meter that the words name for the claim; nil where they name none.
  var meter: Meter? {
    if let listed = meterInList { return listed }
    let marks = passage.marks(Question.senses, in: sentence)
    let amounts = passage.claims.filter { sentence.overlaps($0.words) && $0.isMoney }
    let ordered = passage.inOrder(Question.senses, claim, among: amounts, in: sentence)
    guard let nearest = ordered ?? passage.nearest(Question.senses, to: claim, in: sentence) else {
      return nil
    }
    return cachedBeside(nearest, among: marks) ?? Meter(nearest.sense)
  }

  /// The meter of a ratio or a change: of its own clause, or the only one that the sentence named
  /// before it.
  var meterOfClause: Meter? {
    let marks = passage.marks(Question.senses, in: sentence)
    let own = marks.filter { passage.isInClause($0.range, of: claim) }
    if Set(own.map(\.sense)).isSuperset(of: [.input, .output]) { return nil }
    if let nearest = passage.nearest(Question.senses, to: claim, in: sentence),
      own.contains(nearest)
    {
      return cachedBeside(nearest, among: marks) ?? Meter(nearest.sense)
    }
    let before = marks.filter { $0.range.upperBound <= claim.words.lowerBound }
    let senses = Set(before.map(\.sense))
    if senses == [.input, .cached], let last = before.last {
      return passage.distance(of: last.range, from: claim) < 800 ? .cachedInput : nil
    }
    return senses.count == 1 ? senses.first.flatMap(Meter.init) : nil
  }

  /// Cached input, where a word for a cache stands beside one for input.
  private func cachedBeside(_ mark: Mark, among marks: [Mark]) -> Meter? {
    guard mark.sense == .input else { return nil }
    let isUncached = passage.text(mark.range).lowercased().contains { "u未沒なミ미".contains($0) }
    let isBeside = marks.contains { other in
      guard other.sense == .cached else { return false }
      let low = min(other.range.upperBound, mark.range.upperBound)
      let high = max(other.range.lowerBound, mark.range.lowerBound)
      let between = low..<max(low, high)
      return !passage.claims.contains { between.overlaps($0.words) }
        && passage.breaks.count { between.contains($0) } <= 1
        && passage.distance(of: other.range, from: claim) < 600
    }
    return isBeside && !isUncached ? .cachedInput : nil
  }

  /// The meter at the claim's place in a list: 0.14, 0.55 and 2.19 for cached input, input and output.
  private var meterInList: Meter? {
    let run = listedAmounts
    guard run.count > 1, let place = run.firstIndex(where: { $0.words == claim.words }) else {
      return nil
    }
    let all = passage.marks(Question.senses, in: sentence)
    let after = all.filter { $0.range.lowerBound >= run[run.count - 1].words.upperBound }
    let before = all.filter { $0.range.upperBound <= run[0].words.lowerBound }
    let next = passage.claims.first { $0.words.lowerBound >= run[run.count - 1].words.upperBound }
    let own = after.filter { $0.range.lowerBound < next?.words.lowerBound ?? .max }.merged(
      in: passage)
    if own.count == run.count { return own[place] }
    let former = passage.claims.last { $0.words.upperBound <= run[0].words.lowerBound }
    let near = before.filter { $0.range.lowerBound > former?.words.upperBound ?? -1 }
      .merged(in: passage)
    if near.count == run.count { return near[place] }
    let hasOrder = passage.has([.respectively], in: sentence)
    let told = before.merged(in: passage)
    return hasOrder && told.count >= run.count
      ? told.suffix(run.count)[told.count - run.count + place] : nil
  }

  /// The amounts around the claim between which no meter stands.
  private var listedAmounts: [Claim] {
    let amounts = passage.claims.filter { sentence.overlaps($0.words) && $0.isMoney }
    guard let place = amounts.firstIndex(where: { $0.words == claim.words }) else { return [] }
    var (first, last) = (place, place)
    while first > 0, isList(amounts[first - 1], amounts[first]) { first -= 1 }
    while last + 1 < amounts.count, isList(amounts[last], amounts[last + 1]) { last += 1 }
    return Array(amounts[first...last])
  }

  private func isList(_ one: Claim, _ other: Claim) -> Bool {
    guard one.words.upperBound <= other.words.lowerBound else { return false }
    let between = one.words.upperBound..<other.words.lowerBound
    return between.count <= 24 && !passage.has(Question.senses, in: between)
      && !passage.mentions.contains { between.overlaps($0.range) }
      && one.currency == other.currency
  }

  /// Whether the amount is for as many tokens in as out: one million in and one million out.
  var isOfBoth: Bool {
    let before = passage.marks(Question.senses, in: sentence)
      .filter { $0.range.upperBound <= claim.words.lowerBound }
    guard let place = before.firstIndex(where: { $0.sense == .input }),
      before[place...].contains(where: { $0.sense == .output })
    else { return false }
    let span = before[place].range.lowerBound..<claim.words.lowerBound
    let marks = passage.marks(Question.senses, in: span)
    let amounts = passage.claims.filter { sentence.overlaps($0.words) && $0.isMoney }
    let first = amounts.first?.words.lowerBound ?? 0
    let model = self.model?.range
    let own = amounts.count { amount in
      var question = self
      question = Question(
        claim: amount, passage: passage, evidence: evidence, sentence: sentence, scope: scope)
      return question.model?.range == model
    }
    return own == 1 && marks.allSatisfy { $0.range.upperBound <= first }
      && passage.marks(Question.senses, in: sentence).allSatisfy { $0.range.upperBound <= first }
  }

  /// How many tokens the amount buys, as a share of a million.
  var perMillion: (tokens: Int, share: Figure) {
    if let per = claim.per, per.contains("token"), let count = Int(per.prefix { $0.isNumber }) {
      if let known = Question.shares[count] { return (count, known) }
    }
    let near = passage.marks([.million, .thousand, .single], in: sentence)
      .filter { $0.sense == .single || isOfTokens($0) }
      .min {
        passage.distance(of: $0.range, from: claim) < passage.distance(of: $1.range, from: claim)
      }
    switch near?.sense {
    case .thousand: return (1_000, Figure(1, exponent: -3))
    case .single: return (1, Figure(1, exponent: -6))
    default: return (1_000_000, Figure(1))
    }
  }

  private static let shares = [
    1: Figure(1, exponent: -6), 1_000: Figure(1, exponent: -3), 1_000_000: Figure(1),
  ]

  private func isOfTokens(_ mark: Mark) -> Bool {
    let behind = mark.range.lowerBound..<min(mark.range.upperBound + 30, sentence.upperBound)
    return passage.text(mark.range).lowercased().contains("tok")
      || passage.has([.token, .input, .output, .cached], in: behind)
  }
}

extension Meter {
  /// The meter of a word.
  init?(_ sense: Sense) {
    switch sense {
    case .input: self = .input
    case .cached: self = .cachedInput
    case .output: self = .output
    default: return nil
    }
  }
}

extension [Mark] {
  /// The meters in order, with cached input as one.
  fileprivate func merged(in passage: Passage) -> [Meter] {
    var meters: [Meter] = []
    var last: Mark?
    for mark in self {
      if let last, mark.sense == .input, last.sense == .cached,
        mark.range.lowerBound - last.range.upperBound <= 2
      {
        continue
      }
      if let meter = Meter(mark.sense), meters.last != meter { meters.append(meter) }
      last = mark
    }
    return meters
  }
}

extension Claim {
  /// Whether it is an amount of money.
  var isMoney: Bool { if case .money = unit { true } else { false } }
  /// Whether it counts things, which may be named behind it.
  var isCount: Bool { if case .counted = unit { true } else { false } }
  /// The currency of an amount.
  var currency: Currency? { if case .money(let currency) = unit { currency } else { nil } }
}
