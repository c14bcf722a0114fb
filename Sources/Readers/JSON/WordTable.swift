/// Caches the meaning of each word in a file.
///
/// A price map repeats the same hundred field names sixty thousand times; comparing bytes saves a
/// string and a lookup each time.
struct WordTable<Meaning> {
  private struct Slot {
    var word = JSON.Bytes(start: nil, count: 0)
    /// The index of its meaning; -1 for an empty slot.
    var index = -1
  }

  private var slots: [Slot]
  private var meanings: [Meaning] = []

  /// Creates a table for a document's words; the document must outlive it.
  init() { slots = Array(repeating: Slot(), count: WordTable.size) }

  private static var size: Int { 2_048 }

  /// The meaning of a word, decided at its first occurrence.
  mutating func meaning(of word: JSON.Bytes, otherwise decide: (String) -> Meaning) -> Meaning {
    var place = WordTable.place(of: word)
    while slots[place].index >= 0 {
      if slots[place].word.isEqual(to: word) { return meanings[slots[place].index] }
      place = (place + 1) % WordTable.size
    }
    let meaning = decide(String(decoding: word, as: UTF8.self))
    // Stops caching before the table fills up; no real price map has as many fields.
    guard meanings.count < WordTable.size / 2 else { return meaning }
    slots[place] = Slot(word: word, index: meanings.count)
    meanings.append(meaning)
    return meaning
  }

  /// Hashes the length and eight bytes from either end, which distinguishes nearly all words.
  private static func place(of word: JSON.Bytes) -> Int {
    var hash = UInt64(word.count)
    let raw = UnsafeRawBufferPointer(word)
    if raw.count >= 8 {
      hash ^= raw.loadUnaligned(as: UInt64.self)
      hash = (hash ^ hash >> 29) &* 0x9E37_79B9_7F4A_7C15
      hash ^= raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self)
      if raw.count >= 24 {
        hash = (hash ^ hash >> 29) &* 0x9E37_79B9_7F4A_7C15
        hash ^= raw.loadUnaligned(fromByteOffset: raw.count - 16, as: UInt64.self)
      }
    } else {
      for byte in raw { hash = hash << 8 ^ UInt64(byte) }
    }
    return Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 53)
  }
}
