import Analytics
import Market

extension State {
  /// The moment shown.
  public var moment: Moment { past ?? now }

  /// The report in the margin panel.
  var report: ServingReport? { lab.report }

  /// How many problems the files have; what is only worth knowing is none.
  var problemCount: Int { files.reduce(0) { $0 + $1.problemCount } }

  /// Queries whose results the screen waits for.
  public var unanswered: Set<Query.Kind> {
    prices.firstLook == nil ? queries.open : queries.open.subtracting([.market])
  }

  /// Whether everything that is to be seen was read and queried.
  public var isSettled: Bool { queries.open.isEmpty && progress == nil }

  /// Whether a picture is held back for results; the claims of all stories come when they come.
  public var isAwaitingResults: Bool {
    !unanswered.subtracting([.ledger, .events, .crowd, .news]).isEmpty
  }
}
