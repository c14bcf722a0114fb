import Analytics
import ArgumentParser
import Dashboard
import Market

/// `tokentape margin`: what serving earns, and what it would if something were otherwise.
struct MarginCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "margin",
    abstract: "Print revenue and cost of serving, and the three ratios of them.",
    discussion: """
      Profit on cost is (revenue - cost) / cost, gross margin (revenue - cost) / revenue, and the \
      revenue multiple revenue / cost: three figures for one fact.

      What can be supposed, and how it is written: \
      \(WhatIf.names.map { "\($0.name)=\($0.value)" }.joined(separator: ", ")). Several stand in one \
      --what-if with blanks between them; each further --what-if is one more column, and may have a \
      name before a colon: --what-if 'rent of today: gpu-hour=3.79'.
      """)

  @Argument(
    help: """
      The report's id, such as deepseek-2025-02-27, or a part of its title; the newest with a \
      revenue where none is given.
      """)
  var report: String?

  @Option(
    help: ArgumentHelp(
      "Suppose something else; once more for another column.", valueName: "assumptions"))
  var whatIf: [String] = []

  @Flag(help: "Add a column that supposes all that the report's own caveats call for.")
  var estimate = false

  @Flag(help: "Print a table of comma-separated values.")
  var csv = false

  @Flag(help: "Print a table in Markdown.")
  var markdown = false

  @OptionGroup var sources: SourceOptions

  func validate() throws {
    guard [csv, markdown, sources.json].count(where: { $0 }) <= 1 else {
      throw ValidationError("one of --json, --csv and --markdown at a time")
    }
  }

  mutating func run() throws {
    let (book, isWhole) = sources.book()
    let report = try chosen(from: book.reports)
    var columns = [MarginTable.Column(name: "as published", scenario: Scenario(report))]
    if estimate { columns.append(estimated(report)) }
    let table = MarginTable(
      columns: try columns + whatIf.map { try column($0, of: report, in: book) })
    if sources.json {
      Output.print(table.json)
    } else {
      Output.print(csv ? table.csv : markdown ? table.markdown : table.text)
    }
    if !isWhole { throw Outcome.couldNotRun.exitCode }
  }

  private func chosen(from reports: [ServingReport]) throws -> ServingReport {
    if let found = report.map(reports.named) ?? reports.foremost { return found }
    let name = report ?? ""
    Output.complain(
      reports.isEmpty
        ? "error: no serving report was read; name a file that holds one with --from"
        : "error: no report is called '\(name)'; \(suggestion(for: name, among: reports.map(\.id)))"
    )
    throw Outcome.couldNotRun.exitCode
  }

  /// The column of an estimate: all assumptions of the report together.
  private func estimated(_ report: ServingReport) -> MarginTable.Column {
    let supposed = report.notes.assumptions.compactMap(\.supposed)
    return MarginTable.Column(
      name: "estimated",
      scenario: Scenario(report, supposed.reduce(WhatIf()) { $0.adding($1) }))
  }

  /// A column of what somebody supposes; a name may stand before it.
  private func column(
    _ typed: String, of report: ServingReport, in book: Book
  ) throws -> MarginTable.Column {
    let parts = typed.split(separator: ": ", maxSplits: 1)
    let isNamed = parts.count == 2 && !parts[0].contains("=")
    let whatIf: WhatIf
    do {
      whatIf = try WhatIf(isNamed ? String(parts[1]) : typed, named: "--what-if")
    } catch {
      Output.complain([error])
      throw Outcome.couldNotRun.exitCode
    }
    var lists: [Sale: PriceList] = [:]
    for sale in whatIf.sales { lists[sale] = try prices(of: sale, for: report, in: book) }
    return MarginTable.Column(
      name: isNamed ? String(parts[0]) : whatIf.description,
      scenario: Scenario(report, whatIf, lists: lists))
  }

  private func prices(
    of sale: Sale, for report: ServingReport, in book: Book
  ) throws -> PriceList? {
    guard case .listing(let name, let asOf) = sale else { return nil }
    let standing = book.standing(asOf: asOf?.endOfDay ?? book.newestObservation ?? .endOfTime)
    let quote = try standing.quote(named: name)
    let currency = report.gpuHourPrice.currency
    if let prices = standing.prices(of: quote, in: currency) { return prices }
    Output.complain(
      "error: no exchange rate from \(quote.rate.currency) to \(currency) is known on the day of "
        + "'\(quote.listing)'; read a file of rates, too, with --from")
    throw Outcome.couldNotRun.exitCode
  }
}
