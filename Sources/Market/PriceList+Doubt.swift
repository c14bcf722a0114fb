extension PriceList {
  /// Marks the prices that can't be right beside those on the other meters.
  ///
  /// Decided so that no true price is hit: a cached read a little above input may be an average of
  /// several providers, and vendors differ in what they ask for a write. Returns why, if anything
  /// was marked.
  public mutating func doubt() -> Price.Doubt? {
    guard case .known(let input) = input, case .known(let cached) = cachedInput else { return nil }
    if input < cached, case .known(let write) = cacheWrite, write < input {
      cachedInput = .suspect(cached, .swapped)
      cacheWrite = .suspect(write, .swapped)
      return .swapped
    }
    if input * PriceList.slack < cached {
      cachedInput = .suspect(cached, .aboveInput)
      return .aboveInput
    }
    // Whoever asks a quarter more for a write asks a tenth, or less, for a read.
    if input == cached, case .known(let write) = cacheWrite, write == input * PriceList.writeShare {
      cachedInput = .suspect(cached, .powerOfTen)
      return .powerOfTen
    }
    return nil
  }

  /// How far above input a cached read may lie, where both are averages.
  private static let slack = Figure(11, exponent: -1)
  /// What a write costs of input where reads and writes are priced by Anthropic's scheme.
  private static let writeShare = Figure(125, exponent: -2)
}
