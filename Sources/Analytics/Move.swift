import Market

/// A price that was another in the snapshot before.
public struct Move: Hashable, Sendable {
  /// Whose price.
  public var listing: Listing
  /// On which meter.
  public var meter: Meter
  /// For a million tokens, before.
  public var before: Figure
  /// For a million tokens, now.
  public var after: Figure
  /// What both are counted in.
  public var currency: Currency
  /// When the new price took hold, or, where no source says so, when it was first seen.
  public var at: Moment
  /// The quote that brought it.
  public var quote: Quote

  /// The change as a share of the price before: -0.63 for a fall of 63 %.
  ///
  /// `nil` where the price before was nought, of which nothing is a share.
  public var change: Figure? { (after - before).divided(by: before) }
}

extension Book {
  /// The moves that were known at a moment, newest first.
  ///
  /// Only quotes of one source are held against each other, one after the other: two sources that
  /// differ are a disagreement and no move. Prices in doubt and prices of nought are no moves.
  public func moves(asOf moment: Moment) -> [Move] {
    var moves: [Move] = []
    for history in quotes.values where history.count > 1 {
      var before: [String: Quote] = [:]
      for quote in history where quote.hasBegun(at: moment) {
        if let earlier = before[quote.source], let move = Move(from: earlier, to: quote) {
          moves.append(move)
        }
        before[quote.source] = quote
      }
    }
    return moves.sorted { ($1.at, $0.listing) < ($0.at, $1.listing) }
  }
}

extension Move {
  /// The move between two quotes: of output if that changed, else of input, else of the cache.
  init?(from before: Quote, to after: Quote) {
    guard before.rate.currency == after.rate.currency else { return nil }
    for meter in [Meter.output, .input, .cachedInput] {
      guard case .known(let old) = before.rate.prices[meter],
        case .known(let new) = after.rate.prices[meter], old != new,
        let moment = after.effectiveFrom ?? after.observed
      else { continue }
      self.init(
        listing: after.listing, meter: meter, before: old, after: new,
        currency: after.rate.currency, at: moment, quote: after)
      return
    }
    return nil
  }
}
