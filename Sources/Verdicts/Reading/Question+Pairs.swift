import Claims
import Market

extension Question {
  /// Two models whose prices a figure compares: one as a share or a multiple of the other.
  ///
  /// Where no word says which is the base, `isLoose` says so.
  var compared: (one: Mention, other: Mention, isLoose: Bool)? {
    let models = distinctModels
    guard models.count > 1 || passage.base(of: claim, in: sentence) != nil else { return nil }
    if let base = passage.base(of: claim, in: sentence) ?? baseOfRatioBefore {
      let others = bases(without: claim)
      let all = models.filter { $0.models != base.models }
      let free = all.filter { !others.contains($0.range) }
      let former = passage.sentence(before: sentence).map { passage.models(in: $0) } ?? []
      let rest = free.isEmpty ? former.filter { $0.models != base.models } : free
      return rest.min { weightOfSubject($0) < weightOfSubject($1) }.map { ($0, base, false) }
    }
    if let base = baseOfFormer {
      return models.first { $0.models != base.models }.map { ($0, base, false) }
    }
    let hours = passage.marks([.night, .offPeak, .peak], in: sentence)
    guard !hours.contains(where: { passage.isInClause($0.range, of: claim) }) else { return nil }
    guard models.count == 2, !passage.isMove(claim, in: sentence), isComparing else { return nil }
    if let own = passage.models(in: sentence).first, own.models != models[0].models,
      passage.models(in: sentence).allSatisfy({ $0.models == own.models })
    {
      return (own, models[0], true)
    }
    return (models[0], models[1], true)
  }

  /// The base of the ratio before this one, where this one has a meter and no model of its own: 3.67
  /// percent of o1's price for input, and 3.65 percent for output.
  private var baseOfRatioBefore: Mention? {
    let ratios = passage.claims.filter { sentence.overlaps($0.words) && $0.unit == claim.unit }
    guard let place = ratios.firstIndex(where: { $0.words == claim.words }), place > 0 else {
      return nil
    }
    let former = ratios[place - 1]
    let between = former.words.upperBound..<max(former.words.upperBound, claim.words.lowerBound)
    let base = passage.base(of: former, in: sentence)
    let named = passage.models(in: between).filter { $0.range != base?.range }
    let behind = claim.words.upperBound..<max(claim.words.upperBound, sentence.upperBound)
    return named.isEmpty && passage.models(in: behind).isEmpty ? base : nil
  }

  /// The base of a ratio in the sentence before, where this one names no model.
  private var baseOfFormer: Mention? {
    guard passage.models(in: sentence).isEmpty, let former = passage.sentence(before: sentence)
    else {
      return nil
    }
    return passage.claims.filter { former.overlaps($0.words) }.lazy
      .compactMap { passage.base(of: $0, in: former) }.first
  }

  /// Whether a word says that things are compared, though not which is the base.
  private var isComparing: Bool {
    let senses: Senses = [.cheaper, .dearer, .differs, .compared, .than]
    return passage.marks(senses, in: sentence).contains { passage.isOf(claim, $0) }
      || passage.sentences.first != sentence && passage.models(in: sentence).isEmpty
  }

  /// The models of the sentence, each once; where it names fewer than two, with the one before.
  var distinctModels: [Mention] {
    var mentions = self.models
    if Set(mentions.map(\.models)).count < 2, let former = passage.sentence(before: sentence) {
      mentions = passage.models(in: former) + mentions
    }
    var found: [Mention] = []
    for mention in mentions where !found.contains(where: { $0.models == mention.models }) {
      found.append(mention)
    }
    return found
  }

  /// How far a model is from being the subject: those before the figure come first, and no base of
  /// another figure.
  private func weightOfSubject(_ mention: Mention) -> Int {
    let isAfter = mention.range.lowerBound >= claim.words.upperBound
    return passage.distance(of: mention.range, from: claim) + (isAfter ? 100 : 0)
  }

  /// Whether the words speak of what models cost, and not of how good or fast they are.
  var isOfPrices: Bool {
    let others: Senses = [.elsewhere, .context, .points]
    let marks = passage.marks(others, in: sentence).filter { mark in
      passage.isInClause(mark.range, of: claim)
        && !passage.claims.contains { $0.words.overlaps(mark.range) }
    }
    if !marks.isEmpty { return false }
    let senses: Senses = [
      .price, .cheaper, .dearer, .input, .output, .cached, .cost, .falls, .rises, .half, .differs,
      .night, .offPeak, .peak,
    ]
    return isLeftOver || !amounts.isEmpty
      || passage.marks(senses, in: scope).contains { !passage.isGeneric($0) }
  }

  /// Whether the figure is a half in one word, of which no one says "cheaper by".
  var isHalf: Bool { (claim.low ?? claim.high)?.size == Figure(5, exponent: -1) }
}
