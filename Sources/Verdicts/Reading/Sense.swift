/// What a word says of the figures beside it.
enum Sense: UInt8, CaseIterable, Sendable {
  // Prices
  case input, cached, output, price, token, million, thousand, single
  // Serving
  case revenue, cost, profit, margin, grossMargin, profitOnCost, multiple, ofRevenue, ofCost
  case read, written, node, gpu, perHour, really
  // Time
  case day, year, month, quarter, night, peak, offPeak, byDay, average, since, clock, formerly
  // Comparing
  case cheaper, dearer, falls, rises, than, of, compared, from, to, by, instead, differs, half,
    under, over
  // Scores, contexts and currencies
  case leads, trails, points, context, worth, perUnit
  // Words between others
  case and, respectively, negation, question
  /// A thing that no list, report or score speaks of: users, shares, training, forecasts.
  case elsewhere
}

/// Some senses; one bit each, since they are asked for at every word.
struct Senses: ExpressibleByArrayLiteral, Sendable {
  private var bits: UInt64 = 0

  init(arrayLiteral senses: Sense...) {
    for sense in senses { bits |= 1 << UInt64(sense.rawValue) }
  }

  func contains(_ sense: Sense) -> Bool { bits >> UInt64(sense.rawValue) & 1 == 1 }
}

/// A word of the text that has a sense.
struct Mark: Hashable, Sendable {
  /// The sense.
  var sense: Sense
  /// The place in the text's UTF-8.
  var range: Range<Int>
}
