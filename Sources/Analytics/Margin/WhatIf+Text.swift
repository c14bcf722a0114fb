import Market

extension WhatIf: CustomStringConvertible {
  /// The text that parses back to the same value; empty if nothing is assumed.
  public var description: String {
    var parts = Driver.allCases.compactMap { driver in
      figures[driver].map { driver.rawValue + "=" + driver.text(of: $0) }
    }
    if let prices { parts.append("prices=\(prices)") }
    if let cheaperPrices { parts.append("cheaper-prices=\(cheaperPrices)") }
    if let night { parts.append("night=\(night)") }
    return parts.joined(separator: " ")
  }

  /// Every name that can stand before `=`, with an example of its value.
  public static let names: [(name: String, value: String)] = [
    (Driver.gpuHour.rawValue, "3.79"), (Driver.utilisation.rawValue, "80%"),
    (Driver.nodes.rawValue, "278"), (Driver.cacheHits.rawValue, "40%"),
    (Driver.input.rawValue, "700B"), (Driver.output.rawValue, "120B"),
    (Driver.cheaperShare.rawValue, "50%"), (Driver.paidShare.rawValue, "60%"),
    (Driver.nightDiscount.rawValue, "75%"), ("prices", "openai/o1@2025-01-28"),
    ("cheaper-prices", "0.27:0.07:1.10"), ("night", "00:30-08:30"),
  ]

  /// Parses `name=value` pairs separated by spaces; of a repeated name, the last value counts.
  ///
  /// - Throws: What is wrong with the first invalid pair; `name` is the file in its origin.
  public init(_ text: some StringProtocol, named name: String = "what-if") throws(Diagnostic) {
    self.init()
    var column = 1
    for piece in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !piece.isEmpty { try take(piece, at: Origin(file: name, line: 1, column: column)) }
      column += piece.count + 1
    }
  }

  /// Parses saved text; `nil` if it can't be parsed, or no longer can.
  init?(kept text: String) {
    do throws(Diagnostic) {
      try self.init(text)
    } catch {
      return nil
    }
  }

  private mutating func take(_ piece: some StringProtocol, at place: Origin) throws(Diagnostic) {
    let parts = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let known = WhatIf.names.first(where: { $0.name == name }) else {
      throw Diagnostic(
        .error, at: place, "no what-if setting is called '\(name)'",
        remedy: suggestion(for: name, among: WhatIf.names.map(\.name)))
    }
    let value = parts.count == 2 ? String(parts[1]) : ""
    guard set(name, to: value) else {
      throw Diagnostic(
        .error, at: place, "'\(value)' is not a valid value for \(name)",
        remedy: "write it as \(name)=\(known.value)")
    }
  }

  /// Sets a value; returns whether it could be parsed.
  private mutating func set(_ name: String, to value: String) -> Bool {
    if let driver = Driver(rawValue: name) {
      guard let figure = driver.value(value) else { return false }
      self[driver] = figure
      return true
    }
    switch name {
    case "night":
      guard let hours = NightHours(value) else { return false }
      night = hours
    default:
      guard let assumed = AssumedPrices(value) else { return false }
      if name == "prices" { prices = assumed } else { cheaperPrices = assumed }
    }
    return true
  }
}

extension Driver {
  /// Parses a value: `3.79` or `$3.79`, `75%`, `608B`.
  ///
  /// - Returns: `nil` for invalid text and for values that the driver can't have. A share above 1
  ///   is probably meant as a percentage, but only its author can say so.
  public func value(_ text: some StringProtocol) -> Figure? {
    var rest = String(text).filter { $0 != " " && $0 != "," && $0 != "_" && $0 != "$" }
    var power = 0
    switch (unit, rest.last) {
    case (.share, "%"): power = -2
    case (.tokens, "k"): power = 3
    case (.tokens, "M"): power = 6
    case (.tokens, "B"): power = 9
    case (.tokens, "T"): power = 12
    default: break
    }
    if power != 0 { rest.removeLast() }
    guard let figure = Figure(rest)?.scaled(byPowerOfTen: power), admits(figure) else { return nil }
    return figure
  }

  /// A value as text that can be parsed again: `3.79`, `75%`, `608B`.
  public func text(of value: Figure) -> String {
    switch unit {
    case .share: return value.scaled(byPowerOfTen: 2).description + "%"
    case .moneyPerGPUHour, .nodes: return value.description
    case .tokens:
      let powers = [(12, "T"), (9, "B"), (6, "M"), (3, "k")]
      let fitting = powers.first { value.magnitude >= $0.0 && value.exponent >= $0.0 - 6 }
      return fitting.map { value.scaled(byPowerOfTen: -$0.0).description + $0.1 }
        ?? value.description
    }
  }
}
