import CSearch

/// What each letter folds to, so that letters a reader considers the same become the same.
///
/// Built once from the table of `CSearch`: an array lookup is faster than a standard library query,
/// and a million replies are folded while the user waits.
struct FoldTable: Sendable {
  static let shared = FoldTable()

  /// By ``slot(of:)``: 0 for a letter that stays, else the scalar it becomes or one of the marks.
  let folds: [UInt16]
  /// What letters with ``firstLonger`` and above become: `ss` for `ß`.
  let longer: [[UInt8]]

  // Surrogates never occur in text, so they can mark special cases.
  static let firstLonger: UInt16 = 0xD800
  static let dropped: UInt16 = 0xDFFE
  static let blank: UInt16 = 0xDFFF

  /// A folded text has at most so many bytes for one of the text: `㍿` becomes four ideographs.
  static let mostGrowth = 4

  /// The slot of a scalar; `nil` if all letters around it stay.
  @inline(__always)
  static func slot(of scalar: UInt32) -> Int? {
    if scalar < 0x1_0000 { return Int(scalar) }
    return scalar & ~0x3FF == 0x1_D400 ? Int(0x1_0000 + (scalar & 0x3FF)) : nil
  }

  private init() {
    var folds = [UInt16](repeating: 0, count: 0x1_0400)
    var longer: [[UInt8]] = []
    let table = UnsafeBufferPointer(start: csearch_folds(), count: csearch_folds_size())
    var place = 0
    while place < table.count {
      let (start, first) = (place, Letter(table, at: place))
      while table[place] != UInt8(ascii: " ") { place += 1 }
      var code = UInt16(truncatingIfNeeded: first.scalar)
      if place - start > first.size {
        code = FoldTable.firstLonger + UInt16(longer.count)
        longer.append(Array(table[start..<place]))
      }
      place += 1
      while table[place] != UInt8(ascii: "\n") {
        let letter = Letter(table, at: place)
        if let slot = FoldTable.slot(of: letter.scalar) { folds[slot] = code }
        place += letter.size
      }
      place += 1
    }
    for capital in 0x41...0x5A { folds[capital] = UInt16(capital + 0x20) }
    for range in FoldTable.droppedRanges { for scalar in range { folds[scalar] = Self.dropped } }
    for range in FoldTable.blankRanges { for scalar in range { folds[scalar] = Self.blank } }
    self.folds = folds
    self.longer = longer
  }
}

extension FoldTable {
  /// Accents and vowel points that are optional, and characters that only control layout.
  static let droppedRanges: [ClosedRange<Int>] = [
    0xAD...0xAD, 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x61C...0x61C, 0x64B...0x65F,
    0x670...0x670, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x202A...0x202E,
    0x2060...0x206F, 0x20D0...0x20FF, 0x3099...0x309A, 0xFE00...0xFE0F, 0xFE20...0xFE2F,
    0xFEFF...0xFEFF, 0xFF9E...0xFF9F,
  ]

  /// Spaces of every width, line ends and control characters; a run of them counts as one.
  static let blankRanges: [ClosedRange<Int>] = [
    0...0x20, 0x7F...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
    0x205F...0x205F, 0x3000...0x3000,
  ]
}
