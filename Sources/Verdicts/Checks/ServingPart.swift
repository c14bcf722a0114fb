import Analytics
import Claims
import Market

/// The figure of a serving report that a claim is about.
enum ServingPart: Hashable {
  case revenue(years: Bool), cost(years: Bool), profit(years: Bool)
  case profitOnCost, grossMargin, anyMargin, multiple, profitMultiple
  case inputTokens, cachedTokens, outputTokens, cachedShare(isPercent: Bool)
  case nodes, peakNodes, gpus, peakGPUs, gpusPerNode, gpuHour, decodeCost

  /// Whether the figure is what would have been earned.
  var isTheoretical: Bool {
    switch self {
    case .revenue, .profit: true
    default: false
    }
  }

  /// What the words speak of; nil for anything else.
  init?(_ question: Question) {
    let (claim, passage) = (question.claim, question.passage)
    let clause = passage.marks([.elsewhere], in: question.sentence)
    guard !clause.contains(where: { passage.isInClause($0.range, of: claim) }) else { return nil }
    let found: ServingPart? =
      switch claim.unit {
      case .money: ServingPart(money: question)
      case .percent: ServingPart(percent: question)
      case .times: ServingPart(times: question)
      case .tokens: ServingPart(tokens: question)
      case .counted: ServingPart(tokens: question, isBare: true) ?? ServingPart(counted: question)
      }
    guard let found else { return nil }
    self = found
  }

  private init?(money question: Question) {
    let (claim, passage) = (question.claim, question.passage)
    guard !passage.isNear([.month, .quarter], claim, in: question.sentence) else { return nil }
    let isSmall = (claim.low ?? claim.high ?? .zero).size < Figure(1_000)
    let isOfHour = claim.period == .hour || claim.per?.lowercased().hasPrefix("gpu") ?? false
    if isSmall, isOfHour || passage.isNear([.perHour], claim, in: question.sentence) {
      self = .gpuHour
      return
    }
    if isSmall {
      let isOfTokens =
        passage.isNear([.million], claim, in: question.sentence)
        && passage.has([.token, .output], in: question.sentence)
      let isAsked = passage.isNear([.cached, .input], claim, in: question.sentence)
      guard isOfTokens, !isAsked, question.mentions.allSatisfy({ $0.seller == nil }),
        question.report?.publishedRevenue == nil
      else { return nil }
      self = .decodeCost
      return
    }
    let years = question.isPerYear
    switch passage.nearest([.revenue, .cost, .profit], to: claim, in: question.sentence)?.sense {
    case .revenue: self = .revenue(years: years)
    case .cost: self = .cost(years: years)
    case .profit: self = .profit(years: years)
    default:
      guard !years, let part = question.publishedPart else { return nil }
      self = part
    }
  }

  private init?(percent question: Question) {
    let (claim, passage) = (question.claim, question.passage)
    let telling: Senses = [.ofCost, .ofRevenue, .grossMargin, .profitOnCost]
    let general: Senses = [.margin, .profit]
    if question.isOfCache {
      self = .cachedShare(isPercent: true)
      return
    }
    if let of = question.shareOf {
      self = of
      return
    }
    let clause = passage.marks(telling, in: question.sentence)
      .filter { passage.isInClause($0.range, of: claim) }
    let near =
      clause.nearest(to: claim, in: passage)
      ?? passage.nearest(telling, to: claim, in: question.sentence)
    let isOfEarnings =
      passage.has(telling, in: question.scope)
      || passage.has(general, in: question.scope)
    guard isOfEarnings else { return nil }
    let isDirect = near.map { passage.distance(of: $0.range, from: claim) < 460 } ?? false
    switch isDirect ? near?.sense : nil {
    case .ofCost, .profitOnCost: self = .profitOnCost
    case .ofRevenue, .grossMargin: self = .grossMargin
    default:
      guard passage.isNear(general, claim, in: question.sentence, most: 500) else { return nil }
      self = .anyMargin
    }
  }

  private init?(times question: Question) {
    let (claim, passage) = (question.claim, question.passage)
    if question.isOfCache, (claim.low ?? claim.high ?? .zero) < Figure(1) {
      self = .cachedShare(isPercent: false)
      return
    }
    guard passage.has([.cost, .ofCost, .multiple], in: question.sentence),
      !passage.has([.token, .output, .input], in: question.sentence), question.models.count < 2
    else { return nil }
    switch passage.nearest([.revenue, .profit], to: claim, in: question.sentence)?.sense {
    case .revenue: self = .multiple
    case .profit: self = .profitMultiple
    default: return nil
    }
  }

