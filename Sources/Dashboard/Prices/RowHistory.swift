import Analytics
import Market
import Screen

/// What a listing's blend was in the year before the moment shown, as steps.
struct RowHistory: Hashable, Sendable {
  /// The columns of its picture.
  static let columns = 12
  /// How far back it goes.
  static let days = 365

  /// The blend in the currency of the last price, in chronological order.
  private let levels: [StepChart.Level]

  /// A history of prices; what was stated in another currency is converted at the rate of its own day
  /// or, before the first known rate, of the last price's.
  init(_ steps: [PriceTrail.Step], _ weights: Weights, _ exchange: Exchange, asOf: Moment) {
    let currency = steps.last?.quote.rate.currency ?? .usd
    levels = steps.compactMap { step in
      guard let amount = weights.blend(step.quote.rate.prices),
        let factor = exchange.factor(
          from: step.quote.rate.currency, to: currency,
          on: [step.from, steps.last?.from, asOf].compactMap { $0?.day })
      else { return nil }
      return StepChart.Level(
        from: step.from?.seconds ?? .min, seenUntil: step.seenUntil?.seconds ?? .min,
        amount: amount * factor)
    }
  }

  /// Draws the steps in one row of Braille characters; the line has the colour of a rise or a cut if
  /// the last price differs from the first.
  func draw(until now: Moment, on canvas: inout Canvas, row: Int, column: Int) {
    let span = (now.seconds - Int64(RowHistory.days) * 86_400)..<now.seconds
    let start = levels.lastIndex { $0.from <= span.lowerBound } ?? 0
    let levels = levels.dropFirst(start).filter { $0.from <= span.upperBound }
    guard let first = levels.first?.amount, let last = levels.last?.amount,
      let scale = PriceScale(around: levels.map(\.amount))
    else { return }
    let role: Role = last < first ? .down : first < last ? .up : .muted
    StepChart(levels: levels, span: span, scale: scale).draw(
      on: &canvas, in: Frame(row: row, column: column, columns: RowHistory.columns, rows: 1),
      as: role)
  }
}

/// The histories of the rows that were in sight, kept from frame to frame.
struct RowHistories: Sendable {
  private var known: [Listing: RowHistory] = [:]
  /// The mix of the blends.
  private var weights = Weights.threeToOne

  /// The most that are kept; more than any screen has rows.
  private static let most = 2_000

  /// The history of a listing, once it is known.
  subscript(listing: Listing, weights: Weights) -> RowHistory? {
    weights == self.weights ? known[listing] : nil
  }

  /// Adds histories, and forgets all earlier ones if there are too many, or of another mix.
  mutating func add(
    _ steps: [Listing: [PriceTrail.Step]], _ weights: Weights, in market: MarketView
  ) {
    if weights != self.weights || known.count + steps.count > RowHistories.most { known = [:] }
    self.weights = weights
    for (listing, steps) in steps {
      known[listing] = RowHistory(steps, weights, market.exchange, asOf: market.asOf)
    }
  }
}

extension Exchange {
  /// The factor between two currencies on the first of some days that has one.
  fileprivate func factor(from: Currency, to: Currency, on days: [Day]) -> Figure? {
    days.lazy.compactMap { conversion(from: from, to: to, on: $0)?.factor }.first
  }
}

extension State {
  /// Queries the prices over time of the rows in sight, but only while they are shown.
  mutating func askForHistories() {
    guard layout.panels[.prices] != nil, !market.offers.isEmpty,
      !queries.open.contains(.histories),
      PricesPanel.columns(of: prices, now: moment, in: inside(.prices), isWhole: isZoomed)
        .columns.contains(.history)
    else { return }
    let missing = prices.cursor.window(rows: pricesRows, of: prices.count)
      .map { prices[$0].listing }.filter { prices.histories[$0, prices.weights] == nil }
    if !missing.isEmpty { ask(.histories(missing, asOf: moment)) }
  }

  /// Takes over prices over time, unless another moment is shown by now.
  mutating func take(_ histories: [Listing: [PriceTrail.Step]], asOf: Moment) {
    guard asOf == moment else { return }
    prices.histories.add(histories, prices.weights, in: market)
  }
}
