/// What the words of a file mean, worked out once for each.
///
/// A price map names the same hundred fields sixty thousand times; comparing bytes here spares a
/// string and a decision each time.
struct WordTable<Meaning> {
  private struct Slot {
    let word: UnsafeBufferPointer<UInt8>
    let meaning: Meaning
  }

  private var slots: [Slot?]
  private var count = 0

  /// A table for the words of a document, which must outlive it.
  init() { slots = Array(repeating: nil, count: WordTable.size) }

  private static var size: Int { 2_048 }

  /// What a word means, decided when it is met for the first time.
  mutating func meaning(
    of word: UnsafeBufferPointer<UInt8>, otherwise decide: (String) -> Meaning
  ) -> Meaning {
    var place = WordTable.place(of: word)
    while let slot = slots[place] {
      if slot.word.count == word.count, slot.word.elementsEqual(word) { return slot.meaning }
      place = (place + 1) % WordTable.size
    }
    let meaning = decide(String(decoding: word, as: UTF8.self))
    // Beyond that it would fill up; no true price map has as many fields.
    guard count < WordTable.size / 2 else { return meaning }
    slots[place] = Slot(word: word, meaning: meaning)
    count += 1
    return meaning
  }

  private static func place(of word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return Int(truncatingIfNeeded: hash >> 20) & (size - 1)
  }
}
