import Analytics
import Market

extension SideBySide {
  /// The comparison for a person: each price, and how many times the lowest it is.
  func table(in currency: Currency, asOf: Moment?) -> String {
    var table = TextTable(
      [("listing", .left)] + lines.flatMap { [(title($0), .right), ("×", .right)] }
        + [("source", .left)])
    for row in rows {
      let cells = lines.flatMap { line in
        [row.price(on: line).compared, multiple(of: row, on: line)?.multipleText ?? ""]
      }
      table.add([row.id] + cells + [row.quote.source])
    }
    let day = asOf.map { " as of \($0.short)" } ?? ""
    return "\(currency) per million tokens, and how many times the lowest\(day)\n" + table.text
  }

  /// A listing of the comparison in the documented shape.
  func json(_ row: PriceRow) -> JSONText {
    let multiples = lines.compactMap { line in
      multiple(of: row, on: line).map { (key: key(line), value: JSONText.text($0.ratioText)) }
    }
    return [
      "id": .text(row.id), "perMillion": row.prices.json, "blend": .figure(row.blend),
      "multiple": multiples.isEmpty ? nil : .object(multiples), "source": .text(row.quote.source),
      "observed": .moment(row.quote.observed), "origin": .text(row.quote.origin.description),
    ]
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

  private func key(_ line: Line) -> String {
    switch line {
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
