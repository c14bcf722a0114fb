/// The text with full-width letters, digits and signs replaced by their ASCII equivalents.
///
/// Chinese sites write ：，（） and １２ where others write :,() and 12. Search for a sign in the folded
/// text, but show the original.
public func folded(_ text: some StringProtocol) -> String {
  guard text.utf8.contains(where: { $0 == 0xEF || $0 == 0xE3 || $0 == 0xC2 || $0 == 0xE2 }) else {
    return String(text)
  }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { scalars.append(folded(scalar)) }
  return String(scalars)
}

/// The ASCII equivalent of a full-width letter, digit or sign; spaces of every width become a
/// space.
func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
  default: scalar
  }
}

extension StringProtocol {
  /// The text without surrounding whitespace.
  public var trimmed: String {
    let (first, last) = (unicodeScalars.first, unicodeScalars.last)
    if let first, let last, "!"..."~" ~= first, "!"..."~" ~= last {
      return String(self)
    }
    var rest = Substring(self)
    while let byte = rest.utf8.first, byte <= 0x20 || byte >= 0x80, rest.first?.isWhitespace == true
    {
      rest.removeFirst()
    }
    while let byte = rest.utf8.last, byte <= 0x20 || byte >= 0x80, rest.last?.isWhitespace == true {
      rest.removeLast()
    }
    return String(rest)
  }
}
