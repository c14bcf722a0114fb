import Prose

/// The text of a header, with its encoded words (RFC 2047) decoded: `=?UTF-8?Q?K=C3=A4lte?=`.
///
/// The parts of a word that was split between two letters' bytes are joined first.
func decodedWords(_ header: ArraySlice<UInt8>) -> String {
  var text = ""
  var pending: (charset: String, bytes: [UInt8])?
  var place = header.startIndex
  var plainStart = place
  func plain(_ end: Int) -> String {
    let bytes = header[plainStart..<end]
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(decoding: Encoding(of: bytes).decode(bytes).utf8, as: UTF8.self)
  }
  func flush() {
    guard let word = pending else { return }
    let encoding = Encoding(label: word.charset) ?? .utf8
    text += String(decoding: encoding.decode(word.bytes[...]).utf8, as: UTF8.self)
    pending = nil
  }
  while let start = header[place...].firstIndex(of: UInt8(ascii: "=")) {
    guard let word = EncodedWord(header[start...]) else {
      place = start + 1
      continue
    }
    let between = plain(start)
    if pending != nil, between.allSatisfy(\.isWhitespace) {
      if pending?.charset == word.charset {
        pending?.bytes += word.bytes
      } else {
        flush()
        pending = (word.charset, word.bytes)
      }
    } else {
      flush()
      text += between
      pending = (word.charset, word.bytes)
    }
    place = word.end
    plainStart = place
  }
  flush()
  return text + plain(header.endIndex)
}

/// One `=?charset?B?…?=` or `=?charset?Q?…?=`.
private struct EncodedWord {
  let charset: String
  let bytes: [UInt8]
  let end: Int

  init?(_ header: ArraySlice<UInt8>) {
    guard header.starts(with: "=?".utf8) else { return nil }
    let mark = UInt8(ascii: "?")
    let rest = header.dropFirst(2).prefix(longestWord)
    guard let first = rest.firstIndex(of: mark), first + 2 < rest.endIndex, rest[first + 2] == mark
    else { return nil }
    let content = rest[(first + 3)...]
    guard let close = content.firstIndex(of: mark), close + 1 < rest.endIndex,
      rest[close + 1] == UInt8(ascii: "=")
    else { return nil }
    // A language may follow the character set.
    charset = String(decoding: rest[..<first].prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self)
      .lowercased()
    let coded = content[..<close]
    switch rest[first + 1] | 0x20 {
    case UInt8(ascii: "b"): bytes = decodedBase64(coded)
    case UInt8(ascii: "q"):
      bytes = decodedQuotedPrintable(coded, isHeader: true)
    default: return nil
    }
    end = close + 2
  }
}

/// The longest encoded word, in bytes; the standard allows 75.
private let longestWord = 4_096
