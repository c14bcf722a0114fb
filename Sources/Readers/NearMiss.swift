/// What to do about a name that is none: the one that was probably meant, else all there are.
func suggestion(for word: String, among names: [String]) -> String {
  let letters = Array(word.lowercased().utf8)
  let near = names.min { distance(letters, $0) < distance(letters, $1) }
  if let near, distance(letters, near) <= max(1, letters.count / 3) {
    return "did you mean '\(near)'?"
  }
  return "use one of \(names.sorted().joined(separator: ", "))"
}

/// How many letters must be put in, taken out or replaced to make one word of the other.
private func distance(_ left: [UInt8], _ name: String) -> Int {
  let right = Array(name.lowercased().utf8)
  guard left.count <= 64, right.count <= 64 else { return .max }
  var row = Array(0...right.count)
  for (line, letter) in left.enumerated() {
    var diagonal = row[0]
    row[0] = line + 1
    for column in right.indices {
      let replaced = diagonal + (letter == right[column] ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(replaced, row[column] + 1, row[column + 1] + 1)
    }
  }
  return row[right.count]
}
