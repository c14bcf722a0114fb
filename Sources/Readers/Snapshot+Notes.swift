import Market

extension Snapshot {
  /// The most diagnostics per file; a thousand wrong lines have one cause.
  static let mostDiagnostics = 1_000

  /// Reports that nothing can be read from the file.
  mutating func refuse(_ message: String, remedy: String) {
    diagnostics.append(
      Diagnostic(.error, at: Origin(file: file, line: 0), message, remedy: remedy))
  }

  /// Reports a wrong value, which is left out.
  mutating func reject(
    _ value: JSON, _ message: @autoclosure () -> String, remedy: @autoclosure () -> String
  ) {
    note(Diagnostic(.error, at: value.origin, message(), remedy: remedy()))
  }

  /// Reports something suspicious that was read anyway.
  mutating func warn(
    _ origin: @autoclosure () -> Origin, _ message: @autoclosure () -> String,
    remedy: @autoclosure () -> String
  ) {
    note(Diagnostic(.warning, at: origin(), message(), remedy: remedy()))
  }

  /// Adds a diagnostic while the limit allows.
  ///
  /// Past the limit the text is not even built, since a file may have a million mistakes.
  mutating func note(_ diagnostic: @autoclosure () -> Diagnostic) {
    if diagnostics.count < Snapshot.mostDiagnostics {
      diagnostics.append(diagnostic())
    } else if diagnostics.count == Snapshot.mostDiagnostics {
      refuse(
        "more than \(Snapshot.mostDiagnostics) problems; further ones are not listed",
        remedy: "fix the first ones and read the file again")
    }
  }

  /// Tells how many entries are left out since a program wrote them itself, such as that somebody joined.
  mutating func tellNotices(_ notices: [Origin]) {
    guard let first = notices.first else { return }
    note(
      Diagnostic(
        .note, at: first,
        notices.count == 1
          ? "this entry holds no message or post: it is a notice, such as that somebody joined, or was deleted"
          : "\(notices.count) entries from here on hold no messages or posts: they are notices, such as "
            + "that somebody joined, or were deleted", remedy: "nothing need be done"))
  }

  /// The most listings per file: fifty times the largest catalogue.
  static let mostQuotes = 200_000
  /// The most stories in a file that is not one of lines.
  static let mostStories = 400_000

  /// Whether the limit on listings is reached.
  var isFull: Bool { quotes.count >= Snapshot.mostQuotes }

  /// Adds a quote; the first one past the limit is reported.
  mutating func add(_ quote: Quote) {
    if isFull {
      refuseRest("listings", most: Snapshot.mostQuotes)
    } else {
      quotes.append(quote)
    }
  }

  /// Reports once that a file has more of something than the limit.
  mutating func refuseRest(_ things: String, most: Int) {
    let diagnostic = Diagnostic(
      .error, at: Origin(file: file, line: 0), "the file has more than \(most) \(things)",
      remedy: "split it; the rest was not read")
    if diagnostics.last != diagnostic { diagnostics.append(diagnostic) }
  }

  /// Sorts the diagnostics by position and dates the quotes.
  mutating func finish(_ file: SourceFile) {
    rankSources()
    doubtPrices()
    mendMangled()
    checkTimes(readAt: file.readAt)
    tidyLanguages()
    joinThreads()
    let order = diagnostics.indices.sorted {
      let (left, right) = (diagnostics[$0].origin, diagnostics[$1].origin)
      return (left.line, left.column, $0) < (right.line, right.column, $1)
    }
    diagnostics = order.map { diagnostics[$0] }
    dateQuotes(by: file)
    dateRents(by: file)
  }
}
