/// A run of letters or a number in an id.
struct IDAtom: Hashable {
  /// The letters or the number, with a point for `p`: `1p5` is 1.5.
  var text: String
  /// Whether it is a number.
  var isNumber: Bool
  /// Whether it follows the previous atom without a separator.
  var isGlued: Bool

  /// Whether it is an integer of a number of digits.
  func isDigits(_ count: Int) -> Bool {
    isNumber && text.utf8.count == count && text.isDigits
  }
}

/// Splits a lower-case name into runs of letters and numbers.
func atoms(of name: String) -> [IDAtom] {
  let signs = name.unicodeScalars
  var found: [IDAtom] = []
  var place = signs.startIndex
  var isGlued = false
  while place < signs.endIndex {
    let start = place
    if signs[place].isDigit {
      found.append(
        IDAtom(text: number(in: signs, at: &place), isNumber: true, isGlued: isGlued))
      isGlued = true
    } else if signs[place].isLetter {
      place = signs[place...].firstIndex { !$0.isLetter } ?? signs.endIndex
      found.append(IDAtom(text: String(signs[start..<place]), isNumber: false, isGlued: isGlued))
      isGlued = true
    } else {
      isGlued = false
      place = signs.index(after: place)
    }
  }
  return found
}

/// A number, with a point or `p` between digits: `3.1`, `3p1`.
private func number(
  in signs: String.UnicodeScalarView, at place: inout String.Index
) -> String {
  let start = place
  while place < signs.endIndex {
    let next = signs.index(after: place)
    guard
      signs[place].isDigit
        || (signs[place] == "." || signs[place] == "p") && next < signs.endIndex
          && signs[next].isDigit
    else { break }
    place = next
  }
  let text = String(signs[start..<place])
  return text.utf8.contains(UInt8(ascii: "p")) ? text.replacing("p", with: ".") : text
}

extension Unicode.Scalar {
  /// Whether it is 0 to 9.
  fileprivate var isDigit: Bool { "0"..."9" ~= self }

  /// Whether it is a letter of any script.
  fileprivate var isLetter: Bool {
    isASCII ? "a"..."z" ~= self || "A"..."Z" ~= self : properties.isAlphabetic
  }
}
