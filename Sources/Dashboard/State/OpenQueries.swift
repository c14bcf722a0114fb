import Analytics
import Market

/// What a screen has asked, and what of it was answered.
struct OpenQueries: Sendable {
  /// The moment whose prices were asked for last.
  var marketAsked: Moment?
  /// What has been asked of the market reader, and not yet answered.
  var open: Set<Query.Kind> = []
  /// What of prices, stories and files was answered at least once.
  var answered: Set<Query.Kind> = []
  /// The listings whose prices on a day were asked for, to suppose that tokens are sold at them; one
  /// question at a time, since of two only the last is answered.
  var pricesAsked: [(assumed: AssumedPrices, listing: Listing)] = []
}
