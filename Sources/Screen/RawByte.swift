extension Unicode.Scalar {
  /// The character that stands for a byte of a file name that is not valid UTF-8.
  ///
  /// A string can't hold such a byte, so it maps to the last private-use plane, which nobody uses.
  ///
  /// - Parameter byte: The byte, 0x80 to 0xFF.
  public init(rawByte byte: UInt8) {
    self = Unicode.Scalar(Unicode.Scalar.rawBytes.lowerBound - 0x80 + UInt32(byte)) ?? "\u{FFFD}"
  }

  /// The byte that the character stands for; `nil` for any other character.
  public var rawByte: UInt8? {
    Unicode.Scalar.rawBytes ~= value
      ? UInt8(truncatingIfNeeded: value - Unicode.Scalar.rawBytes.lowerBound + 0x80) : nil
  }

  private static let rawBytes: ClosedRange<UInt32> = 0x10FE80...0x10FEFF
}
