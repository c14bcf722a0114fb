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

extension Settings.Word {
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
