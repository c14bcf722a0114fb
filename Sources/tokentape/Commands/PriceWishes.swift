import Analytics
import Dashboard
import Market
import Readers

/// What somebody wants of `prices`, with what their settings have names for.
struct PriceWishes {
  /// The name of the base listing.
  let base: String
  /// What the models are used for; none where only prices are compared.
  let workload: Workload?
  /// The mix that blends are made for.
  let weights: Weights
  /// What the listings are narrowed down to.
  let filter: Filter

  /// The listings that are marked in the archive that is asked.
  var watched: Set<Listing> = []

  /// What a workload costs at a listing.
  struct Bill {
    /// A million tokens of it.
    let effective: Figure?
    /// A month of it.
    let month: Figure?
  }

  /// Reads the settings where something in them is wanted.
  ///
  /// - Throws: The end of the command, after it has said what a name may have been.
  init(
    against: String?, compares: Bool, workload: String?, filter: String?, blend: Weights,
    _ settings: SettingsOption
  ) throws {
    let isAsked =
      against == nil && !compares || workload != nil || filter?.contains(NamedFilter.sign) == true
    let settings = isAsked ? try settings.read()?.settings : nil
    self.workload = try workload.map { try PriceWishes.workload($0, settings?.workloads ?? []) }
    weights = self.workload?.weights ?? blend
    let filters = settings?.filters ?? []
    for name in filters.unknown(in: filter ?? "") {
      throw PriceWishes.end(
        "filter", name, among: filters.map(\.name),
        otherwise: "write one under [filters] in your settings")
    }
    self.filter = Filter(filters.spelledOut(filter ?? ""))
    guard let base = against ?? settings?.base?.text ?? (compares ? "" : nil) else {
      Output.complain(
        "error: there is no base; name one with --against, or base = \"o1\" in your settings, or "
          + "--compare some listings with each other")
      throw Outcome.couldNotRun.exitCode
    }
    self.base = base
  }

  private static func workload(_ name: String, _ own: [Workload]) throws -> Workload {
    let all = own + Workload.presets
    if let workload = all.first(where: { $0.name == name }) { return workload }
    if let weights = Weights(name) { return Workload(name: name, weights: weights) }
    throw end("workload", name, among: all.map(\.name), otherwise: "")
  }

  private static func end(
    _ what: String, _ name: String, among names: [String], otherwise: String
  ) -> any Error {
    let remedy = names.isEmpty ? otherwise : suggestion(for: name, among: names)
    Output.complain("error: no \(what) is called '\(name)'; \(remedy)")
    return Outcome.couldNotRun.exitCode
  }
}

extension PriceWishes {
  /// The quotes by what the workload costs at them, the cheapest first and those without a price
  /// last; in their order where there is no workload.
  func ranked(_ quotes: [Quote], by rows: [PriceRow]) -> [Quote] {
    guard let bills = bills(of: quotes, in: rows) else { return quotes }
    return zip(quotes, bills).enumerated().sorted { left, right in
      switch (left.element.1.effective, right.element.1.effective) {
      case (let one?, let other?) where one != other: one < other
      case (_?, nil): true
      case (nil, _?): false
      default: left.offset < right.offset
      }
    }.map(\.element.0)
  }

  /// What the workload costs at each of some quotes; nothing where there is no workload.
  func bills(of quotes: [Quote], in rows: [PriceRow]) -> [Bill]? {
    guard workload != nil else { return nil }
    let known = Dictionary(rows.map { ($0.quote.listing, $0) }) { first, _ in first }
    return quotes.map { quote in
      let row = known[quote.listing]
      return Bill(effective: row?.effective, month: row?.month)
    }
  }
}
