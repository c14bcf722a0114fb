import Market

extension PriceList {
  /// Why prices can't be right, in words, each once; nothing where all can.
  var doubtWords: [String] {
    Set(Meter.allCases.compactMap { self[$0].doubt?.words }).sorted()
  }
}

extension Price.Doubt {
  /// Why a price can't be right, in words.
  var words: String {
    switch self {
    case .outsideBand: "wrong unit"
    case .negative: "below nought"
    case .aboveInput: "cached read above input"
    case .swapped: "read and write swapped"
    case .powerOfTen: "power of ten beside the others of its list"
    case .powerOfTenFromBefore: "power of ten of the price before"
    case .powerOfTenFromOthers: "power of ten of other sources' price"
    case .powerOfTenFromAfter: "power of ten of the price since"
    case .farFromSellers: "far from what others sell it at"
    }
  }
}
