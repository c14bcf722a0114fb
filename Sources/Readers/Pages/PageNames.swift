/// Names that are looked for in the classes and ids of a page's elements, of which it may have a
/// million.
struct PageNames: Sendable {
  /// The names by their first byte, in lower case.
  private var names = [[[UInt8]]](repeating: [], count: 256)
  private let areWords: Bool

  /// Names that may stand anywhere: `share-` in `newsshare-box`.
  init(anywhere names: [String]) { self.init(names, areWords: false) }

  /// Names that are whole words: `newsShare`, `news-share` and `news_share` have two.
  init(words names: [String]) { self.init(names, areWords: true) }

  private init(_ names: [String], areWords: Bool) {
    self.areWords = areWords
    for name in names.map({ Array($0.utf8) }) {
      if let first = name.first { self.names[Int(first)].append(name) }
    }
  }

  /// Whether one of the names stands in a value.
  func occur(in value: String) -> Bool {
    var value = value
    return value.withUTF8 { bytes in
      bytes.indices.contains { start in
        names[Int(lower(bytes[start]))].contains { occurs($0, in: bytes, at: start) }
      }
    }
  }

  private func occurs(_ name: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool
  {
    let end = start + name.count
    guard end <= bytes.count,
      name.indices.allSatisfy({ lower(bytes[start + $0]) == name[$0] })
    else { return false }
    return !areWords || isBoundary(bytes, start) && isBoundary(bytes, end)
  }

  /// Whether a word begins or ends at a place: beside what is no letter, or before a capital.
  private func isBoundary(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    guard place > 0, place < bytes.count else { return true }
    let (before, after) = (bytes[place - 1], bytes[place])
    if !isLetter(before) || !isLetter(after) { return true }
    return (0x61...0x7A).contains(before) && (0x41...0x5A).contains(after)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) && byte >= 0x41
  }

  private func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
