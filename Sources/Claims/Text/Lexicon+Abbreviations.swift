extension Lexicon {
  /// Whether the last word, with its full stop, is an abbreviation, or the day of a month.
  func endsInAbbreviation(_ letters: Letters) -> Bool {
    let end = letters.count - 1
    var start = end
    while start > 0, letters[start - 1].trait.contains(.word) { start -= 1 }
    guard start < end else { return style.hasDottedOrdinals && endsInOrdinal(letters) }
    var node: Int32 = 0
    for index in start...end {
      node = child(of: node, by: letters[index].scalar)
      if node == 0 { return false }
    }
    return meaning(at: node) >= 0
  }

  /// Whether the sentence so far ends with a day of a month, as German writes it.
  private func endsInOrdinal(_ letters: Letters) -> Bool {
    var start = letters.count - 1
    while start > 0, letters[start - 1].trait.contains(.digit) { start -= 1 }
    return 1...2 ~= letters.count - 1 - start
  }
}
