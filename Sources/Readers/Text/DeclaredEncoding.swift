extension Encoding {
  /// The encoding that a document declares: in the first line of XML, in an HTML `meta`, or in a
  /// saved HTTP header.
  init?(declaredIn bytes: ArraySlice<UInt8>) {
    let head = String(decoding: bytes.prefix(longestHead), as: UTF8.self).lowercased()
    guard let label = prologLabel(head) ?? headerLabel(head) ?? metaLabel(head) else { return nil }
    self.init(label: label)
  }
}

/// How far to look for a declaration, in bytes; browsers look half as far.
private let longestHead = 2_048

private func prologLabel(_ head: String) -> String? {
  guard let start = ranges(of: "<?xml", in: head).first,
    head[..<start.lowerBound].allSatisfy(\.isWhitespace),
    let end = ranges(of: "?>", in: head).first
  else { return nil }
  return label(after: "encoding", in: head[start.lowerBound..<end.lowerBound])
}

private func headerLabel(_ head: String) -> String? {
  for line in head.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
    if line.hasPrefix("content-type:") { return label(after: "charset", in: line) }
    guard line.hasPrefix("http/") || line.contains(": ") else { return nil }
  }
  return nil
}

private func metaLabel(_ head: String) -> String? {
  for start in ranges(of: "<meta", in: head) {
    let tag = head[start.upperBound...].prefix { $0 != ">" }
    if let label = label(after: "charset", in: tag) { return label }
  }
  return nil
}

private func label(after word: String, in text: Substring) -> String? {
  guard let place = ranges(of: word, in: text).first else { return nil }
  let value = text[place.upperBound...].drop { $0.isWhitespace }
  guard value.first == "=" else { return nil }
  let label = value.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
    .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:".contains($0)) }
  return label.isEmpty ? nil : String(label)
}
