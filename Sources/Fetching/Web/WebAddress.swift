/// An address on the web that may be fetched: `http` or `https`, without a user name.
///
/// It is ASCII throughout, so that it can be shown, kept and handed to curl as it is.
public struct WebAddress: Hashable, Sendable, CustomStringConvertible {
  /// The whole address.
  public let text: String
  /// Whether it is encrypted.
  public let isEncrypted: Bool
  /// The host, in small letters; an IPv6 address without its brackets.
  public let host: String
  /// The port; the scheme's own if it names none.
  public let port: Int

  /// The longest address that is accepted, in bytes.
  public static let mostBytes = 4_000

  /// An address as people and files write it; nil for any other scheme, for a user name or password,
  /// and for what is no address.
  ///
  /// - Parameter text: The address; what stands behind a `#` is dropped, and letters outside ASCII
  ///   are escaped.
  public init?(_ text: String) {
    let bytes = Array(text.utf8.prefix { $0 != UInt8(ascii: "#") })
    guard bytes.count <= WebAddress.mostBytes, bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F }),
      let (scheme, rest) = WebAddress.scheme(of: bytes)
    else { return nil }
    let end = rest.firstIndex { "/?\\".utf8.contains($0) } ?? rest.endIndex
    guard let (host, port) = WebAddress.place(String(decoding: rest[..<end], as: UTF8.self)) else {
      return nil
    }
    isEncrypted = scheme == "https"
    self.host = host
    self.port = port ?? (isEncrypted ? 443 : 80)
    let place = host.contains(":") ? "[\(host)]" : host
    var path = rest[end...].reduce(into: "") { $0 += WebAddress.escaped($1) }
    if !path.hasPrefix("/") { path = "/" + path }
    self.text = scheme + "://" + place + (port.map { ":\($0)" } ?? "") + path
  }

  /// The address.
  public var description: String { text }

  /// Whether both lead to the same server.
  public func hasServer(of other: WebAddress) -> Bool { host == other.host && port == other.port }
}

extension WebAddress {
  private static func scheme(of bytes: [UInt8]) -> (String, ArraySlice<UInt8>)? {
    for scheme in ["http", "https"] {
      let head = Array((scheme + "://").utf8)
      let isHead =
        bytes.count > head.count && zip(bytes, head).allSatisfy { $0 | 0x20 == $1 | 0x20 }
      if isHead { return (scheme, bytes[head.count...]) }
    }
    return nil
  }

  /// The host and the port of `host`, `host:port` or `[v6]:port`.
  private static func place(_ text: String) -> (host: String, port: Int?)? {
    var (host, rest) = (text[...], Substring())
    if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
      host = text[text.index(after: text.startIndex)..<end]
      rest = text[text.index(after: end)...]
      guard host.contains(":"), host.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }) else {
        return nil
      }
    } else {
      let colon = text.firstIndex(of: ":") ?? text.endIndex
      (host, rest) = (text[..<colon], text[colon...])
      guard !host.isEmpty, host.count <= 253, !host.hasPrefix("-"), !host.hasPrefix("."),
        host.utf8.allSatisfy({ isOfHost($0) })
      else { return nil }
    }
    guard !rest.isEmpty else { return (host.lowercased(), nil) }
    guard rest.first == ":", rest.count <= 6, rest.dropFirst().allSatisfy(\.isASCII),
      let port = Int(rest.dropFirst()), 1...65_535 ~= port
    else { return nil }
    return (host.lowercased(), port)
  }

  private static func isOfHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func escaped(_ byte: UInt8) -> String {
    byte < 0x80 && !"\"<>\\^`{|}".utf8.contains(byte)
      ? String(Unicode.Scalar(byte)) : "%" + hex(byte)
  }

  /// A text as a part of a query or path: all but letters, digits and `-._~` escaped.
  public static func escaped(_ text: String) -> String {
    text.utf8.reduce(into: "") { whole, byte in
      let isPlain = isOfHost(byte) || byte == UInt8(ascii: "~")
      whole += isPlain ? String(Unicode.Scalar(byte)) : "%" + hex(byte)
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
