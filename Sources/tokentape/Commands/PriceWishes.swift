import Analytics
import Dashboard
import Market
import Readers

/// What somebody wants of `prices`, with what their settings have names for.
struct PriceWishes {
  /// What prices are compared with, in the order in which it is looked for.
  let bases: [Base]
  /// What prices are shown in, by the person's word.
  let currency: Currency?
  /// Whether the currency was asked for, and not only set up.
  let isCurrencyAsked: Bool
  /// What the models are used for; none where only prices are compared.
  let workload: Workload?
  /// The mix that blends are made for.
  let weights: Weights
  /// What the listings are narrowed down to.
  let filter: Filter
  /// The listings that are marked in the archive that is asked.
  var watched: Set<Listing> = []

  /// A listing to compare with, as a person names it.
  struct Base {
    let name: String
    /// Who named it: somebody who asked, their settings, or nobody.
    let origin: Origin

    enum Origin { case asked, settings, usual }
  }

  /// - Throws: The end of the command, after it has said what a name may have been.
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
  /// What prices are compared with in what stood; none where nothing usual was sold.
  ///
  /// - Throws: The end of the command, where what was asked for is not there.
  func base(in view: MarketView) throws -> Quote? {
    for base in bases {
      if base.origin == .asked { return try view.quote(named: base.name) }
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

  /// What the prices are shown in: what was asked for, else set up where there is a rate for it, else
  /// what they are stated in.
  ///
  /// - Throws: The end of the command, where there is no rate for what was asked for.
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
