/// Combines the atoms of an id into words: versions, sizes, dates, and the rest.
struct IDWords {
  private let atoms: [IDAtom]
  private let rules: NameRules
  private var place = 0
  private var words: [String] = []

  /// The words of a lower-case name.
  ///
  /// A date becomes @ with month and day, or year and month without a day; a version has a point
  /// and no trailing .0.
  static func words(of name: String, by rules: NameRules) -> [String] {
    var reader = IDWords(name, rules)
    while reader.place < reader.atoms.count {
      if reader.atoms[reader.place].isNumber { reader.takeNumber() } else { reader.takeLetters() }
    }
    return reader.words
  }

  private init(_ name: String, _ rules: NameRules) {
    atoms = Names.atoms(of: name)
    self.rules = rules
  }

  private func hasLetters(_ isWanted: (String) -> Bool) -> Bool {
    atoms.contains { !$0.isNumber && isWanted($0.text) }
  }

  private func atom(_ offset: Int) -> IDAtom? {
    place + offset < atoms.count ? atoms[place + offset] : nil
  }

  private func isGlued(_ offset: Int) -> Bool { atom(offset)?.isGlued == true }

  private func isGluedNumber(_ offset: Int) -> Bool {
    isGlued(offset) && atom(offset)?.isNumber == true
  }

  private func isGluedLetters(_ offset: Int) -> Bool {
    isGlued(offset) && atom(offset)?.isNumber == false
  }

  private mutating func take(_ word: String, atoms count: Int) {
    words.append(word)
    place += count
  }
}

extension IDWords {
  private mutating func takeLetters() {
    let letters = atoms[place].text
    if letters == "v" { return takeVersionSign() }
    guard isGluedNumber(1), let number = atom(1)?.text else { return take(letters, atoms: 1) }
    if rules.quantisations.contains(letters + number) { return take(letters + number, atoms: 2) }
    guard letters.utf8.count == 1 else { return take(letters, atoms: 1) }
    if letters == "a" || letters == "e", isGluedLetters(2), atom(2)?.text == "b" {
      return take(letters + plain(number) + "b", atoms: 3)
    }
    takeSeries(letters, number)
  }

  /// Takes a letter with its number, as in r1, k2.5 and m2.
  private mutating func takeSeries(_ letter: String, _ number: String) {
    if letter == "m" || letter == "k", number.utf8.count == 2, number.isDigits,
      number.utf8.last != UInt8(ascii: "0")
    {
      return take("\(letter)\(number.prefix(1)).\(number.suffix(1))", atoms: 2)
    }
    if number.utf8.count == 1, let minor = atom(2), minor.isDigits(1), !minor.isGlued, !isGlued(3) {
      return take(letter + plain(number + "." + minor.text), atoms: 3)
    }
    take(letter + plain(number), atoms: 2)
  }

  /// Drops the v before a number, which means nothing, except in a lone v1, which some sellers
  /// append to all names.
  private mutating func takeVersionSign() {
    guard let number = atom(1), number.isNumber, number.isGlued || !atoms[place].isGlued else {
      return take("v", atoms: 1)
    }
    let hasMinor = atom(2).map { $0.isDigits(1) && !$0.isGlued } ?? false
    if number.text == "1", number.isGlued, !hasMinor { return take("v1", atoms: 2) }
    if number.isDigits(2), number.text.first == "0" {
      return take(plain("0." + number.text.dropFirst()), atoms: 2)
    }
    place += 1
  }
}

extension IDWords {
  private mutating func takeNumber() {
    if takeDate() || takeSize() { return }
    let text = atoms[place].text
    if let date = pointedMonth(text) ?? lonelyDate(text) { return take(date, atoms: 1) }
    if IDWords.contextSizes.contains(text) { return take("context", atoms: 1) }
    if takeJoinedVersion() { return }
    if text.utf8.count == 2, text.utf8.allSatisfy({ 0x31...0x39 ~= $0 }),
      hasLetters(rules.joined.contains)
    {
      return take("\(text.prefix(1)).\(text.suffix(1))", atoms: 1)
    }
    take(plain(text), atoms: 1)
  }

  /// Numbers that are context lengths, not dates.
  private static let contextSizes: Set = [
    "1024", "2048", "4096", "8192", "16384", "32768", "40960", "131072",
  ]

  /// Takes a date of several numbers, or of eight or six digits.
  private mutating func takeDate() -> Bool {
    guard let (date, count) = date() else { return false }
    take(date, atoms: count)
    return true
  }

