/// The index of the first tag with too many attributes for the parser.
///
/// The parser compares each attribute of a tag with all before it, so that a tag of a megabyte
/// would keep it busy for minutes.
///
/// - Parameters:
///   - bytes: The file.
///   - isPage: Whether a value may contain `<`, as in HTML.
/// - Returns: `nil` for any legitimate file.
func overfullTag(in bytes: ArraySlice<UInt8>, isPage: Bool) -> Int? {
  bytes.withUnsafeBufferPointer { buffer in
    var comparisons = 0
    var place = 0
    while let tag = buffer[place...].firstIndex(of: UInt8(ascii: "<")) {
      let (end, attributes) = attributeCount(buffer, from: tag + 1, isPage: isPage)
      comparisons += attributes * attributes
      if comparisons > mostComparisons { return bytes.startIndex + tag }
      place = end
    }
    return nil
  }
}

/// The most comparisons, about three seconds in the slower of the two parsers; a single tag may
/// have 20,000 attributes.
private let mostComparisons = 400_000_000

/// The index after a tag, and a lower bound of its attributes, from its words and quotes.
private func attributeCount(
  _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isPage: Bool
) -> (end: Int, count: Int) {
  guard start < bytes.count, bytes[start].isLetter else { return (start, 0) }
  var count = 0
  var quote: UInt8 = 0
  var before: UInt8 = 0
  var place = start
  while place < bytes.count {
    let byte = bytes[place]
    if byte == UInt8(ascii: "<"), quote == 0 || !isPage { return (place, count) }
    if quote != 0 {
      if byte == quote { quote = 0 }
    } else if byte == UInt8(ascii: ">") {
      return (place + 1, count)
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      quote = byte
      count += 1
    } else if before <= 0x20, byte > 0x20 {
      count += 1
    }
    before = byte
    place += 1
  }
  return (place, count)
}
