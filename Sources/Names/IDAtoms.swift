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
  let signs = Array(name.unicodeScalars)
  var found: [IDAtom] = []
  var place = 0
  var isGlued = false
  while place < signs.count {
    let sign = signs[place]
    if sign.isDigit {
      found.append(
        IDAtom(text: number(in: signs, at: &place), isNumber: true, isGlued: isGlued))
      isGlued = true
    } else if sign.isLetter {
      let letters = signs[place...].prefix { $0.isLetter }
      var text = ""
      text.unicodeScalars.append(contentsOf: letters)
      found.append(IDAtom(text: text, isNumber: false, isGlued: isGlued))
      place += letters.count
      isGlued = true
    } else {
      isGlued = false
      place += 1
    }
  }
  return found
}

/// A number, with a point or `p` between digits: `3.1`, `3p1`.
private func number(in signs: [Unicode.Scalar], at place: inout Int) -> String {
  var text = ""
  while place < signs.count {
    if signs[place].isDigit {
      text.unicodeScalars.append(signs[place])
    } else if signs[place] == "." || signs[place] == "p", place + 1 < signs.count,
      signs[place + 1].isDigit
    {
      text.append(".")
    } else {
      break
    }
    place += 1
  }
  return text
}

extension Unicode.Scalar {
  /// Whether it is 0 to 9.
  fileprivate var isDigit: Bool { "0"..."9" ~= self }

  /// Whether it is a letter of any script.
  fileprivate var isLetter: Bool {
    isASCII ? "a"..."z" ~= self || "A"..."Z" ~= self : properties.isAlphabetic
  }
}
