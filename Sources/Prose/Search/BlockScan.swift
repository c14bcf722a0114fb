import CSearch

/// A scan over the bytes of a block, for the rarest pattern first.
struct BlockScan {
  let start: UnsafePointer<UInt8>
  let ends: UnsafeRawBufferPointer
  /// The patterns each entry must satisfy, rarest first.
  let sought: [Sought]

  private var count: Int { ends.count / 4 }

  /// Whether the ends never decrease, and the last is the end of the bytes.
  static func isSound(_ ends: UnsafeRawBufferPointer, size: Int) -> Bool {
    var last: UInt32 = 0
    for place in 0..<ends.count / 4 {
      let end = ends.loadUnaligned(fromByteOffset: place * 4, as: UInt32.self)
      guard end >= last else { return false }
      last = end
    }
    return ends.count % 4 == 0 && Int(last) == size
  }

  /// The entries that satisfy all patterns, in order.
  func entries() -> [Int] {
    guard let scanned = sought.firstIndex(where: \.isWanted) ?? sought.indices.first else {
      return (0..<count).filter { isFound($0, by: sought) }
    }
    var others = sought
    let first = others.remove(at: scanned)
    return first.isWanted ? entries(with: first, others) : entries(without: first, others)
  }

  private func entries(with first: Sought, _ others: [Sought]) -> [Int] {
    var found: [Int] = []
    forEachEntry(with: first) { if isFound($0, by: others) { found.append($0) } }
    return found
  }

  private func entries(without first: Sought, _ others: [Sought]) -> [Int] {
    var found: [Int] = []
    var next = 0
    func take(before end: Int) {
      for entry in next..<end where isFound(entry, by: others) { found.append(entry) }
      next = end + 1
    }
    forEachEntry(with: first, take)
    take(before: count)
    return found
  }

  /// Visits each entry that has the word in the right place.
  private func forEachEntry(with sought: Sought, _ body: (Int) -> Void) {
    let size = end(of: count - 1)
    var entry = 0
    var place = 0
    while case let hit = csearch_find(start, size, place, sought.word), hit < size {
      entry = self.entry(holding: hit, from: entry)
      // The author comes first, so an entry's first hit decides.
      if sought.place == .anywhere || hit < authorEnd(of: entry) { body(entry) }
      place = end(of: entry)
      entry += 1
    }
  }

  private func isFound(_ entry: Int, by sought: [Sought]) -> Bool {
    guard !sought.isEmpty else { return true }
    let begin = begin(of: entry)
    let found = BlockEntry(
      start: start + begin, size: end(of: entry) - begin, authorEnd: authorEnd(of: entry) - begin)
    return sought.allSatisfy { $0.isSatisfied(by: found) }
  }
}

extension BlockScan {
  private func begin(of entry: Int) -> Int { entry == 0 ? 0 : end(of: entry - 1) }

  private func end(of entry: Int) -> Int {
    Int(ends.loadUnaligned(fromByteOffset: entry * 4, as: UInt32.self))
  }

  private func authorEnd(of entry: Int) -> Int {
    var place = begin(of: entry)
    let end = end(of: entry)
    while place < end, start[place] != SearchBlock.mark { place += 1 }
    return place
  }

  /// The entry that contains a position, searching from another entry on.
  ///
  /// Strides grow, since the next hit is as likely to be near as far.
  private func entry(holding place: Int, from first: Int) -> Int {
    var stride = 1
    var low = first
    while low + stride < count, end(of: low + stride - 1) <= place {
      low += stride
      stride *= 2
    }
    var high = min(low + stride, count)
    while low < high {
      let middle = (low + high) / 2
      if end(of: middle) <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
