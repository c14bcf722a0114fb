import CBig5

/// Decodes Big5 as Taiwan's boards write it, with Japanese, Cyrillic and simplified Chinese
/// characters, and perhaps with stretches of UTF-8.
func decodeBig5(_ bytes: ArraySlice<UInt8>, mayHoldUTF8: Bool) -> Decoding {
  var decoding = Decoding(room: bytes.count + bytes.count / 2)
  guard mayHoldUTF8 else {
    addBig5(bytes, mayHoldUTF8: false, to: &decoding)
    return decoding
  }
  var rest = bytes
  while !rest.isEmpty {
    let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
    let line = rest[..<end]
    let first = line.first { $0 >= 0x80 } ?? 0
    if 0xE2...0xEF ~= first, let text = String(validating: line, as: UTF8.self) {
      decoding.utf8 += text.utf8
    } else {
      addBig5(line, mayHoldUTF8: true, to: &decoding)
    }
    rest = rest[end...]
  }
  return decoding
}

private func addBig5(
  _ bytes: ArraySlice<UInt8>, mayHoldUTF8: Bool, to decoding: inout Decoding
) {
  var place = bytes.startIndex
  while place < bytes.endIndex {
    let byte = bytes[place]
    if byte < 0x80 {
      decoding.utf8.append(byte)
      place += 1
    } else if mayHoldUTF8, case let length = lengthOfUTF8(in: bytes, at: place), length > 0 {
      decoding.utf8 += bytes[place..<place + length]
      place += length
    } else if place + 1 < bytes.endIndex, let scalar = big5Scalar(byte, bytes[place + 1]) {
      decoding.append(scalar)
      place += 2
    } else {
      decoding.skip(1)
      place += 1
    }
  }
}

/// The length of a run of three-byte UTF-8 characters; 0 for none, and for a single one that is
/// also valid Big5.
func lengthOfUTF8(in bytes: ArraySlice<UInt8>, at start: Int) -> Int {
  var place = start
  while place + 2 < bytes.endIndex, 0xE2...0xEF ~= bytes[place], 0x80...0xBF ~= bytes[place + 1],
    0x80...0xBF ~= bytes[place + 2], bytes[place] != 0xED || bytes[place + 1] < 0xA0
  {
    place += 3
  }
  guard place - start == 3 else { return place - start }
  let isNoPair = bytes[start + 1] <= 0xA0 || place == bytes.endIndex || bytes[place] < 0x40
  return isNoPair ? 3 : 0
}

/// The character of a two-byte code.
private func big5Scalar(_ lead: UInt8, _ trail: UInt8) -> Unicode.Scalar? {
  guard 0x81...0xFE ~= lead else { return nil }
  let row = Int(lead - 0x81) * big5RowLength
  switch trail {
  case 0x40...0x7E: return big5Table[row + Int(trail - 0x40)]
  case 0xA1...0xFE: return big5Table[row + 0x3F + Int(trail - 0xA1)]
  default: return nil
  }
}

/// The number of second bytes per lead byte.
private let big5RowLength = 157

/// The characters, row by row; unpacked on first use.
private let big5Table: [Unicode.Scalar] = {
  let bytes = UnsafeBufferPointer(start: big5_uao(), count: big5_uao_size())
  return String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { $0 != "\n" }
}()
