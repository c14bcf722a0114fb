import Claims
import Market

extension Question {
  /// A claim in its passage; a sentence without a name for it leans on the one before.
  init(_ claim: Claim, in passage: Passage, _ evidence: Evidence) {
    let sentence = passage.sentence(at: claim.words.lowerBound)
    var scope = sentence
    for _ in 0..<2 where !Question.isNamed(claim, in: scope, of: passage) {
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

  /// Whether the sentence denies the figure: a denial stands close before it, or closely behind.
  var isDenied: Bool {
    // "No 2.19 dollars" is already read as less than that.
    if claim.bound == .lt || claim.bound == .le { return false }
    let clause = passage.marks([.negation], in: sentence).filter { mark in
      passage.language?.hasPrefix("pt") != true || passage.text(mark.range) != "no"
    }
    return clause.contains { mark in
      guard passage.isInClause(mark.range, of: claim) else { return false }
      let apart = passage.distance(of: mark.range, from: claim)
      if mark.range.lowerBound < claim.words.lowerBound { return apart <= 60 }
      // What is denied behind the figure is then another word: is no margin but …
      let behind = mark.range.upperBound..<min(mark.range.upperBound + 40, sentence.upperBound)
      return apart <= 24 && !passage.has([.and], in: behind)
    }
  }
}
