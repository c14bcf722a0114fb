import CSimdjson
import Market
import Prose

extension SourceFile {
  /// Whether the file begins like a feed or a page.
  var looksLikeMarkup: Bool {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    if isUTF16 { rest = rest.dropFirst(2).filter { $0 != 0 }[...] }
    return rest.first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  private var isUTF16: Bool {
    bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
  }

  /// The parsed file and its encoding.
  ///
  /// A valid UTF-8 file is read as UTF-8 whatever it declares, since other encodings are not valid
  /// UTF-8 by chance; programs that convert feeds often leave the old declaration in place.
  ///
  /// - Throws: A diagnostic if the bytes are not text.
  func markup() throws(Diagnostic) -> (markup: Markup, text: DecodedText?) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let isUTF8 = body.withUnsafeBufferPointer { json_is_utf8($0.baseAddress, $0.count) }
    if isUTF8, !body.contains(0x1B) { return (markup(body), nil) }
    let decoded = try decodedText(of: self)
    return (markup(Array(decoded.text.utf8)[...]), decoded)
  }

  private func markup(_ body: ArraySlice<UInt8>) -> Markup {
    var start = body.firstIndex { $0 > 0x20 } ?? body.endIndex
    let isPage = looksLikePage(body[start...])
    if !isPage { start = feedStart(in: body) ?? start }
    let lines = body[..<start].count { $0 == 0x0A }
    let tag = overfullTag(in: body[start...], isPage: isPage)
    let rest = body[start..<(tag ?? body.endIndex)]
    let markup =
      isPage
      ? Markup.html(rest, file: name, linesBefore: lines)
      : Markup.xml(rest, file: name, linesBefore: lines)
    guard let tag else { return markup }
    let line = body[..<tag].count { $0 == 0x0A } + 1
    return markup.complaining([
      Diagnostic(
        .error, at: Origin(file: name, line: line), "a tag has thousands of attributes",
        remedy: "delete it; what precedes it was read")
    ])
  }
}

/// Where a feed begins, if something precedes it, such as a script's error message.
private func feedStart(in body: ArraySlice<UInt8>) -> Int? {
  let head = body.prefix(4_096)
  let starts = ["<?xml", "<rss", "<rdf:RDF", "<feed"].map { Array($0.utf8) }
  return head.indices.first { place in
    guard head[place] == UInt8(ascii: "<") else { return false }
    // `<rss:channel` is part of a feed, not its beginning.
    return starts.contains { start in
      head[place...].starts(with: start)
        && head[place...].dropFirst(start.count).first != UInt8(ascii: ":")
    }
  }
}

/// Whether markup begins like an HTML page, or like a part of one.
private func looksLikePage(_ bytes: ArraySlice<UInt8>) -> Bool {
  let start = String(decoding: bytes.prefix(2_048), as: UTF8.self).lowercased()
  if pageStarts.contains(where: { start.hasPrefix($0) }) { return true }
  // XHTML declares itself as XML, and saved pages begin with comments.
  guard
    let page = ["<!doctype html", "<html"].compactMap({ ranges(of: $0, in: start).first }).min(by: {
      $0.lowerBound < $1.lowerBound
    })
  else { return false }
  return !["<rss", "<feed", "<rdf", "<channel"].contains { feed in
    ranges(of: feed, in: start[..<page.lowerBound]).first != nil
  }
}

/// How pages begin that lack the element `html`.
private let pageStarts = [
  "<!doctype html", "<!doctype netscape", "<html", "<head>", "<head ", "<body", "<article", "<main",
  "<section", "<div",
  "<meta ", "<h1", "<p>", "<table", "<center",
]
