/// Finds the stretches of a text that may hold a figure, from the bytes alone.
///
/// A stretch ends where a sentence is sure to end. One without a digit and without a word that
/// figures are made of is passed over and never decoded; most of what people write is that.
struct TriggerScan: Sendable {
  /// Marks the hashes of words and signs.
  private var marks = [Bool](repeating: false, count: 1 << 16)
  /// Marks the hashes of how numbers in one word begin and end: "ein", "zig"; empty for a language
  /// that does not join its numbers into words.
  private var heads: [Bool] = []
  private var tails: [Bool] = []
  private let joinsWords: Bool

  init(_ words: [String: Meaning], joinsWords: Bool) {
    self.joinsWords = joinsWords
    if joinsWords {
      heads = marks
      tails = marks
    }
    for (word, meaning) in words {
      if meaning.isTrigger { mark(word) }
      if joinsWords { markEnds(word, meaning) }
    }
  }

  /// Marks what of a word is rarest in other texts: a sign, or else its longest part.
  private mutating func mark(_ word: String) {
    let bytes = Array(word.utf8)
    let isLatin = bytes.map(TriggerScan.isLetter)
    guard
      let sign = bytes.indices.first(where: {
        !isLatin[$0] && !TriggerScan.joiners.contains(bytes[$0])
      })
    else {
      let runs = bytes.split { !TriggerScan.isLetter($0) }
      guard let longest = runs.max(by: { $0.count < $1.count }) else { return }
      marks[TriggerScan.hash(longest)] = true
      return
    }
    let length = bytes[sign] < 0x80 ? 1 : bytes[sign] < 0xE0 ? 2 : 3
    marks[TriggerScan.hash(bytes[sign..<min(sign + length, bytes.count)])] = true
  }

  private mutating func markEnds(_ word: String, _ meaning: Meaning) {
    let bytes = Array(word.utf8)
    guard bytes.count > 1, bytes.allSatisfy(TriggerScan.isLetter) else { return }
    if !meaning.roles.isDisjoint(with: [.number, .scale, .one]) {
      heads[TriggerScan.hash(bytes.prefix(TriggerScan.endLetters))] = true
    }
    if !meaning.roles.isDisjoint(with: [.number, .scale, .one, .times, .part]) {
      tails[TriggerScan.hash(bytes.suffix(TriggerScan.endLetters))] = true
    }
  }

  /// How many letters tell the beginning and the end of a number in one word; of the shortest, two.
  private static let endLetters = 3

  /// What stands between the words of a phrase.
  private static let joiners: Set<UInt8> = [0x20, 0x27, 0x2D, 0x2E]

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte || 0xC3...0xD4 ~= byte || 0x80...0xBF ~= byte || byte == 0xE1
  }

  private static let seed: UInt32 = 0x811C_9DC5

  @inline(__always)
  private static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  @inline(__always)
  private static func index(_ hash: UInt32) -> Int { Int((hash ^ hash >> 15) & 0xFFFF) }

  private static func hash(_ bytes: some Sequence<UInt8>) -> Int {
    index(bytes.reduce(seed, step))
  }
}

extension TriggerScan {
  /// Moves `place` behind the next stretch that may hold a figure, and returns it; nil at the end.
  func next(_ bytes: UnsafeBufferPointer<UInt8>, from place: inout Int) -> Range<Int>? {
    var start = place
    var isLikely = false
    while place < bytes.count {
      let byte = bytes[place]
      if 0x61...0x7A ~= byte | 0x20 || byte >= 0xC3 && byte <= 0xD4 || byte == 0xE1 {
        isLikely = passWord(bytes, &place) || isLikely
        continue
      }
      if 0x30...0x39 ~= byte {
        isLikely = passDigits(bytes, &place) || isLikely
        continue
      }
      if byte < 0x80 {
        isLikely = isLikely || marks[TriggerScan.sign(byte)]
        place += 1
        guard ends(bytes, after: byte, at: place) else { continue }
      } else {
        let (length, isEnd, isTrigger) = look(bytes, at: place)
        isLikely = isLikely || isTrigger
        place += length
        guard isEnd else { continue }
      }
      if isLikely { return start..<place }
      start = place
    }
    return isLikely ? start..<place : nil
  }

