extension PriceList {
  /// The list with prices re-checked that were once marked as outside the band.
  ///
  /// Files read before currencies were distinguished had 2,250 yen taken for dollars.
  public func judgedAnew(in currency: Currency) -> PriceList {
    guard currency != .usd else { return self }
    var list = self
    for meter in Meter.allCases {
      guard case .suspect(let amount, .outsideBand) = self[meter] else { continue }
      list[meter] = Price(perMillion: amount, on: meter, in: currency)
    }
    return list
  }

  /// Marks prices that are implausibly high or low, or can't be right beside the others in the
  /// list.
  ///
  /// Prices per image, hour or request are often filed under input or output as if they were per
  /// million tokens. Returns the marked meters.
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

  /// Which of input and output, if expensive, can't be right given the other.
  ///
  /// A listing with an expensive input charges more for output, neither nothing nor the same; and
  /// no output costs more than some hundred times the input, images included.
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

  /// Marks prices that can't be right beside those on the other meters.
  ///
  /// Chosen so that no true price is hit: a cached read a little above input may be an average of
  /// several providers, and vendors charge differently for writes. Returns the reason, if anything
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
    // A listing that charges a quarter more for a write charges at most a tenth for a read.
    if input.isSame(as: cached), case .known(let write) = cacheWrite,
      write.isSame(as: input * PriceList.writeShare)
    {
      cachedInput = .suspect(cached, .powerOfTen)
      return .powerOfTen
    }
    return nil
  }

  /// An expensive price per million tokens, in US dollars: only heavy reasoning models charge this
  /// much.
  private static let dear = Figure(65)
  /// The greatest ratio of output to input, reached by image output.
  private static let mostTimes = Figure(150)
  /// The greatest ratio of cached read to input, since both may be averages.
  private static let slack = Figure(11, exponent: -1)
  /// The price of a write relative to input under Anthropic's pricing scheme.
  private static let writeShare = Figure(125, exponent: -2)
}
