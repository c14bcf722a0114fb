import Claims

/// What stands on the other side of a ratio.
extension Passage {
  /// The models that are named in a range.
  func models(in range: Range<Int>) -> [Mention] {
    mentions.filter { range.overlaps($0.range) && !$0.models.isEmpty }
  }

  /// The model of which, or than which, a figure is a share or a multiple.
  func base(of claim: Claim, in sentence: Range<Int>) -> Mention? {
    switch claim.unit {
    case .percent, .times: break
    default: return nil
    }
    let models = models(in: sentence)
    return baseAfter(claim, models) ?? baseBefore(claim, models, in: sentence)
  }

  /// The base behind the figure: 3 % of o1, cheaper than o1.
  private func baseAfter(_ claim: Claim, _ models: [Mention]) -> Mention? {
    let end = claim.words.upperBound
    guard let mention = models.first(where: { $0.range.lowerBound >= end }) else { return nil }
    let between = end..<mention.range.lowerBound
    let isFree = !claims.contains { $0.words.lowerBound >= end && between.overlaps($0.words) }
    let isLinked = has([.than, .of, .compared], in: between)
    let isCut = has([.and, .formerly], in: between) || breaks.count { between.contains($0) } > 1
    return isFree && isLinked && !isCut && between.count < 60 ? mention : nil
  }

  /// The base before the figure: o1より, 比o1, o1的3%, or behind "compared with".
  private func baseBefore(
    _ claim: Claim, _ models: [Mention], in sentence: Range<Int>
  ) -> Mention? {
    let before = models.filter { $0.range.upperBound <= claim.words.lowerBound }
    let near = before.filter { claim.words.lowerBound - $0.range.upperBound < 60 }
    return near.last { isBaseByThan($0, claim, models, in: sentence) }
      ?? near.last { isBaseByOf($0, claim, in: sentence) }
      ?? before.last { mention in
        marks([.compared], in: sentence).contains {
          mention.range.lowerBound - $0.range.upperBound <= 3
            && mention.range.lowerBound >= $0.range.upperBound
        }
      }
  }

  private func isBaseByThan(
    _ mention: Mention, _ claim: Claim, _ models: [Mention], in sentence: Range<Int>
  ) -> Bool {
    marks([.than, .compared], in: sentence).contains { mark in
      guard isEastern(mark) else { return false }
      if let name = models.first(where: { $0.range.upperBound == mark.range.lowerBound }),
        isBehindWith(name)
      {
        return name.range == mention.range
      }
      if mark.range.upperBound <= mention.range.lowerBound {
        return mention.range.lowerBound - mark.range.upperBound <= 1
      }
      guard mark.range.lowerBound >= mention.range.upperBound else { return false }
      let gap = mention.range.upperBound..<mark.range.lowerBound
      return gap.count <= 18 && mark.range.upperBound <= claim.words.upperBound
        && !models.contains { gap.overlaps($0.range) && $0.range != mention.range }
    }
  }

  /// Whether a word for "with" stands before a name: 跟o1比.
  private func isBehindWith(_ mention: Mention) -> Bool {
    let before = text(max(0, mention.range.lowerBound - 4)..<mention.range.lowerBound)
    return before.last { $0 != " " }.map { "跟和與与同".contains($0) } ?? false
  }

  private func isBaseByOf(_ mention: Mention, _ claim: Claim, in sentence: Range<Int>) -> Bool {
    let most = isMove(claim, in: sentence) ? 6 : 15
    let between = mention.range.upperBound..<claim.words.lowerBound
    return marks([.of], in: between).contains {
      isEastern($0) && claim.words.lowerBound - $0.range.upperBound <= most
    }
  }

  private func isEastern(_ mark: Mark) -> Bool { bytes[mark.range.lowerBound] >= 0xE3 }
}

/// Which way a price went.
extension Passage {
  /// The word that says it: the figure's own, or the last before it.
  func changeMark(of claim: Claim, in sentence: Range<Int>) -> Mark? {
    let marks = marks([.falls, .rises, .cheaper, .dearer], in: sentence)
    let own = marks.filter { isOf(claim, $0) && !isBound($0, of: claim) }.nearest(
      to: claim, in: self)
    let former = marks.last {
      [.falls, .rises].contains($0.sense) && $0.range.upperBound <= claim.words.lowerBound
    }
    return own ?? former
  }

  /// Whether a figure says how a price moved.
  func isMove(_ claim: Claim, in sentence: Range<Int>) -> Bool {
    changeMark(of: claim, in: sentence).map { [.falls, .rises].contains($0.sense) } ?? false
  }

  /// Whether a word belongs to a figure: within it, or close by without another figure between.
  func isOf(_ claim: Claim, _ mark: Mark) -> Bool {
    if mark.range.overlaps(claim.words) { return true }
    guard distance(of: mark.range, from: claim) < 60 else { return false }
    let low = min(mark.range.upperBound, claim.words.upperBound)
    let between = low..<max(low, mark.range.lowerBound, claim.words.lowerBound)
    return !claims.contains {
      $0.words != claim.words && between.contains($0.words.lowerBound)
    }
  }

  /// Whether a word only bounds a figure: less than 4 percent, under 4 procent.
  func isBound(_ mark: Mark, of claim: Claim) -> Bool {
    guard Passage.bounding.contains(text(mark.range).lowercased()) else { return false }
    if mark.range.lowerBound - claim.words.lowerBound <= 2,
      mark.range.lowerBound >= claim.words.lowerBound
    {
      return mark.range.upperBound < claim.words.upperBound
    }
    let first = claim.words.first { (0x30...0x39).contains(bytes[$0]) } ?? claim.words.lowerBound
    return mark.range.upperBound <= first && first - mark.range.upperBound <= 7
  }

  /// Whether a word compares anything, and not only prices: less, more.
  func isGeneric(_ mark: Mark) -> Bool {
    // 高い is also "dear".
    [.cheaper, .dearer].contains(mark.sense) && text(mark.range) != "高い"
      && Passage.bounding.contains(text(mark.range).lowercased())
  }

  private static let bounding: Set<String> = [
    "less", "more", "lower", "higher", "below", "above", "mindre", "mere", "under", "over",
    "lavere", "weniger", "mehr", "niedriger", "höher", "moins", "menos", "meno", "plus", "más",
    "less than", "more than", "mindre end", "mere end", "weniger als", "mehr als", "minder dan",
    "meer dan", "mindre än", "mer än", "mindre enn", "mer enn", "低", "高", "低い", "高い", "낮",
  ]
}

extension [Mark] {
  /// The mark nearest to a claim.
  func nearest(to claim: Claim, in passage: Passage) -> Mark? {
    self.min {
      passage.distance(of: $0.range, from: claim) < passage.distance(of: $1.range, from: claim)
    }
  }
}
