/// Decoded bytes, and how many of them were undecodable.
struct Decoding {
  /// The text in UTF-8.
  var utf8: [UInt8] = []
  /// The number of undecodable bytes.
  var unreadBytes = 0
  /// Where the first of them is in the text.
  var firstUnread: Int?

  /// Reserves room for a text about as long as its bytes.
  init(room: Int) { utf8.reserveCapacity(room) }

  /// Puts U+FFFD for undecodable bytes.
  mutating func skip(_ count: Int) {
    firstUnread = firstUnread ?? utf8.count
    unreadBytes += count
    utf8 += [0xEF, 0xBF, 0xBD]
  }

  /// Adds a character.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      utf8.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      utf8 += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }
}

/// Decodes bytes that are, or should be, UTF-8.
func decodeUTF8(_ bytes: ArraySlice<UInt8>) -> Decoding {
  var decoding = Decoding(room: bytes.count)
  var parser = Unicode.UTF8.ForwardParser()
  var source = bytes.makeIterator()
  while true {
    switch parser.parseScalar(from: &source) {
    case .valid(let encoded): decoding.utf8 += encoded
    case .error(let length): decoding.skip(length)
    case .emptyInput: return decoding
    }
  }
}

/// Decodes UTF-16.
func decodeUTF16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> Decoding {
  var decoding = Decoding(room: bytes.count)
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count / 2)
  var rest = bytes
  while let first = rest.popFirst(), let second = rest.popFirst() {
    units.append(
      isBigEndian
        ? UInt16(first) << 8 | UInt16(second) : UInt16(second) << 8 | UInt16(first))
  }
  var parser = Unicode.UTF16.ForwardParser()
  var source = units.makeIterator()
  reading: while true {
    switch parser.parseScalar(from: &source) {
    case .valid(let encoded): decoding.append(UTF16.decode(encoded))
    case .error(let length): decoding.skip(2 * length)
    case .emptyInput: break reading
    }
  }
  if !bytes.count.isMultiple(of: 2) { decoding.skip(1) }
  return decoding
}
