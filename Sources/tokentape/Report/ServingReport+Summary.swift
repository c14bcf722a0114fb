import Analytics
import Dashboard
import Market

extension ServingReport {
  /// The report as text: revenue, cost, and what each rests on.
  var summary: String {
    let sign = gpuHourPrice.currency.sign
    let money = { (figure: Figure?) in figure.map { sign + $0.grouped(places: 0) } ?? "n/a" }
    let percent = { (share: Figure?) in
      share.map { $0.scaled(byPowerOfTen: 2).grouped(places: 2) + " %" } ?? "n/a"
    }
    let gpus =
      "\(nodes) nodes x \(gpusPerNode) GPUs x \(spanHours) h x \(sign)\(gpuHourPrice.amount)"
    var table = TextTable([.left, .right, .left])
    if publishedRevenue != nil {
      table.add(["revenue", money(revenue), "as published" + ground(of: .publishedRevenue)])
    }
    table.add([
      publishedRevenue == nil ? "revenue" : "", money(revenueRecomputed),
      "recomputed from tokens and prices" + ground(of: .outputTokens),
    ])
    if publishedCost != nil {
      table.add(["cost", money(cost), "as published" + ground(of: .publishedCost)])
    }
    table.add([
      publishedCost == nil ? "cost" : "", money(costRecomputed), gpus + ground(of: .gpuHourPrice),
    ])
    table.add(["profit on cost", percent(margin?.profitOnCost), "(revenue - cost) / cost"])
    table.add(["gross margin", percent(margin?.grossMargin), "(revenue - cost) / revenue"])
    table.add([
      "revenue multiple", margin.map { $0.revenueMultiple.text(places: 2) + "x" } ?? "n/a",
      "revenue / cost",
    ])
    return "\(title), \(id)\n" + table.text
  }

  /// What a figure rests on, and who says so: `, estimated by DeepSeek`.
  private func ground(of part: ServingNotes.Part) -> String {
    guard let basis = notes.basis(of: part) else { return "" }
    return ", \(basis.kind.rawValue)" + (basis.by.map { " by \($0)" } ?? "")
  }
}
