import Analytics
import Market

extension Weights {
  /// The mix in words: `2 in : 8 cached : 1 out`.
  public var shownText: String {
    [(input, said("in")), (cachedInput, said("cached")), (output, said("out"))].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)" }.joined(separator: " : ")
  }
}

extension Workload {
  /// The name, mix and volume: `agent, 2 in : 8 cached : 1 out, 1 B tokens a day`.
  public var shownText: String {
    var parts = [name, weights.shownText, said("\(tokensPerDay.countText) tokens a day")]
    if !longShare.isZero {
      parts.append(
        said("\(longShare.percentText) in requests of \(Figure(longTokens).countText) tokens"))
    }
    if !batchShare.isZero {
      parts.append(
        batchShare == Figure(1)
          ? said("all in batches") : said("\(batchShare.percentText) in batches"))
    }
    if let window { parts.append(window.shownText.trimmed + " UTC") }
    return parts.joined(separator: ", ")
  }

  /// The effect of each rule of a rate on the price of a million tokens, in words, and the month's
  /// cost.
  func lines(at rate: Rate) -> [(caption: String, text: String)] {
    guard let bill = bill(at: rate) else {
      return [(name, said("a price that \(weights.shownText) needs is not known"))]
    }
    let steps = bill.steps.map { step in
      (caption: step.rule.caption, text: step.perMillion.priceText + "  " + text(of: step.rule))
    }
    let sum = Money(bill.perMonth, rate.currency).shownText
    let times = said("\(tokensPerDay.countText) a day × \(Workload.daysPerMonth) days")
    return steps + [(said("a month"), "\(sum)  \(times)")]
  }

  private func text(of rule: Bill.Rule) -> String {
    switch rule {
    case .list: said("list prices, \(weights.shownText)")
    case .hours(let share): said("with the prices of some hours, \(share.percentText) of its time")
    case .tier(let above):
      said("with \(longShare.percentText) in requests above \(Figure(above).countText) tokens")
    case .batch: said("with \(batchShare.percentText) in batches")
    case .noBatchPrice: said("no batch price is stated")
    }
  }
}

extension Bill.Rule {
  fileprivate var caption: String {
    switch self {
    case .list: said("list")
    case .hours: said("hours")
    case .tier: said("long requests")
    case .batch, .noBatchPrice: said("batches")
    }
  }
}
