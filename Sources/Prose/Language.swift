/// The BCP 47 language of a text: `da`, `zh-Hant`.
///
/// The script decides if it can; languages in Latin script are told apart by their most common
/// words.
///
/// - Parameters:
///   - text: The text, or its title.
///   - rest: The text after a title.
/// - Returns: `nil` if the text is too short or fits two languages equally.
public func language(of text: String, _ rest: String = "") -> String? {
  var sample = LanguageSample()
  for var part in [text, rest] { part.withUTF8 { sample.add($0) } }
  return sample.language
}

/// The bytes to examine, several hundred words; more do not improve the result.
private let longestSample = 4_096

/// The letters and common words of a text, counted in one pass over its bytes.
private struct LanguageSample {
  private var latin = 0
  private var han = 0
  private var kana = 0
  private var hangul = 0
  /// The letters of scripts that are of one language, or of one that most of their texts are in.
  private var others = SIMD8<Int>()
  /// The letters that one language of a script has and its largest one lacks, or the other way.
  private var signs = SIMD4<Int>()
  private var traditional = 0
  private var simplified = 0
  /// The number of common words found per language, by its index in ``SmallWords``.
  private var scores = SIMD16<Int>()
  private let words = SmallWords.all

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeBufferPointer(rebasing: text.prefix(longestSample))
    var word = PackedWord()
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case 0x61...0x7A, 0x41...0x5A:
        let start = place
        while place < bytes.count, case let letter = bytes[place] | 0x20, 0x61...0x7A ~= letter {
          word.add(letter)
          place += 1
        }
        latin += place - start
      case 0x27:
        word.add(byte)
        place += 1
      case 0..<0x80:
        end(&word)
        place += 1
      default:
        place += addLetter(bytes, at: place, to: &word)
      }
    }
    end(&word)
  }

  /// Counts a non-ASCII character and returns its length; letters of any script belong to a word.
  private mutating func addLetter(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, to word: inout PackedWord
  ) -> Int {
    let lead = bytes[place]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard place + length <= bytes.count else { return bytes.count - place }
    switch length {
    case 2: addLetter(lead, bytes[place + 1], to: &word)
    case 3: addLetter(lead, bytes[place + 1], bytes[place + 2], to: &word)
    // Emoji.
    default: end(&word)
    }
    return length
  }

  /// Counts a letter of two bytes, or a Latin-1 sign.
  private mutating func addLetter(_ lead: UInt8, _ second: UInt8, to word: inout PackedWord) {
    let isSign = lead < 0xC3 || lead == 0xC3 && second & 0x1F == 0x17
    guard !isSign else { return end(&word) }
    if lead <= 0xC9 {
      latin += 1
    } else if let script = OtherScript(lead: lead, second) {
      others[script.rawValue] += 1
      if let sign = TellingLetter(lead: lead, second) { signs[sign.rawValue] += 1 }
    }
    word.add(lead)
    // Latin-1 capitals are 32 below their lower-case letters; no other letter matters here.
    word.add(lead == 0xC3 && second < 0xA0 ? second + 0x20 : second)
  }

  /// Counts a letter of three bytes, or a Western or East Asian sign.
  private mutating func addLetter(
    _ lead: UInt8, _ second: UInt8, _ third: UInt8, to word: inout PackedWord
  ) {
    let code = UInt32(lead & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
    switch code {
    case 0x3041...0x30FF: kana += 1
    case 0xAC00...0xD7A3: hangul += 1
    case 0x4E00...0x9FFF:
      han += 1
      switch HanScripts.all[code] {
      case .traditional: traditional += 1
      case .simplified: simplified += 1
      case .both: break
      }
    case 0x2000...0x2BFF, 0x3000...0x3040, 0xFF00...0xFFFF: return end(&word)
    case 0x0900...0x097F: others[OtherScript.devanagari.rawValue] += 1
    case 0x0E01...0x0E4F: others[OtherScript.thai.rawValue] += 1
    default: break
    }
    word.add(lead)
    word.add(second)
    word.add(third)
  }

  private mutating func end(_ word: inout PackedWord) {
    guard word.count > 0 else { return }
    if word.isShort {
      var mask = words.mask(of: word)
      while mask != 0 {
        scores[mask.trailingZeroBitCount] += 1
        mask &= mask - 1
      }
    }
    word = PackedWord()
  }

  var language: String? { languageByScript ?? languageByWords }

  /// The language as far as the script alone tells it.
  ///
  /// A Han character carries about as much as two or three Latin letters, and Chinese texts about
  /// technology are full of English names.
  private var languageByScript: String? {
    if hangul * 3 > latin, hangul > han { return "ko" }
    if case let most = others.max(), most > 0, most * 2 > latin, most > han + kana,
      let place = others.indices.first(where: { others[$0] == most })
    {
      return OtherScript(rawValue: place).map(language)
    }
    guard (han + kana) * 4 > latin else { return nil }
    if kana * 10 > han { return "ja" }
    if traditional > simplified { return "zh-Hant" }
    return simplified > traditional ? "zh-Hans" : nil
  }

  private func language(of script: OtherScript) -> String {
    func count(_ sign: TellingLetter) -> Int { signs[sign.rawValue] }
    switch script {
    case .greek: return "el"
    case .hebrew: return "he"
    case .devanagari: return "hi"
    case .thai: return "th"
    case .arabic: return count(.persian) * 25 > others[script.rawValue] ? "fa" : "ar"
    case .cyrillic:
      if count(.russian) == 0, count(.ukrainian) > 0 { return "uk" }
      return count(.russian) == 0 && count(.bulgarian) > 1 ? "bg" : "ru"
    }
  }

  /// The language whose common words the text uses; `nil` if there are fewer than three, or two
  /// languages have nearly as many.
  private var languageByWords: String? {
    guard case let best = scores.max(), best >= 3,
      let place = scores.indices.first(where: { scores[$0] == best })
    else { return nil }
    let next = scores.indices.lazy.filter { $0 != place }.map { scores[$0] }.max() ?? 0
    return best - next >= max(1, best / 20) ? words.languages[place] : nil
  }
}

/// A script that tells the language, other than those of East Asia.
private enum OtherScript: Int, CaseIterable {
  case greek, cyrillic, hebrew, arabic, devanagari, thai

  /// The script of a letter of two bytes.
  init?(lead: UInt8, _ second: UInt8) {
    switch lead {
    case 0xCE, 0xCF: self = .greek
    case 0xD0...0xD3: self = .cyrillic
    case 0xD7: self = .hebrew
    case 0xD8...0xDB: self = .arabic
    default: return nil
    }
  }
}

/// A letter that tells languages of one script apart.
private enum TellingLetter: Int, CaseIterable {
  case russian, ukrainian, bulgarian, persian

  /// The kind of a letter of two bytes: ы, э and ё; є, і and ї; ъ; پ, چ, ژ, ک, گ and ی.
  init?(lead: UInt8, _ second: UInt8) {
    switch (lead, second) {
    case (0xD1, 0x8B), (0xD1, 0x8D), (0xD1, 0x91): self = .russian
    case (0xD1, 0x94), (0xD1, 0x96), (0xD1, 0x97): self = .ukrainian
    case (0xD1, 0x8A): self = .bulgarian
    case (0xD9, 0xBE), (0xDA, 0x86), (0xDA, 0x98), (0xDA, 0xA9), (0xDA, 0xAF), (0xDB, 0x8C):
      self = .persian
    default: return nil
    }
  }
}
