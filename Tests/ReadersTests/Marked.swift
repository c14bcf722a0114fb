/// A source without its mark «1», and the line and column where that stood.
func marked(_ source: String) -> (source: String, place: String) {
  let parts = source.split(separator: "«1»", maxSplits: 1, omittingEmptySubsequences: false)
  let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
  return (parts.joined(), "\(lines.count):\((lines.last?.count ?? 0) + 1)")
}
