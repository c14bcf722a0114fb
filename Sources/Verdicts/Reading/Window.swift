import Claims

/// The sentence of a claim with those that it may lean on: all that checks read of a text.
struct Window {
  /// The place in the text's UTF-8.
  let range: Range<Int>
  /// The UTF-8 of that part.
  let text: [UInt8]
  /// The claims in it, by place, with places counted from its start.
  let claims: [Claim]
}

/// The windows of a text.
struct Windows {
  private let text: [UInt8]
  private let sentences: [Range<Int>]
  private let claims: [Claim]

  /// The most former sentences of a window.
  private static let mostFormer = 2
  /// A longer window is not read, so that a text without a full stop takes no more time than its
  /// length.
  private static let mostBytes = 8_192
  /// A window with more claims is a table, in which words tell nothing of the figures.
  private static let mostClaims = 64

  init(_ text: [UInt8], _ claims: [Claim]) {
    self.text = text
    self.claims = claims.sorted { $0.words.lowerBound < $1.words.lowerBound }
    sentences = Passage.sentences(of: folded(text), text)
  }

  /// The place of the window around a claim; nil where it is too long to be read.
  func place(around claim: Claim) -> Range<Int>? {
    var index = sentences.partition { $0.lowerBound <= claim.words.lowerBound } - 1
    guard index >= 0 else { return nil }
    let end = max(sentences[index].upperBound, claim.words.upperBound)
    var start = sentences[index].lowerBound
    for _ in 0..<Windows.mostFormer where index > 0 {
      let former = sentences[index - 1]
      let between = text[former.upperBound..<start]
      guard between.count(where: { $0 == 0x0A }) < 2, end - former.lowerBound < Windows.mostBytes
      else { break }
      start = former.lowerBound
      index -= 1
    }
    return end - start <= Windows.mostBytes ? start..<end : nil
  }

  /// The window at a place; nil if it has too many claims.
  func window(at range: Range<Int>) -> Window? {
    let first = claims.partition { $0.words.lowerBound < range.lowerBound }
    let last = claims.partition { $0.words.lowerBound < range.upperBound }
    let own = claims[first..<max(first, last)].filter { $0.words.upperBound <= range.upperBound }
    guard own.count <= Windows.mostClaims else { return nil }
    return Window(
      range: range, text: Array(text[range]), claims: own.map { $0.moved(by: -range.lowerBound) })
  }
}

extension Claim {
  /// The claim at another place.
  func moved(by bytes: Int) -> Claim {
    var claim = self
    claim.words = words.lowerBound + bytes..<words.upperBound + bytes
    return claim
  }

  /// The claim with its words inside a text and without blanks at their ends.
  func within(_ text: [UInt8]) -> Claim {
    var claim = self
    var words = self.words.clamped(to: 0..<text.count)
    while let last = text[words].last, last == 0x20 || last == 0x0A {
      words = words.lowerBound..<words.upperBound - 1
    }
    while let first = text[words].first, first == 0x20 || first == 0x0A {
      words = words.lowerBound + 1..<words.upperBound
    }
    claim.words = words
    return claim
  }
}

extension Array {
  /// How many elements at the start hold, of those that hold before all others.
  fileprivate func partition(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
