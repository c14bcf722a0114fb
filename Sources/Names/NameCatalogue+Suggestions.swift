extension NameCatalogue {
  /// Names that may have been meant, nearest first; only suggestions, never a match.
  ///
  /// - Parameters:
  ///   - name: The typed name.
  ///   - most: The most suggestions to return.
  /// - Returns: Names of models, providers and makers.
  public func suggestions(for name: String, most: Int = 5) -> [String] {
    let wanted = Array(plainLetters(name).filter { $0.isLetter || $0.isNumber })
    guard !wanted.isEmpty, wanted.count <= 64 else { return [] }
    let known =
      table.models.map(\.name) + table.providers.map(\.id) + table.written.makers.keys
    return Set(known).compactMap { known in
      nearness(of: wanted, to: Array(known.filter { $0.isLetter || $0.isNumber }))
        .map { (known, $0) }
    }
    .sorted { ($0.1, $0.0.count, $0.0) < ($1.1, $1.0.count, $1.0) }
    .prefix(most).map(\.0)
  }
}

/// The distance of a typed name from a known one; `nil` if too far.
///
/// Letters may be left out (`dpsk` for deepseek) as long as the typed ones are in order and the
/// first is right; or a few may be wrong, swapped or missing (`opnai`, `gtp-4o`).
private func nearness(of typed: [Character], to known: [Character]) -> Int? {
  let steps = editDistance(typed, known)
  if steps <= max(1, typed.count / 3) { return steps }
  guard typed.first == known.first, isSubsequence(typed, of: known) else { return nil }
  return typed.count / 3 + known.count - typed.count
}

private func isSubsequence(_ typed: [Character], of known: [Character]) -> Bool {
  var rest = known[...]
  for letter in typed {
    guard let place = rest.firstIndex(of: letter) else { return false }
    rest = rest[(place + 1)...]
  }
  return true
}

/// The edit distance, counting insertions, deletions, substitutions and swaps of neighbours.
private func editDistance(_ one: [Character], _ other: [Character]) -> Int {
  var before: [Int] = []
  var last = Array(0...other.count)
  for (index, letter) in one.enumerated() {
    var row = [index + 1]
    for (place, wanted) in other.enumerated() {
      var best = min(last[place] + (letter == wanted ? 0 : 1), row[place] + 1, last[place + 1] + 1)
      if index > 0, place > 0, letter == other[place - 1], one[index - 1] == wanted {
        best = min(best, before[place - 1] + 1)
      }
      row.append(best)
    }
    (before, last) = (last, row)
  }
  return last[other.count]
}
