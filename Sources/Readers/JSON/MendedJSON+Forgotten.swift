extension MendedJSON {
  /// Closes a record whose bracket was forgotten, where the next one of its list begins; returns
  /// whether that is so.
  ///
  /// It is if both begin with the same key, as records of a list do. Without a blank to write the
  /// bracket into, the record's last member makes room for it.
  mutating func closeForgotten(_ isObject: Bool) -> Bool {
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
}
