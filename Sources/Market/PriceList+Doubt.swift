extension PriceList {
  /// The list with what was once thought to be outside of the band judged anew.
  ///
  /// What was read before other currencies were told apart took 2,250 yen for dollars.
  public func judgedAnew(in currency: Currency) -> PriceList {
    guard currency != .usd else { return self }
    var list = self
    for meter in Meter.allCases {
      guard case .suspect(let amount, .outsideBand) = self[meter] else { continue }
      list[meter] = Price(perMillion: amount, on: meter, in: currency)
    }
    return list
  }

  /// Marks the prices that no true price is so far away from, or that can't be right beside the others
  /// of their list.
  ///
  /// What stands for an image, an hour or a request is mostly filed under input or output as if it
  /// were for a million tokens. Returns the meters that were marked.
  public mutating func doubtSizes(in currency: Currency) -> [Meter] {
    var marked: [Meter] = []
    for meter in Meter.allCases {
      guard case .known(let amount) = self[meter] else { continue }
      self[meter] = Price(perMillion: amount, on: meter, in: currency)
      if case .suspect = self[meter] { marked.append(meter) }
    }
    guard let units = currency == .usd ? Figure(1) : currency.roughUnitsPerDollar else {
      return marked
    }
    for meter in doubtfulRelations(units) {
      guard case .known(let amount) = self[meter] else { continue }
      self[meter] = .suspect(amount, .outsideBand)
      marked.append(meter)
    }
    return marked
  }

  /// Which of input and output can't be right for what the other is, above a dear price.
  ///
  /// Who asks much for input asks more for output, and neither leaves it out nor has it for the same;
  /// and no output is dearer than some hundred times the input, images included.
  private func doubtfulRelations(_ unitsPerDollar: Figure) -> [Meter] {
    guard case .known(let asked) = input else { return [] }
    let dear = PriceList.dear * unitsPerDollar
    switch output {
    case .known(let received) where asked > dear && received.isSame(as: asked):
      return [.input, .output]
    case .known(let received) where received > dear && received > asked * PriceList.mostTimes:
      return [.output]
    case .known, .dynamic, .suspect: return []
    case .unknown, .free: return asked > dear ? [.input] : []
    }
  }

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
    if input.isSame(as: cached), case .known(let write) = cacheWrite,
      write.isSame(as: input * PriceList.writeShare)
    {
      cachedInput = .suspect(cached, .powerOfTen)
      return .powerOfTen
    }
    return nil
  }

  /// What is dear for a million tokens, in US dollars: only what thinks for long asks so much.
  private static let dear = Figure(65)
  /// How many times its input an image's output costs at most.
  private static let mostTimes = Figure(150)
  /// How far above input a cached read may lie, where both are averages.
  private static let slack = Figure(11, exponent: -1)
  /// What a write costs of input where reads and writes are priced by Anthropic's scheme.
  private static let writeShare = Figure(125, exponent: -2)
}
