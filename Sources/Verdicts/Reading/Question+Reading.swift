import Claims
import Market

extension Question {
  /// A claim in its passage; a sentence without a name leans on the one before it.
  init(_ claim: Claim, in passage: Passage, _ evidence: Evidence) {
    let sentence = passage.sentence(at: claim.words.lowerBound)
    var scope = sentence
    for _ in 0..<2 where !passage.mentions.contains(where: { scope.overlaps($0.range) }) {
      guard let former = passage.sentence(before: passage.sentence(at: scope.lowerBound)) else {
        break
      }
      scope = former.lowerBound..<scope.upperBound
    }
    self.init(
      claim: claim, passage: passage, evidence: evidence, sentence: sentence, scope: scope)
  }

  /// The names of the sentence, or of those that it leans on.
  var mentions: [Mention] { passage.mentions.filter { scope.overlaps($0.range) } }
  /// The models among them.
  var models: [Mention] { mentions.filter { !$0.models.isEmpty } }
  /// The sellers of others' models that are named.
  var sellers: [String] { mentions.compactMap(\.seller) }

  /// The model that the claim is about: the nearest, and rather one before than after.
  var model: Mention? {
    models.min { weight($0) < weight($1) }
  }

  private func weight(_ mention: Mention) -> Int {
    let isAfter = mention.range.lowerBound >= claim.words.upperBound
    return passage.distance(of: mention.range, from: claim) + (isAfter ? 60 : 0)
  }

  /// Whether the sentence denies the figure: a denial stands close before it, or closely behind.
  var isDenied: Bool {
    let clause = passage.marks([.negation], in: sentence).filter { mark in
      passage.language?.hasPrefix("pt") != true || passage.text(mark.range) != "no"
    }
    return clause.contains { mark in
      guard passage.isInClause(mark.range, of: claim) else { return false }
      let apart = passage.distance(of: mark.range, from: claim)
      return mark.range.lowerBound < claim.words.lowerBound ? apart <= 60 : apart <= 24
    }
  }
}
