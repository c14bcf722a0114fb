import Analytics
import Market

/// The screen's queries, and which of them were answered.
struct OpenQueries: Sendable {
  /// The moment of the last market view query.
  var marketAsked: Moment?
  /// Queries that are not yet answered.
  var open: Set<Query.Kind> = []
  /// Of what is asked for whenever it is missing: what could not be answered, and is not asked again
  /// before something changes.
  var failed: Set<Query.Kind> = []
  /// Which of prices, stories and files were answered at least once.
  var answered: Set<Query.Kind> = []
  /// The listings whose prices on a day were requested as assumed prices; queried one at a time,
  /// since only the last query of a kind is answered.
  var pricesAsked: [(assumed: AssumedPrices, listing: Listing)] = []
  /// The first rows of the price table, as they are stored for the next start.
  var keptLook: FirstLook?
}
