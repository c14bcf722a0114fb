import Market
import Prose

/// The text of a mail, out of its parts.
struct MailPart {
  /// The text, with paragraphs separated by empty lines.
  private(set) var text = ""
  /// What is attached, as a reader is told: `[file: prices.pdf]`.
  private(set) var attachments: [String] = []
  /// The bytes that could not be decoded.
  private(set) var unreadBytes = 0

  /// Reads a part with its headers.
  init(_ head: MailHead, _ body: ArraySlice<UInt8>, depth: Int = 0) {
    let type = ContentType(head.raw("content-type"))
    let disposition = ContentType(head.raw("content-disposition"))
    if type.kind.hasPrefix("multipart/"), let boundary = type["boundary"], depth < mostDepth {
      readParts(body, boundary, isChoice: type.kind == "multipart/alternative", depth)
    } else if disposition.kind == "attachment" || !isText(type.kind) {
      let name = disposition["filename"] ?? type["name"]
      let kind = type.kind.hasPrefix("image/") ? "picture" : "file"
      attachments.append(attachment(kind, name))
    } else {
      readText(head, type, body)
    }
  }

  private func isText(_ kind: String) -> Bool {
    kind.isEmpty || kind.hasPrefix("text/") && kind != "text/calendar"
  }

  private mutating func readText(
    _ head: MailHead, _ type: ContentType, _ body: ArraySlice<UInt8>
  ) {
    let coding = head.raw("content-transfer-encoding").map {
      String(decoding: $0, as: UTF8.self).trimmed.lowercased()
    }
    let bytes: ArraySlice<UInt8> =
      switch coding {
      case "base64": decodedBase64(body)[...]
      case "quoted-printable": decodedQuotedPrintable(body)[...]
      default: body
      }
    let written = decoded(bytes, type["charset"])
    text =
      type.kind == "text/html"
      ? plainText(html: written) : paragraphs(unquoted(written)).trimmed
  }

  /// The text of bytes in a stated character set, or in the one that they look like.
  private mutating func decoded(_ bytes: ArraySlice<UInt8>, _ charset: String?) -> String {
    let isJapanese = charset?.lowercased() == "iso-2022-jp"
    if !isJapanese, let text = String(validating: bytes, as: UTF8.self) { return text }
    let encoding = charset.flatMap { Encoding(label: $0) }.flatMap { $0 == .utf8 ? nil : $0 }
    let decoding = (encoding ?? Encoding(of: bytes)).decode(bytes)
    unreadBytes += decoding.unreadBytes
    return String(decoding: decoding.utf8, as: UTF8.self)
  }

  /// The lines, without the sign that a mailbox puts before `From`.
  private func unquoted(_ text: String) -> [Substring] {
    splitIntoLines(text, most: .max).map { line in
      guard line.utf8.first == UInt8(ascii: ">") else { return cleaned(line) }
      return cleaned(line.drop { $0 == ">" }.hasPrefix("From ") ? line.dropFirst() : line)
    }
  }

  /// Reads the parts between the boundaries: the best of a choice, else all of them.
  private mutating func readParts(
    _ body: ArraySlice<UInt8>, _ boundary: String, isChoice: Bool, _ depth: Int
  ) {
    var texts: [(isHTML: Bool, text: String)] = []
    for bytes in pieces(of: body, boundary).prefix(mostParts) {
      let head = MailHead(bytes)
      let part = MailPart(head, bytes[head.bodyStart...], depth: depth + 1)
      attachments += part.attachments
      unreadBytes += part.unreadBytes
      if !part.text.isEmpty {
        texts.append((ContentType(head.raw("content-type")).kind == "text/html", part.text))
      }
    }
    // The plain text of some mail says only that the mail is HTML.
    if isChoice {
      let plain = texts.first { !$0.isHTML }?.text
      let rich = texts.last { $0.isHTML }?.text
      text = plain.flatMap { $0.utf8.count * 4 > (rich?.utf8.count ?? 0) ? $0 : rich } ?? rich ?? ""
    } else {
      text = texts.map(\.text).joined(separator: "\n\n")
    }
  }

  private func pieces(of body: ArraySlice<UInt8>, _ boundary: String) -> [ArraySlice<UInt8>] {
    let mark = Array("--\(boundary)".utf8)
    var pieces: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex {
      let end = body[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
      if body[line] == UInt8(ascii: "-"), body[line..<end].starts(with: mark) {
        if let start { pieces.append(body[start..<line]) }
        start = end
        if body[(line + mark.count)..<end].starts(with: "--".utf8) || pieces.count >= mostParts {
          return pieces
        }
      }
      line = end
    }
    if let start { pieces.append(body[start...]) }
    return pieces
  }
}

/// A header of a kind and parameters: `text/plain; charset="utf-8"`.
private struct ContentType {
  /// The kind, in lower case.
  let kind: String
  private var parameters: [String: String] = [:]

  init(_ header: ArraySlice<UInt8>?) {
    let parts = header.map { decodedWords($0).split(separator: ";").map(\.trimmed) } ?? []
    kind = parts.first?.lowercased() ?? ""
    for part in parts.dropFirst() {
      guard let equals = part.firstIndex(of: "=") else { continue }
      var name = part[..<equals].trimmed.lowercased()
      var value = part[part.index(after: equals)...].trimmed
      if value.count > 1, value.hasPrefix("\""), value.hasSuffix("\"") {
        value = String(value.dropFirst().dropLast())
      }
      // RFC 2231: the character set, two quotation marks, and percent signs.
      if name.hasSuffix("*") {
        name.removeLast()
        value =
          value.split(separator: "'", omittingEmptySubsequences: false).last.map(percent) ?? value
      }
      parameters[name] = value
    }
  }

  subscript(name: String) -> String? { parameters[name] }

  private func percent(_ text: Substring) -> String {
    let coded = Array(text.utf8.map { $0 == UInt8(ascii: "%") ? UInt8(ascii: "=") : $0 })
    return String(decoding: decodedQuotedPrintable(coded[...]), as: UTF8.self)
  }
}

/// The deepest nesting of parts; real mail nests three deep.
private let mostDepth = 12
/// The most parts of a mail.
private let mostParts = 200
