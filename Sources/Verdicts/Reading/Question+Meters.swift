import Claims
import Market

extension Question {
  /// The meter that the words name for the claim; nil where they name none.
  var meter: Meter? {
    if let listed = meterInList { return listed }
    let marks = passage.meters(in: sentence)
    let amounts = self.amounts
    if marks.count == amounts.count, marks.count > 1,
      let place = amounts.firstIndex(where: { $0.words == claim.words })
    {
      return marks[place].meter
    }
    let own = marks.filter { !isOfNext($0) }.min {
      passage.distance(of: $0.range, from: claim) < passage.distance(of: $1.range, from: claim)
    }
    return own?.meter ?? meterOfFormer
  }

  /// Whether a meter belongs to an amount behind it: 0.42 dollars, and the input 0.28.
  private func isOfNext(_ mark: MeterMark) -> Bool {
    guard mark.range.lowerBound >= claim.words.upperBound,
      !passage.isInClause(mark.range, of: claim)
    else { return false }
    return amounts.contains {
      $0.words.lowerBound >= mark.range.upperBound && passage.isInClause(mark.range, of: $0)
    }
  }

  /// The only meter that the sentence before names.
  private var meterOfFormer: Meter? {
    guard let former = passage.sentence(before: sentence) else { return nil }
    let named = Set(passage.meters(in: former).map(\.meter))
    return named.count == 1 ? named.first : nil
  }

  /// The meter of a ratio or a change: of its own clause, or the only one that the sentence named
  /// before it.
  var meterOfClause: Meter? {
    let marks = passage.meters(in: sentence).filter { !isBesideTokens($0) }
    let own = marks.filter { passage.isInClause($0.range, of: claim) }
    if Set(own.map(\.meter)).isSuperset(of: [.input, .output]) { return nil }
    if let nearest = passage.nearestMeter(to: claim, in: sentence), own.contains(nearest) {
      return nearest.meter
    }
    let before = Set(marks.filter { $0.range.upperBound <= claim.words.lowerBound }.map(\.meter))
    if before.isEmpty, passage.models(in: sentence).count < 2 { return meterOfFormer }
    return before.count == 1 ? before.first : nil
  }

  /// Whether tokens as such are named beside a meter: 輸出與Token訂價.
  private func isBesideTokens(_ mark: MeterMark) -> Bool {
    let end = mark.range.upperBound
    return passage.marks([.token], in: end..<min(end + 12, sentence.upperBound)).contains { token in
      let between = end..<max(end, token.range.lowerBound)
      return between.count <= 8 && passage.has([.and], in: between)
    }
  }

  /// The amounts of money in the sentence.
  var amounts: [Claim] { passage.claims.filter { sentence.overlaps($0.words) && $0.isMoney } }

  /// The meter at the claim's place in a list: 0.14, 0.55 and 2.19 for cached input, input and output.
  private var meterInList: Meter? {
    let run = listedAmounts
    guard run.count > 1, let place = run.firstIndex(where: { $0.words == claim.words }) else {
      return nil
    }
    let (start, end) = (run[0].words.lowerBound, run[run.count - 1].words.upperBound)
    let next = passage.claims.first { $0.words.lowerBound >= end }?.words.lowerBound
    let after = passage.meters(in: end..<max(end, min(next ?? .max, sentence.upperBound)))
    if after.count == run.count { return after[place].meter }
    let former = passage.claims.last { $0.words.upperBound <= start }?.words.upperBound ?? 0
    let low = min(max(former, sentence.lowerBound), start)
    let near = passage.meters(in: low..<start)
    if near.count == run.count { return near[place].meter }
    let told = passage.meters(in: sentence.lowerBound..<max(sentence.lowerBound, start))
    guard passage.has([.respectively], in: sentence), told.count >= run.count else { return nil }
    return told[told.count - run.count + place].meter
  }

  /// The amounts around the claim between which no meter stands.
  private var listedAmounts: [Claim] {
    let amounts = self.amounts
    guard let place = amounts.firstIndex(where: { $0.words == claim.words }) else { return [] }
    var (first, last) = (place, place)
    while first > 0, isList(amounts[first - 1], amounts[first]) { first -= 1 }
    while last + 1 < amounts.count, isList(amounts[last], amounts[last + 1]) { last += 1 }
    return Array(amounts[first...last])
  }

  private func isList(_ one: Claim, _ other: Claim) -> Bool {
    guard one.words.upperBound <= other.words.lowerBound else { return false }
    let between = one.words.upperBound..<other.words.lowerBound
    return between.count <= 24 && passage.meters(in: between).isEmpty
      && !passage.mentions.contains { between.overlaps($0.range) }
      && one.currency == other.currency
  }

  /// Whether the amount is for as many tokens in as out: one million in and one million out.
  var isOfBoth: Bool {
    if claim.per?.contains("input and") == true { return true }
    let marks = passage.meters(in: sentence)
    let first = amounts.first?.words.lowerBound ?? 0
    guard marks.count == 2, Set(marks.map(\.meter)) == [.input, .output],
      marks.allSatisfy({ $0.range.upperBound <= first })
    else { return false }
    let model = self.model?.range
    return amounts.count { self.model(of: $0)?.range == model } == 1
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
    if near == nil, let count = tokensBought, let share = count.divided(by: Figure(1_000_000)) {
      return (count.clampedWhole, share)
    }
    switch near?.sense {
    case .thousand: return (1_000, Figure(1, exponent: -3))
    case .single: return (1, Figure(1, exponent: -6))
    default: return (1_000_000, Figure(1))
    }
  }

  /// The number of tokens that the clause names: 100,000 output tokens cost $6.
  private var tokensBought: Figure? {
    let named = passage.claims.filter {
      $0.unit == .tokens && sentence.overlaps($0.words) && passage.isInClause($0.words, of: claim)
    }
    guard named.count == 1, let count = named[0].low, count == named[0].high, count > .zero,
      count < Figure(1_000_000_000)
    else { return nil }
    return count
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

extension Claim {
  /// Whether it is an amount of money.
  var isMoney: Bool { if case .money = unit { true } else { false } }
  /// Whether it counts things, which may be named behind it.
  var isCount: Bool { if case .counted = unit { true } else { false } }
  /// The currency of an amount.
  var currency: Currency? { if case .money(let currency) = unit { currency } else { nil } }
}
