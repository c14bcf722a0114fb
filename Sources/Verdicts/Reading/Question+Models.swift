import Claims
import Market

extension Question {
  /// The model that the claim is about.
  var model: Mention? { model(of: claim) }

  /// The model that a claim of the sentence is about.
  ///
  /// An amount without a name of its own goes on with that of the amount before it. Otherwise the
  /// nearest name counts, and rather one before than after; the base of a ratio and a name with an
  /// amount of its own come last.
  func model(of claim: Claim) -> Mention? {
    let amounts = passage.claims.filter { sentence.overlaps($0.words) && $0.isMoney }
    guard claim.isMoney, let place = amounts.firstIndex(where: { $0.words == claim.words }) else {
      return nearestModel(to: claim)
    }
    var first = place
    while first > 0, goesOn(amounts[first - 1], amounts[first]) { first -= 1 }
    let subject = nearestModel(to: amounts[first])
    guard first < place, isSetAgainst(claim, amounts[place - 1]) else { return subject }
    return distinctModels.count == 2
      ? distinctModels.first { $0.models != subject?.models } : subject
  }

  /// Whether an amount names no model of its own, right before or behind it.
  private func goesOn(_ one: Claim, _ other: Claim) -> Bool {
    let low = one.words.upperBound
    let between = low..<max(low, other.words.lowerBound)
    guard !passage.models(in: between).contains(where: { !isAttached($0, to: one) }) else {
      return false
    }
    return !passage.models(in: sentence).contains { isAttached($0, to: other) }
  }

  /// Whether a name stands right behind an amount: $2.74 with R1.
  private func isAttached(_ mention: Mention, to claim: Claim) -> Bool {
    let apart = mention.range.lowerBound - claim.words.upperBound
    return 0...14 ~= apart && passage.isInClause(mention.range, of: claim)
  }

  /// Whether an amount is set against the one before it: $0.14 against $7.50.
  private func isSetAgainst(_ claim: Claim, _ former: Claim) -> Bool {
    guard passage.before(claim, [.compared, .instead], within: 6) != nil else { return false }
    return !passage.has([.night, .offPeak, .peak, .byDay, .formerly], in: sentence)
  }

  /// The model nearest to a claim, of those that may be its subject; where the sentence has none, of
  /// the sentence before.
  private func nearestModel(to claim: Claim) -> Mention? {
    let bases = self.bases(without: claim)
    let own = models.filter { isFree($0, for: claim) }
    let subjects = own.filter { !bases.contains($0.range) || isRelative($0) }
    let former = passage.sentence(before: sentence).map { passage.models(in: $0) } ?? []
    let all =
      subjects.isEmpty && !own.isEmpty ? former.filter { !bases.contains($0.range) } : subjects
    return all.min { weight($0, claim) < weight($1, claim) }
  }

  /// The bases of the other ratios, which are nobody's subject.
  func bases(without claim: Claim) -> [Range<Int>] {
    ratios.compactMap { ratio in
      ratio.words == claim.words
        ? nil : passage.base(of: ratio, in: passage.sentence(at: ratio.words.lowerBound))?.range
    }
  }

  /// Whether a name does not belong to a figure between it and the claim: 87 against 80 for R1.
  private func isFree(_ mention: Mention, for claim: Claim) -> Bool {
    !passage.claims.contains {
      $0.words.lowerBound >= claim.words.upperBound
        && $0.words.upperBound <= mention.range.lowerBound
        && isAttached(mention, to: $0)
    }
  }

  private var ratios: [Claim] {
    passage.claims.filter { sentence.overlaps($0.words) || scope.overlaps($0.words) }
  }

  private func weight(_ mention: Mention, _ claim: Claim) -> Int {
    let isAfter = mention.range.lowerBound >= claim.words.upperBound
    return passage.distance(of: mention.range, from: claim) + (isAfter ? 60 : 0)
      + (hasOther(mention, than: claim) ? 700 : 0)
  }

  /// Whether another amount stands right behind a name: o1的7.5美元.
  private func hasOther(_ mention: Mention, than claim: Claim) -> Bool {
    claim.isMoney
      && passage.claims.contains {
        $0.isMoney && $0.words != claim.words
          && passage.isOwn($0, of: mention)
      }
  }

  /// Whether a clause about a name follows it: o1, which stands at $15.
  private func isRelative(_ mention: Mention) -> Bool {
    let end = mention.range.upperBound
    let next = passage.text(end..<min(end + 8, passage.bytes.count)).lowercased()
    return [", which", ", der", ", die", ", das", ", som", ", qui", ", que", ", il "].contains {
      next.hasPrefix($0)
    }
  }

  /// Whether a sentence names a model or maker for the claim, so that it leans on no other.
  static func isNamed(_ claim: Claim, in sentence: Range<Int>, of passage: Passage) -> Bool {
    passage.mentions.contains { mention in
      guard sentence.overlaps(mention.range) else { return false }
      let isTaken = passage.claims.contains {
        $0.isMoney && $0.words != claim.words
          && passage.isOwn($0, of: mention)
      }
      return !claim.isMoney || !isTaken || mention.range.upperBound <= claim.words.lowerBound
    }
  }
}

extension Passage {
  /// Whether an amount stands right behind a name: o1's $60, o1的7.5美元.
  fileprivate func isOwn(_ claim: Claim, of mention: Mention) -> Bool {
    let apart = claim.words.lowerBound - mention.range.upperBound
    return 0...4 ~= apart
      && !breaks.contains { (mention.range.upperBound..<claim.words.lowerBound).contains($0) }
  }
}
