/// Cuts a text into sentences, in one pass over its bytes.
struct Sentences {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place: Int
  private let end: Int
  /// The columns of the line so far; a Chinese letter takes two.
  private var column = 0
  private let lexicon: Lexicon

  /// The most letters of a sentence; a longer one is cut where it is, so that the work on one stays
  /// bounded.
  static let mostLetters = 1_500
  /// From this width on, a line that ends is taken for one that was broken, not for one that was
  /// ended; mails and boards break at 60 to 80 columns.
  private static let brokenWidth = 36

  /// The sentences of a stretch of a text, which begins and ends where sentences do.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, _ lexicon: Lexicon
  ) {
    self.bytes = bytes
    self.lexicon = lexicon
    place = stretch.lowerBound
    end = stretch.upperBound
    column = columnsBefore(stretch.lowerBound)
  }

  /// How many columns of the line are before a place; more than a line's width are not counted.
  private func columnsBefore(_ place: Int) -> Int {
    var start = place
    var columns = 0
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D, place - start < 120 {
      start -= 1
      if bytes[start] < 0x80 || bytes[start] >= 0xC0 { columns += bytes[start] >= 0xE1 ? 2 : 1 }
    }
    return columns
  }

  /// Fills in the letters of the next sentence.
  ///
  /// - Returns: Whether there was one.
  mutating func next(into letters: Letters) -> Bool {
    letters.removeAll()
    while place < end {
      let start = place
      place = letters.addSmall(bytes, from: start, to: end)
      column += place - start
      if letters.isFull { break }
      if place > start { continue }
      let scalar = decode()
      if scalar == 0x0A || scalar == 0x0D {
        if endsLine(scalar, letters) { break }
        letters.addLineBreak(at: start)
        continue
      }
      column += scalar >= 0x1100 ? 2 : 1
      letters.add(scalar, from: start, to: place)
      if ends(after: scalar, letters) || letters.isFull { break }
    }
    return letters.count > 0 || place < end
  }

  /// The scalar at the place, which is moved behind it.
  private mutating func decode() -> UInt32 {
    let lead = UInt32(bytes[place])
    place += 1
    if lead < 0x80 { return lead }
    let more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
    var scalar = lead & (0x3F >> UInt32(more))
    for _ in 0..<more where place < bytes.count {
      scalar = scalar << 6 | UInt32(bytes[place] & 0x3F)
      place += 1
    }
    return scalar
  }

  /// Whether a line break ends the sentence; moves behind the blanks of the next line otherwise.
  private mutating func endsLine(_ scalar: UInt32, _ letters: Letters) -> Bool {
    let width = column
    column = 0
    if scalar == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
    var next = place
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
    guard next < bytes.count, bytes[next] != 0x0A, bytes[next] != 0x0D else { return true }
    if width >= Sentences.brokenWidth || letters.count == 0 { return false }
    // A short line goes on where the next one begins with a small letter.
    return !(0x61...0x7A ~= bytes[next])
  }

  private func ends(after scalar: UInt32, _ letters: Letters) -> Bool {
    switch scalar {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF61: return true
    case 0x21, 0x3F: return isFollowedByBlank
    case 0x2E, 0xFF0E: return isFollowedByBlank && nextBegins(after: letters)
    case 0x3B, 0xFF1B: return isFollowedByBlank || scalar == 0xFF1B
    default: return false
    }
  }

  private var isFollowedByBlank: Bool { place == bytes.count || bytes[place] <= 0x20 }

  /// Whether what follows a full stop and a blank can begin a sentence.
  private func nextBegins(after letters: Letters) -> Bool {
    var next = place
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    guard next < bytes.count else { return true }
    switch bytes[next] {
    case 0x61...0x7A, 0x2E, 0x2C, 0x29: return false
    default: return !lexicon.endsInAbbreviation(letters)
    }
  }
}
