import Analytics
import Archive
import ArgumentParser
import Dashboard
import Market
import Names
import Readers
import Prose

/// `tokentape prices`: compares listings with a base listing.
struct PricesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prices",
    abstract: "Compare what listings cost with a base listing.",
    discussion: """
      A listing is named provider/model, exactly. A bare model name, or what people call a model \
      ('R1'), means its vendor's own listing as of that day. A price in another currency than the \
      base's is converted at the rate of the day. If --as-of gives a time, prices by the hour apply.

      Without names, text models that can be bought are listed; --all adds those that are gone, \
      retired or of another kind, and kind: and gone: select some of these. If sorted by a price, \
      free listings come last.

      --where takes the same filters as / over the price table: words of the id, provider:, \
      model:, source:, kind:embedding, gone:yes, status:suspect, open:yes, in<3, cached<=0.1, \
      blend<5%, 'blend<5% of o1', blend(o3)<2, vs<5%, held>30d, changed<7d, seen<3d, released<1y, \
      ends<60d, cut>20%, context>=128k, sources>1, spread>10%, hosts>3, gap>50%, cost<2 of a workload, \
      watched:yes for listings marked in the archive; ! negates any of them. Prices are in the \
      currency shown. spread is how far the sources of a listing differ; hosts counts who sells its \
      model, and gap is how much the dearest of them asks above the cheapest. @cheap stands for the \
      filter of that name in your settings.

      --workload takes a built-in workload (3:1, deepseek-day, agent, night-batch), one from your \
      settings, or weights; listings are ranked by its cost. Without --against and --compare, they \
      are compared with the base in your settings, or o1. --sort takes a column of the price \
      table, such as out, blend, context or change.
      """)

  @Argument(
    help: ArgumentHelp("The listings (default: all).", valueName: "model"), completion: .model)
  var models: [String] = []

  @Option(help: ArgumentHelp("The base listing.", valueName: "model"), completion: .model)
  var against: String?

  @Option(
    help: ArgumentHelp(
      "List everyone who sells a model, cheapest first.", valueName: "model"),
    completion: .model)
  var hosts: String?

  @Flag(help: "Compare the listings with the cheapest of them on each meter.")
  var compare = false

  @Option(help: "Weights of a blend: input:output, or input:cached:output.")
  var blend = Weights.threeToOne

  @Option(
    help: ArgumentHelp(
      "The currency to show prices in (default: your settings', else the base's).",
      valueName: "code"))
  var currency: Currency?

  @Option(
    help: ArgumentHelp("Rank by the cost of a workload: its name, or weights.", valueName: "name"),
    completion: .workload)
  var workload: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Only listings that pass this filter.", valueName: "filter"),
    completion: .filter)
  var filter: String?

  @Flag(help: "Include listings that are gone, retired or not text models.")
  var all = false

  @OptionGroup var table: TableOptions

  @OptionGroup var sources: SourceOptions

  @OptionGroup var settings: SettingsOption

  func validate() throws {
    guard !compare || against == nil else {
      throw ValidationError("--against and --compare can't be combined")
    }
    guard hosts == nil || (models.isEmpty && !compare) else {
      throw ValidationError("--hosts can't be combined with listings or --compare")
    }
    guard !compare || models.count > 1 || filter != nil else {
      throw ValidationError("--compare needs two or more listings, or --where")
    }
    guard !table.csv || !sources.json else {
      throw ValidationError("--json and --csv can't be combined")
    }
  }

  mutating func run() throws {
    let settings = try settings.read()?.settings
    var wishes = try PriceWishes(
      against: against, compares: compare || hosts != nil && against == nil, currency: currency,
      workload: workload, filter: filter, blend: blend, settings)
    let sort = try table.column(
      PriceColumn.allCases.map { ($0.rawValue, $0) } + [("vs", .ratio)])
    let (read, isWhole) = try sources.market()
    let market = read.priced(by: settings?.prices ?? [])
    if let archive = read as? ArchiveFile { wishes.watched = Set(try archive.watchedListings()) }
    let view = try market.view(asOf: try sources.moment(in: market))
    let named = try named(in: view, wishes)
    // Without a base, hosts are compared with the cheapest of them.
    let base =
      try wishes.base(in: view)
      ?? (hosts == nil ? nil : named.cheapestPaid(by: wishes.weights))
    let currency = try wishes.currency(
      of: (base.map { [$0] } ?? named).map(\.rate.currency), in: view)
    let isOfTheHour = sources.asOf.map { $0.precision != .day } ?? false
    let rows = view.rows(
      in: currency, weights: wishes.weights, workload: wishes.workload, ofTheHour: isOfTheHour)
    var answer = PriceAnswer(
      view: view, currency: currency, weights: wishes.weights, workload: wishes.workload,
      asOf: try sources.asOf ?? market.newestObservation,
      base: base.flatMap { rows.row(of: $0.listing) })
    if sources.json || table.csv || sort?.isOfHosts == true || wishes.filter.asksForHosts {
      answer.hosts = HostCounts(of: rows, by: wishes.names.soldModels(in: view).sold)
    }
    answer.rows = try chosen(named, of: rows, by: wishes, &answer)
    if let order = sort ?? (wishes.workload == nil ? nil : .effective) {
      answer.rows = answer.rows.sorted(
        by: order, isDescending: table.reverse, now: view.asOf, hosts: answer.hosts)
    } else if table.reverse {
      answer.rows.reverse()
    }
    let compared = compare ? SideBySide(answer.rows) : nil
    if sources.json {
      Output.print(compared.map(answer.json) ?? answer.json)
    } else if table.csv {
      Output.print(answer.csv(compared).text)
    } else {
      Output.print(compared.map(answer.text) ?? answer.text)
    }
    if !isWhole { throw Outcome.couldNotRun.exitCode }
  }

  /// The quotes of the listings named on the command line.
  private func named(in view: MarketView, _ wishes: PriceWishes) throws -> [Quote] {
    if let hosts { return try view.hosts(of: hosts, by: wishes.weights, names: wishes.names) }
    return try models.map { try view.quote(named: $0, by: wishes.names) }
  }

  /// The rows of the named listings, or of all that can be bought, that pass the filter.
  private func chosen(
    _ named: [Quote], of rows: [PriceRow], by wishes: PriceWishes, _ answer: inout PriceAnswer
  ) throws -> [PriceRow] {
    let view = answer.view
    let filter = wishes.filter
    let compiled = CompiledFilter(
      filter, now: view.asOf, base: answer.base, watched: wishes.watched,
      hosts: answer.hosts, providers: ProviderNames(wishes.names.providerSpellings),
      named: { rows.named($0, in: view) })
    // Prints what the name may mean, and throws the exit code.
    for name in compiled.unknownNames { _ = try view.quote(named: name, by: wishes.names) }
    let scope = Scope(filter, showsAll: all || !models.isEmpty)
    let wanted = named.isEmpty ? rows : named.compactMap { rows.row(of: $0.listing) }
    let found = wanted.filter {
      (filter.isEmpty || compiled.admits($0)) && scope.admits($0, counting: &answer.leftOut)
    }
    if found.isEmpty, !filter.isEmpty {
      let leftOut = answer.leftOut.shownText
      Output.complain(
        "no listing passes '\(filter.text)'"
          + (leftOut.isEmpty ? "" : "; \(leftOut): --all shows them")
          + view.nearMiss(of: filter))
    }
    return found
  }
}

extension MarketView {
  /// A suggestion for a provider name that matches none; empty if it matches one.
  fileprivate func nearMiss(of filter: Filter) -> String {
    let providers = Set(offers.map(\.quote.listing.provider)).sorted()
    for clause in filter.clauses where clause.isWanted {
      guard case .provider(let key) = clause.need else { continue }
      if providers.contains(where: { SearchKey($0).contains(key) }) { continue }
      let name = String(decoding: key.bytes, as: UTF8.self)
      let near = suggestion(for: name, among: providers)
      return "; no provider's name holds '\(name)'" + (near.hasPrefix("did") ? ", \(near)" : "")
    }
    return ""
  }
}
