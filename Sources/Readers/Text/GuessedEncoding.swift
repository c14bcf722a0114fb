extension Encoding {
  /// The encoding of bytes that are not all UTF-8: the declared one if it can decode them, else the
  /// one that leaves the fewest bytes undecoded.
  init(of bytes: ArraySlice<UInt8>) {
    let sample = ByteSample(bytes)
    if sample.holdsBig5AndUTF8 || sample.isBig5OrUTF8ByLine {
      self = .big5WithUTF8
    } else if sample.isDamagedUTF8 {
      self = .utf8
    } else if let declared = Encoding(declaredIn: bytes), declared != .utf8,
      sample.isReadable(as: declared)
    {
      self = declared
    } else {
      self = sample.guess
    }
  }
}

/// The part of a file used to detect its encoding.
private struct ByteSample {
  /// The bytes, from the first line that is not all ASCII.
  let bytes: ArraySlice<UInt8>
  /// The number of non-ASCII bytes.
  let high: Int
  /// As UTF-8: the number of multi-byte characters, and of invalid bytes.
  let whole: Int
  let broken: Int

  init(_ all: ArraySlice<UInt8>) {
    let first = all.firstIndex { $0 >= 0x80 } ?? all.startIndex
    let start = all[..<first].lastIndex(of: UInt8(ascii: "\n")) ?? all.startIndex
    bytes = all[start...].prefix(mostSampled)
    high = bytes.count { $0 >= 0x80 }
    let decoding = decodeUTF8(bytes)
    broken = decoding.unreadBytes
    let starts = decoding.utf8.count { $0 >= 0xC0 }
    whole = starts - countOfReplacements(in: decoding.utf8)
  }

  /// Whether it is mostly UTF-8, so that the rest is damage.
  var isDamagedUTF8: Bool { whole >= broken }

  /// Whether it contains stretches of UTF-8 and the rest is valid Big5.
  var holdsBig5AndUTF8: Bool {
    guard broken >= 2 * fewestLetters else { return false }
    var place = bytes.startIndex
    var length = 0
    while let next = bytes[place...].firstIndex(where: { 0xE2...0xEF ~= $0 }) {
      let run = lengthOfUTF8(in: bytes, at: next)
      length += run > 3 ? run : 0
      place = next + max(1, run)
    }
    guard length >= 6 * fewestLetters else { return false }
    return decodeBig5(bytes, mayHoldUTF8: true).unreadBytes * 50 < broken
      && decodeBig5(bytes, mayHoldUTF8: false).unreadBytes * 10 > length
  }

  /// Whether each line is either UTF-8 or Big5, and there are some of both.
  var isBig5OrUTF8ByLine: Bool {
    var (utf8, big5): (Int, [UInt8]) = (0, [])
    for line in bytes.split(separator: 0x0A) where line.contains(where: { $0 >= 0x80 }) {
      if line.contains(where: { 0xE2...0xEF ~= $0 }),
        String(validating: line, as: UTF8.self) != nil
      {
        utf8 += 1
      } else {
        big5 += line + [0x0A]
      }
    }
    guard utf8 > 0, !big5.isEmpty else { return false }
    let rest = ByteSample(big5[...])
    return rest.looksLikeBig5 && decodeBig5(big5[...], mayHoldUTF8: false).unreadBytes == 0
  }

  func isReadable(as encoding: Encoding) -> Bool {
    encoding.decode(bytes).unreadBytes * 20 <= high
  }

  /// The encoding that the letters suggest.
  var guess: Encoding {
    if looksLikeBig5 { return .big5 }
    let named = nameOfEncoding(bytes).flatMap { Encoding(label: $0) }
    if let named, named != .utf8, isReadable(as: named) { return western(named) ?? named }
    let others = ["gb18030", "shift_jis", "euc-jp", "euc-kr", "windows-1252"]
      .compactMap { Encoding(label: $0) }
    let unread = others.map { $0.decode(bytes).unreadBytes }
    let fewest = unread.min() ?? 0
    return zip(others, unread).first { $0.1 == fewest }?.0 ?? .utf8
  }

  /// Whether the byte pairs are those of common Chinese characters in Big5.
  ///
  /// Big5's second bytes are often ASCII, unlike those of the mainland's or Korea's encodings, and
  /// its lead bytes are not those of Japanese kana and kanji.
  private var looksLikeBig5: Bool {
    var pairs = 0
    var common = 0
    var low = 0
    var rest = bytes
    while let lead = rest.popFirst() {
      guard lead >= 0x81, let trail = rest.first else { continue }
      rest = rest.dropFirst()
      pairs += 1
      guard 0xA1...0xC6 ~= lead, 0x40...0x7E ~= trail || trail >= 0xA1 else { continue }
      common += 1
      if lead >= 0xA4, trail < 0x80 { low += 1 }
    }
    return pairs >= 2 && common * 20 >= pairs * 17 && low * 8 >= pairs
      && decodeBig5(bytes, mayHoldUTF8: false).unreadBytes * 20 <= high
  }

  /// Windows-1252, if it gives only Western European letters: for short texts, detectors report
  /// rarer sets with the same letters.
  private func western(_ guess: Encoding) -> Encoding? {
    guard guess.name.hasPrefix("iso-8859-") || guess.name.hasPrefix("windows-125"),
      let western = Encoding(label: "windows-1252")
    else { return nil }
    let decoding = western.decode(bytes)
    guard decoding.unreadBytes == 0 else { return nil }
    let letters = String(decoding: decoding.utf8, as: UTF8.self).unicodeScalars
    return letters.allSatisfy { $0.isASCII || westernLetters.contains($0) } ? western : nil
  }
}

private func countOfReplacements(in utf8: [UInt8]) -> Int {
  utf8.indices.count { place in
    utf8[place] == 0xEF && utf8[place...].prefix(3).elementsEqual([0xEF, 0xBF, 0xBD])
  }
}

/// The size of the sample, in bytes.
private let mostSampled = 1 << 18

/// Fewer letters than this in another encoding are chance.
private let fewestLetters = 4

private let westernLetters = Set(
  "áàâäãåæçéèêëíìîïñóòôöõøœúùûüßÁÀÂÄÃÅÆÇÉÈÊËÍÎÑÓÔÖÕØŒÚÙÛÜ¡¿«»°€£§–—‘’“”„…·•\u{A0}".unicodeScalars)
