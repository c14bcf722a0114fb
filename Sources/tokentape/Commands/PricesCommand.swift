import Analytics
import Archive
import ArgumentParser
import Dashboard
import Market
import Prose

/// `tokentape prices`: listings against a base listing.
struct PricesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prices",
    abstract: "Compare what listings cost with a base listing.",
    discussion: """
      A listing is named provider/model, exactly; a bare model name means its vendor's own, and so does \
      what people call a model ('R1'), as of the day. A price in another currency than the base's is converted at the rate of the day. As of a time, the \
      prices of its hour count where a listing has such.

      Where none is named, models of text that can be bought are listed; --all lists what is gone, \
      retired or of another kind as well, and kind: and gone: ask for some of it. What is free stands \
      behind what has a price.

      What --where takes is what / takes over the table of prices: words of the id, provider:, \
      model:, source:, kind:embedding, gone:yes, status:suspect, open:yes, in<3, cached<=0.1, \
      blend<5%, 'blend<5% of o1', blend(o3)<2, vs<5%, held>30d, changed<7d, seen<3d, released<1y, \
      ends<60d, cut>20%, context>=128k, sources>1, spread>10%, cost<2 of a workload, watched:yes for \
      what is marked in the archive, each with ! where it must not be so. Prices are in the currency \
      that is shown. @cheap stands for the filter of that name in your settings.

      --workload takes one of the program's (3:1, deepseek-day, agent, night-batch), one of your \
      settings' or weights; the listings are ranked by what it costs. Where neither --against nor \
      --compare is given, they are held against the base of your settings, or o1. --sort takes the \
      columns of the table of prices, such as out, blend, context or change.
      """)

  @Argument(help: ArgumentHelp("The listings; all where none is named.", valueName: "model"))
  var models: [String] = []

  @Option(help: ArgumentHelp("The base listing.", valueName: "model"))
  var against: String?

  @Option(
    help: ArgumentHelp(
      "Everybody who sells a model, as people name it, the cheapest first.", valueName: "model"))
  var hosts: String?

  @Flag(help: "Compare the listings with the cheapest of them, meter by meter.")
  var compare = false

  @Option(help: "How a blend is weighted: input to output, or input, cached input and output.")
  var blend = Weights.threeToOne

  @Option(
    help: ArgumentHelp(
      "What prices are shown in; your settings' or the base's currency where none.",
      valueName: "code"))
  var currency: Currency?

  @Option(
    help: ArgumentHelp("Rank by what a workload costs: its name, or weights.", valueName: "name"))
  var workload: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Only listings of which this is so.", valueName: "filter"))
  var filter: String?

  @Flag(help: "What is gone and what is no model of text as well.")
  var all = false

  @OptionGroup var table: TableOptions

  @OptionGroup var sources: SourceOptions

  @OptionGroup var settings: SettingsOption

  func validate() throws {
    guard !compare || against == nil else {
      throw ValidationError("either --against a base listing, or --compare some with each other")
    }
    guard hosts == nil || (models.isEmpty && !compare) else {
      throw ValidationError("either --hosts of a model, or listings")
    }
    guard !compare || models.count > 1 || filter != nil else {
      throw ValidationError("--compare takes two listings or more, or --where")
    }
    guard !table.csv || !sources.json else {
      throw ValidationError("one of --json and --csv at a time")
    }
  }

  mutating func run() throws {
    var wishes = try PriceWishes(
      against: against, compares: compare || hosts != nil && against == nil, currency: currency,
      workload: workload, filter: filter, blend: blend, try settings.read()?.settings)
    let sort = try table.column(PriceColumn.allCases.map { ($0.rawValue, $0) })
    let (market, isWhole) = try sources.market()
    if let archive = market as? ArchiveFile { wishes.watched = Set(try archive.watchedListings()) }
    let view = try market.view(asOf: try sources.moment(in: market))
    let named = try named(in: view, wishes.weights)
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
    answer.rows = try chosen(named, of: rows, by: wishes, &answer)
    if let order = sort ?? (wishes.workload == nil ? nil : .effective) {
      answer.rows = answer.rows.sorted(
        by: order, isDescending: table.reverse, now: view.asOf)
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

  /// The quotes that were asked for by name.
  private func named(in view: MarketView, _ weights: Weights) throws -> [Quote] {
    if let hosts { return try view.hosts(of: hosts, by: weights) }
    return try models.map { try view.quote(named: $0) }
  }

  /// The rows of those that were named, or of all that can be bought; of these that the filter lets
  /// pass.
  private func chosen(
    _ named: [Quote], of rows: [PriceRow], by wishes: PriceWishes, _ answer: inout PriceAnswer
  ) throws -> [PriceRow] {
    let view = answer.view
    let filter = wishes.filter
    let compiled = CompiledFilter(
      filter, now: view.asOf, base: answer.base, watched: wishes.watched,
      named: { rows.named($0, in: view) })
    // Says what the name may have been, and ends the command.
    for name in compiled.unknownNames { _ = try view.quote(named: name) }
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
  /// What a name that nobody has may have been; nothing where somebody has it.
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
