import Market

extension Snapshot {
  /// The most diagnostics of a file; a thousand wrong lines have one cause.
  static let mostDiagnostics = 1_000

  /// Says that nothing can be read from the file.
  mutating func refuse(_ message: String, remedy: String) {
    diagnostics.append(
      Diagnostic(.error, at: Origin(file: file, line: 0), message, remedy: remedy))
  }

  /// Says what is wrong with a value, and leaves it out.
  mutating func reject(
    _ value: JSON, _ message: @autoclosure () -> String, remedy: @autoclosure () -> String
  ) {
    note(Diagnostic(.error, at: value.origin, message(), remedy: remedy()))
  }

  /// Says what looks wrong, although everything was taken.
  mutating func warn(
    _ origin: @autoclosure () -> Origin, _ message: @autoclosure () -> String,
    remedy: @autoclosure () -> String
  ) {
    note(Diagnostic(.warning, at: origin(), message(), remedy: remedy()))
  }

  /// Adds a diagnostic, as long as there are not too many; what is not added is not worded either,
  /// since a file may have a million mistakes.
  mutating func note(_ diagnostic: @autoclosure () -> Diagnostic) {
    if diagnostics.count < Snapshot.mostDiagnostics {
      diagnostics.append(diagnostic())
    } else if diagnostics.count == Snapshot.mostDiagnostics {
      refuse(
        "more than \(Snapshot.mostDiagnostics) problems; the rest is not listed",
        remedy: "mend the first ones and read the file again")
    }
  }

  /// The most listings of a file: fifty times what the largest catalogue has.
  static let mostQuotes = 200_000
  /// The most stories of a file that is no file of lines.
  static let mostStories = 400_000

  /// Whether no more listings are taken.
  var isFull: Bool { quotes.count >= Snapshot.mostQuotes }

  /// Adds a quote; where there are too many, the first that is left out is told.
  mutating func add(_ quote: Quote) {
    if isFull {
      refuseRest("listings", most: Snapshot.mostQuotes)
    } else {
      quotes.append(quote)
    }
  }

  /// Says once that a file has more of something than is kept of one.
  mutating func refuseRest(_ things: String, most: Int) {
    let diagnostic = Diagnostic(
      .error, at: Origin(file: file, line: 0), "the file has more than \(most) \(things)",
      remedy: "split it; the rest was not read")
    if diagnostics.last != diagnostic { diagnostics.append(diagnostic) }
  }

  /// Puts the diagnostics in the order of the file, and says when its quotes were observed.
  mutating func finish(_ file: SourceFile) {
    rankSources()
    doubtPrices()
    joinThreads()
    let order = diagnostics.indices.sorted {
      let (left, right) = (diagnostics[$0].origin, diagnostics[$1].origin)
      return (left.line, left.column, $0) < (right.line, right.column, $1)
    }
    diagnostics = order.map { diagnostics[$0] }
    dateQuotes(by: file)
  }
}
