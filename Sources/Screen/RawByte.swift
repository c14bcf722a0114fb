extension Unicode.Scalar {
  /// A byte of a file's name that is no UTF-8, as a character that stands for it alone.
  ///
  /// A text can't hold such a byte; the last private plane, which nobody uses, stands in.
  ///
  /// - Parameter byte: The byte, 0x80 to 0xFF.
  public init(rawByte byte: UInt8) {
    self = Unicode.Scalar(Unicode.Scalar.rawBytes.lowerBound - 0x80 + UInt32(byte)) ?? "\u{FFFD}"
  }

  /// The byte that the character stands for; none for any other.
  public var rawByte: UInt8? {
    Unicode.Scalar.rawBytes ~= value
      ? UInt8(truncatingIfNeeded: value - Unicode.Scalar.rawBytes.lowerBound + 0x80) : nil
  }

  private static let rawBytes: ClosedRange<UInt32> = 0x10FE80...0x10FEFF
}
