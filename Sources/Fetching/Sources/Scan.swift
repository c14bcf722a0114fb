/// Finds addresses and numbers in a body without reading its form: what they lead to is checked.
struct Scan {
  private let bytes: [UInt8]

  /// The most finds that are looked at.
  private static let most = 10_000

  /// Looks through a body.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The whole numbers that stand behind a text of JSON, each once, in their order.
  func numbers(behind text: String) -> [Int64] {
    var known: Set<Int64> = []
    return ends(of: text).compactMap { place in
      let digits = bytes[place...].prefix { 48...57 ~= $0 }.prefix(18)
      return Int64(String(decoding: digits, as: UTF8.self))
    }.filter { known.insert($0).inserted }
  }

  /// The values of an attribute of XML or HTML, with their entities resolved.
  func values(of attribute: String) -> [String] {
    ends(of: attribute + "=").compactMap { place in
      guard place < bytes.count, "\"'".utf8.contains(bytes[place]) else { return nil }
      let value = bytes[(place + 1)...].prefix(WebAddress.mostBytes).prefix { $0 != bytes[place] }
      return Scan.plain(String(decoding: value, as: UTF8.self))
    }
  }

  /// The places behind each occurrence of a text that no backslash escapes.
  private func ends(of text: String) -> [Int] {
    let wanted = Array(text.utf8)
    var found: [Int] = []
    guard let first = wanted.first, bytes.count >= wanted.count else { return [] }
    var place = 0
    while found.count < Scan.most,
      let next = bytes[place...].firstIndex(of: first), next + wanted.count <= bytes.count
    {
      let isFound = bytes[next..<next + wanted.count].elementsEqual(wanted)
      let isEscaped = next > 0 && bytes[next - 1] == UInt8(ascii: "\\")
      if isFound && !isEscaped { found.append(next + wanted.count) }
      place = next + 1
    }
    return found
  }

  private static func plain(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"),
      ("&apos;", "'"), ("&#38;", "&"), ("&amp;", "&"),
    ]
    .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}

/// A number that tells bytes from others: FNV-1a with 64 bits.
///
/// Nobody gains from forging it, since the bytes come from whom they would be forged against.
func checksum(_ bytes: [UInt8]) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
}
