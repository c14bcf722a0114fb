/// The text of a settings file, changed as little as possible: comments and order stay.
struct SettingsText {
  /// The text.
  private(set) var lines: [String]

  /// A text.
  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
  }

  /// The whole text.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Switches a source on or off; one that has no table gets one.
  mutating func turn(_ source: String, on isOn: Bool) {
    let line = "on = \(isOn)"
    guard let table = table(of: source) else { return add(source, [line]) }
    if let place = table.dropFirst().first(where: { SettingsText.name(in: lines[$0]) == "on" }) {
      // A comment behind the value stays.
      let comment = lines[place].firstIndex(of: "#").map { "  " + lines[place][$0...] } ?? ""
      lines[place] = line + comment
    } else {
      lines.insert(line, at: table.lowerBound + 1)
    }
  }

  /// Adds a table for a source.
  mutating func add(_ source: String, _ settings: [String]) {
    if let last = lines.last, !last.isEmpty { lines.append("") }
    lines += ["[sources.\(SettingsText.key(source))]"] + settings
  }

  /// Removes the table of a source, with the comments in it.
  ///
  /// - Returns: Whether there was one.
  mutating func remove(_ source: String) -> Bool {
    guard let table = table(of: source) else { return false }
    lines.removeSubrange(table)
    return true
  }

  /// Whether a source has a table.
  func has(_ source: String) -> Bool { table(of: source) != nil }

  /// The lines of a source's table, up to the next header or what is written above that.
  private func table(of source: String) -> Range<Int>? {
    guard let start = lines.firstIndex(where: { SettingsText.isHeader($0, of: source) }) else {
      return nil
    }
    var end =
      lines[(start + 1)...].firstIndex { $0.drop { $0 == " " }.hasPrefix("[") } ?? lines.count
    let isLast = end == lines.count
    while !isLast, end > start + 1, SettingsText.isAbove(lines[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isAbove(_ line: String) -> Bool {
    let text = line.drop { $0 == " " || $0 == "\t" }
    return text.isEmpty || text.hasPrefix("#")
  }

  private static func isHeader(_ line: String, of source: String) -> Bool {
    let text = line.prefix { $0 != "#" }.filter { $0 != " " && $0 != "\t" && $0 != "\r" }
    return ["[sources.\(source)]", "[sources.\"\(source)\"]", "[sources.'\(source)']"].contains(
      text)
  }

  private static func name(in line: String) -> String {
    String(line.prefix { $0 != "=" }.filter { $0 != " " && $0 != "\t" && $0 != "\"" })
  }

  /// A name as a part of a header: in quotes, if it holds more than letters, digits, - and _.
  private static func key(_ name: String) -> String {
    let isBare = name.utf8.allSatisfy { byte in
      Character(Unicode.Scalar(byte)).isLetter && byte < 0x80 || 48...57 ~= byte
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
    return isBare ? name : "\"\(name)\""
  }
}
