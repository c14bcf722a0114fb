import Analytics
import Archive
import ArgumentParser
import Dashboard
import Market
import Names
import Readers

/// `tokentape margin`: what serving earns, as published and under other assumptions.
struct MarginCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "margin",
    abstract: "Print the revenue and cost of serving, and their three ratios.",
    discussion: """
      Profit on cost is (revenue - cost) / cost, gross margin (revenue - cost) / revenue, and the \
      revenue multiple revenue / cost: three figures for one fact.

      Assumptions are written: \
      \(WhatIf.names.map { "\($0.name)=\($0.value)" }.joined(separator: ", ")). One --what-if takes \
      several, separated by spaces; each further --what-if adds a column. A name may come first, \
      before a colon: --what-if 'rent of today: gpu-hour=3.79'. --keep saves the scenario in the \
      archive under that name, and --scenario 'rent of today' brings it back, here and in the \
      margin lab.
      """)

  @Argument(
    help: """
      The report's id, such as deepseek-2025-02-27, or part of its title; by default the newest \
      report that states a revenue.
      """, completion: .report)
  var report: String?

  @Option(
    help: ArgumentHelp(
      "Change assumptions; repeat for more columns.", valueName: "assumptions"))
  var whatIf: [String] = []

  @Option(
    name: .customLong("scenario"),
    help: ArgumentHelp("Add a column for a kept scenario.", valueName: "name"))
  var scenarios: [String] = []

  @Flag(help: "Keep each named --what-if in the archive.")
  var keep = false

  @Flag(help: "Add a column with all assumptions that the report's own caveats call for.")
  var estimate = false

  @OptionGroup var options: TableOptions

  @Flag(help: "Print the table as Markdown.")
  var markdown = false

  @OptionGroup var sources: SourceOptions
  @OptionGroup var settings: SettingsOption

  func validate() throws {
    guard [options.csv, markdown, sources.json].count(where: { $0 }) <= 1 else {
      throw ValidationError("--json, --csv and --markdown can't be combined")
    }
  }

  mutating func run() throws {
    let settings = try settings.read()?.settings
    let (read, isWhole) = try sources.market()
    let market = read.priced(by: settings?.prices ?? [])
    let names = ShippedNames.catalogue(with: settings?.names ?? [])
    let view = try market.view(asOf: sources.asOf?.endOfDay ?? .endOfTime)
    let report = try chosen(from: view.reports)
    var columns = [MarginTable.Column(name: "as published", scenario: Scenario(report))]
    if estimate { columns.append(estimated(report)) }
    columns += try scenarios.map { try column(kept: $0, of: report, in: market, by: names) }
    columns += try whatIf.map { try column($0, of: report, in: market, by: names) }
    var table = MarginTable(columns: columns, rents: try rents(for: report, else: view, in: market))
    if let line = try options.column(MarginCommand.sorts) { table.sort(by: line, options) }
    if sources.json {
      Output.print(table.json)
    } else {
      Output.print(options.csv ? table.csv.text : markdown ? table.markdown : table.text)
    }
    if !isWhole { throw Outcome.couldNotRun.exitCode }
  }

  /// The sort keys of scenarios: the lines of the table, by name and by title.
  private static let sorts: [(name: String, column: Earnings.Line)] =
    Earnings.lines.map { ($0.name, $0) }
    + Earnings.lines.map { ($0.title.lowercased(), $0) }

  private func chosen(from reports: [ServingReport]) throws -> ServingReport {
    if let found = report.map(reports.named) ?? reports.foremost { return found }
    let name = report ?? ""
    Output.complain(
      reports.isEmpty
        ? "error: no serving report was read; give a file that holds one with --from"
        : "error: no report is called '\(name)'; \(suggestion(for: name, among: reports.map(\.id)))"
    )
    throw Outcome.couldNotRun.exitCode
  }

  /// What GPUs like the report's cost at the end of its last day, or, if no rent is that old, as of
  /// the moment shown.
  private func rents(
    for report: ServingReport, else shown: MarketView, in market: any MarketReader
  ) throws -> [Rent] {
    let then = try market.view(asOf: report.until.endOfDay)
    let found = report.comparable(then.rents)
    return found.isEmpty ? report.comparable(shown.rents) : found
  }

  /// The column of the estimate: all assumptions of the report together.
  private func estimated(_ report: ServingReport) -> MarginTable.Column {
    let supposed = report.notes.assumptions.compactMap(\.supposed)
    return MarginTable.Column(
      name: "estimated",
      scenario: Scenario(report, supposed.reduce(WhatIf()) { $0.adding($1) }))
  }

  /// A column for a --what-if, which may begin with a name.
  private func column(
    _ typed: String, of report: ServingReport, in market: any MarketReader, by names: NameCatalogue
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
      scenario: try scenario(whatIf, of: report, in: market, by: names))
  }

  /// A column for a kept scenario.
  private func column(
    kept name: String, of report: ServingReport, in market: any MarketReader,
    by names: NameCatalogue
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
      name: name, scenario: try scenario(whatIf, of: report, in: market, by: names))
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
    _ whatIf: WhatIf, of report: ServingReport, in market: any MarketReader, by names: NameCatalogue
  ) throws -> Scenario {
    var lists: [AssumedPrices: PriceList] = [:]
    for assumed in whatIf.assumedPrices {
      lists[assumed] = try prices(of: assumed, for: report, in: market, by: names)
    }
    return Scenario(report, whatIf, lists: lists)
  }

  private func keep(_ scenario: KeptScenario) throws {
    guard sources.paths.isEmpty else {
      Output.complain("error: --keep needs the archive; leave out --from")
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
    of assumed: AssumedPrices, for report: ServingReport, in market: any MarketReader,
    by names: NameCatalogue
  ) throws -> PriceList? {
    guard case .listing(let name, let asOf) = assumed else { return nil }
    let moment = try asOf?.endOfDay ?? sources.moment(in: market)
    let view = try market.view(asOf: moment)
    let quote = try view.quote(named: name, by: names)
    let currency = report.gpuHourPrice.currency
    if let prices = view.prices(of: quote, in: currency) { return prices }
    Output.complain(
      "error: no exchange rate from \(quote.rate.currency) to \(currency) is known on the day of "
        + "'\(quote.listing)'; add a file of rates with --from")
    throw Outcome.couldNotRun.exitCode
  }
}
