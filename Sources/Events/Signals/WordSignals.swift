import Prose

/// The words of a text that are in no table: codes, names by their capitals and sounds, and letters
/// that stand side by side where no blanks part words.
struct WordSignals {
  private let folded: FoldedText
  private let original: [UInt8]
  /// The folded bytes that are part of a name of the tables.
  private let taken: [Bool]
  private let hasEastern: Bool

  init(_ folded: FoldedText, _ original: [UInt8], _ taken: [Bool]) {
    self.folded = folded
    self.original = original
    self.taken = taken
    hasEastern = folded.bytes.contains { (0xE3...0xED).contains($0) }
  }

  mutating func read(into found: inout StorySignals) {
    for word in folded.words where !taken[word.lowerBound] { add(word, to: &found) }
    var run: [UInt32] = []
    var isKana = false
    func end() {
      if isKana, let sound = Sounds.ofSyllables(run) { found.add(.sound(sound)) }
      run = []
    }
    var last: UInt32?
    forEachEastern { scalar in
      let kana = (0x30A1...0x30FC).contains(scalar)
      if scalar == 0 || kana != isKana { end() }
      if kana { run.append(scalar) }
      isKana = kana
      if let last, scalar != 0, !kana, !WordSignals.isHiragana(scalar) {
        found.add(.letters(WordSignals.text(last, scalar)))
      }
      last = scalar == 0 || kana || WordSignals.isHiragana(scalar) ? nil : scalar
    }
    end()
  }

  private func add(_ range: Range<Int>, to found: inout StorySignals) {
    let word = folded.bytes[range]
    guard let first = word.first, range.count <= 40 else { return }
    if FoldedText.isHangul(folded.bytes, range.lowerBound) {
      return addKorean(word, to: &found)
    }
    let hasDigit = word.contains { (0x30...0x39).contains($0) }
    let hasLetter = word.contains { !(0x30...0x39).contains($0) }
    let text = String(decoding: word, as: UTF8.self)
    if hasDigit {
      if hasLetter, range.count >= 2 { found.add(.code(text + decimals(after: range.upperBound))) }
      return
    }
    guard first >= 0x61, range.count >= 3 else { return }
    let certainty = nameCertainty(at: range.lowerBound)
    guard certainty > 0 else {
      if range.count >= 4 { found.add(.word(text), 0.5) }
      return
    }
    let sound = Sounds.ofLatin(word)
    found.add(.word(text), sound == nil ? certainty : 0.5)
    if let sound { found.add(.sound(sound), 0.8 * certainty) }
  }

  private func addKorean(_ word: ArraySlice<UInt8>, to found: inout StorySignals) {
    var scalars = String(decoding: word, as: UTF8.self).unicodeScalars.map(\.value)
    let count = scalars.prefix { $0 >= 0xAC00 }.count
    let isMixed = count < scalars.count
    scalars = Array(scalars.prefix(count))
    if !isMixed, scalars.count >= 3, WordSignals.particles.contains(scalars[scalars.count - 1]) {
      scalars.removeLast()
    }
    guard scalars.count >= 2 else { return }
    found.add(.letters(WordSignals.text(scalars[0], scalars[1])), 0.8)
    if let sound = Sounds.ofSyllables(scalars) { found.add(.sound(sound), isMixed ? 1 : 0.7) }
  }

  /// Syllables that end a Korean word without being part of it.
  private static let particles = Set("은는이가을를의에로와과도만".unicodeScalars.map(\.value))

  /// The digits behind a point that belong to a code: v3.2.
  private func decimals(after place: Int) -> String {
    let bytes = folded.bytes
    guard place + 1 < bytes.count, bytes[place] == 0x2E else { return "" }
    let digits = bytes[(place + 1)...].prefix { (0x30...0x39).contains($0) }
    return digits.isEmpty ? "" : "." + String(decoding: digits, as: UTF8.self)
  }

  /// How surely a word is a name: written with a capital within a sentence, or in a text of another
  /// script; at the beginning of a sentence a capital says less.
  private func nameCertainty(at place: Int) -> Double {
    let start = folded.place(of: place..<place + 1).lowerBound
    if hasEastern { return 1 }
    guard start < original.count, isCapital(at: start) else { return 0 }
    var before = start - 1
    while before >= 0, original[before] == 0x20 { before -= 1 }
    let begins = before < 0 || [0x2E, 0x0A, 0x3F, 0x21, 0x3A, 0x22].contains(original[before])
    return begins ? 0.7 : 1
  }

  private func isCapital(at place: Int) -> Bool {
    let byte = original[place]
    if (0x41...0x5A).contains(byte) { return true }
    return byte == 0xC3 && place + 1 < original.count && original[place + 1] < 0x9F
  }
}

extension WordSignals {
  /// Passes each Chinese or Japanese letter, and 0 for anything between two of them.
  private func forEachEastern(_ body: (UInt32) -> Void) {
    let bytes = folded.bytes
    var place = 0
    while place < bytes.count {
      let lead = bytes[place]
      if (0xE3...0xE9).contains(lead), place + 2 < bytes.count, !taken[place] {
        body(
          UInt32(lead & 0x0F) << 12 | UInt32(bytes[place + 1] & 0x3F) << 6
            | UInt32(bytes[place + 2] & 0x3F))
      } else {
        body(0)
      }
      place += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
  }

  private static func isHiragana(_ scalar: UInt32) -> Bool { scalar < 0x30A0 }

  private static func text(_ one: UInt32, _ other: UInt32) -> String {
    var text = String.UnicodeScalarView()
    for value in [one, other] { if let scalar = Unicode.Scalar(value) { text.append(scalar) } }
    return String(text)
  }
}
