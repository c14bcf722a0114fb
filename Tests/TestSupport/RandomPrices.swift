import Market

/// Random price lists, for properties that hold for all of them.
public enum RandomPrices {
  /// Files of some days from four sources, in which a few listings appear, disappear and change.
  ///
  /// The others stay as they are; a list of fewer than a hundred listings counts as partial.
  public static func snapshots(
    _ random: inout Seeded, besides others: Int = 100
  ) -> [Snapshot] {
    (0..<24).map { number in
      let day = Day(number: 20_100 + Int.random(in: 0...60, using: &random))
      let source = ["litellm", "models.dev", "genai-prices", "OpenAI"]
        .randomElement(using: &random)
      var snapshot = Snapshot(file: "\(number).json", format: source)
      snapshot.ranks = catalogueRanks
      let observed = Int.random(in: 0...30, using: &random) == 0 ? nil : Moment(day)
      func state(_ model: String, _ output: Figure, line: Int) -> Quote {
        Quote(
          listing: Listing(provider: model.hasPrefix("m") ? "openai" : "z", model: model),
          rate: Rate(prices: PriceList(input: .known("15"), output: Price(perMillion: output))),
          source: source ?? "", observed: observed,
          origin: Origin(file: snapshot.file, line: line))
      }
      for model in 1...6 where Int.random(in: 0...9, using: &random) > 1 {
        let outputs: [Figure] = ["60", "6", "15", "0", "600", "50"]
        let output = outputs.randomElement(using: &random)
        var quote = state("m\(model)", output ?? "60", line: model)
        vary(&quote, day, &random)
        snapshot.quotes.append(quote)
        guard Int.random(in: 0...9, using: &random) == 0 else { continue }
        quote.effectiveFrom = Moment(Day(number: day.number + 15))
        quote.rate.prices.output = .known("7")
        quote.origin.column = 7
        snapshot.quotes.append(quote)
      }
      for other in 0..<others {
        snapshot.quotes.append(state("z\(other)", "9", line: 10 + other))
      }
      return snapshot
    }
  }

  private static func vary(_ quote: inout Quote, _ day: Day, _ random: inout Seeded) {
    func one(in chances: Int) -> Bool { Int.random(in: 0..<chances, using: &random) == 0 }
    if one(in: 10) {
      let from = day.number + Int.random(in: -9...9, using: &random)
      quote.effectiveFrom = Moment(Day(number: from))
    }
    if one(in: 20) { quote.effectiveUntil = Moment(Day(number: day.number + 12)) }
    if one(in: 20) { quote.retires = Moment(day) }
    if one(in: 20) {
      quote.rate.tiers = [Tier(aboveTokens: 200_000, prices: PriceList(output: .known("90")))]
    }
    if one(in: 20) {
      quote.rate.hours = [
        Hours(
          windows: [.init(weekdays: [1, 5], fromMinute: 990, untilMinute: 30)],
          prices: PriceList(output: .known("30")))
      ]
    }
    if one(in: 20) {
      quote.rate.extras = [Extra(name: "per_page, \"A4\"", amount: "3", unit: "page")]
    }
  }
}

extension PriceList {
  fileprivate init(output: Price) { self.init(input: .unknown, output: output) }
}
