import Analytics
import Market

/// What a screen has asked, and what of it was answered.
struct Questions: Sendable {
  /// The moment whose prices were asked for last.
  var standingAsked: Moment?
  /// What has been asked of the shelf, and not yet answered.
  var open: Set<Ask.Kind> = []
  /// What of prices, stories and files was answered at least once.
  var answered: Set<Ask.Kind> = []
  /// The listings whose prices on a day were asked for, to suppose that tokens are sold at them; one
  /// question at a time, since of two only the last is answered.
  var salesAsked: [(sale: Sale, listing: Listing)] = []
}
