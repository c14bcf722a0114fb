extension JSON {
  /// The text that a string's bytes write; half a surrogate pair becomes U+FFFD.
  static func text(_ bytes: Bytes) -> String {
    bytes.contains(UInt8(ascii: "\\")) ? unescaped(bytes) : String(decoding: bytes, as: UTF8.self)
  }

  private static func unescaped(_ bytes: Bytes) -> String {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), let letter = rest.popFirst() {
        append(escape: letter, &rest, to: &utf8)
      } else {
        utf8.append(byte)
      }
    }
    return String(decoding: utf8, as: UTF8.self)
  }

  private static func append(
    escape letter: UInt8, _ rest: inout Slice<Bytes>, to utf8: inout [UInt8]
  ) {
    switch letter {
    case UInt8(ascii: "b"): utf8.append(0x08)
    case UInt8(ascii: "f"): utf8.append(0x0C)
    case UInt8(ascii: "n"): utf8.append(0x0A)
    case UInt8(ascii: "r"): utf8.append(0x0D)
    case UInt8(ascii: "t"): utf8.append(0x09)
    case UInt8(ascii: "u"): utf8 += Array(String(scalar(&rest)).utf8)
    default: utf8.append(letter)
    }
  }

  /// The character of one `\u`, or of two that are a pair; the first `\u` has been taken.
  private static func scalar(_ rest: inout Slice<Bytes>) -> Unicode.Scalar {
    guard let first = unit(&rest) else { return "\u{FFFD}" }
    if let scalar = Unicode.Scalar(first) { return scalar }
    var ahead = rest
    guard first < 0xDC00, ahead.popFirst() == UInt8(ascii: "\\"),
      ahead.popFirst() == UInt8(ascii: "u"), let second = unit(&ahead),
      0xDC00...0xDFFF ~= second
    else { return "\u{FFFD}" }
    rest = ahead
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private static func unit(_ rest: inout Slice<Bytes>) -> UInt32? {
    let digits = rest.prefix(4)
    guard digits.count == 4, let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return nil }
    rest = rest.dropFirst(4)
    return unit
  }
}
