import CSimdjson
import CXML

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

  /// The file taken apart, and the name of its encoding.
  ///
  /// A file that is valid UTF-8 is read so whatever it declares, since no other text is valid UTF-8
  /// by chance; programs that convert feeds often leave the old declaration in place.
  var markup: (Markup, encoding: String) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if isUTF16 { return (markup(utf8: decoded), "utf-16") }
    let isUTF8 = body.withUnsafeBufferPointer { json_is_utf8($0.baseAddress, $0.count) }
    let declared = declaredEncoding(in: body)
    if isUTF8, declared == nil || !body.contains(0x1B) {
      return (markup(body, encoding: "UTF-8"), "utf-8")
    }
    if let declared, let known = knownEncoding(declared) {
      return (markup(body, encoding: known), declared)
    }
    return (markup(utf8: decoded), "utf-8")
  }

  /// The bytes in UTF-8, with what stands for nothing replaced.
  private var decoded: [UInt8] {
    let encoding = isUTF16 ? Encoding.utf16(isBigEndian: bytes[0] == 0xFE) : .utf8
    return Array(encoding.decode(encoding.body(of: bytes), file: name).text.utf8)
  }

  private func markup(utf8: [UInt8]) -> Markup { markup(utf8[...], encoding: "UTF-8") }

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

/// The encoding that the head of a feed or a page names.
private func declaredEncoding(in bytes: ArraySlice<UInt8>) -> String? {
  let head = String(decoding: bytes.prefix(1_024), as: UTF8.self).lowercased()
  for word in ["encoding=", "charset="] {
    guard let found = head.firstRange(of: word) else { continue }
    let name = head[found.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
      .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) }
    if !name.isEmpty { return String(name) }
  }
  return nil
}

/// The name under which the converter knows an encoding; `nil` for one that it does not know.
///
/// What calls itself by the first name is written in the second, its superset, as browsers hold.
private func knownEncoding(_ name: String) -> String? {
  let supersets = [
    "gb2312": "GB18030", "gbk": "GB18030", "iso-8859-1": "windows-1252", "latin1": "windows-1252",
    "us-ascii": "windows-1252", "shift_jis": "CP932", "sjis": "CP932", "euc-kr": "CP949",
    "ks_c_5601-1987": "CP949", "big5": "BIG5-HKSCS", "iso-8859-9": "windows-1254",
  ]
  let known = supersets[name] ?? name
  guard let handler = xmlFindCharEncodingHandler(known) else { return nil }
  xmlCharEncCloseFunc(handler)
  return known
}
