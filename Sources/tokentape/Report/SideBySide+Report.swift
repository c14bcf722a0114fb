import Analytics
import Market

extension SideBySide {
  /// The comparison as text: each price, and its multiple of the lowest.
  func table(in currency: Currency, asOf: Moment?) -> String {
    var table = TextTable(
      [("listing", .left)] + lines.flatMap { [(title($0), .right), ("×", .right)] }
        + [("source", .left), ("", .left)])
    for row in rows {
      let cells = lines.flatMap { line in
        [row.price(on: line).compared, multiple(of: row, on: line)?.multipleText ?? ""]
      }
      table.add([row.id] + cells + [row.quote.source, row.note ?? ""])
    }
    let day = asOf.map { " as of \($0.short)" } ?? ""
    return "\(currency) per million tokens, and how many times the lowest\(day)\n" + table.text
  }

  /// A listing's prices as multiples of the lowest, by line.
  func multiples(of row: PriceRow) -> [(key: String, value: Figure?)] {
    lines.map { ($0.key, multiple(of: row, on: $0)) }
  }

  private func title(_ line: Line) -> String {
    switch line {
    case .meter(.input): "in"
    case .meter(.cachedInput): "cached"
    case .meter(.cacheWrite): "write"
    case .meter(.output): "out"
    case .meter(.reasoning): "reasoning"
    case .blend: "blend \(rows.first?.weights ?? .threeToOne)"
    case .effective: "effective"
    case .month: "a month"
    }
  }
}

extension SideBySide.Line {
  /// The line's name in JSON and CSV.
  var key: String {
    switch self {
    case .meter(let meter): meter.rawValue
    case .blend: "blend"
    case .effective: "effective"
    case .month: "month"
    }
  }
}

extension Figure {
  /// A multiple with two decimals: `6.45`.
  fileprivate var multipleText: String { text(places: 2) }
}
