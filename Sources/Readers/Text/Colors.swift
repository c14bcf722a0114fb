/// The bytes without colour escape sequences.
///
/// They are removed before decoding, since old boards put them between the two bytes of a
/// character.
func withoutColors(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard bytes.contains(0x1B) else { return bytes }
  var kept: [UInt8] = []
  kept.reserveCapacity(bytes.count)
  var rest = bytes
  while let byte = rest.popFirst() {
    guard byte == 0x1B, rest.first == UInt8(ascii: "[") else {
      kept.append(byte)
      continue
    }
    let parameters = rest.dropFirst().prefix { 0x20...0x3F ~= $0 }
    guard let final = rest.dropFirst(1 + parameters.count).first, 0x40...0x7E ~= final else {
      kept.append(byte)
      continue
    }
    rest = rest.dropFirst(2 + parameters.count)
  }
  return kept[...]
}

/// The indices of the lines that begin with a colour.
func coloredLines(of bytes: [UInt8]) -> Set<Int> {
  guard bytes.contains(0x1B) else { return [] }
  var lines: Set<Int> = []
  var line = 0
  var before: UInt8 = 0x0A
  for (place, byte) in bytes.enumerated() {
    let isPair = byte == 0x0A && before == 0x0D
    let beginsLine = before == 0x0A || before == 0x0D
    if byte == 0x1B, beginsLine, bytes.dropFirst(place + 1).first == UInt8(ascii: "[") {
      lines.insert(line)
    }
    if byte == 0x0D || (byte == 0x0A && !isPair) { line += 1 }
    before = byte
  }
  return lines
}
