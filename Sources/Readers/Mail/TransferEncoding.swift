/// Decodes base64; anything that is no digit of it is passed over.
func decodedBase64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var decoded: [UInt8] = []
  decoded.reserveCapacity(bytes.count / 4 * 3)
  var bits: UInt32 = 0
  var count = 0
  for byte in bytes {
    let value = base64Values[Int(byte)]
    guard value < 64 else {
      if byte == UInt8(ascii: "=") { (bits, count) = (0, 0) }
      continue
    }
    bits = bits << 6 | UInt32(value)
    count += 6
    if count >= 8 {
      count -= 8
      decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
  }
  return decoded
}

/// The value of each base64 digit; 64 for other bytes.
private let base64Values: [UInt8] = {
  var values = [UInt8](repeating: 64, count: 256)
  let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  for (value, digit) in digits.utf8.enumerated() { values[Int(digit)] = UInt8(value) }
  return values
}()

/// Decodes quoted-printable; what is no such code stays as it is.
///
/// - Parameters:
///   - bytes: The coded text.
///   - isHeader: Whether it is a word of a header, where `_` is a blank.
/// - Returns: The bytes that were meant.
func decodedQuotedPrintable(_ bytes: ArraySlice<UInt8>, isHeader: Bool = false) -> [UInt8] {
  var decoded: [UInt8] = []
  decoded.reserveCapacity(bytes.count)
  var place = bytes.startIndex
  while place < bytes.endIndex {
    let byte = bytes[place]
    place += 1
    if byte == UInt8(ascii: "_"), isHeader {
      decoded.append(0x20)
    } else if byte != UInt8(ascii: "=") {
      decoded.append(byte)
    } else if place + 1 < bytes.endIndex, let high = hexDigit(bytes[place]),
      let low = hexDigit(bytes[place + 1])
    {
      decoded.append(high << 4 | low)
      place += 2
    } else if let end = softBreak(bytes, from: place) {
      place = end
    } else {
      decoded.append(byte)
    }
  }
  return decoded
}

/// The end of a line that goes on with the next: `=`, then perhaps blanks, then the line's end.
private func softBreak(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
  var place = start
  while place < bytes.endIndex, bytes[place] == 0x20 || bytes[place] == 0x09 || bytes[place] == 0x0D
  {
    place += 1
  }
  if place == bytes.endIndex { return place }
  return bytes[place] == 0x0A ? place + 1 : nil
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x37
  case 0x61...0x66: byte - 0x57
  default: nil
  }
}
