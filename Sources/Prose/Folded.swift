/// The text with full-width letters, digits and signs replaced by their ASCII equivalents.
///
/// Chinese sites write ：，（） and １２ where others write :,() and 12. Search for a sign in the folded
/// text, but show the original.
public func folded(_ text: some StringProtocol) -> String {
  let isFolded = text.utf8.withContiguousStorageIfAvailable { bytes in
    !bytes.contains { $0 == 0xEF || $0 == 0xE3 || $0 == 0xC2 || $0 == 0xE2 }
  }
  if isFolded == true { return String(text) }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { scalars.append(folded(scalar)) }
  return String(scalars)
}

/// The ASCII equivalent of a full-width letter, digit or sign; spaces of every width become a
/// space.
func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  case 0xFFE0: "¢"
  case 0xFFE1: "£"
  case 0xFFE5: "¥"
  case 0xFFE6: "₩"
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
    while rest.unicodeScalars.first?.isWhite == true { rest.removeFirst() }
    while rest.unicodeScalars.last?.isWhite == true { rest.removeLast() }
    return String(rest)
  }
}

extension Unicode.Scalar {
  /// Whether it is a blank or ends a line, of any script; faster than its properties, which are looked
  /// up in a table.
  public var isWhite: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}
