import Market
import Prose

extension TOMLFile.Entry {
  /// The entry's value as a search of the feed.
  ///
  /// - Throws: A diagnostic at the part that can't be read, or if nothing is searched for.
  func search(such example: String) throws(Diagnostic) -> Settings.Word {
    let word = try word(such: example)
    try word.checkSearch()
    return word
  }
}

extension SettingsReader {
  /// What the feed mutes and highlights; a mistake costs its rule.
  mutating func takeFeedRules(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    var rules: [Settings.Word] = []
    for word in try entry.words(such: "[\"author:lan\", \"airdrop\"]") {
      attempt { _ throws(Diagnostic) in
        try word.checkSearch()
        try word.checkRule()
        rules.append(word)
      }
    }
    switch entry.name.text {
    case "mute": settings.muted = rules
    case "highlight": settings.highlighted = rules
    default:
      throw entry.name.unknown("setting '\(entry.name.text)'", among: ["mute", "highlight"])
    }
  }
}

extension Settings.Word {
  /// Checks that it is about what a story is and says, which does not change.
  fileprivate func checkRule() throws(Diagnostic) {
    let search = Search(text)
    guard search.asksForClaims || search.asksForStars || search.order != nil else { return }
    throw Diagnostic(
      .error, at: origin, "a rule of the feed can't contain has: or sort:",
      remedy: "write words, author:, source:, board: or lang:")
  }

  /// Checks that it is a search that finds something.
  func checkSearch() throws(Diagnostic) {
    let search = Search(text)
    if let mistake = search.mistakes.first {
      throw mistake.diagnostic(
        at: Origin(file: origin.file, line: origin.line, column: origin.column + mistake.column - 1)
      )
    }
    guard search.isEmpty else { return }
    throw Diagnostic(
      .error, at: origin, "'\(text)' searches for nothing",
      remedy: "write a word, or a field such as author:lan")
  }
}
