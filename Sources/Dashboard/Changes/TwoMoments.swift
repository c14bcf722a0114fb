import Analytics
import Market

/// What some listings charge at two moments, that is wanted.
public struct TwoMomentsWish: Hashable, Sendable {
  /// The first moment.
  public var from: Moment
  /// The last moment.
  public var to: Moment
  /// The listings.
  public var listings: [Listing]
}

/// What a listing charges at two moments; nil where it was not listed.
public struct TwoOffers: Hashable, Sendable {
  /// The two moments.
  public var moments: ClosedRange<Moment>
  /// The listing.
  public var listing: Listing
  /// What it charged at the first moment.
  public var before: Offer?
  /// What it charges at the last.
  public var after: Offer?
}

extension MarketReader {
  /// What some listings charge at two moments, as known at each.
  func offers(_ wish: TwoMomentsWish) throws -> [TwoOffers] {
    let (before, after) = (try view(asOf: wish.from), try view(asOf: wish.to))
    return wish.listings.map {
      TwoOffers(
        moments: min(wish.from, wish.to)...wish.to, listing: $0, before: before.offer(of: $0),
        after: after.offer(of: $0))
    }
  }
}

extension TwoOffers {
  /// A price at both moments.
  struct Line: Hashable {
    var listing: Listing
    var meter: Meter
    /// The price and its currency; nil where it is not stated.
    var before: Cell?
    var after: Cell?
    /// The difference as a share of what was before; nil where it can't be told.
    var share: Figure?

    /// A price in words, and whether nobody had looked for long.
    struct Cell: Hashable {
      var text: String
      var isDim: Bool
    }
  }

  /// The prices that either moment has; one line without any if neither has.
  var lines: [Line] {
    let lines = Meter.allCases.compactMap(line)
    return lines.isEmpty ? [Line(listing: listing, meter: .input)] : lines
  }

  private func line(of meter: Meter) -> Line? {
    func price(_ offer: Offer?) -> Price? {
      guard let price = offer?.quote.rate.prices[meter], price != .unknown else { return nil }
      return price
    }
    // What can't be bought any more has a last price, but charges nothing.
    func isSold(_ offer: Offer?) -> Bool { offer?.availability.since == nil }
    guard price(before) != nil || price(after) != nil else { return nil }
    func cell(_ offer: Offer?, _ moment: Moment) -> Line.Cell? {
      guard let offer else { return .init(text: said("not listed"), isDim: true) }
      guard isSold(offer) else {
        return .init(text: said(term: offer.availability.word), isDim: true)
      }
      return price(offer).map {
        .init(
          text: $0.shownText + " " + offer.quote.rate.currency.code, isDim: offer.isDim(at: moment))
      }
    }
    var line = Line(
      listing: listing, meter: meter, before: cell(before, moments.lowerBound),
      after: cell(after, moments.upperBound))
    if before?.quote.rate.currency == after?.quote.rate.currency, isSold(before), isSold(after),
      let was = price(before)?.amount, !was.isZero, let now = price(after)?.amount
    {
      line.share = (now - was).divided(by: was)
    }
    return line
  }
}

extension State {
  /// What the listings of the open page charge at its two moments, once that is known.
  func offers(_ wish: TwoMomentsWish) -> [TwoOffers]? {
    lookups.twoMoments.flatMap { $0.wish == wish ? $0.offers : nil }
  }

  /// Reads the prices of the open page, beside the loop.
  mutating func askForTwoMoments() {
    guard let page = page(TwoMomentsPage.self), !queries.open.contains(.twoMoments),
      !queries.open.contains(.market)
    else { return }
    let wish = page.wish(in: self)
    if !wish.listings.isEmpty, lookups.twoMoments?.wish != wish { ask(.twoMoments(wish)) }
  }
}
