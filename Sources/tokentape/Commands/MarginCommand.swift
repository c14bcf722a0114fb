import Analytics
import ArgumentParser
import Dashboard
import Market

/// `tokentape margin`: what serving earns.
struct MarginCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "margin",
    abstract: "Print revenue and cost of serving, and the three ratios of them.",
    discussion: """
      Profit on cost is (revenue - cost) / cost, gross margin (revenue - cost) / revenue, and the \
      revenue multiple revenue / cost: three figures for one fact.
      """)

  @Argument(help: "A part of the report's title; the newest report where none is given.")
  var report: String?

  @Option(
    help: ArgumentHelp(
      "Another assumption: gpu-hour=2.89, or prices=openai/o1; may be given more than once.",
      valueName: "assumption"))
  var whatIf: [Assumption] = []

  @OptionGroup var sources: SourceOptions

  mutating func run() throws {
    let (book, isWhole) = sources.book()
    let report = try chosen(from: book.reports)
    let standing = book.standing(asOf: book.newestObservation ?? .endOfTime)
    let supposed = try whatIf.reduce(report) { try $1.applied(to: $0, in: standing) }
    if sources.json { Output.print(supposed.marginJSON) } else { Output.print(supposed.summary) }
    if !isWhole { throw Outcome.couldNotRun.exitCode }
  }

  private func chosen(from reports: [ServingReport]) throws -> ServingReport {
    let wanted = report?.lowercased() ?? ""
    let found = reports.first { wanted.isEmpty || $0.title.lowercased().contains(wanted) }
    if let found { return found }
    let titles = reports.map { "'\($0.title)'" }.joined(separator: ", ")
    Output.complain(
      reports.isEmpty
        ? "error: no serving report was read; name a file that holds one with --from"
        : "error: no report's title holds '\(report ?? "")'; there are: \(titles)")
    throw Outcome.couldNotRun.exitCode
  }
}

extension ServingReport {
  /// The margin in the documented shape.
  fileprivate var marginJSON: JSONText {
    [
      "report": .text(title),
      "from": .moment(from),
      "until": .moment(until),
      "currency": .text(gpuHourPrice.currency.code),
      "revenue": .figure(revenue),
      "revenueRecomputed": .figure(revenueRecomputed),
      "cost": .figure(cost),
      "costRecomputed": .figure(costRecomputed),
      "profitOnCost": .text(margin?.profitOnCost.ratioText),
      "grossMargin": .text(margin?.grossMargin.ratioText),
      "revenueMultiple": .text(margin?.revenueMultiple.ratioText),
      "hours": .list(of: hours) { hour in
        [
          "start": .moment(hour.start), "nodes": .figure(hour.nodes),
          "cost": .figure(cost(of: hour)), "revenue": .figure(hour.revenue),
          "profitOnCost": .text(margin(of: hour)?.profitOnCost.ratioText),
        ]
      },
      "caveats": .list(of: caveats) { .text($0) },
    ]
  }

  /// The margin for a person.
  var summary: String {
    let sign = gpuHourPrice.currency.sign
    let money = { (figure: Figure?) in figure.map { sign + $0.grouped(places: 0) } ?? "n/a" }
    let percent = { (share: Figure?) in
      share.map { $0.scaled(byPowerOfTen: 2).grouped(places: 2) + " %" } ?? "n/a"
    }
    let gpus =
      "\(nodes) nodes x \(gpusPerNode) GPUs x \(spanHours) h x \(sign)\(gpuHourPrice.amount)"
    var table = TextTable([.left, .right, .left])
    table.add(["revenue", money(revenue), publishedRevenue == nil ? "recomputed" : "as published"])
    table.add(["", money(revenueRecomputed), "recomputed from tokens and prices"])
    table.add(["cost", money(cost), publishedCost == nil ? gpus : "as published"])
    table.add(["", money(costRecomputed), gpus])
    table.add([
      "profit on cost", percent(margin?.profitOnCost), "(revenue - cost) / cost",
    ])
    table.add([
      "gross margin", percent(margin?.grossMargin), "(revenue - cost) / revenue",
    ])
    table.add([
      "revenue multiple", margin.map { $0.revenueMultiple.text(places: 2) + "x" } ?? "n/a",
      "revenue / cost",
    ])
    return title + "\n" + table.text + caveats.map { "  note: \($0)\n" }.joined()
  }
}
