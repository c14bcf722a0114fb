import Analytics
import Market

extension State {
  /// The moment that the screen shows.
  public var moment: Moment { past ?? now }

  /// The report that the margin panel shows.
  var report: ServingReport? { lab.report }

  /// Everything that was wrong in the files, in their order.
  var diagnostics: [Diagnostic] { files.flatMap(\.diagnostics) }

  /// What has been asked of the market reader, and not yet answered.
  public var unanswered: Set<Query.Kind> { queries.open }
}
