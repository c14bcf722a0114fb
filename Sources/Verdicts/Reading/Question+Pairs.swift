import Claims
import Market

extension Question {
  /// Two models whose prices a figure compares: one as a share or a multiple of the other.
  var compared: (one: Mention, other: Mention)? {
    let models = distinctModels
    guard models.count > 1 else { return nil }
    if let base = baseAfter ?? baseBefore {
      let rest = models.filter { $0.models != base.models }
      return rest.min { weightOfSubject($0) < weightOfSubject($1) }.map { ($0, base) }
    }
    guard models.count == 2, !isOfMove else { return nil }
    let isSwapped = passage.marks([.compared], in: sentence).contains {
      $0.range.upperBound <= models[0].range.lowerBound
        && models[0].range.lowerBound - $0.range.upperBound < 12
    }
    return isSwapped ? (models[1], models[0]) : (models[0], models[1])
  }

  /// The word that says which way a price went: the figure's own, or the last before it.
  var changeMark: Mark? {
    let senses: Set<Sense> = [.falls, .rises, .cheaper, .dearer]
    let marks = passage.marks(senses, in: sentence)
    let own = marks.filter { isOfFigure($0) && !isBound($0) }.min {
      passage.distance(of: $0.range, from: claim) < passage.distance(of: $1.range, from: claim)
    }
    let former = marks.last {
      [.falls, .rises].contains($0.sense) && $0.range.upperBound <= claim.words.lowerBound
    }
    return own ?? former
  }

  /// Whether the figure says how a price moved.
  private var isOfMove: Bool { changeMark.map { [.falls, .rises].contains($0.sense) } ?? false }

  /// The models of the sentence, each once; where it names fewer than two, with the one before.
  private var distinctModels: [Mention] {
    var found: [Mention] = []
    var mentions = self.models
    if Set(mentions.map(\.models)).count < 2, let former = passage.sentence(before: sentence) {
      let others = passage.mentions.filter { former.overlaps($0.range) && !$0.models.isEmpty }
      mentions = others + mentions
    }
    for mention in mentions where !found.contains(where: { $0.models == mention.models }) {
      found.append(mention)
    }
    return found
  }

  /// How far a model is from being the subject: those before the figure come first.
  private func weightOfSubject(_ mention: Mention) -> Int {
    let isAfter = mention.range.lowerBound >= claim.words.upperBound
    return passage.distance(of: mention.range, from: claim) + (isAfter ? 100 : 0)
  }

  /// The model of which, or than which, behind the figure: 3 % of o1, cheaper than o1.
  private var baseAfter: Mention? {
    let next = passage.claims.first { $0.words.lowerBound >= claim.words.upperBound }
    return models.first { mention in
      guard mention.range.lowerBound >= claim.words.upperBound else { return false }
      let between = claim.words.upperBound..<mention.range.lowerBound
      if let next, next.words.lowerBound < mention.range.lowerBound { return false }
      let marks = passage.marks([.than, .of, .compared], in: between)
      return between.count < 60 && !marks.isEmpty && !passage.has([.and], in: between)
        && passage.breaks.count { between.contains($0) } <= 1
        && !models.contains { between.overlaps($0.range) }
    }
  }

  /// The model before the figure whose words say that it is the base: o1より, 比o1, o1的3%.
  private var baseBefore: Mention? {
    let before = models.filter {
      $0.range.upperBound <= claim.words.lowerBound
        && claim.words.lowerBound - $0.range.upperBound < 60
    }
    return before.last { isBaseByThan($0) } ?? before.last { isBaseByOf($0) }
  }

  private func isBaseByThan(_ mention: Mention) -> Bool {
    passage.marks([.than, .compared], in: sentence).contains { mark in
      guard isEastern(mark) else { return false }
      if mark.range.upperBound <= mention.range.lowerBound {
        return mention.range.lowerBound - mark.range.upperBound <= 1
      }
      let gap = mention.range.upperBound..<max(mention.range.upperBound, mark.range.lowerBound)
      return mark.range.lowerBound >= mention.range.upperBound && gap.count <= 18
        && mark.range.upperBound <= claim.words.upperBound
        && !models.contains { gap.overlaps($0.range) && $0.range != mention.range }
    }
  }

  private func isBaseByOf(_ mention: Mention) -> Bool {
    passage.marks([.of], in: mention.range.upperBound..<claim.words.lowerBound).contains {
      isEastern($0) && claim.words.lowerBound - $0.range.upperBound <= (isOfMove ? 6 : 15)
    }
  }

  private func isEastern(_ mark: Mark) -> Bool { passage.bytes[mark.range.lowerBound] >= 0xE3 }

  /// Whether the words speak of what models cost, and not of how good or fast they are.
  var isOfPrices: Bool {
    let others: Set<Sense> = [.elsewhere, .context, .points]
    let marks = passage.marks(others, in: sentence).filter { mark in
      passage.isInClause(mark.range, of: claim)
        && !passage.claims.contains { $0.words.overlaps(mark.range) }
    }
    if !marks.isEmpty { return false }
    let senses: Set<Sense> = [
      .price, .cheaper, .dearer, .input, .output, .cached, .cost, .falls, .rises, .half, .differs,
      .night, .offPeak, .peak,
    ]
    return isLeftOver || passage.has(senses, in: scope)
  }

  /// Whether a word belongs to the figure: within it, or in its clause without another figure
  /// between.
  func isOfFigure(_ mark: Mark) -> Bool {
    if mark.range.overlaps(claim.words) { return true }
    guard passage.distance(of: mark.range, from: claim) < 60 else { return false }
    let between =
      min(
        mark.range.upperBound, claim.words.upperBound)..<max(
        mark.range.lowerBound, claim.words.lowerBound)
    return !passage.claims.contains {
      $0.words != claim.words && between.contains($0.words.lowerBound)
    }
  }

  /// Whether a word only bounds the figure: less than 4 percent, under 4 procent.
  func isBound(_ mark: Mark) -> Bool {
    guard Question.bounding.contains(passage.text(mark.range).lowercased()) else { return false }
    let words = passage.bytes[claim.words]
    let first = words.firstIndex { (0x30...0x39).contains($0) } ?? claim.words.lowerBound
    return mark.range.upperBound <= first && first - mark.range.upperBound <= 7
  }

  private static let bounding: Set<String> = [
    "less", "more", "lower", "higher", "below", "above", "mindre", "mere", "under", "over",
    "lavere",
    "weniger", "mehr", "niedriger", "höher", "moins", "menos", "meno", "低", "高", "低い", "高い", "낮",
  ]

  /// Whether the figure is a half in one word, of which no one says "cheaper by".
  var isHalf: Bool { (claim.low ?? claim.high)?.size == Figure(5, exponent: -1) }
}
