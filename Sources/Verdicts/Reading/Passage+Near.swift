import Claims

/// How far apart two places of a passage are, for deciding what belongs to what.
extension Passage {
  /// What a boundary between clauses weighs, against a byte.
  private static let breakWeight = 400
  /// What another claim in between weighs.
  private static let claimWeight = 150

  /// The distance of a word from a claim: its bytes, and what stands between.
  func distance(of range: Range<Int>, from claim: Claim) -> Int {
    if range.overlaps(claim.words) { return 0 }
    let isAfter = range.lowerBound >= claim.words.upperBound
    let between =
      isAfter
      ? claim.words.upperBound..<range.lowerBound : range.upperBound..<claim.words.lowerBound
    let crossed = breaks.count { between.contains($0) }
    let others = claims.count {
      $0.words != claim.words && between.contains($0.words.lowerBound)
        && $0.words.upperBound <= between.upperBound
    }
    return between.count + crossed * Passage.breakWeight + others * Passage.claimWeight
  }

  /// Whether no clause ends between a claim and a word.
  func isInClause(_ range: Range<Int>, of claim: Claim) -> Bool {
    distance(of: range, from: claim) < Passage.breakWeight
  }

  /// The marks of some senses in a range.
  func marks(_ senses: Senses, in range: Range<Int>) -> [Mark] {
    marks.filter { senses.contains($0.sense) && range.overlaps($0.range) }
  }

  /// Whether a range has a mark of one of these senses.
  func has(_ senses: Senses, in range: Range<Int>) -> Bool {
    marks.contains { senses.contains($0.sense) && range.overlaps($0.range) }
  }

  /// The mark of some senses in a range that is nearest to a claim.
  func nearest(_ senses: Senses, to claim: Claim, in range: Range<Int>) -> Mark? {
    marks(senses, in: range).filter { !$0.range.overlaps(claim.words) || isSaying($0.sense) }
      .min { distance(of: $0.range, from: claim) < distance(of: $1.range, from: claim) }
  }

  /// Whether words of a sense may be a part of the claim's own words: cheaper, halved.
  private func isSaying(_ sense: Sense) -> Bool { sense != .million && sense != .thousand }

  /// The mark of some senses that ends right before a claim, with no more than a few signs between.
  func before(_ claim: Claim, _ senses: Senses, within most: Int = 4) -> Mark? {
    marks.last {
      senses.contains($0.sense) && $0.range.upperBound <= claim.words.lowerBound
        && claim.words.lowerBound - $0.range.upperBound <= most
    }
  }

  /// The mark of some senses at the claim's place, where a sentence has as many of them as figures:
  /// 1814 on average and 2224 at peak.
  func inOrder(_ senses: Senses, _ claim: Claim, among claims: [Claim], in range: Range<Int>)
    -> Mark?
  {
    let marks = marks(senses, in: range)
    guard marks.count == claims.count, marks.count > 1,
      let place = claims.firstIndex(where: { $0.words == claim.words })
    else { return nil }
    return marks[place]
  }
}
