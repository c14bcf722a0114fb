/// Splits HTML into texts, entities and tags, in one pass over its bytes.
///
/// A feed holds thousands of small pieces of HTML; running a full parser on each would take longer
/// than reading the feed.
struct HTMLScanner {
  enum Piece {
    case text(Range<Int>)
    case entity(Unicode.Scalar)
    /// A tag: the bytes of its name, and the range of its attributes.
    case tag(name: UnsafeBufferPointer<UInt8>, isEnd: Bool, attributes: Range<Int>)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  /// Strings that do not occur in the rest; searching for them again would take quadratic time.
  private var missing: Set<String> = []

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Piece? {
    guard place < bytes.count else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "<"): return tag() ?? text()
    case UInt8(ascii: "&"): return namedCharacter() ?? text()
    default: return text()
    }
  }

  /// The text up to the next `<` or `&`.
  private mutating func text() -> Piece {
    let start = place
    place += 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "<"), bytes[place] != UInt8(ascii: "&")
    {
      place += 1
    }
    return .text(start..<place)
  }

  private mutating func namedCharacter() -> Piece? {
    guard let entity = entity(in: bytes, at: place) else { return nil }
    place += entity.length
    return .entity(entity.character)
  }

  private mutating func tag() -> Piece? {
    guard place + 1 < bytes.count else { return nil }
    let first = bytes[place + 1]
    if first == UInt8(ascii: "!") || first == UInt8(ascii: "?") { return declaration() }
    let isEnd = first == UInt8(ascii: "/")
    let start = place + (isEnd ? 2 : 1)
    guard start < bytes.count, bytes[start].isLetter, let end = tagEnd(from: start) else {
      return nil
    }
    var nameEnd = start
    while nameEnd < end, bytes[nameEnd].isLetter || bytes[nameEnd].isDigit { nameEnd += 1 }
    let name = UnsafeBufferPointer(rebasing: bytes[start..<nameEnd])
    place = end + 1
    if !isEnd, HTMLTag.named(name) == .hidden { skip(name) }
    return .tag(name: name, isEnd: isEnd, attributes: nameEnd..<end)
  }

  /// Skips a comment or a declaration, which shows nothing.
  private mutating func declaration() -> Piece? {
    let isComment = bytes[place...].starts(with: "<!--".utf8)
    let end = isComment ? find("-->", from: place + 4) : nil
    guard let end = end ?? find(">", from: place) else { return nil }
    place = end
    return .text(end..<end)
  }

  /// The index of the `>` that ends a tag, ignoring those in quotes.
  private mutating func tagEnd(from start: Int) -> Int? {
    if !missing.contains("quote") {
      var quote: UInt8 = 0
      var before: UInt8 = 0
      for place in start..<bytes.count {
        let byte = bytes[place]
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == UInt8(ascii: ">") {
          return place
        } else if before == UInt8(ascii: "="), byte == UInt8(ascii: "\"") || byte == 0x27 {
          quote = byte
        }
        if byte > 0x20 { before = byte }
      }
      missing.insert("quote")
    }
    return find(">", from: start).map { $0 - 1 }
  }

  /// Skips an element that shows nothing, or only its start tag if it is not closed.
  private mutating func skip(_ name: UnsafeBufferPointer<UInt8>) {
    let end = "/" + String(decoding: name, as: UTF8.self).lowercased()
    guard !missing.contains(end) else { return }
    var from = place
    while let end = find("</", from: from) {
      let candidate = bytes[end...].prefix(name.count)
      if candidate.elementsEqual(name, by: { $0 | 0x20 == $1 | 0x20 }) {
        place = find(">", from: end) ?? bytes.count
        return
      }
      from = end
    }
    missing.insert(end)
  }

  /// The index after the next occurrence of a string.
  private mutating func find(_ signs: StaticString, from start: Int) -> Int? {
    let wanted = UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount)
    let key = "\(signs)"
    guard !missing.contains(key), start <= bytes.count else { return nil }
    var place = start
    while place + wanted.count <= bytes.count {
      if bytes[place] == wanted[0],
        UnsafeBufferPointer(rebasing: bytes[place..<place + wanted.count]).isEqual(to: wanted)
      {
        return place + wanted.count
      }
      place += 1
    }
    missing.insert(key)
    return nil
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter.
  var isLetter: Bool { 0x61...0x7A ~= self | 0x20 }
  /// Whether it is an ASCII digit.
  var isDigit: Bool { 0x30...0x39 ~= self }
}
