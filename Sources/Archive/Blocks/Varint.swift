extension [UInt8] {
  /// Appends a number in as few bytes as it needs, seven bits each, lowest first.
  mutating func append(varint number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}

extension Int64 {
  /// The number with its sign as the lowest bit (zigzag), so that small numbers of either sign stay
  /// small.
  var zigzag: UInt64 { UInt64(bitPattern: (self << 1) ^ (self >> 63)) }

  init(zigzag: UInt64) {
    self = Int64(bitPattern: zigzag >> 1) ^ -Int64(bitPattern: zigzag & 1)
  }
}

/// Reads numbers one after another.
struct VarintReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The next number; nil at the end, or if it is truncated.
  mutating func next() -> UInt64? { bytes.varint(at: &place) }
}

extension UnsafeRawBufferPointer {
  /// The number at an index, which moves past it; nil at the end, or if the number is truncated.
  func varint(at place: inout Int) -> UInt64? {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while place < count, shift < 64 {
      let byte = self[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return nil
  }
}
