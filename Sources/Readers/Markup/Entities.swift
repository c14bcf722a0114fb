import CXML

/// The entity that begins at an index, decoded, and its length in bytes; `nil` for none.
///
/// Supports HTML's names and numeric references. As in browsers, numbers 0x80 to 0x9F, control
/// characters in Unicode, mean what they do in windows-1252.
func entity(
  in bytes: UnsafeBufferPointer<UInt8>, at place: Int
) -> (character: Unicode.Scalar, length: Int)? {
  guard place + 2 < bytes.count, bytes[place] == UInt8(ascii: "&") else { return nil }
  if bytes[place + 1] == UInt8(ascii: "#") { return numbered(in: bytes, at: place) }
  var end = place + 1
  while end < min(bytes.count, place + 1 + longestEntity), bytes[end].isLetter || bytes[end].isDigit
  {
    end += 1
  }
  let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: ";")
  let name = number(bytes[place + 1..<end])
  guard let character = isClosed ? characters[name] : openCharacters[name] else { return nil }
  return (character, end - place + (isClosed ? 1 : 0))
}

/// A name packed into a number, which is faster to look up than a string.
private func number(_ name: some Sequence<UInt8>) -> UInt128 {
  name.reduce(0) { $0 << 8 | UInt128($1) }
}

private func numbered(
  in bytes: UnsafeBufferPointer<UInt8>, at place: Int
) -> (character: Unicode.Scalar, length: Int)? {
  let isHex = bytes[place + 2] | 0x20 == UInt8(ascii: "x")
  let start = place + (isHex ? 3 : 2)
  var end = start
  while end < bytes.count, bytes[end].isDigit || isHex && 0x61...0x66 ~= bytes[end] | 0x20 {
    end += 1
  }
  guard end > start else { return nil }
  let digits = String(decoding: bytes[start..<min(end, start + 9)], as: UTF8.self)
  let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: ";")
  let value = UInt32(digits, radix: isHex ? 16 : 10) ?? .max
  return (character(numbered: value), end - place + (isClosed ? 1 : 0))
}

private func character(numbered value: UInt32) -> Unicode.Scalar {
  if 0x80...0x9F ~= value { return Unicode.Scalar(windows1252[Int(value) - 0x80]) ?? "\u{FFFD}" }
  return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
}

/// The characters of windows-1252 from 0x80 to 0x9F; U+FFFD for unassigned ones.
private let windows1252: [UInt16] = [
  0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
  0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
]

/// The length of the longest entity name.
private let longestEntity = 10

/// The entities that people write without the semicolon.
private let openCharacters: [UInt128: Unicode.Scalar] = {
  let names = ["amp", "lt", "gt", "quot", "nbsp"].map { number($0.utf8) }
  return characters.filter { names.contains($0.key) }
}()

/// The characters of HTML's named entities, and of XML's `apos`.
private let characters: [UInt128: Unicode.Scalar] = {
  var characters: [UInt128: Unicode.Scalar] = [number("apos".utf8): "'"]
  for (name, scalar) in namedCharacters { characters[number(name.utf8)] = scalar }
  return characters
}()

/// HTML's entity names, as libxml2 lists them; all of the characters are in the BMP.
private let namedCharacters: [(name: String, scalar: Unicode.Scalar)] =
  (UInt32(0x22)..<0x2700).compactMap { value in
    guard let name = htmlEntityValueLookup(value)?.pointee.name, let scalar = Unicode.Scalar(value)
    else { return nil }
    return (String(cString: name), scalar)
  }

/// An HTML entity for the XML parser; `nil` for other names.
///
/// Feeds use HTML's names without declaring them. A file's own declarations are ignored, so that no
/// entity expands to more than one character.
func namedEntity(_ name: UnsafePointer<xmlChar>) -> xmlEntityPtr? {
  namedEntities[String(cString: name)]?.entity
}

/// An immutable entity that the parser may point to at any time.
private struct NamedEntity: @unchecked Sendable {
  let entity: xmlEntityPtr
}

/// HTML's entities, created once and kept.
private let namedEntities: [String: NamedEntity] = {
  var entities: [String: NamedEntity] = [:]
  for (name, scalar) in namedCharacters {
    let entity = xmlEntityPtr.allocate(capacity: 1)
    var made = xmlEntity()
    made.type = XML_ENTITY_DECL
    made.etype = XML_INTERNAL_PREDEFINED_ENTITY
    made.name = UnsafePointer(xmlStrdup(Array(name.utf8) + [0]))
    made.content = xmlStrdup(Array(String(scalar).utf8) + [0])
    made.length = Int32(String(scalar).utf8.count)
    entity.initialize(to: made)
    entities[name] = NamedEntity(entity: entity)
  }
  return entities
}()
