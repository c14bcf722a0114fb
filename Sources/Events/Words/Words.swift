/// The words by which stories are compared: names in several scripts, ideas in several languages, and
/// what tells a comment or a round-up.
///
/// A star at the end stands for any ending, a tilde at the start for any beginning.
enum Words {
  /// The lines of a table, each split at its commas.
  static func lines(_ table: String) -> [[String]] {
    table.split(separator: "\n").map { line in
      line.split(separator: ",").map { String($0.drop { $0 == " " }) }
    }
  }
}
