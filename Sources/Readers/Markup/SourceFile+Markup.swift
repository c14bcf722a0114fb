import CSimdjson
import Market

extension SourceFile {
  /// Whether the file begins as feeds and pages do.
  var looksLikeMarkup: Bool {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    if isUTF16 { rest = rest.dropFirst(2).filter { $0 != 0 }[...] }
    return rest.first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  private var isUTF16: Bool {
    bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
  }

  /// The file taken apart, and how it was encoded.
  ///
  /// A file that is valid UTF-8 is read so whatever it declares, since no other text is valid UTF-8
  /// by chance; programs that convert feeds often leave the old declaration in place.
  ///
  /// - Throws: A diagnostic where the bytes are no text at all.
  func markup() throws(Diagnostic) -> (markup: Markup, text: DecodedText?) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let isUTF8 = body.withUnsafeBufferPointer { json_is_utf8($0.baseAddress, $0.count) }
    if isUTF8, !body.contains(0x1B) { return (markup(body, encoding: "UTF-8"), nil) }
    let decoded = try decodedText(of: self)
    return (markup(Array(decoded.text.utf8)[...], encoding: "UTF-8"), decoded)
  }

  private func markup(_ body: ArraySlice<UInt8>, encoding: String) -> Markup {
    let start = body.firstIndex { $0 > 0x20 } ?? body.endIndex
    let lines = body[..<start].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    let rest = body[start...]
    return looksLikePage(rest)
      ? .html(rest, file: name, linesBefore: lines, encoding: encoding)
      : .xml(rest, file: name, linesBefore: lines, encoding: encoding)
  }
}

/// Whether markup begins as pages of HTML do.
private func looksLikePage(_ bytes: ArraySlice<UInt8>) -> Bool {
  let start = String(decoding: bytes.prefix(500), as: UTF8.self).lowercased()
  return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
    || !start.hasPrefix("<?xml") && start.contains("<html")
}