  private init?(tokens question: Question, isBare: Bool = false) {
    let (claim, passage) = (question.claim, question.passage)
    guard (claim.low ?? claim.high ?? .zero) >= Figure(1_000_000), claim.period != .second else {
      return nil
    }
    let senses: Senses = [.input, .read, .cached, .output, .written]
    switch passage.nearest(senses, to: claim, in: question.sentence)?.sense {
    case .input, .read: self = .inputTokens
    case .cached: self = .cachedTokens
    case .output, .written: self = .outputTokens
    default: return nil
    }
  }

  private init?(counted question: Question) {
    let (claim, passage) = (question.claim, question.passage)
    let near = passage.marks([.node, .gpu], in: question.sentence)
      .filter { passage.isOf(claim, $0) }
      .min {
        passage.distance(of: $0.range, from: claim) < passage.distance(of: $1.range, from: claim)
      }
    let counts = passage.claims.filter {
      question.sentence.overlaps($0.words) && !$0.isMoney && $0.unit != .percent
    }
    let ordered = passage.inOrder([.peak, .average], claim, among: counts, in: question.sentence)
    let peaks =
      ordered
      ?? passage.marks([.peak, .average], in: question.sentence)
      .filter { passage.isOf(claim, $0) }
      .min {
        passage.distance(of: $0.range, from: claim) < passage.distance(of: $1.range, from: claim)
      }
    let isPeak = peaks?.sense == .peak
    let size = (claim.low ?? claim.high ?? .zero).size
    let sense = near?.sense ?? question.countedBefore
    switch sense {
    case .node: self = isPeak ? .peakNodes : .nodes
    case .gpu: self = size <= Figure(16) ? .gpusPerNode : isPeak ? .peakGPUs : .gpus
    default: return nil
    }
  }
}

extension Question {
  /// The sum that a report publishes to the last digit, where no word says what the amount is.
  fileprivate var publishedPart: ServingPart? {
    guard let single = stated.single, single.digits >= 4, let report else { return nil }
    if single == report.publishedCost?.amount { return .cost(years: false) }
    if single == report.margin?.profit { return .profit(years: false) }
    return single == report.publishedRevenue?.amount ? .revenue(years: false) : nil
  }

  /// What the figure is a share of, right behind it: 545 % of DeepSeek's costs.
  fileprivate var shareOf: ServingPart? {
    guard passage.has([.profit, .margin], in: sentence) else { return nil }
    let end = claim.words.upperBound
    let behind = end..<min(end + 40, sentence.upperBound)
    let next = passage.claims.first { $0.words.lowerBound >= end }?.words.lowerBound ?? .max
    guard let of = passage.marks([.of], in: behind).first, of.range.lowerBound - end <= 2,
      let whole = passage.marks([.revenue, .cost, .ofRevenue, .ofCost], in: behind).first,
      whole.range.lowerBound < next
    else { return nil }
    return [.revenue, .ofRevenue].contains(whole.sense) ? .grossMargin : .profitOnCost
  }

  /// Whether the figure is a share of the input that was found in the cache.
  fileprivate var isOfCache: Bool {
    let marks = passage.marks([.cached], in: sentence)
    return marks.contains { passage.distance(of: $0.range, from: claim) < 120 }
      && !passage.marks([.price, .cheaper, .dearer], in: sentence).contains {
        !passage.isGeneric($0)
      }
  }

  /// Whether an amount is for a year and not for the day of the report.
  fileprivate var isPerYear: Bool {
    if let period = claim.period { return period == .year }
    let near = passage.nearest([.day, .year], to: claim, in: scope)
    return near?.sense == .year
  }

  /// What the figure before this one counts, where this one names nothing: 1814 GPUs, 2224 at peak.
  fileprivate var countedBefore: Sense? {
    passage.marks([.node, .gpu], in: sentence).last {
      $0.range.upperBound <= claim.words.lowerBound
    }?
    .sense
  }
}

extension Passage {
  /// Whether a word of these senses stands near a claim.
  func isNear(
    _ senses: Senses, _ claim: Claim, in sentence: Range<Int>, most: Int = 300
  ) -> Bool {
    marks(senses, in: sentence).contains { distance(of: $0.range, from: claim) < most }
  }
}
