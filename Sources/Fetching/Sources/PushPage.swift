/// An article of PTT, to which its server tells new pushes as they come.
///
/// The page names two addresses: one that answers as soon as the article has grown, and one that then
/// has only what is new.
struct PushPage: Hashable, Sendable {
  /// The article's own address.
  let address: WebAddress
  /// The page as it is now.
  private(set) var body: [UInt8]
  /// Where new pushes are asked for.
  private(set) var poll: WebAddress
  /// What answers when there are some.
  let wait: WebAddress
  /// The length of the article on the server, as far as we have it.
  private(set) var offset: Int64

  /// An article's page; nil if it names no such addresses, or those of another server.
  init?(_ body: [UInt8], at address: WebAddress) {
    let scan = Scan(body)
    guard let poll = scan.values(of: "data-pollurl").first.flatMap({ address.joined(with: $0) }),
      let wait = scan.values(of: "data-longpollurl").first.flatMap({ address.joined(with: $0) }),
      let offset = scan.values(of: "data-offset").first.flatMap({ Int64($0) })
    else { return nil }
    (self.address, self.body, self.poll, self.wait, self.offset) = (
      address, body, poll, wait, offset
    )
  }

  /// The address that has what is new, by what the server said of that; nil if nothing is.
  func news(in answer: [UInt8]) -> (address: WebAddress, size: Int64)? {
    let fields = JSONFields(answer)
    guard let size = fields.number("size"), size != offset, let sign = fields.text("sig") else {
      return nil
    }
    let query = "&size=\(size)&size-sig=\(WebAddress.escaped(sign))"
    return WebAddress(poll.text + query).map { ($0, size) }
  }

  /// Adds new pushes to the page.
  ///
  /// - Returns: Whether the page fits; one that was edited must be fetched anew.
  mutating func add(_ answer: [UInt8], upTo size: Int64) -> Bool {
    let fields = JSONFields(answer)
    guard fields.flag("success") == true, let news = fields.text("contentHtml"),
      let next = fields.text("pollUrl").flatMap({ address.joined(with: $0) }),
      body.count + news.utf8.count <= Limits.mostBytes, let place = end
    else { return false }
    body.insert(contentsOf: news.utf8, at: place)
    (poll, offset) = (next, size)
    return true
  }

  /// The end of the article: before the end of the element that stands above the addresses.
  private var end: Int? {
    guard let mark = body.firstRange(of: Array("id=\"article-polling\"".utf8))?.lowerBound else {
      return nil
    }
    return body[..<mark].ranges(of: Array("</div>".utf8)).last?.lowerBound
  }
}

extension WebAddress {
  /// An address on the same server; nil for any other.
  func joined(with text: String) -> WebAddress? {
    guard text.hasPrefix("/"), !text.hasPrefix("//") else {
      return WebAddress(text).flatMap {
        hasServer(of: $0) && isEncrypted == $0.isEncrypted ? $0 : nil
      }
    }
    let head = self.text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return WebAddress(head.prefix(3).joined(separator: "/") + text)
  }
}

/// The fields of a small object in JSON, without objects in it.
struct JSONFields {
  private let bytes: [UInt8]

  /// The fields in an answer.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A whole number.
  func number(_ name: String) -> Int64? {
    value(of: name).flatMap { Int64(String(decoding: $0.prefix { 48...57 ~= $0 }, as: UTF8.self)) }
  }

  /// True or false.
  func flag(_ name: String) -> Bool? {
    guard let value = value(of: name) else { return nil }
    if value.starts(with: "true".utf8) { return true }
    return value.starts(with: "false".utf8) ? false : nil
  }

  /// A text, with its escapes resolved.
  func text(_ name: String) -> String? {
    guard var rest = value(of: name), rest.popFirst() == UInt8(ascii: "\"") else { return nil }
    var units: [UInt16] = []
    var text: [UInt8] = []
    func flush() {
      text += String(decoding: units, as: UTF16.self).utf8
      units = []
    }
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\"") {
        flush()
        return String(decoding: text, as: UTF8.self)
      }
      guard byte == UInt8(ascii: "\\") else {
        if !units.isEmpty { flush() }
        text.append(byte)
        continue
      }
      guard let unit = JSONFields.escape(&rest) else { return nil }
      units.append(unit)
    }
    return nil
  }

  private static func escape(_ rest: inout ArraySlice<UInt8>) -> UInt16? {
    guard let kind = rest.popFirst() else { return nil }
    switch kind {
    case UInt8(ascii: "n"): return 10
    case UInt8(ascii: "t"): return 9
    case UInt8(ascii: "r"): return 13
    case UInt8(ascii: "b"): return 8
    case UInt8(ascii: "f"): return 12
    case UInt8(ascii: "u"):
      guard rest.count >= 4 else { return nil }
      defer { rest = rest.dropFirst(4) }
      return UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16)
    default: return UInt16(kind)
    }
  }

  /// What follows a name and its colon.
  private func value(of name: String) -> ArraySlice<UInt8>? {
    let blanks = " \t\r\n".utf8
    for range in bytes.ranges(of: Array("\"\(name)\"".utf8))
    where range.lowerBound == 0 || bytes[range.lowerBound - 1] != UInt8(ascii: "\\") {
      let rest = bytes[range.upperBound...].drop { blanks.contains($0) }
      if rest.first == UInt8(ascii: ":") { return rest.dropFirst().drop { blanks.contains($0) } }
    }
    return nil
  }
}
