/// The remedy for an unknown name: the name that was probably meant, or else all valid names.
///
/// It ends a diagnostic's remedy wherever people type names: in themes, files and commands.
public func suggestion(for word: String, among names: [String]) -> String {
  nearest(to: word, among: names).map { "did you mean '\($0)'?" }
    ?? "use one of \(Set(names).sorted().joined(separator: ", "))"
}

/// The name that was probably meant by a word; nil if none is near.
public func nearest(to word: String, among names: some Sequence<String>) -> String? {
  let near = names.map { ($0, distance(word, $0)) }
    .min { ($0.1, $0.0) < ($1.1, $1.0) }
  guard let (name, steps) = near, steps <= max(1, word.count / 3) else { return nil }
  return name
}

/// The edit distance, counting insertions, deletions, substitutions and swaps of neighbours.
private func distance(_ one: String, _ other: String) -> Int {
  let one = Array(one.lowercased())
  let other = Array(other.lowercased())
  guard one.count <= 64, other.count <= 64 else { return .max }
  var rows = [Array(0...other.count)]
  for (index, letter) in one.enumerated() {
    var row = [index + 1]
    for (place, wanted) in other.enumerated() {
      let change = rows[index][place] + (letter == wanted ? 0 : 1)
      var best = min(change, row[place] + 1, rows[index][place + 1] + 1)
      if index > 0, place > 0, letter == other[place - 1], one[index - 1] == wanted {
        best = min(best, rows[index - 1][place - 1] + 1)
      }
      row.append(best)
    }
    rows.append(row)
  }
  return rows[one.count][other.count]
}
