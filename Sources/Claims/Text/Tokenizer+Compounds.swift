extension Tokenizer {
  /// Adds the parts of a number that is written as one word: `achtundsiebzig`, `zehnmal`.
  ///
  /// - Returns: The end of the word; nil if it is no number.
  mutating func addCompound(_ letters: Letters, _ place: Int, _ end: Int) -> Int? {
    guard end - place <= Tokenizer.longestCompound else { return nil }
    var parts: [(meaning: Int32, end: Int)] = []
    var failed: UInt64 = 0
    guard split(letters, place, place..<end, &parts, &failed), parts.count > 1 else { return nil }
    var start = place
    for part in parts {
      add(token(.word, start, part.end, part.meaning))
      start = part.end
    }
    return end
  }

  /// The most letters of a number in one word, and the most parts; longer ones are not written.
  private static let longestCompound = 60
  private static let mostParts = 12

  /// Splits letters into parts of numbers, longest part first; remembers where that failed, so that
  /// no place is tried twice.
  private func split(
    _ letters: Letters, _ place: Int, _ word: Range<Int>,
    _ parts: inout [(meaning: Int32, end: Int)], _ failed: inout UInt64
  ) -> Bool {
    if place == word.upperBound { return true }
    let mark: UInt64 = 1 << UInt64(place - word.lowerBound)
    guard parts.count < Tokenizer.mostParts, failed & mark == 0 else { return false }
    for candidate in prefixes(letters, place, word.upperBound).reversed() {
      let roles = lexicon.meanings[Int(candidate.meaning)].roles
      let isNumber = !roles.isDisjoint(with: [.number, .scale, .one])
      let isJoint = roles.contains(.and) && !parts.isEmpty
      let canEnd = !roles.isDisjoint(with: [.times, .part])
      let isLast = candidate.end == word.upperBound && !parts.isEmpty && canEnd
      guard isNumber || isJoint || isLast else { continue }
      parts.append(candidate)
      if split(letters, candidate.end, word, &parts, &failed) { return true }
      parts.removeLast()
    }
    failed |= mark
    return false
  }

  private func prefixes(
    _ letters: Letters, _ place: Int, _ end: Int
  ) -> [(meaning: Int32, end: Int)] {
    var node: Int32 = 0
    var found: [(meaning: Int32, end: Int)] = []
    for index in place..<end {
      node = lexicon.child(of: node, by: letters[index].scalar)
      guard node != 0 else { break }
      let meaning = lexicon.meaning(at: node)
      if meaning >= 0 { found.append((meaning, index + 1)) }
    }
    return found
  }
}
