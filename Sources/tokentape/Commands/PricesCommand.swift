import Analytics
import Archive
import ArgumentParser
import Dashboard
import Market

/// `tokentape prices`: listings against a base listing.
struct PricesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prices",
    abstract: "Compare what listings cost with a base listing.",
    discussion: """
      A listing is named provider/model, exactly; a bare model name means its vendor's own, and so does \
      what people call a model ('R1'), as of the day. A price \
      in another currency than the base's is converted at the rate of the day. As of a time, the \
      prices of its hour count where a listing has such.

      What --where takes is what / takes over the table of prices: words of the id, provider:, \
      model:, source:, status:suspect, open:yes, in<3, cached<=0.1, blend<5%, 'blend<5% of o1', \
      blend(o3)<2, vs<5%, held>30d, changed<7d, seen<3d, released<1y, ends<60d, cut>20%, \
      context>=128k, sources>1, spread>10%, watched:yes for what is marked in the archive, each with ! where it must not be so. Prices are in the \
      base's currency. @cheap stands for the filter of that name in your settings.

      --workload takes one of the program's (3:1, deepseek-day, agent, night-batch), one of your \
      settings' or weights; the listings are ranked by what it costs. Where neither --against nor \
      --compare is given, the base of your settings counts.
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
      "What prices are shown in; the base's currency where none.", valueName: "code"))
  var currency: Currency?

  @Option(
    help: ArgumentHelp("Rank by what a workload costs: its name, or weights.", valueName: "name"))
  var workload: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Only listings of which this is so.", valueName: "filter"))
  var filter: String?

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
  }

  mutating func run() throws {
    var wishes = try PriceWishes(
      against: against, compares: compare || hosts != nil, workload: workload, filter: filter,
      blend: blend,
      settings)
    let (shelf, isWhole) = try sources.shelf()
    if let archive = shelf as? ArchiveFile { wishes.watched = Set(try archive.watchedListings()) }
    let moment = try sources.moment(in: shelf)
    var standing = try shelf.standing(asOf: moment)
    if let asOf = sources.asOf, asOf.precision != .day { standing.takeHour() }
    if compare {
      try printCompared(standing, wishes, asOf: sources.asOf ?? shelf.newestObservation)
    } else {
      try printAgainstBase(standing, wishes, asOf: sources.asOf ?? shelf.newestObservation)
    }
    if !isWhole { throw Outcome.couldNotRun.exitCode }
  }

  private func printAgainstBase(
    _ standing: Standing, _ wishes: PriceWishes, asOf: Moment?
  ) throws {
    let named = try named(in: standing, wishes)
    // Without a base, hosts are compared with the cheapest of them.
    let stated =
      try wishes.base.isEmpty
      ? named.cheapestPaid(by: wishes.weights) : standing.quote(named: wishes.base)
    let currency = currency ?? stated.rate.currency
    let all = standing.rows(in: currency, weights: wishes.weights, workload: wishes.workload)
    let shown = Dictionary(all.map { ($0.quote.listing, $0.quote(in: currency)) }) { $1 }
    let base = shown[stated.listing] ?? stated
    guard base.rate.status == stated.rate.status else {
      Output.complain(
        "error: no exchange rate from \(stated.rate.currency) to \(currency) is known on "
          + "\(standing.asOf.day); load a file such as eurofxref-hist.csv, or choose another --as-of"
      )
      throw Outcome.couldNotRun.exitCode
    }
    let quotes = wishes.ranked(
      try admitted(named, by: wishes, of: all, standing, against: base), by: all)
    let rows = quotes.map { quote in
      Comparison(shown[quote.listing] ?? quote, against: base, weights: wishes.weights)
    }
    let bills = wishes.bills(of: quotes, in: all)
    if sources.json {
      Output.print([
        "asOf": .moment(asOf),
        "base": .text(base.listing.id),
        "workload": .text(wishes.workload?.name),
        "rows": .list(rows.enumerated().map { $1.json(bills?[$0]) }),
      ])
    } else {
      let used = wishes.workload.map { "\($0.shownText)\n" } ?? ""
      let listings = Set(rows.map(\.quote.listing) + [base.listing])
      let from = all.filter { listings.contains($0.quote.listing) }.map(\.quote.rate.currency)
      Output.print(
        used + table(of: rows, bills: bills, base: base, asOf: asOf)
          + standing.rates(from: Set(from), to: currency))
    }
  }

  /// The quotes that were asked for.
  private func named(in standing: Standing, _ wishes: PriceWishes) throws -> [Quote] {
    if let hosts { return try standing.hosts(of: hosts, by: wishes.weights) }
    return models.isEmpty
      ? standing.offers.map(\.quote) : try models.map { try standing.quote(named: $0) }
  }

  /// Lays listings side by side, in the currency of the first.
  private func printCompared(
    _ standing: Standing, _ wishes: PriceWishes, asOf: Moment?
  ) throws {
    let named = try models.map { try standing.quote(named: $0) }
    let currency = currency ?? named.first?.rate.currency ?? .usd
    let rows = standing.rows(in: currency, weights: wishes.weights, workload: wishes.workload)
    let quotes = try admitted(
      named.isEmpty ? standing.offers.map(\.quote) : named, by: wishes, of: rows, standing,
      against: nil)
    let compared = SideBySide(
      quotes.compactMap { quote in rows.first { $0.quote.listing == quote.listing } })
    if sources.json {
      Output.print([
        "asOf": .moment(asOf), "currency": .text(currency.code),
        "rows": .list(compared.rows.map(compared.json)),
      ])
    } else {
      Output.print(compared.table(in: currency, asOf: asOf))
    }
  }
}

extension PricesCommand {
  /// Those of some quotes that the filter lets pass; all where there is none.
  private func admitted(
    _ quotes: [Quote], by wishes: PriceWishes, of rows: [PriceRow], _ standing: Standing,
    against base: Quote?
  ) throws -> [Quote] {
    let filter = wishes.filter
    guard !filter.isEmpty else { return quotes }
    let sieve = Sieve(
      filter, now: standing.asOf,
      base: base.flatMap { rows.named($0.listing.id, in: standing) }, watched: wishes.watched,
      named: { rows.named($0, in: standing) })
    // Says what the name may have been, and ends the command.
    for name in sieve.unknownNames { _ = try standing.quote(named: name) }
    let admitted = Set(rows.filter(sieve.admits).map(\.quote.listing))
    let found = quotes.filter { admitted.contains($0.listing) }
    if found.isEmpty { Output.complain("no listing passes '\(filter.text)'") }
    return found
  }
}

extension Standing {
  /// The rates at which prices were converted, a line each: by whom, and of which day.
  fileprivate func rates(from currencies: Set<Currency>, to currency: Currency) -> String {
    currencies.filter { $0 != currency }.sorted { $0.code < $1.code }.compactMap { from in
      exchange.conversion(from: from, to: currency, on: asOf.day)
        .map { "  " + $0.text(from: from, to: currency) + "\n" }
    }.joined()
  }

  /// Puts the prices of the very hour in the place of those that hold at most times.
  fileprivate mutating func takeHour() {
    for place in offers.indices {
      offers[place].quote.rate.prices = offers[place].quote.rate.holding(at: asOf).prices
    }
  }
}

extension Comparison {
  /// The comparison in the documented shape.
  fileprivate func json(_ bill: PriceWishes.Bill?) -> JSONText {
    let ratios: [(key: String, value: JSONText)] = [
      ("input", ratio(.input)), ("cachedInput", ratio(.cachedInput)), ("output", ratio(.output)),
      ("blend", blendRatio),
    ].compactMap { key, ratio in ratio.map { (key: key, value: .text($0.ratioText)) } }
    return [
      "id": .text(quote.listing.id),
      "currency": .text(quote.rate.currency.code),
      "perMillion": quote.rate.prices.json,
      "blend": .figure(weights.blend(quote.rate.prices)),
      "effective": .figure(bill?.effective), "month": .figure(bill?.month),
      "ratio": ratios.isEmpty ? nil : .object(ratios),
      "source": .text(quote.source),
      "observed": .moment(quote.observed),
      "observedBy": .text(quote.dating?.rawValue),
      "origin": .text(quote.origin.description),
    ]
  }
}
