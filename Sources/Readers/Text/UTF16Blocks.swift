/// UTF-16 that comes in blocks, as spreadsheets save tables, turned into UTF-8.
struct UTF16Blocks {
  private let isBigEndian: Bool
  /// The bytes of a character whose rest is yet to come.
  private var rest: [UInt8] = []

  /// Blocks of a file that begins so; `nil` if that is no UTF-16.
  init?(_ bytes: [UInt8]) {
    guard case .utf16(let isBigEndian) = Encoding(markedIn: bytes) else { return nil }
    self.isBigEndian = isBigEndian
  }

  /// The next block in UTF-8.
  mutating func utf8(of block: [UInt8], isLast: Bool) -> [UInt8] {
    let bytes = rest + block
    var end = isLast ? bytes.count : bytes.count & ~1
    // The first half of a pair waits for the second one.
    if !isLast, end >= 2, bytes[isBigEndian ? end - 2 : end - 1] & 0xFC == 0xD8 { end -= 2 }
    rest = Array(bytes[end...])
    return decodeUTF16(bytes[..<end], isBigEndian: isBigEndian).utf8
  }
}
