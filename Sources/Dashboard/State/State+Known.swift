import Analytics
import Market

extension State {
  /// The moment shown.
  public var moment: Moment { past ?? now }

  /// The report in the margin panel.
  var report: ServingReport? { lab.report }

  /// All problems of the files, in file order.
  var diagnostics: [Diagnostic] { files.flatMap(\.diagnostics) }

  /// Queries that are not yet answered.
  public var unanswered: Set<Query.Kind> { queries.open }
}
