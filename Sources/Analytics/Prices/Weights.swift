import Market

/// How much of each meter a workload uses, for a price in one figure.
///
/// Always shown beside a blended price: "3:1" means three tokens in for one out to some and the
/// reverse to others.
public struct Weights: Hashable, Sendable, CustomStringConvertible {
  /// Shares of input that no cache holds.
  public var input: Int
  /// Shares of input from a cache.
  public var cachedInput: Int
  /// Shares of output.
  public var output: Int

  /// The mix that price comparisons mostly use: three tokens in for one out, nothing cached.
  public static let threeToOne = Weights(input: 3, cachedInput: 0, output: 1)

  init(input: Int, cachedInput: Int, output: Int) {
    self.input = input
    self.cachedInput = cachedInput
    self.output = output
  }

  /// Reads `3:1`, which is input to output, or `266:342:168`, which is input, cached input, output.
  ///
  /// `nil` for anything else, for shares over a million, and where all are nought.
  public init?(_ text: some StringProtocol) {
    let shares = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    let known = shares.compactMap { $0 }.filter { 0...1_000_000 ~= $0 }
    guard known.count == shares.count, known.contains(where: { $0 > 0 }),
      let input = known.first, let output = known.last
    else { return nil }
    switch known.count {
    case 2: self.init(input: input, cachedInput: 0, output: output)
    case 3: self.init(input: input, cachedInput: known[1], output: output)
    default: return nil
    }
  }

  /// The mix of so many tokens of each kind, in the smallest whole numbers.
  ///
  /// `nil` where there is none of any kind, or more than ``mostTokens`` of one.
  public init?(input: Int, cached: Int, outputTokens: Int) {
    let counts = [input, cached, outputTokens]
    let common = counts.reduce(0, greatestCommonDivisor)
    guard common > 0, counts.allSatisfy({ 0...Weights.mostTokens ~= $0 }) else { return nil }
    self.init(
      input: input / common, cachedInput: cached / common, output: outputTokens / common)
  }

  /// The most tokens of a kind that a mix is made of: some hundred times what any provider serves in
  /// a day, and few enough for shares of them to be counted.
  public static let mostTokens = 100_000_000_000_000

  /// The mix with a share of its input, 0 to 1 with at most four decimals, coming from a cache.
  ///
  /// `nil` where some of it does so already.
  public func caching(_ share: Figure) -> Weights? {
    let parts = 10_000
    guard cachedInput == 0, let cached = Int(share.scaled(byPowerOfTen: 4).text(places: 0)),
      0...parts ~= cached, input <= Weights.mostTokens, output <= Weights.mostTokens
    else { return nil }
    let counts = [input * (parts - cached), input * cached, output * parts]
    let common = counts.reduce(0, greatestCommonDivisor)
    return Weights(
      input: counts[0] / common, cachedInput: counts[1] / common, output: counts[2] / common)
  }

  /// The shares as they are read.
  public var description: String {
    cachedInput == 0 ? "\(input):\(output)" : "\(input):\(cachedInput):\(output)"
  }

  /// The price of a million tokens in this mix, in the list's currency, exact to 18 digits.
  ///
  /// `nil` where a price that the mix needs is not known; a cached price is never guessed from the
  /// full one.
  public func blend(_ prices: PriceList) -> Figure? { undividedBlend(prices)?.value }

  /// The same before it is divided by the sum of the shares.
  func undividedBlend(_ prices: PriceList) -> UndividedFigure? {
    var sum = Figure.zero
    for (share, meter) in [(input, Meter.input), (cachedInput, .cachedInput), (output, .output)]
    where share > 0 {
      guard let amount = prices[meter].amount else { return nil }
      sum = sum + amount * Figure(share)
    }
    return UndividedFigure(dividend: sum, divisor: input + cachedInput + output)
  }
}

/// The largest number that divides both; the other one where one is nought.
private func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
  other == 0 ? abs(one) : greatestCommonDivisor(other, one % other)
}
