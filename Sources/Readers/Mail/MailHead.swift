import Market
import Prose

/// The headers of a mail or of a part of one, unfolded.
struct MailHead {
  private var fields: [(name: String, value: ArraySlice<UInt8>)] = []
  /// Where the content begins.
  private(set) var bodyStart: Int

  /// Reads headers up to the empty line.
  init(_ bytes: ArraySlice<UInt8>) {
    var place = bytes.startIndex
    while place < bytes.endIndex, fields.count < mostFields {
      var end = MailHead.lineEnd(bytes, from: place)
      let line = bytes[place..<end]
      if line.allSatisfy({ $0 <= 0x20 }) {
        place = end
        break
      }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), MailHead.isName(line[..<colon])
      else {
        // Text without an empty line before it.
        if fields.isEmpty { place = end; continue }
        break
      }
      // Lines that begin with a blank go on.
      while end < bytes.endIndex, bytes[end] == 0x20 || bytes[end] == 0x09 {
        end = MailHead.lineEnd(bytes, from: end)
      }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      fields.append((name, bytes[(colon + 1)..<end].prefix(longestField)))
      place = end
    }
    bodyStart = place
  }

  /// Whether bytes begin like the headers of a mail: lines of `Name: value`, with a sender and what
  /// only mail has.
  static func isLikely(_ bytes: ArraySlice<UInt8>) -> Bool {
    var names: Set<String> = []
    var place = bytes.startIndex
    while place < bytes.endIndex, names.count < mostFields {
      let end = lineEnd(bytes, from: place)
      let line = bytes[place..<end]
      if line.allSatisfy({ $0 <= 0x20 }) { break }
      if let first = line.first, first == 0x20 || first == 0x09 {
        if names.isEmpty { return false }
      } else {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), isName(line[..<colon]) else {
          return false
        }
        names.insert(String(decoding: line[..<colon], as: UTF8.self).lowercased())
      }
      place = end
    }
    guard names.contains("from"), names.contains("subject") || names.contains("date") else {
      return false
    }
    return !names.isDisjoint(with: onlyMail)
  }

  /// A header's text, decoded, on one line.
  subscript(name: String) -> String? {
    guard let value = raw(name) else { return nil }
    return filled(onOneLine(decodedWords(value)))
  }

  /// A header as it stands there.
  func raw(_ name: String) -> ArraySlice<UInt8>? { fields.first { $0.name == name }?.value }

  /// The message ids in a header: `<1@lists.example>`.
  func ids(_ name: String) -> [String] {
    guard let value = raw(name) else { return [] }
    let text = String(decoding: value, as: UTF8.self)
    return text.split { $0.isWhitespace || $0 == "," }.suffix(mostIDs).compactMap { word in
      guard let open = word.firstIndex(of: "<"), let close = word.lastIndex(of: ">"), open < close
      else { return nil }
      return String(word[word.index(after: open)..<close])
    }
  }

  private static func lineEnd(_ bytes: ArraySlice<UInt8>, from place: Int) -> Int {
    bytes[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
  }

  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    1...longestName ~= bytes.count
      && bytes.allSatisfy { 0x21...0x7E ~= $0 }
  }
}

/// The headers that tell mail and news from an article with a head of its own.
private let onlyMail: Set = [
  "message-id", "received", "return-path", "mime-version", "delivered-to", "newsgroups", "x-mailer",
  "in-reply-to", "references", "to", "content-type", "list-id", "path", "dkim-signature",
  "x-original-to", "x-gmail-labels",
]

/// The most headers of a message.
private let mostFields = 400
/// The longest header, in bytes.
private let longestField = 1 << 16
/// The longest name of a header.
private let longestName = 76
/// The most messages that one answers to.
private let mostIDs = 200