  private func date() -> (word: String, atoms: Int)? {
    let first = atoms[place]
    let text = first.text
    func digits(_ offset: Int, _ count: Int) -> String? {
      atom(offset).flatMap { $0.isDigits(count) ? $0.text : nil }
    }
    if first.isDigits(4), text.hasPrefix("20") {
      if let month = digits(1, 2), let day = digits(2, 2), isMonthAndDay(month + day) {
        return ("@" + month + day, 3)
      }
      if let both = digits(1, 4), isMonthAndDay(both) { return ("@" + both, 2) }
      if let month = digits(1, 2), isMonth(month) { return ("@" + text.dropFirst(2) + month, 2) }
    }
    if first.isDigits(8), text.hasPrefix("20"), isMonthAndDay(text.dropFirst(4)) {
      return ("@" + text.dropFirst(4), 1)
    }
    if first.isDigits(6), isYear(text.prefix(2)), isMonthAndDay(text.dropFirst(2)) {
      return ("@" + text.dropFirst(2), 1)
    }
    guard first.isDigits(2), isMonth(text) else { return nil }
    if let year = digits(1, 4), year.hasPrefix("20") { return ("@" + year.dropFirst(2) + text, 2) }
    guard let day = digits(1, 2), !isGlued(1), !isGlued(2), isMonthAndDay(text + day) else {
      return nil
    }
    return ("@" + text + day, 2)
  }

  /// The date in four digits that are month and day, or year and month.
  private func lonelyDate(_ text: String) -> String? {
    guard atoms[place].isDigits(4), !IDWords.contextSizes.contains(text) else { return nil }
    let isYearAndMonth = isYear(text.prefix(2)) && isMonth(text.dropFirst(2))
    return isMonthAndDay(text) || isYearAndMonth ? "@" + text : nil
  }

  /// 25.01 is January 2025.
  private func pointedMonth(_ text: String) -> String? {
    guard text.utf8.count == 5 else { return nil }
    let parts = text.split(separator: ".")
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), isYear(parts[0]),
      isMonth(parts[1])
    else { return nil }
    return "@" + parts.joined()
  }

  /// Takes a number with its unit (70b, 8x7b, 128k) or with a letter that belongs to it (4o, 4.5v).
  private mutating func takeSize() -> Bool {
    guard isGluedLetters(1), let unit = atom(1)?.text else { return false }
    let number = plain(atoms[place].text)
    if rules.quantisations.contains(number + unit) {
      take(number + unit, atoms: 2)
    } else if unit == "x", isGluedNumber(2), isGluedLetters(3), let each = atom(2)?.text,
      let last = atom(3)?.text, last == "b" || last == "m"
    {
      take(number + "x" + plain(each) + last, atoms: 4)
    } else if unit == "bx" {
      take(number + "b", atoms: 2)
    } else if unit.count == 1 {
      take(number + unit, atoms: 2)
    } else {
      return false
    }
    return true
  }

  /// Takes two numbers separated by a sign other than a point: `3-5`, `4_1`.
  private mutating func takeJoinedVersion() -> Bool {
    let major = atoms[place]
    guard major.isDigits(1) || major.isDigits(2),
      major.text == "0" || major.text.utf8.first != UInt8(ascii: "0"),
      let minor = atom(1), !minor.isGlued,
      minor.isDigits(1) || (minor.text == "20" && hasLetters { $0 == "grok" })
    else { return false }
    let version = plain(major.text + "." + minor.text)
    guard isGluedLetters(2), let letters = atom(2)?.text else {
      take(version, atoms: 2)
      return true
    }
    guard letters.count == 1, !"bmtkex".contains(letters) else { return false }
    take(version + letters, atoms: 3)
    return true
  }
}

/// A version without a trailing .0: 3.0 is 3.
private func plain(_ number: some StringProtocol) -> String {
  var text = String(number)
  while text.hasSuffix(".0") { text.removeLast(2) }
  return text
}

private func isMonth(_ text: some StringProtocol) -> Bool {
  Int(text).map { 1...12 ~= $0 } ?? false
}

private func isMonthAndDay(_ text: some StringProtocol) -> Bool {
  text.utf8.count == 4 && isMonth(text.prefix(2))
    && (Int(text.suffix(2)).map { 1...31 ~= $0 } ?? false)
}

private func isYear(_ text: some StringProtocol) -> Bool {
  Int(text).map { 22...27 ~= $0 } ?? false
}
