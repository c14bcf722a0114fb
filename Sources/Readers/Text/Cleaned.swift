@_spi(_Unicode) import Swift

/// A line in NFC, without invisible characters.
///
/// Ordinary text needs neither and costs one scan of its bytes.
func cleaned(_ line: Substring) -> Substring {
  guard needsCleaning(line) else { return line }
  var scalars = String.UnicodeScalarView()
  for scalar in withoutUnseen(line)._nfc { scalars.append(scalar) }
  return Substring(String(scalars))
}

/// Whether a line may contain non-NFC or invisible characters, judged by its bytes.
private func needsCleaning(_ line: Substring) -> Bool {
  line.utf8.withContiguousStorageIfAvailable(needsCleaning) ?? true
}

private func needsCleaning(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  for (place, byte) in bytes.enumerated() where byte >= 0x80 {
    let before = (place > 1 ? bytes[place - 2] : 0, place > 0 ? bytes[place - 1] : 0)
    switch (before.0, before.1, byte) {
    // Combining marks of Latin, Greek and Cyrillic; Hebrew to Thaana; Indic scripts.
    case (_, _, 0xCC...0xCD), (_, _, 0xD6...0xDF), (_, _, 0xE0): return true
    // Conjoining jamo; kana marks; singletons that normalise to another letter.
    case (_, 0xE1, 0x84...0x87), (0xE3, 0x82, 0x99...0x9A), (0xE2, 0x84, 0xA6...0xAB),
      (_, 0xEF, 0xA4...0xAC):
      return true
    // Zero-width space, word joiner and byte order mark.
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return true
    // Scripts and marks beyond the BMP; emoji are not among them.
    case (_, 0xF0, 0x90...0x9E), (_, 0xF0, 0xA0...0xBF): return true
    default: continue
    }
  }
  return false
}

private func withoutUnseen(_ line: Substring) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in line.unicodeScalars
  where scalar != "\u{200B}" && scalar != "\u{2060}" && scalar != "\u{FEFF}" {
    scalars.append(scalar)
  }
  return String(scalars)
}
