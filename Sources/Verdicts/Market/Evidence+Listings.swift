import Analytics
import Market
import Names

extension Evidence {
  /// The listings that a mention means on a day, at its maker or at the sellers that are named.
  func listings(of mention: Mention, at sellers: [String], on day: Day) -> [Listing] {
    listings(of: mention, at: sellers, on: day) { find(mention, at: sellers, on: day) }
  }

  private func find(_ mention: Mention, at sellers: [String], on day: Day) -> [Listing] {
    guard case .model(let models, let maker) = mention.kind else { return [] }
    let providers =
      sellers.isEmpty ? [names.provider(maker, in: nil)?.id ?? maker] : sellers
    let all = providers.flatMap(listings(of:)).map { ($0, model(of: $0, on: day)) }
    let sold =
      models.lazy.map { model in all.filter { $0.1 == model }.map(\.0) }.first { !$0.isEmpty } ?? []
    let written = mention.written.lowercased()
    let exact = sold.filter { $0.model.lowercased() == written }
    return exact.isEmpty ? sold : exact
  }

  /// The rates of a maker's own models on a day; where it has a list of its own, by that list alone.
  func ownRates(of maker: String, on day: Day, in currency: Currency?) throws -> [Held] {
    let all = try listings(of: names.provider(maker, in: nil)?.id ?? maker).compactMap {
      try held($0, on: day, in: currency)
    }
    let own = all.filter {
      $0.quote.source.lowercased().hasPrefix($0.listing.provider.lowercased())
    }
    return own.isEmpty ? all : own
  }
}

/// A listing's rate on a day.
struct Held: Hashable {
  /// The quote that was in force.
  var quote: Quote
  /// When it took effect, or was first seen.
  var since: Moment?

  var listing: Listing { quote.listing }
}

extension Evidence {
  /// The rate in force on a day, by the source nearest to the vendor that knows one.
  ///
  /// What counts is the day from which a price holds, even if the list that says so came later.
  func held(_ listing: Listing, on day: Day, in currency: Currency? = nil) throws -> Held? {
    let moment = Moment(day).endOfDay
    for steps in try steps(of: listing, in: currency) {
      let held = steps.last {
        ($0.since ?? moment) <= moment && $0.quote.effectiveUntil.map { moment < $0 } ?? true
      }
      if let held { return held }
    }
    return nil
  }

  /// The rates of a listing over time, source by source, the nearest to the vendor first.
  func steps(of listing: Listing, in currency: Currency? = nil) throws -> [[Held]] {
    try steps(of: listing, in: currency) { try findSteps(of: listing, in: currency) }
  }

  private func findSteps(of listing: Listing, in currency: Currency?) throws -> [[Held]] {
    try reader.histories(of: listing).sorted { $0.near < $1.near }.map { source in
      source.spans.flatMap { $0.known(asOf: asOf) }
        .filter {
          let own = $0.quote.rate.currency
          return currency.map { $0 == own } ?? (own != .cny)
        }
    }.filter { !$0.isEmpty }
  }

  /// The step before another with other prices, by the same source.
  func before(_ held: Held) throws -> Held? {
    for steps in try steps(of: held.listing, in: held.quote.rate.currency) {
      guard let place = steps.lastIndex(of: held) else { continue }
      return steps[..<place].last { $0.quote.rate.prices != held.quote.rate.prices }
    }
    return nil
  }
}

extension PriceSpan {
  /// The quotes of a span as first seen, if that was known by a moment.
  fileprivate func known(asOf moment: Moment) -> [Held] {
    guard first.map({ $0 <= moment }) ?? true else { return [] }
    return quotes.sorted {
      ($0.effectiveFrom?.seconds ?? .min) < ($1.effectiveFrom?.seconds ?? .min)
    }
    .map { Held(quote: $0, since: $0.effectiveFrom ?? first) }
  }
}
