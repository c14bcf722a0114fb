import Analytics
import Archive
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
      name before a colon: --what-if 'rent of today: gpu-hour=3.79'. Under that name --keep keeps it in \
      the archive, and --scenario 'rent of today' brings it back, here and in the margin lab.
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

  @Option(
    name: .customLong("scenario"),
    help: ArgumentHelp("Add a column of what is kept under a name.", valueName: "name"))
  var scenarios: [String] = []

  @Flag(help: "Keep each --what-if that has a name in the archive.")
  var keep = false

  @Flag(help: "Add a column that supposes all that the report's own caveats call for.")
  var estimate = false

  @OptionGroup var options: TableOptions

  @Flag(help: "Print a table in Markdown.")
  var markdown = false

  @OptionGroup var sources: SourceOptions

  func validate() throws {
    guard [options.csv, markdown, sources.json].count(where: { $0 }) <= 1 else {
      throw ValidationError("one of --json, --csv and --markdown at a time")
    }
  }

  mutating func run() throws {
    let (market, isWhole) = try sources.market()
    let view = try market.view(asOf: sources.asOf?.endOfDay ?? .endOfTime)
    let report = try chosen(from: view.reports)
    var columns = [MarginTable.Column(name: "as published", scenario: Scenario(report))]
    if estimate { columns.append(estimated(report)) }
    columns += try scenarios.map { try column(kept: $0, of: report, in: market) }
    columns += try whatIf.map { try column($0, of: report, in: market) }
    var table = MarginTable(columns: columns)
    if let line = try options.column(MarginCommand.sorts) { table.sort(by: line, options) }
    if sources.json {
      Output.print(table.json)
    } else {
      Output.print(options.csv ? table.csv.text : markdown ? table.markdown : table.text)
    }
    if !isWhole { throw Outcome.couldNotRun.exitCode }
  }

  /// What scenarios can be sorted by: the lines of the table, the first of a name by that alone.
  private static let sorts: [(name: String, column: Earnings.Line)] =
    Earnings.lines.map { ($0.name, $0) }
    + Earnings.lines.map { ($0.title.lowercased(), $0) }

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
    _ typed: String, of report: ServingReport, in market: any MarketReader
  ) throws -> MarginTable.Column {
    let parts = typed.split(separator: ": ", maxSplits: 1)
    let isNamed = parts.count == 2 && !parts[0].contains("=")
    let whatIf = try read(isNamed ? String(parts[1]) : typed, named: "--what-if")
    if keep, isNamed {
      try keep(
        KeptScenario(name: String(parts[0]), report: report.id, whatIf: whatIf.description))
    }
    return MarginTable.Column(
      name: isNamed ? String(parts[0]) : whatIf.description,
      scenario: try scenario(whatIf, of: report, in: market))
  }

  /// A column of what is kept under a name.
  private func column(
    kept name: String, of report: ServingReport, in market: any MarketReader
  ) throws -> MarginTable.Column {
    let kept = try market.scenarios().filter { $0.report == report.id }
    guard let found = kept.first(where: { $0.name == name }) else {
      Output.complain(
        "error: no scenario of \(report.id) is kept under '\(name)'; "
          + (kept.isEmpty
            ? "keep one with --what-if '\(name): …' --keep"
            : suggestion(for: name, among: kept.map(\.name))))
      throw Outcome.couldNotRun.exitCode
    }
    let whatIf = try read(found.whatIf, named: name)
    return MarginTable.Column(
      name: name, scenario: try scenario(whatIf, of: report, in: market))
  }

  private func read(_ text: String, named name: String) throws -> WhatIf {
    do {
      return try WhatIf(text, named: name)
    } catch {
      Output.complain([error])
      throw Outcome.couldNotRun.exitCode
    }
  }

  private func scenario(
    _ whatIf: WhatIf, of report: ServingReport, in market: any MarketReader
  ) throws -> Scenario {
    var lists: [AssumedPrices: PriceList] = [:]
    for assumed in whatIf.assumedPrices {
      lists[assumed] = try prices(of: assumed, for: report, in: market)
    }
    return Scenario(report, whatIf, lists: lists)
  }

  private func keep(_ scenario: KeptScenario) throws {
    guard sources.paths.isEmpty else {
      Output.complain("error: files keep nothing; leave --from out to keep it in the archive")
      throw Outcome.couldNotRun.exitCode
    }
    do {
      try sources.archive.open(for: .writing).keep(.scenario(scenario, true))
    } catch let problem as Diagnostic {
      Output.complain([problem])
      throw Outcome.couldNotRun.exitCode
    }
  }

  private func prices(
    of assumed: AssumedPrices, for report: ServingReport, in market: any MarketReader
  ) throws -> PriceList? {
    guard case .listing(let name, let asOf) = assumed else { return nil }
    let moment = try asOf?.endOfDay ?? sources.moment(in: market)
    let view = try market.view(asOf: moment)
    let quote = try view.quote(named: name)
    let currency = report.gpuHourPrice.currency
    if let prices = view.prices(of: quote, in: currency) { return prices }
    Output.complain(
      "error: no exchange rate from \(quote.rate.currency) to \(currency) is known on the day of "
        + "'\(quote.listing)'; read a file of rates, too, with --from")
    throw Outcome.couldNotRun.exitCode
  }
}
