import Claims
import Market

/// A text as the checks read it: its words with a sense, its names, and its claims.
struct Passage: Sendable {
  /// The text's UTF-8, in small letters.
  let bytes: [UInt8]
  /// The text's UTF-8.
  let original: [UInt8]
  /// The day of the text.
  let day: Day
  /// The language, as BCP 47 names it; nil if unknown.
  let language: String?
  /// The claims, in order.
  let claims: [Claim]
  /// The sentences, in order.
  let sentences: [Range<Int>]
  /// The words with a sense, in order, other than those of claims and names.
  let marks: [Mark]
  /// The names of models, makers and sellers, in order.
  let mentions: [Mention]
  /// The places at which a clause ends.
  let breaks: [Int]

  /// The maker that the whole text names first; nil if it names none.
  let subject: String?

  init(_ window: Window, subject: String?, day: Day, language: String?, names: NameFinder) {
    original = window.text
    bytes = folded(original)
    self.day = day
    self.language = language
    self.subject = subject
    claims = window.claims
    mentions = names.mentions(
      in: original, folded: bytes, without: window.claims, on: day)
    let named = mentions.map(\.range)
    let all = Lexicon.shared.marks(in: bytes)
      .filter { mark in !named.contains { $0.overlaps(mark.range) } }
    let marks = (all + Passage.inAndOut(bytes, self.claims))
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    self.marks = marks
    sentences = Passage.sentences(of: bytes, original)
    breaks = Passage.breaks(in: bytes, all, self.claims)
  }

  /// The text of a place.
  func text(_ range: Range<Int>) -> String {
    String(decoding: original[range.clamped(to: 0..<original.count)], as: UTF8.self)
  }

  /// The sentence around a place.
  func sentence(at place: Int) -> Range<Int> {
    sentences.last { $0.lowerBound <= place } ?? 0..<bytes.count
  }

  /// The sentence before another, if they are of one paragraph.
  func sentence(before sentence: Range<Int>) -> Range<Int>? {
    guard let place = sentences.firstIndex(of: sentence), place > 0 else { return nil }
    let former = sentences[place - 1]
    let between = bytes[former.upperBound..<sentence.lowerBound]
    return between.count { $0 == 0x0A } < 2 ? former : nil
  }
}

extension Passage {
  /// The words of "$3 in, $15 out", which name meters only together.
  private static func inAndOut(_ text: [UInt8], _ claims: [Claim]) -> [Mark] {
    let words: [(String, Sense)] = [
      ("in", .input), ("out", .output), ("ind", .input), ("ud", .output), ("rein", .input),
      ("raus", .output),
    ]
    let found = claims.flatMap { claim -> [Mark] in
      let start = claim.words.upperBound + 1
      return words.compactMap { word, sense in
        let end = start + word.utf8.count
        guard claim.isMoney, end <= text.count, text[start..<end].elementsEqual(word.utf8),
          !isLetter(at: end, in: text)
        else { return nil }
        return Mark(sense: sense, range: start..<end)
      }
    }
    return Set(found.map(\.sense)).count == 2 ? found : []
  }

  /// The sentences of a text.
  static func sentences(of text: [UInt8], _ original: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    var place = 0
    while place < text.count {
      let length = endLength(text, original, at: place)
      if length > 0 {
        if place > start { found.append(start..<place) }
        start = place + length
        place = start
      } else {
        place += 1
      }
    }
    if start < text.count { found.append(start..<text.count) }
    return found
  }

  /// The bytes of what ends a sentence at a place; 0 if nothing does.
  private static func endLength(_ text: [UInt8], _ original: [UInt8], at place: Int) -> Int {
    switch text[place] {
    case 0x0A: return place + 1 < text.count && text[place + 1] == 0x0A ? 2 : 0
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return 1
    case UInt8(ascii: "."): return isFullStop(original, at: place) ? 1 : 0
    case 0xE3 where text[place...].starts(with: [0xE3, 0x80, 0x82]): return 3
    case 0xEF where text[place...].starts(with: [0xEF, 0xBC, 0x81]): return 3
    case 0xEF where text[place...].starts(with: [0xEF, 0xBC, 0x9F]): return 3
    default: return 0
    }
  }

  /// Whether a stop ends a sentence: blanks follow, and then no small letter or digit, and before it
  /// stands more than one letter, as in 3 a.m.
  private static func isFullStop(_ text: [UInt8], at place: Int) -> Bool {
    var next = place + 1
    guard next < text.count else { return true }
    if isRoman(place - 1, text), place < 2 || [0x20, 0x2E].contains(text[place - 2]) {
      return false
    }
    guard text[next] == 0x20 || text[next] == 0x0A else { return false }
    while next < text.count, text[next] == 0x20 || text[next] == 0x0A { next += 1 }
    guard next < text.count else { return true }
    if place >= 3, (0xE3...0xED).contains(text[place - 3]) { return true }
    if text[next] == UInt8(ascii: "o"), isDigit(next + 1, text) { return true }
    return !(0x61...0x7A).contains(text[next]) && !(0x30...0x39).contains(text[next])
  }

  /// The places at which a clause ends: signs between words, and the words that join clauses.
  private static func breaks(in text: [UInt8], _ marks: [Mark], _ claims: [Claim]) -> [Int] {
    let ends = Set(claims.filter { !$0.isCount }.map(\.words.upperBound))
    var found = marks.filter { $0.sense == .and }.map(\.range.lowerBound)
    for place in text.indices {
      switch text[place] {
      case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "."):
        if !isDigit(place - 1, text) || !isDigit(place + 1, text) { found.append(place) }
      case UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"): found.append(place)
      case 0x20 where isEastern(place - 1, text):
        if isEastern(at: place + 1, text) || ends.contains(place) { found.append(place) }
      case 0xEF where text[place...].starts(with: [0xEF, 0xBC]):
        if place + 2 < text.count, [0x8C, 0x9B, 0x9A, 0x88, 0x89].contains(text[place + 2]) {
          found.append(place)
        }
      case 0xE2 where text[place...].starts(with: [0xE2, 0x80, 0x93]),
        0xE2 where text[place...].starts(with: [0xE2, 0x80, 0x94]):
        if !isDigit(place - 1, text) { found.append(place) }
      default: break
      }
    }
    return found.sorted()
  }

  private static func isRoman(_ place: Int, _ text: [UInt8]) -> Bool {
    place >= 0 && (0x41...0x5A).contains(text[place] & 0xDF)
  }

  private static func isDigit(_ place: Int, _ text: [UInt8]) -> Bool {
    text.indices.contains(place) && (0x30...0x39).contains(text[place])
  }

  /// Whether a sign of a script without spaces, other than Hangul, begins at a place.
  private static func isEastern(at place: Int, _ text: [UInt8]) -> Bool {
    place < text.count && (0xE3...0xE9).contains(text[place])
  }

  /// Whether a sign of a script without spaces, other than Hangul, ends at a place.
  private static func isEastern(_ place: Int, _ text: [UInt8]) -> Bool {
    guard place >= 2, text[place] >= 0x80 else { return false }
    return (0xE3...0xE9).contains(text[place - 2])
  }
}
