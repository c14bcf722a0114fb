import Market
import Prose

/// The head of a record in an archive of pages: what it holds, from where, and how long it is.
struct WebRecord {
  /// The longest head of a record or an answer, in bytes.
  static let longestHead = 1 << 16

  /// Where what it holds begins and ends.
  let body: Int
  let end: Int
  let length: Int
  private let start: Int
  private let kind: String
  let address: String?
  /// The type of what it holds, if it holds that as it is.
  private let type: String?

  /// Reads the head; `nil` if it is not whole, or none.
  init?(_ bytes: ArraySlice<UInt8>, isLast: Bool) {
    let bytes = bytes.drop { $0 == 0x0A || $0 == 0x0D }
    guard let (fields, body) = webFields(bytes.prefix(WebRecord.longestHead)),
      bytes.starts(with: "WARC/".utf8)
    else { return nil }
    guard let length = fields["content-length"].flatMap({ Int($0) }), length >= 0,
      length < 1 << 40
    else { return nil }
    start = bytes.startIndex
    self.body = body
    self.length = length
    end = body + length
    kind = fields["warc-type"]?.lowercased() ?? ""
    type = fields["content-type"]?.lowercased()
    address = fields["warc-target-uri"].map { String($0.filter { $0 != "<" && $0 != ">" }) }
  }

  /// Whether a head ends, so that more bytes would not make it a record.
  static func isWholeHead(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = bytes.drop { $0 == 0x0A || $0 == 0x0D }
    return webFields(bytes.prefix(longestHead)) != nil
  }

  /// The host of the address: `fjord.example`.
  var host: String? {
    guard let address, let scheme = ranges(of: "://", in: address).first else { return nil }
    let host = address[scheme.upperBound...].prefix { !"/:?#".contains($0) }
    return filled(String(host.hasPrefix("www.") ? host.dropFirst(4) : host))
  }

  /// The page or text; `nil` if it is a request, an error, or no text.
  func content(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    switch kind {
    case "conversion": return body
    case "resource":
      return type.map { type in readable.contains { type.contains($0) } } == true ? body : nil
    case "response":
      guard let (fields, page) = webFields(body.prefix(WebRecord.longestHead)) else { return nil }
      // `HTTP/2 200` may have no reason behind it.
      let status = (body.prefix(16).split(separator: 0x20).dropFirst().first ?? []).prefix {
        $0.isDigit
      }
      let type = fields["content-type"]?.lowercased() ?? "text/html"
      guard status.elementsEqual("200".utf8), readable.contains(where: { type.contains($0) }) else {
        return nil
      }
      let isChunked = fields["transfer-encoding"]?.lowercased().contains("chunked") == true
      return isChunked ? unchunked(body[page...]) : body[page...]
    default: return nil
    }
  }

  /// The number of lines from the head's start to a place.
  func lines(before place: Int, in bytes: [UInt8]) -> Int {
    // What was put together from pieces begins at zero; its lines are those of the head.
    let place = body..<max(body, end) ~= place ? place : body
    return bytes[start..<place].count { $0 == 0x0A }
  }
}

/// The types of pages that may hold an article.
private let readable = ["html", "text/plain", "xml", "json"]
/// The fields of a head, by their names in lower case, and where it ends.
private func webFields(
  _ bytes: ArraySlice<UInt8>
) -> (fields: [String: String], end: Int)? {
  var fields: [String: String] = [:]
  var place = bytes.startIndex
  while let newline = bytes[place...].firstIndex(of: 0x0A) {
    let line = String(decoding: bytes[place..<newline], as: UTF8.self).trimmed
    place = newline + 1
    if line.isEmpty { return (fields, place) }
    if let colon = line.firstIndex(of: ":") {
      fields[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmed
    }
  }
  return nil
}

/// The bytes of an answer that was sent in pieces, each after its size.
private func unchunked(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var whole: [UInt8] = []
  var rest = bytes
  while let newline = rest.firstIndex(of: 0x0A) {
    let head = String(decoding: rest[..<newline].prefix(16), as: UTF8.self)
    guard let size = Int(head.prefix { $0.isHexDigit }, radix: 16) else {
      return whole.isEmpty ? bytes : whole[...]
    }
    let piece = rest[(newline + 1)...].prefix(size)
    if size == 0 { break }
    whole += piece
    rest = rest[piece.endIndex...].drop { $0 == 0x0D || $0 == 0x0A }
  }
  return whole[...]
}