  /// Passes a number in digits, and says whether it may be a figure: not if one letter stands before
  /// it, as in the names R1, o3 and V3.1; "x2" may be.
  @inline(__always)
  private func passDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Bool {
    let start = place
    while place < bytes.count {
      let isPoint = bytes[place] == 0x2E || bytes[place] == 0x2C
      guard 0x30...0x39 ~= bytes[isPoint && place + 1 < bytes.count ? place + 1 : place] else {
        break
      }
      place += 1
    }
    guard start > 0, case let letter = bytes[start - 1] | 0x20, 0x61...0x7A ~= letter,
      letter != 0x78
    else { return true }
    guard start > 1, case let before = bytes[start - 2] else { return false }
    return 0x61...0x7A ~= before | 0x20 || 0x30...0x39 ~= before || before >= 0x80
      || before == 0x24
  }

  @inline(__always)
  private static func sign(_ byte: UInt8) -> Int { index(step(seed, byte)) }

  /// Passes a word, and says whether it may belong to a figure.
  @inline(__always)
  private func passWord(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Bool {
    let start = place
    var hash = TriggerScan.seed
    while place < bytes.count {
      var byte = bytes[place]
      if 0x41...0x5A ~= byte {
        byte |= 0x20
      } else if !(0x61...0x7A ~= byte) {
        guard 0xC3...0xD4 ~= byte || byte == 0xE1 || 0x80...0xBF ~= byte else { break }
        // The capitals of Latin-1 are 32 before their small letters.
        if 0x80...0x9E ~= byte, place > start, bytes[place - 1] == 0xC3 { byte += 0x20 }
      }
      hash = TriggerScan.step(hash, byte)
      place += 1
    }
    if marks[TriggerScan.index(hash)] { return true }
    return joinsWords && place - start > 3 && mayBeCompound(bytes, start..<place)
  }

  /// Whether a word begins and ends as numbers in one word do.
  private func mayBeCompound(
    _ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>
  ) -> Bool {
    var (head, tail) = (TriggerScan.seed, TriggerScan.seed)
    var (isHead, isTail) = (false, false)
    for index in word.prefix(TriggerScan.endLetters) {
      head = TriggerScan.step(head, lowered(bytes, index))
      if index > word.lowerBound { isHead = isHead || heads[TriggerScan.index(head)] }
    }
    guard isHead else { return false }
    for length in 2...TriggerScan.endLetters {
      tail = TriggerScan.seed
      for index in word.suffix(length) { tail = TriggerScan.step(tail, lowered(bytes, index)) }
      isTail = isTail || tails[TriggerScan.index(tail)]
    }
    return isTail
  }

  private func lowered(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 {
    let byte = bytes[index]
    if 0x41...0x5A ~= byte { return byte | 0x20 }
    return 0x80...0x9E ~= byte && index > 0 && bytes[index - 1] == 0xC3 ? byte + 0x20 : byte
  }

  /// Whether a sentence is sure to end after an ASCII sign.
  private func ends(
    _ bytes: UnsafeBufferPointer<UInt8>, after byte: UInt8, at place: Int
  ) -> Bool {
    switch byte {
    case 0x21, 0x3F: return place == bytes.count || bytes[place] <= 0x20
    case 0x0A:
      var next = place
      while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
      return next == bytes.count || bytes[next] == 0x0A
    default: return false
    }
  }

  /// The length of a sign or letter of several bytes, whether it ends a sentence, and whether it
  /// may belong to a figure.
  private func look(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (length: Int, isEnd: Bool, isTrigger: Bool) {
    let lead = bytes[place]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length < 4, place + length <= bytes.count else {
      return (min(length, bytes.count - place), false, false)
    }
    let (second, third) = (bytes[place + 1], bytes[place + length - 1])
    switch (lead, second, third) {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): return (3, true, false)
    // Full-width signs other than , ( ) : ; and what hides inside words.
    case (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x88), (0xEF, 0xBC, 0x89), (0xEF, 0xBC, 0x9A):
      return (3, false, false)
    case (0xEF, _, _), (0xC2, 0xAD, _), (0xE2, 0x81, _): return (length, false, true)
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE): return (3, false, true)
    default:
      var hash = TriggerScan.seed
      for index in place..<place + length { hash = TriggerScan.step(hash, bytes[index]) }
      return (length, false, marks[TriggerScan.index(hash)])
    }
  }
}
