import Analytics
import Market

extension State {
  /// The moment shown.
  public var moment: Moment { past ?? now }

  /// The report in the margin panel.
  var report: ServingReport? { lab.report }

  /// All problems of the files, in file order.
  var diagnostics: [Diagnostic] { files.flatMap(\.diagnostics) }

  /// Queries whose results the screen waits for.
  public var unanswered: Set<Query.Kind> {
    prices.firstLook == nil ? queries.open : queries.open.subtracting([.market])
  }

  /// Whether a picture is held back for results; the claims of all stories come when they come.
  public var isAwaitingResults: Bool {
    !unanswered.subtracting([.ledger, .events, .crowd, .news]).isEmpty
  }
}
