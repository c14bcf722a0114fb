import Market

extension ServingReport {
  /// The rents that can be compared with the report's own: of its GPU, of one that is sold under
  /// another name elsewhere, and of those that it names itself.
  ///
  /// Rents are in dollars, so that none can be compared with a report in another currency.
  public func comparable(_ rents: [Rent]) -> [Rent] {
    guard gpuHourPrice.currency == .usd else { return [] }
    let names = [gpu].compactMap(\.self) + notes.rents.map(\.gpu)
    let families = Set(names.flatMap { [family($0), soldElsewhere[family($0)] ?? family($0)] })
    return rents.filter { families.contains(family($0.gpu)) }
  }
}

/// `H100` of `H100 SXM`.
private func family(_ gpu: String) -> String {
  String(gpu.uppercased().prefix { $0.isLetter || $0.isNumber })
}

/// Processors that are sold in China only, and what is nearest to them elsewhere.
private let soldElsewhere = ["H800": "H100", "A800": "A100", "H20": "H200"]
