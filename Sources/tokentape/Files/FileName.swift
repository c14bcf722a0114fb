import Screen

/// Names of files, which are bytes of any encoding to the system, and text to us.
///
/// UTF-8 stays as it is; every other byte becomes a character that stands for it, so that the name
/// still leads to the file, and is shown as `\xA4`.
extension String {
  /// The text for the system's name.
  init(fileName bytes: [UInt8]) {
    var scalars = String.UnicodeScalarView()
    var rest = bytes[...]
    while let first = rest.first {
      let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      let text = String(validating: rest.prefix(count), as: UTF8.self)
      if let scalar = text?.unicodeScalars.first, scalar.rawByte == nil,
        text?.unicodeScalars.count == 1
      {
        scalars.append(scalar)
        rest = rest.dropFirst(count)
      } else {
        scalars.append(first < 0x80 ? Unicode.Scalar(first) : Unicode.Scalar(rawByte: first))
        rest = rest.dropFirst()
      }
    }
    self.init(scalars)
  }

  /// The text for a zero-terminated name.
  init(fileName start: UnsafePointer<CChar>) {
    var bytes: [UInt8] = []
    var place = start
    while place.pointee != 0 {
      bytes.append(UInt8(bitPattern: place.pointee))
      place += 1
    }
    self.init(fileName: bytes)
  }

  /// The system's name, zero-terminated.
  var fileName: [CChar] {
    var bytes: [CChar] = []
    bytes.reserveCapacity(utf8.count + 1)
    for scalar in unicodeScalars {
      if let byte = scalar.rawByte {
        bytes.append(CChar(bitPattern: byte))
      } else {
        for byte in UTF8.encode(scalar) ?? .init() { bytes.append(CChar(bitPattern: byte)) }
      }
    }
    return bytes + [0]
  }
}
