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
  mutating func reject(_ value: JSON, _ message: String, remedy: String) {
    note(Diagnostic(.error, at: value.origin, message, remedy: remedy))
  }

  /// Says what looks wrong, although everything was taken.
  mutating func warn(_ origin: Origin, _ message: String, remedy: String) {
    note(Diagnostic(.warning, at: origin, message, remedy: remedy))
  }

  /// Adds a diagnostic, as long as there are not too many.
  mutating func note(_ diagnostic: Diagnostic) {
    if diagnostics.count < Snapshot.mostDiagnostics {
      diagnostics.append(diagnostic)
    } else if diagnostics.count == Snapshot.mostDiagnostics {
      refuse(
        "more than \(Snapshot.mostDiagnostics) problems; the rest is not listed",
        remedy: "mend the first ones and read the file again")
    }
  }

  /// Puts the diagnostics in the order of the file, and says when its quotes were observed.
  mutating func finish(_ file: SourceFile) {
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
