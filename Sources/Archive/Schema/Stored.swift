import Market

extension Figure {
  /// The stored form of the figure: `219e-2`, exact at any size.
  var stored: String { exponent == 0 ? "\(significand)" : "\(significand)e\(exponent)" }

  /// Reads a stored figure.
  init?(stored text: some StringProtocol) {
    let parts = text.split(separator: "e", maxSplits: 1)
    guard let first = parts.first, let significand = Int128(first) else { return nil }
    guard parts.count > 1 else {
      self.init(significand)
      return
    }
    guard let exponent = Int(parts[1]), Figure.soundExponents ~= exponent else { return nil }
    self.init(significand, exponent: exponent)
  }
}

extension Figure {
  /// The plausible powers of ten of a figure, with a wide margin.
  static let soundExponents = -400...400
}

extension Money {
  /// The stored form of the amount: `2 USD`.
  var stored: String { amount.stored + " " + currency.code }

  /// Reads a stored amount.
  init?(stored text: some StringProtocol) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let amount = Figure(stored: parts[0]), let currency = Currency(parts[1])
    else { return nil }
    self.init(amount, currency)
  }
}

extension PriceList {
  /// The stored form of the prices: one field per meter, in the order of `Meter.allCases`.
  ///
  /// A field is `-` for unknown, `0` for free, `~` for dynamic, a figure, or `?`, a doubt, a colon
  /// and a figure.
  var stored: String { Meter.allCases.map { self[$0].stored }.joined(separator: " ") }

  /// Reads stored prices.
  init?(stored text: some StringProtocol) {
    self.init()
    for (meter, field) in zip(Meter.allCases, text.split(separator: " ")) {
      guard let price = Price(stored: field) else { return nil }
      self[meter] = price
    }
  }
}

extension Price {
  fileprivate var stored: String {
    switch self {
    case .unknown: "-"
    case .free: "0"
    case .dynamic: "~"
    case .known(let amount): amount.stored
    case .suspect(let amount, let doubt): "?\(doubt.rawValue):\(amount.stored)"
    }
  }

  fileprivate init?(stored text: some StringProtocol) {
    switch text {
    case "-": self = .unknown
    case "0": self = .free
    case "~": self = .dynamic
    case _ where text.hasPrefix("?"):
      let parts = text.dropFirst().split(separator: ":")
      guard parts.count == 2, let doubt = Doubt(rawValue: String(parts[0])),
        let amount = Figure(stored: parts[1])
      else { return nil }
      self = .suspect(amount, doubt)
    default:
      guard let amount = Figure(stored: text) else { return nil }
      self = .known(amount)
    }
  }
}
