import CSearch

extension Search {
  /// The ranges of the wanted words and phrases in a text, in order and without overlaps.
  ///
  /// For highlighting: ranges cover whole letters of the original text, with their accents.
  public func matches(in text: String) -> [Range<String.Index>] {
    matches(
      of: clauses.compactMap { clause in
        if case .text(let key) = clause.need, clause.isWanted { key.bytes } else { nil }
      }, in: text)
  }

  /// The ranges of the wanted authors' names in the name of an author.
  public func matches(inAuthor name: String) -> [Range<String.Index>] {
    let names = clauses.compactMap { clause in
      if case .author(let key) = clause.need, clause.isWanted { key.bytes } else { nil }
    }
    return names.isEmpty ? [] : matches(of: names, in: name)
  }

  /// Whether there are words to show in a text that it matches.
  public var hasWords: Bool {
    clauses.contains { clause in
      switch clause.need {
      case .text, .pattern: clause.isWanted
      default: false
      }
    }
  }

  /// Whether nothing but words decides what it matches, so that its words count wherever they stand.
  public var isOfWordsOnly: Bool {
    hasWords
      && clauses.allSatisfy { clause in
        switch clause.need {
        case .text, .pattern: clause.isWanted
        default: false
        }
      }
  }

  /// The ranges of words, and of the wanted patterns.
  private func matches(of words: [[UInt8]], in text: String) -> [Range<String.Index>] {
    let patterns = clauses.compactMap { clause in
      if case .pattern(let pattern) = clause.need, clause.isWanted { pattern } else { nil }
    }
    guard !words.isEmpty || !patterns.isEmpty, !text.isEmpty else { return [] }
    var places = FoldPlaces()
    let hits = withFolded(text, trace: &places) { folded in
      words.flatMap { word in spans(of: word, in: folded) }
        + patterns.flatMap { $0.ranges(in: folded) }
    }
    let found = hits.map { (from: places.from[$0.lowerBound], to: places.to[$0.upperBound - 1]) }
    return wholeLetters(of: text, found.sorted { $0.from < $1.from })
  }

  /// The ranges of a word in folded bytes.
  private func spans(of word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard let start = text.baseAddress else { return [] }
    return word.withUnsafeBufferPointer { bytes in
      let sought = csearch_word(
        bytes: bytes.baseAddress, size: word.count, rare: 0, second: word.count - 1)
      var spans: [Range<Int>] = []
      var place = 0
      while case let hit = csearch_find(start, text.count, place, sought), hit < text.count {
        place = hit + word.count
        spans.append(hit..<place)
      }
      return spans
    }
  }

  /// The ranges of the letters that the bytes belong to; adjacent ones are merged.
  private func wholeLetters(of text: String, _ found: [(from: Int, to: Int)])
    -> [Range<String.Index>]
  {
    var ranges: [Range<String.Index>] = []
    var found = found[...]
    var offset = 0
    for index in text.indices {
      let end = offset + text[index].utf8.count
      while let first = found.first, first.to <= offset { found.removeFirst() }
      guard let first = found.first else { break }
      if first.from < end {
        let isNext = ranges.last?.upperBound == index
        let start = isNext ? ranges.removeLast().lowerBound : index
        ranges.append(start..<text.index(after: index))
      }
      offset = end
    }
    return ranges
  }
}

/// Records which bytes of a text each folded byte came from.
private struct FoldPlaces: FoldTrace {
  var from: [Int] = []
  var to: [Int] = []

  mutating func wrote(_ count: Int, from start: Int, to end: Int) {
    for _ in 0..<count {
      from.append(start)
      to.append(end)
    }
  }
}
