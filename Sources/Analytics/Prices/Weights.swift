import Market

/// The mix of meters behind a blended price.
///
/// Always shown beside a blended price, since "3:1" means three input tokens per output token to
/// some and the reverse to others.
public struct Weights: Hashable, Sendable, CustomStringConvertible {
  /// Parts of uncached input.
  public var input: Int
  /// Parts of cached input.
  public var cachedInput: Int
  /// Parts of output.
  public var output: Int

  /// The usual mix of price comparisons: three input tokens per output token, nothing cached.
  public static let threeToOne = Weights(input: 3, cachedInput: 0, output: 1)

  init(input: Int, cachedInput: Int, output: Int) {
    self.input = input
    self.cachedInput = cachedInput
    self.output = output
  }

  /// Parses `3:1`, input to output, or `266:342:168`, input to cached input to output.
  ///
  /// `nil` for anything else, for parts over a million, and if all parts are zero.
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

  /// The mix of these token counts, reduced to the smallest integers.
  ///
  /// `nil` if all counts are zero or one exceeds ``mostTokens``.
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

  /// The mix with a share of its input cached, 0 to 1 with up to four decimals.
  ///
  /// `nil` if some of it is cached already.
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

  /// The parts as text that can be parsed again.
  public var description: String {
    cachedInput == 0 ? "\(input):\(output)" : "\(input):\(cachedInput):\(output)"
  }

  /// The price per million tokens in this mix, in the list's currency, to 18 digits.
  ///
  /// `nil` if a price that the mix needs is unknown; a cached price is never guessed from the full
  /// one.
  public func blend(_ prices: PriceList) -> Figure? { undividedBlend(prices)?.value }

  /// The blend before it is divided by the sum of the parts.
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

/// The greatest common divisor; if one is zero, the other.
private func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
  other == 0 ? abs(one) : greatestCommonDivisor(other, one % other)
}
