import Analytics
import Dashboard
import Market

/// The comparisons for a person; all of them have the same weights, and the same workload if any.
func table(
  of rows: [Comparison], bills: [PriceWishes.Bill]? = nil, base: Quote, asOf: Moment?
) -> String {
  let blend = rows.first?.weights ?? .threeToOne
  var table = TextTable(
    [
      ("listing", .left), ("in", .right), ("cached", .right), ("out", .right),
      ("blend \(blend)", .right),
    ] + (bills == nil ? [] : [("effective", .right), ("\(base.rate.currency) a month", .right)]) + [
      ("in vs base", .right), ("cached", .right), ("out", .right),
      ("blend", .right), ("source", .left),
    ])
  for (place, row) in rows.enumerated() {
    let bill =
      bills.map {
        [
          $0[place].effective?.comparedText ?? "n/a",
          $0[place].month?.grouped(places: 2) ?? "n/a",
        ]
      } ?? []
    let prices = row.quote.rate.prices
    let ratios = [row.ratio(.input), row.ratio(.cachedInput), row.ratio(.output), row.blendRatio]
    table.add(
      [
        row.quote.listing.id, prices.input.compared, prices.cachedInput.compared,
        prices.output.compared,
      ]
        + [blend.blend(prices)?.comparedText ?? "n/a"] + bill
        + ratios.map { $0?.percentText ?? "n/a" } + [row.quote.source])
  }
  let day = asOf.map { " as of \($0.short)" } ?? ""
  return "\(base.rate.currency) per million tokens against \(base.listing)\(day)\n" + table.text
}

extension Figure {
  /// A ratio in per cent, to four digits.
  var percentText: String {
    let percent = scaled(byPowerOfTen: 2).rounded(toDigits: 4)
    return percent.text(places: max(0, min(3, 3 - percent.magnitude))) + " %"
  }
}
