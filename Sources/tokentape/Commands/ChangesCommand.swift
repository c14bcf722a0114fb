import Analytics
import ArgumentParser
import Dashboard
import Events
import Market
import Names
import Readers

/// `tokentape changes`: what changed between two moments, and the stories beside it.
struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Print what changed between two days, with the stories beside it.",
    discussion: """
      Cuts, rises, cache prices, tiers, hours, context windows, listings that were added, are gone \
      or are back, retirement dates, and corrections apart. A change belongs to the day on which it \
      took effect, if its source says so. Beside each stand the stories from three days before to \
      seven after that name the model or its vendor.

      --from and --to are days or times; the files to read are given as arguments, and without any \
      the archive is asked, or the samples. --where takes the filters of prices, --kind a kind of \
      change, and --sort day, share, listing or kind.
      """)

  @Argument(help: "Files or folders to read instead of the archive.", completion: .file())
  var paths: [String] = []

  @Option(help: ArgumentHelp("The first day or moment.", valueName: "YYYY-MM-DD"))
  var from: Moment

  @Option(
    help: ArgumentHelp("The last day or moment (default: the newest).", valueName: "YYYY-MM-DD"))
  var to: Moment?

  @Option(help: ArgumentHelp("As known on a day or at a time.", valueName: "YYYY-MM-DD"))
  var asOf: Moment?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Only listings that pass this filter.", valueName: "filter"),
    completion: .filter)
  var filter: String?

  @Option(help: ArgumentHelp("Only this kind of change; repeat for more.", valueName: "kind"))
  var kind: [ChangeRow.Group] = []

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(name: [.customLong("md"), .customLong("markdown")], help: "Print a table as Markdown.")
  var markdown = false

  @OptionGroup var table: TableOptions
  @OptionGroup var archive: ArchiveOption
  @OptionGroup var settings: SettingsOption

  func validate() throws {
    guard [json, table.csv, markdown].count(where: { $0 }) <= 1 else {
      throw ValidationError("--json, --csv and --md can't be combined")
    }
    if let to, to.endOfDay < from {
      throw ValidationError("--to is before --from; write the earlier day as --from")
    }
  }

  mutating func run() throws {
    let order = try table.column(ChangeTable.Order.allCases.map { ($0.rawValue, $0) })
    var sources = SourceOptions()
    sources.paths = paths
    sources.archive = archive
    sources.asOf = asOf
    sources.json = json
    let (market, isWhole) = try sources.market()
    let known = try sources.moment(in: market)
    let end = to?.endOfDay ?? known
    var list = try market.changes(from: from, to: end, knownBy: known)
    let view = try market.view(asOf: min(end, known))
    list.addContexts(try market.view(asOf: from), view)
    let own = try settings.read()?.settings
    let names = ShippedNames.catalogue(with: own?.names ?? [])
    let releases = ModelReleases(names)
    list.addLaunches(view) { releases.day(of: ListedName($0, in: view)) }
    try narrow(&list, in: view, own)
    var report = ChangeTable(list)
    try report.addStories(of: market, asOf: known, by: names)
    report.sort(by: order ?? .day, isReversed: table.reverse)
    report.print(json ? .json : table.csv ? .csv : markdown ? .markdown : .text)
    if !isWhole { throw Outcome.couldNotRun.exitCode }
  }

  /// Leaves the wanted kinds and listings.
  private func narrow(
    _ list: inout ChangeList, in view: MarketView, _ own: Settings?
  ) throws {
    if !kind.isEmpty { list.rows.removeAll { !kind.contains($0.group) } }
    let wishes = try PriceWishes(
      against: nil, compares: true, currency: nil, workload: nil, filter: filter,
      blend: .threeToOne, own)
    guard !wishes.filter.isEmpty else { return }
    let rows = view.rows(in: .usd, weights: wishes.weights, workload: nil, ofTheHour: false)
    let hosts =
      wishes.filter.asksForHosts
      ? HostCounts(of: rows, by: wishes.names.soldModels(in: view).sold) : HostCounts()
    let compiled = CompiledFilter(
      wishes.filter, now: view.asOf, base: nil, watched: [], hosts: hosts,
      providers: ProviderNames(wishes.names.providerSpellings), named: { rows.named($0, in: view) })
    let admitted = Set(rows.filter { compiled.admits($0) }.map(\.listing))
    list.rows.removeAll { !admitted.contains($0.listing) }
  }
}

extension ChangeRow.Group: ExpressibleByArgument {}
