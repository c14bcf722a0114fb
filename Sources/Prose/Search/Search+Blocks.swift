import CSearch

extension Search {
  /// Whether it has conditions on the text itself.
  public var asksForText: Bool { clauses.contains { $0.sought != nil } }

  /// The entries of a ``SearchBlock`` whose texts match, in order.
  ///
  /// Blocks do not contain boards, languages, dates or claims: check `admitsFields` and
  /// `admits(statesClaim:)` as well.
  ///
  /// - Parameters:
  ///   - bytes: The block's ``SearchBlock/bytes``.
  ///   - ends: The block's ``SearchBlock/ends``, four bytes each, as the machine orders them; they
  ///     need not be aligned.
  /// - Returns: Their indices among the ends, from 0; empty if the ends do not fit the bytes, as in
  ///   a damaged file.
  public func entries(in bytes: UnsafeRawBufferPointer, ends: UnsafeRawBufferPointer) -> [Int] {
    let count = ends.count / 4
    guard asksForText || !patterns.isEmpty, count > 0 else { return Array(0..<count) }
    guard let start = bytes.bindMemory(to: UInt8.self).baseAddress,
      BlockScan.isSound(ends, size: bytes.count)
    else { return [] }
    let text = UnsafeBufferPointer(start: start, count: bytes.count)
    let found =
      asksForText
      ? withSought(in: ByteCounts(of: text)) { sought in
        BlockScan(start: start, ends: ends, sought: sought).entries()
      } : Array(0..<count)
    return patterns.isEmpty ? found : found.filter { admitsPatterns(text.entry($0, ends)) }
  }

  /// The regular expressions that must match, or must not.
  private var patterns: [(pattern: SearchPattern, isWanted: Bool)] {
    clauses.compactMap {
      if case .pattern(let pattern) = $0.need { (pattern, $0.isWanted) } else { nil }
    }
  }

  private func admitsPatterns(_ entry: UnsafeBufferPointer<UInt8>) -> Bool {
    patterns.allSatisfy { $0.pattern.matches(entry) == $0.isWanted }
  }

  /// Whether it matches a text without an author, board, language or date.
  public func admits(_ text: SearchKey) -> Bool {
    guard admitsFields(board: nil, language: nil, at: nil) else { return false }
    return text.bytes.withUnsafeBufferPointer { text in
      guard admitsPatterns(text) else { return false }
      guard let start = text.baseAddress else { return clauses.allSatisfy { !$0.isWanted } }
      return withSought(in: ByteCounts(of: text)) { sought in
        let entry = BlockEntry(start: start, size: text.count, authorEnd: 0)
        return sought.allSatisfy { $0.isSatisfied(by: entry) }
      }
    }
  }

  /// The patterns to search for, rarest first; their bytes are valid during the call.
  private func withSought<Result>(in counts: ByteCounts, _ body: ([Sought]) -> Result) -> Result {
    let wanted = clauses.compactMap { clause in clause.sought.map { (clause, $0) } }
    let size = wanted.reduce(0) { $0 + $1.1.key.bytes.count }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, size)) { space in
      var free = 0
      let sought = wanted.map { clause, sought in
        let key = sought.key.bytes
        let bytes = UnsafeMutableBufferPointer(rebasing: space[free..<free + key.count])
        _ = bytes.initialize(from: key)
        free += key.count
        return Sought(
          UnsafeBufferPointer(bytes), place: sought.place, isWanted: clause.isWanted, in: counts)
      }
      return body(sought.sorted { $0.cost < $1.cost })
    }
  }
}

extension Search.Clause {
  /// Where in an entry to search.
  enum Place { case anywhere, author }

  /// The pattern to search for; `nil` for conditions on fields and on claims.
  var sought: (key: SearchKey, place: Place)? {
    switch need {
    case .text(let key): (key, .anywhere)
    case .author(let key): (key, .author)
    case .board, .source, .language, .after, .before, .claim, .star, .pattern, .score, .replies,
      .order:
      nil
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of an entry, by the ends of all.
  fileprivate func entry(
    _ entry: Int, _ ends: UnsafeRawBufferPointer
  ) -> UnsafeBufferPointer<UInt8> {
    func end(_ place: Int) -> Int {
      place < 0 ? 0 : Int(ends.loadUnaligned(fromByteOffset: place * 4, as: UInt32.self))
    }
    return UnsafeBufferPointer(rebasing: self[end(entry - 1)..<end(entry)])
  }
}

/// How often each byte occurs in a sample of a text, which tells which of a word's bytes are rare.
struct ByteCounts {
  private var counts = [UInt32](repeating: 1, count: 256)

  /// The sample size in bytes; more does not improve it.
  private static let sample = 4_096

  init(of text: UnsafeBufferPointer<UInt8>) {
    for byte in text.prefix(ByteCounts.sample) { counts[Int(byte)] += 1 }
  }

  subscript(byte: UInt8) -> UInt32 { counts[Int(byte)] }
}

/// A pattern to search for in the bytes of an entry.
struct Sought {
  let word: csearch_word
  let place: Search.Clause.Place
  let isWanted: Bool
  /// How often a scan would have to stop for it, as an estimate.
  let cost: UInt64

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, place: Search.Clause.Place, isWanted: Bool,
    in counts: ByteCounts
  ) {
    let byRarity = bytes.indices.sorted { counts[bytes[$0]] < counts[bytes[$1]] }
    let rare = byRarity.first ?? 0
    let second = byRarity.dropFirst().first { bytes[$0] != bytes[rare] } ?? rare
    word = csearch_word(bytes: bytes.baseAddress, size: bytes.count, rare: rare, second: second)
    self.place = place
    self.isWanted = isWanted
    cost =
      bytes.isEmpty ? .max : UInt64(counts[bytes[rare]]) * UInt64(counts[bytes[second]])
  }

  func isSatisfied(by entry: BlockEntry) -> Bool { stands(in: entry) == isWanted }

  private func stands(in entry: BlockEntry) -> Bool {
    switch place {
    case .anywhere: csearch_find(entry.start, entry.size, 0, word) < entry.size
    case .author: csearch_find(entry.start, entry.authorEnd, 0, word) < entry.authorEnd
    }
  }
}

/// The bytes of one entry.
struct BlockEntry {
  let start: UnsafePointer<UInt8>
  let size: Int
  let authorEnd: Int
}
