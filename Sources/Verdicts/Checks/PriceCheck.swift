import Claims
import Market

/// An amount that a model's tokens cost, against its listing.
enum PriceCheck: Check {
  static let name = "listing price"

  static func judge(_ question: Question) throws -> Judgement? {
    guard let currency = question.claim.currency, isOfTokens(question) else { return nil }
    let held = try question.priceHolders(in: currency)
    guard let first = held.first else { return nil }
    if let moved = try moved(first, question) { return moved }
    let all = try held.map { try values(of: $0, for: question, in: currency) }
    let whose = held.map(\.listing.id)
    let judgements = all.filter { !$0.isEmpty }.map {
      judgement($0, for: question, whose: whose)
    }
    guard let best = judgements.first else { return nil }
    if best.verdict == .contradicted, !question.isMeasured { return nil }
    return judgements.allSatisfy { $0.verdict == best.verdict } ? best : nil
  }

  /// Whether the words speak of a price of tokens.
  private static func isOfTokens(_ question: Question) -> Bool {
    let (claim, passage) = (question.claim, question.passage)
    if let period = claim.period, period != .second { return false }
    if let per = claim.per, per.contains("token") { return true }
    let clause = passage.marks([.elsewhere, .month, .gpu, .perHour, .node], in: question.sentence)
    if clause.contains(where: { passage.isInClause($0.range, of: claim) }) { return false }
    let senses: Senses = [.token, .input, .output, .cached, .price]
    return passage.has(senses, in: question.sentence) || question.goesOnWithPrices
  }

  private static func judgement(
    _ values: [Value], for question: Question, whose: [String]
  ) -> Judgement {
    if let range = inRange(values, question, whose) { return range }
    return Judgement(
      question.stated, values, isDenied: question.isDenied, check: name, whose: whose)
  }

  private static func values(
    of held: Held, for question: Question, in currency: Currency
  ) throws -> [Value] {
    guard let held = try question.formerIfMeant(held) else { return [] }
    let list = held.quote.rate.currency
    guard let rate = question.factor(from: list, to: currency) else { return [] }
    guard try !question.lacksHours(of: held) else { return [] }
    let (tokens, share) = question.perMillion
    let hours = question.hours
    func value(_ priced: [Priced], _ name: String) -> Value {
      let sum = priced.map(\.amount).reduce(.zero, +)
      let names = priced.map(\.formula).joined(separator: " + ")
      let brought = tokens == 1_000_000 ? "" : " x \(tokens) / 1000000"
      let converted = currency == list ? "" : rate.formula
      let figure = (sum * share * rate.factor).rounded(toDigits: 12)
      let result = priced.count > 1 || !brought.isEmpty || !converted.isEmpty
      return Value(
        figure: figure, name: name,
        formula: names + brought + converted
          + (result
            ? " = \(figure.rounded(toDigits: 6))" + (converted.isEmpty ? "" : " \(currency)") : ""),
        rests: priced.map(\.rest) + rate.rests)
    }
    if question.isOfBoth {
      let both = [Meter.input, .output].compactMap { held.priced($0, at: hours) }
      return both.count == 2 ? [value(both, "input and output")] : []
    }
    let named = question.meter
    var meters = named.map { [$0] } ?? [.input, .output]
    if named == .input, question.stated.single == nil { meters = [.input, .cachedInput] }
    return meters.compactMap { meter in
      held.priced(meter, at: hours).map { value([$0], meter.words) }
    }
  }
}

extension Question {
  /// Whether the sentence before names a meter and an amount, and this one a model and no more.
  fileprivate var goesOnWithPrices: Bool {
    guard let former = passage.sentence(before: sentence), !passage.models(in: sentence).isEmpty
    else {
      return false
    }
    return !passage.meters(in: former).isEmpty
      && passage.claims.contains { former.overlaps($0.words) && $0.currency == claim.currency }
  }

  /// Whether the list in another currency leaves out the hours at which prices differ.
  fileprivate func lacksHours(of held: Held) throws -> Bool {
    guard hours != .usual, held.quote.rate.hours.isEmpty, held.quote.rate.currency == .cny else {
      return false
    }
    return try evidence.held(held.listing, on: passage.day)?.quote.rate.hours.isEmpty == false
  }

  /// Whether the words say what is bought for the amount; without that, one that fits no price is
  /// rather a bill.
  fileprivate var isMeasured: Bool {
    claim.per != nil || meter != nil
      || passage.has([.million, .thousand, .single, .input, .output, .cached], in: scope)
  }

  /// The rates that the claim may be of: the model's, or, where only a maker is named, those of all
  /// its models on sale.
  func priceHolders(in currency: Currency, isChange: Bool = false) throws -> [Held] {
    if let model {
      if isChange, stated.isUpTo { return try models.compactMap { try held($0, on: passage.day) } }
      let day = isChange ? passage.day : self.dayOfPrice
      if currency == .cny, let own = try held(model, on: day, in: currency) { return [own] }
      return try held(model, on: day).map { [$0] } ?? []
    }
    let makers = Set(mentions.compactMap(\.maker))
    guard makers.count == 1, let maker = makers.first else { return [] }
    let all = try evidence.ownRates(
      of: maker, on: passage.day, in: currency == .cny ? .cny : nil)
    return isChange && stated.isUpTo || Set(all.map(\.quote.rate.prices)).count == 1 ? all : []
  }

  /// The rate before its last change, where the words say "from": from $10 to $2; nil if unknown.
  func formerIfMeant(_ held: Held) throws -> Held? {
    guard isFormer else { return held }
    return try evidence.before(held)
  }

  /// Whether the amount is what something was changed from.
  private var isFormer: Bool {
    let amounts = passage.claims.filter {
      $0.isMoney && $0.words.lowerBound >= claim.words.upperBound
    }
    guard let next = amounts.first, sentence.overlaps(next.words),
      next.words.lowerBound - claim.words.upperBound < 40
    else { return false }
    let isMarked =
      passage.before(claim, [.from]) != nil
      || passage.has(
        [.from], in: claim.words.upperBound..<min(claim.words.upperBound + 9, next.words.lowerBound)
      )
    let isTo =
      passage.before(next, [.to, .rises, .falls], within: 6) != nil
      || passage.has(
        [.to], in: next.words.upperBound..<min(next.words.upperBound + 9, sentence.upperBound))
    return isMarked && isTo
  }
}
