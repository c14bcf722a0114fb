import Analytics
import Dashboard
import Market
import Names
import Readers

/// The options of `prices`, resolved against the settings.
struct PriceWishes {
  /// The bases to compare with, in order of preference.
  let bases: [Base]
  /// The currency from the command line or the settings.
  let currency: Currency?
  /// Whether the currency comes from the command line rather than the settings.
  let isCurrencyAsked: Bool
  /// The workload; nil if only prices are compared.
  let workload: Workload?
  /// The weights of blends.
  let weights: Weights
  /// The filter that listings must pass.
  let filter: Filter
  /// The table of names, with the user's own.
  let names: NameCatalogue
  /// The listings that are marked in the archive.
  var watched: Set<Listing> = []

  /// A listing to compare with, by name.
  struct Base {
    let name: String
    /// Where the name comes from: the command line, the settings, or the default.
    let origin: Origin

    enum Origin { case asked, settings, usual }
  }

  /// - Throws: The exit code, after printing what an unknown name may mean.
  init(
    against: String?, compares: Bool, currency: Currency?, workload: String?, filter: String?,
    blend: Weights, _ settings: Settings?
  ) throws {
    let usual = settings?.base.map { Base(name: $0.text, origin: .settings) }
    bases =
      compares
      ? []
      : against.map { [Base(name: $0, origin: .asked)] }
        ?? [usual, Base(name: AlertRule.baseName, origin: .usual)].compactMap(\.self)
    self.currency = currency ?? settings?.currency
    isCurrencyAsked = currency != nil
    names = ShippedNames.catalogue(with: settings?.names ?? [])
    self.workload = try workload.map { try PriceWishes.workload($0, settings?.workloads ?? []) }
    weights = self.workload?.weights ?? blend
    do throws(Diagnostic) {
      self.filter = try Filter(
        filter ?? "", at: Origin(file: "--where", line: 1, column: 1),
        named: settings?.filters ?? [], hasWorkload: workload != nil)
    } catch {
      throw Output.end(with: error)
    }
  }

  private static func workload(_ name: String, _ own: [Workload]) throws -> Workload {
    let all = own + Workload.presets
    if let workload = all.first(where: { $0.name == name }) { return workload }
    if let weights = Weights(name) { return Workload(name: name, weights: weights) }
    Output.complain(
      "error: no workload is called '\(name)'; "
        + suggestion(for: name, among: all.map(\.name)))
    throw Outcome.couldNotRun.exitCode
  }
}

extension PriceWishes {
  /// The base in a market view; nil if neither the settings' base nor the default was on sale.
  ///
  /// - Throws: The exit code, if the requested base is not there.
  func base(in view: MarketView) throws -> Quote? {
    for base in bases {
      if base.origin == .asked { return try view.quote(named: base.name, by: names) }
      if case .listing(let listing) = view.listing(named: base.name),
        let offer = view.offer(of: listing)
      {
        return offer.quote
      }
      if base.origin == .settings {
        Output.complain(
          "warning: no listing is called '\(base.name)', the settings' base; "
            + "the base is \(AlertRule.baseName)")
      }
    }
    return nil
  }

  /// The currency to show prices in: the requested one, else the settings' if there is a rate for
  /// it, else the one the prices are stated in.
  ///
  /// - Throws: The exit code, if there is no rate for the requested currency.
  func currency(of stated: [Currency], in view: MarketView) throws -> Currency {
    let own = stated.first ?? .usd
    guard let currency else { return own }
    let day = view.asOf.day
    let missing = stated.first {
      view.exchange.conversion(from: $0, to: currency, on: day) == nil
    }
    guard let missing else { return currency }
    guard isCurrencyAsked else {
      Output.complain(
        "warning: no exchange rate from \(missing) to \(currency), the settings' currency, is known "
          + "by \(day); load a file such as eurofxref-hist.csv")
      return own
    }
    Output.complain(
      "error: no exchange rate from \(missing) to \(currency) is known by \(day); "
        + "load a file such as eurofxref-hist.csv, or choose another --as-of")
    throw Outcome.couldNotRun.exitCode
  }
}
