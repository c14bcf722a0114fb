/// The language of a text, as BCP 47 names it: `da`, `zh-Hant`.
///
/// Script decides where it can; among languages of Latin script, the small words that each has in
/// every sentence do.
///
/// - Parameters:
///   - text: The text, or its title.
///   - rest: What follows a title.
/// - Returns: `nil` where the text is too short, or fits two languages alike.
public func language(of text: String, _ rest: String = "") -> String? {
  var sample = LanguageSample()
  for var part in [text, rest] { part.withUTF8 { sample.add($0) } }
  return sample.language
}

/// More bytes than these, some hundred words, make no verdict better.
private let longestSample = 4_096

/// The letters and the small words of a text, counted in one pass over its bytes.
private struct LanguageSample {
  private var latin = 0
  private var han = 0
  private var kana = 0
  private var hangul = 0
  private var traditional = 0
  private var simplified = 0
  /// How many words each language would use everywhere, by its place in ``SmallWords``.
  private var scores = [Int](repeating: 0, count: SmallWords.all.languages.count)
  private let words = SmallWords.all

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeBufferPointer(rebasing: text.prefix(longestSample))
    var word = PackedWord()
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case 0x61...0x7A:
        latin += 1
        word.add(byte)
        place += 1
      case 0x41...0x5A:
        latin += 1
        word.add(byte | 0x20)
        place += 1
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

  /// Counts what is not ASCII and gives its length; letters of any script belong to a word.
  private mutating func addLetter(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, to word: inout PackedWord
  ) -> Int {
    let lead = bytes[place]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard place + length <= bytes.count else { return bytes.count - place }
    switch length {
    case 2: addLetter(lead, bytes[place + 1], to: &word)
    case 3: addLetter(lead, bytes[place + 1], bytes[place + 2], to: &word)
    // Pictures.
    default: end(&word)
    }
    return length
  }

  /// A letter of two bytes, or a sign of Latin-1.
  private mutating func addLetter(_ lead: UInt8, _ second: UInt8, to word: inout PackedWord) {
    let isSign = lead < 0xC3 || lead == 0xC3 && second & 0x1F == 0x17
    guard !isSign else { return end(&word) }
    if lead <= 0xC9 { latin += 1 }
    word.add(lead)
    // Capitals of Latin-1 stand 32 before their small letters; no other letter counts here.
    word.add(lead == 0xC3 && second < 0xA0 ? second + 0x20 : second)
  }

  /// A letter of three bytes, or a sign of the West or the East.
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

  /// The language that the scripts alone tell.
  ///
  /// A Han letter says about as much as two or three Latin ones, and Chinese about technology is
  /// full of English names.
  private var languageByScript: String? {
    if hangul * 3 > latin, hangul > han { return "ko" }
    guard (han + kana) * 4 > latin else { return nil }
    if kana * 10 > han { return "ja" }
    if traditional > simplified { return "zh-Hant" }
    return simplified > traditional ? "zh-Hans" : nil
  }

  /// The language whose small words the text uses; none where fewer than three of them occur, or
  /// two languages have nearly as many.
  private var languageByWords: String? {
    guard let best = scores.max(), best >= 3, let place = scores.firstIndex(of: best) else {
      return nil
    }
    let next = scores.indices.lazy.filter { $0 != place }.map { scores[$0] }.max() ?? 0
    return best - next >= max(1, best / 20) ? words.languages[place] : nil
  }
}
