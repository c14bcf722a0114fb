extension JSON {
  /// Decodes a string's bytes; a lone surrogate becomes U+FFFD.
  static func text(_ bytes: Bytes) -> String {
    bytes.holds(UInt8(ascii: "\\")) ? unescaped(bytes) : String(decoding: bytes, as: UTF8.self)
  }

  private static func unescaped(_ bytes: Bytes) -> String {
    // A lone `\u` becomes U+FFFD, which has three bytes; nothing else grows.
    String(unsafeUninitializedCapacity: bytes.count + bytes.count / 2 + 1) { text in
      var count = 0
      var rest = bytes[...]
      while let escape = rest.firstIndex(of: UInt8(ascii: "\\")) {
        count = copy(rest[..<escape], to: text, at: count)
        rest = rest[(escape + 1)...]
        guard let letter = rest.first, letter < 0x80 else { continue }
        rest = rest.dropFirst()
        count = copy(unescaped(letter, &rest), to: text, at: count)
      }
      return copy(rest, to: text, at: count)
    }
  }

  private static func copy(
    _ bytes: some Collection<UInt8>, to text: UnsafeMutableBufferPointer<UInt8>, at place: Int
  ) -> Int {
    let room = UnsafeMutableBufferPointer(rebasing: text[place...])
    return place + (room.initialize(fromContentsOf: bytes))
  }

  private static func unescaped(
    _ letter: UInt8, _ rest: inout Slice<Bytes>
  ) -> Unicode.UTF8.EncodedScalar {
    let scalar: Unicode.Scalar =
      switch letter {
      case UInt8(ascii: "b"): "\u{8}"
      case UInt8(ascii: "f"): "\u{C}"
      case UInt8(ascii: "n"): "\n"
      case UInt8(ascii: "r"): "\r"
      case UInt8(ascii: "t"): "\t"
      case UInt8(ascii: "u"): self.scalar(&rest)
      case 0..<0x80: Unicode.Scalar(letter)
      default: "\u{FFFD}"
      }
    return Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter
  }

  /// The character of one `\u` or of a surrogate pair, after the first `\u`.
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
