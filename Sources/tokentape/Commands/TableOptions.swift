import ArgumentParser
import Market

/// The options for printing a table.
struct TableOptions: ParsableArguments {
  @Flag(help: "Print comma-separated values.")
  var csv = false

  @Option(help: ArgumentHelp("Sort by a column.", valueName: "column"), completion: .column)
  var sort: String?

  @Flag(help: "Reverse the order.")
  var reverse = false

  /// The column named by --sort, if any.
  ///
  /// - Throws: The exit code, after suggesting column names.
  func column<Column>(_ columns: [(name: String, column: Column)]) throws -> Column? {
    guard let sort else { return nil }
    if let found = columns.first(where: { $0.name == sort.lowercased() }) { return found.column }
    Output.complain(
      "error: no column is called '\(sort)'; "
        + suggestion(for: sort, among: columns.map(\.name)))
    throw Outcome.couldNotRun.exitCode
  }

  /// The values sorted by key, ascending unless reversed; those without a key come last.
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
