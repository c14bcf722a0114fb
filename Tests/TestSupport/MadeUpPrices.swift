import Market

extension Quote {
  /// A price as catalogues state it: cached input at a tenth, output at four times the input.
  ///
  /// - Parameters:
  ///   - number: Which listing of its list it is; 150 providers take turns.
  ///   - millis: What a million tokens of input cost, in thousandths of a dollar.
  ///   - day: When it was seen, in days since 1970.
  ///   - origin: Where it stands.
  /// - Returns: The price.
  public static func madeUp(_ number: Int, millis: Int, day: Int, at origin: Origin) -> Quote {
    let input = Figure(Int128(millis), exponent: -3)
    return Quote(
      listing: Listing(provider: "provider\(number % 150)", model: "model-\(number)"),
      rate: Rate(
        prices: PriceList(
          input: .known(input), cachedInput: .known(input.scaled(byPowerOfTen: -1)),
          output: .known(input * Figure(4)))),
      source: "litellm", observed: Moment(Day(number: day)), origin: origin)
  }
}
