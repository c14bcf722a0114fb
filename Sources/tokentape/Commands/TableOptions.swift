import ArgumentParser
import Market

/// How a table is printed.
struct TableOptions: ParsableArguments {
  @Flag(help: "Print a table of comma-separated values.")
  var csv = false

  @Option(help: ArgumentHelp("Sort by a column: its name.", valueName: "column"))
  var sort: String?

  @Flag(help: "Turn the order round.")
  var reverse = false

  /// The column that was asked for, by its name; none where none was.
  ///
  /// - Throws: The end of the command, after it has said what the columns are called.
  func column<Column>(_ columns: [(name: String, column: Column)]) throws -> Column? {
    guard let sort else { return nil }
    if let found = columns.first(where: { $0.name == sort.lowercased() }) { return found.column }
    Output.complain(
      "error: no column is called '\(sort)'; "
        + suggestion(for: sort, among: columns.map(\.name)))
    throw Outcome.couldNotRun.exitCode
  }

  /// The values by what is known of each, from the least; those of which nothing is come last.
  func sorted<Value, Key: Comparable>(_ values: [Value], by key: (Value) -> Key?) -> [Value] {
    let keyed = values.map { (value: $0, key: key($0)) }
    let known = keyed.enumerated().filter { $0.element.key != nil }.sorted { left, right in
      guard let one = left.element.key, let other = right.element.key, one != other else {
        return left.offset < right.offset
      }
      return (one < other) != reverse
    }
    return known.map(\.element.value) + keyed.filter { $0.key == nil }.map(\.value)
  }
}
