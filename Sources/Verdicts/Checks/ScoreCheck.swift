import Analytics
import Claims
import Market
import Names

/// A model's score in a benchmark, and how far it leads another.
enum ScoreCheck: Check {
  static let name = "score"

  static func judge(_ question: Question) throws -> Judgement? {
    switch question.claim.unit {
    case .percent: break
    case .counted(let thing) where question.isOfPoints(thing): break
    default: return nil
    }
    let scores = question.namedScores
    guard !scores.isEmpty else { return nil }
    if let lead = lead(scores, question) { return lead }
    guard let model = question.scoredModel else { return nil }
    let own = scores.filter { question.isOf(model, $0) }
    guard !own.isEmpty else { return nil }
    let values = own.map { score in
      Value(
        figure: score.comparable, name: score.source,
        formula: "\(score.benchmark) \(score.model) \(score.comparable)", rests: [score.rest])
    }
    var judgement = judgement(values, question, [model.written])
    if judgement.verdict == .roughly, let other = owner(among: scores, question, than: own) {
      judgement.verdict = question.isDenied ? .supported : .contradicted
      judgement.note = "\(other.comparable) is the score of \(other.model)"
    }
    return judgement
  }

  /// A score of another model that is exactly the figure.
  private static func owner(among scores: [Score], _ question: Question, than own: [Score])
    -> Score?
  {
    scores.first { !own.contains($0) && $0.comparable == question.stated.single }
  }

  /// Where sources differ, each is accepted.
  private static func judgement(_ values: [Value], _ question: Question, _ whose: [String])
    -> Judgement
  {
    let right = values.filter { question.stated.fit($0.figure) == .right }
    return Judgement(
      question.stated, right.isEmpty ? values : right, isDenied: question.isDenied, check: name,
      whose: whose)
  }

  /// How far one model is ahead of another, by one source.
  private static func lead(_ scores: [Score], _ question: Question) -> Judgement? {
    let (passage, models) = (question.passage, question.distinctModelsOfSentence)
    guard models.count == 2, let size = question.stated.single,
      let mark = passage.nearest([.leads, .trails], to: question.claim, in: question.sentence)
    else { return nil }
    let (one, other) = mark.sense == .leads ? (models[0], models[1]) : (models[1], models[0])
    var values: [Value] = []
    for mine in scores where question.isOf(one, mine) {
      for theirs in scores
      where question.isOf(other, theirs) && theirs.source == mine.source
        && theirs.benchmark == mine.benchmark
      {
        guard size * Figure(2) < min(mine.comparable, theirs.comparable) else { continue }
        let apart = mine.comparable - theirs.comparable
        values.append(
          Value(
            figure: apart.isNegative ? .zero : apart, name: mine.source,
            formula: "\(mine.benchmark) \(mine.model) \(mine.comparable) - \(theirs.model) "
              + "\(theirs.comparable) = \(apart)", rests: [mine.rest, theirs.rest]))
      }
    }
    return values.isEmpty ? nil : judgement(values, question, models.map(\.written))
  }
}

extension Score {
  /// What a sum over the score rests on.
  fileprivate var rest: Rest {
    Rest("\(benchmark) \(model) (\(source)\(day.map { " \($0)" } ?? ""))", origin)
  }
}

extension Question {
  /// Whether what is counted may be points of a score.
  fileprivate func isOfPoints(_ thing: String) -> Bool {
    let names = ["", "count", "分", "点", "점"]
    let thing = thing.lowercased()
    return names.contains(thing) || thing.hasPrefix("p") && thing.contains("n")
      || passage.marks([.points], in: sentence).contains { passage.isOf(claim, $0) }
  }

  /// The scores of the benchmarks that the sentence names, known by the day.
  fileprivate var namedScores: [Score] {
    let text = passage.text(claim.unit == .percent ? scope : sentence).lowercased()
    let named = evidence.benchmarks.filter { text.names($0.inSmallLetters) }
    let full = named.filter { text.contains(bytesOf: $0.inSmallLetters) }
    let wanted = Set((full.isEmpty ? named : full).map(\.name))
    let known = evidence.view.scores.filter { wanted.contains($0.benchmark) }
    let by = known.filter { ($0.day ?? passage.day) <= passage.day }
    return by.isEmpty ? known : by
  }

  /// Whether a score is of a model that the text means.
  fileprivate func isOf(_ mention: Mention, _ score: Score) -> Bool {
    let day = score.day ?? passage.day
    if let listing = score.listing {
      return evidence.model(of: listing, on: day) == mention.models.first
    }
    let meaning = evidence.names.meaning(of: WrittenName(score.model, day: day))
    return meaning.named != nil && meaning.named == mention.models.first
  }

  /// The models of the sentence, each once, in order.
  fileprivate var distinctModelsOfSentence: [Mention] {
    var found: [Mention] = []
    for mention in models where !found.contains(where: { $0.models == mention.models }) {
      found.append(mention)
    }
    return found
  }

  /// The model of which the score is; of two figures behind two names, the one at the same place.
  fileprivate var scoredModel: Mention? {
    let figures = passage.claims.filter { sentence.overlaps($0.words) }
    let pair = figures.indices.dropLast().last { place in
      let (one, two) = (figures[place], figures[place + 1])
      let between = one.words.upperBound..<max(one.words.upperBound, two.words.lowerBound)
      return between.count <= 10 && !models.contains { between.overlaps($0.range) }
        && [one.words, two.words].contains(claim.words)
    }
    let named = distinctModelsOfSentence
    if let pair, named.count == 2,
      named.allSatisfy({ $0.range.upperBound <= figures[pair].words.lowerBound })
    {
      return named[figures[pair].words == claim.words ? 0 : 1]
    }
    return model
  }
}

extension String {
  /// Whether a text in small letters names a benchmark, in full or by its first word.
  fileprivate func names(_ benchmark: String) -> Bool {
    if holds(benchmark) { return true }
    return benchmark.split(separator: " ").first.map { $0.count > 3 && holds(String($0)) } ?? false
  }

  /// Whether a name stands in the text, and not as the start of another's: MMLU of MMLU-Pro.
  private func holds(_ name: String) -> Bool {
    guard contains(bytesOf: name) else { return false }
    return ranges(of: name).contains { range in
      let rest = self[range.upperBound...].drop { $0 == " " || $0 == "-" }
      let year = rest.prefix { $0.isASCII && $0.isNumber }
      let isOther = ["lite", "pro", "multi", "redux"].contains { rest.hasPrefix($0) }
      return year.count != 4 && !isOther && self[range.upperBound...].first?.isNumber != true
    }
  }
}
