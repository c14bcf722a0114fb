import Market

/// A text whose UTF-8 bytes were each written as a character, as in Meta's exports and in feeds that
/// were encoded twice: `KÃ¤lte` is Kälte.
///
/// - Returns: The text itself unless all of it is such.
func unmangled(_ text: String) -> String { mended(text) ?? text }

/// The text that was meant; `nil` if it was not encoded twice.
func mended(_ text: String) -> String? {
  guard mayBeMangled(text) else { return nil }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    guard let byte = UInt8(windows1252: scalar) else { return nil }
    bytes.append(byte)
  }
  return String(validating: bytes, as: UTF8.self)
}

/// Whether a text contains a letter that begins such a pair: `Â` to `ô`.
private func mayBeMangled(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    guard bytes.holds(0xC3) else { return false }
    return bytes.indices.contains { place in
      bytes[place] == 0xC3 && place + 1 < bytes.count && 0x82...0xB4 ~= bytes[place + 1]
    }
  }
}

extension UInt8 {
  /// The byte that Windows-1252 writes a character with; it leaves five of them as they are.
  fileprivate init?(windows1252 scalar: Unicode.Scalar) {
    if scalar.value < 0x100 {
      self = UInt8(scalar.value)
    } else if let place = western.firstIndex(of: scalar) {
      self = UInt8(0x80 + place)
    } else {
      return nil
    }
  }
}

/// The characters of 0x80 to 0x9F.
private let western = Array(
  "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

extension Snapshot {
  /// Mends what was encoded twice, and says so once.
  mutating func mendMangled() {
    var first: (origin: Origin, before: String, after: String)?
    for index in threads.indices {
      if let after = mended(threads[index].story.title) {
        first = first ?? (threads[index].story.origin, threads[index].story.title, after)
        threads[index].story.title = after
      }
      if let after = mended(threads[index].story.text) {
        first = first ?? (threads[index].story.origin, threads[index].story.text, after)
        threads[index].story.text = after
      }
      if let after = threads[index].story.author.flatMap(mended) {
        threads[index].story.author = after
      }
      for place in threads[index].replies.indices {
        guard let after = mended(threads[index].replies[place].text) else { continue }
        first =
          first ?? (threads[index].replies[place].origin, threads[index].replies[place].text, after)
        threads[index].replies[place].text = after
      }
    }
    guard let first else { return }
    warn(
      first.origin,
      "\(quote(first.before)) was encoded twice, and is read as \(quote(first.after))",
      remedy: "save the file as UTF-8 once; whatever else in it is so was mended as well")
  }
}
