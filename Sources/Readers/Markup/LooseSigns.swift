/// Markup with every bare `&` escaped, and control characters replaced by blanks.
///
/// `R&D` and `?a=1&b=2` are the most frequent errors in feeds, and the parser would drop the `&`
/// with the word after it. In CDATA sections a `&` is literal.
func withoutLooseSigns(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var mended: [UInt8] = []
  mended.reserveCapacity(bytes.count + bytes.count / 16)
  bytes.withUnsafeBufferPointer { bytes in
    var place = 0
    var sectionEnd = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "<"), place >= sectionEnd, bytes[place...].starts(with: section) {
        sectionEnd = end(ofSection: bytes, from: place)
      }
      let isControl = byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09
      mended.append(isControl ? 0x20 : byte)
      if byte == UInt8(ascii: "&"), place >= sectionEnd, !isReference(bytes, at: place) {
        mended += Array("amp;".utf8)
      }
      place += 1
    }
  }
  return mended
}

private let section = Array("<![CDATA[".utf8)

/// The index after a CDATA section; the end of the file if it is not closed.
private func end(ofSection bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var place = start + section.count
  while place + 2 < bytes.count {
    if bytes[place] == UInt8(ascii: "]"), bytes[place + 1] == UInt8(ascii: "]"),
      bytes[place + 2] == UInt8(ascii: ">")
    {
      return place + 3
    }
    place += 1
  }
  return bytes.count
}

/// Whether a `&` begins an entity or a numeric reference.
private func isReference(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
  var place = start + 1
  while place < bytes.count, place - start < 32,
    bytes[place].isLetter || bytes[place].isDigit || bytes[place] == UInt8(ascii: "#")
  {
    place += 1
  }
  return place > start + 1 && place < bytes.count && bytes[place] == UInt8(ascii: ";")
}
