extension MendedJSON {
  /// Closes a record whose bracket was forgotten, where the next one of its list begins; returns
  /// whether that is so.
  ///
  /// It is if both begin with the same key, as records of a list do. Without a blank to write the
  /// bracket into, the record's last member makes room for it.
  mutating func closeForgotten(_ isObject: Bool) -> Bool {
    if closeInline(isObject) { return true }
    guard isObject, open.count > 1, let record = open.last, record.isObject, record.expects == .key,
      let comma = record.comma, !open[open.count - 2].isObject,
      let key = firstKey(after: record.start), key == firstKey(after: place)
    else { return false }
    let bracket = UInt8(ascii: "}")
    if let blank = bytes[(comma + 1)..<place].firstIndex(where: { $0 == 0x20 || $0 == 0x09 }) {
      bytes[comma] = bracket
      bytes[blank] = UInt8(ascii: ",")
    } else {
      guard let member = record.before, member < comma else { return false }
      for index in member..<comma where bytes[index] != 0x0A { bytes[index] = 0x20 }
      // What separates the member from the one before it becomes the bracket.
      let sign = bytes[record.start..<member].lastIndex { $0 > 0x20 } ?? record.start
      bytes[sign == record.start ? member : sign] = bracket
    }
    note(place, isUnclosed: false)
    open.removeLast()
    let list = open.count - 1
    open[list].comma = nil
    open[list].expects = .value
    open[list].member = place
    return true
  }

  /// The first key of the object that begins at a place, in its quotation marks.
  private func firstKey(after start: Int) -> ArraySlice<UInt8>? {
    let rest = bytes[(start + 1)...].prefix(200)
    guard let open = rest.firstIndex(where: { $0 > 0x20 }), bytes[open] == UInt8(ascii: "\""),
      let close = rest[(open + 1)...].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    return bytes[open...close]
  }

  /// The number of brackets that nothing closes at the end of the file.
  func countMissing() -> Int {
    var depth = 0
    var isText = false
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""): isText.toggle()
      case UInt8(ascii: "\\") where isText: place += 1
      // A quotation mark that its line does not close hides no more than that line.
      case UInt8(ascii: "\n"): isText = false
      case UInt8(ascii: "{"), UInt8(ascii: "["): if !isText { depth += 1 }
      case UInt8(ascii: "}"), UInt8(ascii: "]"): if !isText { depth -= 1 }
      default: break
      }
      place += 1
    }
    return max(0, depth)
  }

  /// How far a key stands from the beginning of its line; `nil` if something precedes it there.
  private func indent(of key: Int) -> Int? {
    bytes[lineStart..<key].allSatisfy { $0 == 0x20 || $0 == 0x09 } ? key - lineStart : nil
  }

  /// Remembers how far the keys of the innermost object stand from the beginnings of their lines.
  mutating func noteIndent(_ key: Int) {
    let last = open.count - 1
    if open[last].indent == nil { open[last].indent = indent(of: key) }
  }

  /// Closes the records whose brackets were forgotten before a key that stands at the indent of an
  /// outer object; returns whether there were some.
  ///
  /// The innermost record is lost if there is no room for the brackets.
  mutating func closeIndented(_ key: Int) -> Bool {
    guard let last = open.last, last.expects == .key || last.expects == .comma,
      let indent = indent(of: key), last.indent.map({ indent < $0 }) ?? (last.before != nil),
      let outer = open.lastIndex(where: { $0.isObject && $0.indent == indent }),
      outer < open.count - 1, open.count - 1 - outer <= missing
    else { return false }
    let forgotten = open[(outer + 1)...].reversed().map { $0.isObject }
    let brackets = forgotten.map { $0 ? UInt8(ascii: "}") : UInt8(ascii: "]") }
    let end = last.comma ?? endOfLast(before: key)
    let room =
      [last.comma].compactMap(\.self)
      + bytes[end..<key].indices.filter { bytes[$0] == 0x20 || bytes[$0] == 0x09 }
    let signs = brackets + [UInt8(ascii: ",")]
    if room.count >= signs.count {
      for (place, sign) in zip(room, signs) { bytes[place] = sign }
      note(key, isUnclosed: false)
    } else {
      note(key, isUnclosed: false)
      blank(from: open[outer].member, to: key)
    }
    missing -= forgotten.count
    closed += 1
    open.removeSubrange((outer + 1)...)
    open[outer].comma = nil
    open[outer].before = open[outer].member
    open[outer].expects = .key
    return true
  }

  private func endOfLast(before key: Int) -> Int {
    (bytes[..<key].lastIndex { $0 > 0x20 } ?? -1) + 1
  }

  /// Drops a record whose bracket was forgotten before the next one on its line; returns whether
  /// that is so.
  ///
  /// Both begin with the same key, as the records of an object do, and the record before it has no
  /// such member.
  private mutating func closeInline(_ isObject: Bool) -> Bool {
    guard isObject, missing > 0, open.count > 1, let record = open.last, record.isObject,
      record.expects == .value, record.comma != nil, open[open.count - 2].isObject,
      let first = firstKey(after: record.start), first == firstKey(after: place),
      record.indent == open[open.count - 2].indent
    else { return false }
    let outer = open.count - 2
    let key = record.member
    let name = firstKey(after: key - 1) ?? []
    if let before = open[outer].before, isKey(name, in: before..<open[outer].member) {
      return false
    }
    note(key, isUnclosed: false)
    blank(from: open[outer].member, to: key)
    missing -= 1
    closed += 1
    open.removeLast()
    open[outer].comma = nil
    open[outer].member = key
    open[outer].expects = .value
    return true
  }

  /// Whether a key, in its quotation marks, stands in a part of the file.
  private mutating func isKey(_ key: ArraySlice<UInt8>, in range: Range<Int>) -> Bool {
    looked += range.count
    guard looked <= bytes.count * MendedJSON.mostLooks else { return true }
    guard key.count > 2, range.count > key.count else { return false }
    return bytes[range].indices.dropLast(key.count - 1).contains { place in
      bytes[place] == UInt8(ascii: "\"") && bytes[place..<place + key.count].elementsEqual(key)
    }
  }
}
