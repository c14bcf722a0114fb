import CSimdjson
import Glibc
import Market

extension Format {
  /// A mailbox (mbox), one mail (.eml), or articles of a newsgroup.
  static let mail = Format(
    name: "mail",
    recognisedBy:
      "headers with From, and Subject or Date, perhaps after a line 'From … 09:20:00 2025'",
    reader: .blocks)
}

/// A mailbox, or one mail, read message by message.
///
/// What answers what is known by the ids of the messages, of which only a hash is kept.
struct Mailbox: BlockReader {
  /// The most bytes of a message that are read; what follows is attachments.
  static let mostMessageBytes = 8 << 20

  private let file: SourceFile
  private let isMailbox: Bool
  private var threads: MailThreads
  /// The beginning of a message whose end is yet to come.
  private var rest: [UInt8] = []
  private var linesBefore = 0
  /// Whether the rest of a message that is too long is being skipped.
  private var isSkipping = false

  /// A reader for a file with this head; `nil` if it is not mail.
  init?(_ file: SourceFile) {
    let head = Mailbox.withoutMark(file.bytes)
    isMailbox = Mailbox.isSeparator(head)
    let start = isMailbox ? Mailbox.end(ofLine: head) : head.startIndex
    guard MailHead.isLikely(head[start...]) else { return nil }
    self.file = SourceFile(
      name: file.name, bytes: [], modified: file.modified, readAt: file.readAt)
    threads = MailThreads()
  }

  /// Whether bytes begin like mail.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    Mailbox(SourceFile(name: "", bytes: Array(bytes.prefix(SourceFile.headBytes)))) != nil
  }

  mutating func read(_ block: [UInt8], isLast: Bool) -> [Snapshot] {
    var snapshot = Snapshot(file: file.name, format: "mail", encoding: "utf-8")
    let bytes = rest + (linesBefore == 0 && rest.isEmpty ? Mailbox.withoutMark(block) : block[...])
    rest = []
    var start = bytes.startIndex
    var searched = start
    while let next = isMailbox ? separator(in: bytes, from: searched) : nil {
      if next > start { take(bytes[start..<next], into: &snapshot) }
      isSkipping = false
      start = next
      searched = Mailbox.end(ofLine: bytes[next...])
    }
    if isLast {
      take(bytes[start...], into: &snapshot)
    } else if bytes.count - start > Mailbox.mostMessageBytes {
      cut(bytes[start...], into: &snapshot)
    } else {
      rest = Array(bytes[start...])
    }
    if isLast { threads.finish(into: &snapshot) }
    snapshot.finish(file)
    return [snapshot]
  }

  /// Reads a message from its separator on.
  private mutating func take(_ bytes: ArraySlice<UInt8>, into snapshot: inout Snapshot) {
    defer { linesBefore += Mailbox.lines(in: bytes) }
    guard !isSkipping else { return }
    var message = bytes
    var stamp: ArraySlice<UInt8>?
    var line = linesBefore + 1
    if isMailbox, Mailbox.isSeparator(message) {
      let end = Mailbox.end(ofLine: message)
      stamp = message[..<end]
      message = message[end...]
      line += 1
    }
    guard message.contains(where: { $0 > 0x20 }) else { return }
    let mail = MailMessage(
      message, stamp: stamp, origin: Origin(file: file.name, line: line), into: &snapshot)
    threads.add(mail, to: &snapshot)
  }

  /// Reads the beginning of a message that is too long, and skips the rest of it.
  private mutating func cut(_ bytes: ArraySlice<UInt8>, into snapshot: inout Snapshot) {
    if !isSkipping {
      snapshot.note(
        Diagnostic(
          .warning, at: Origin(file: file.name, line: linesBefore + 1),
          "the mail is longer than \(Mailbox.mostMessageBytes >> 20) MB",
          remedy: "its beginning was read; the rest is likely attached files"))
    }
    // The last bytes may be the beginning of the next separator.
    let end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
    take(bytes[..<end], into: &snapshot)
    rest = Array(bytes[end...])
    isSkipping = true
  }
}

extension Mailbox {
  /// Where the next message begins: at a line `From …` with a time and a year.
  private func separator(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { all -> Int? in
      guard let base = all.baseAddress else { return nil }
      var place = start
      while place < all.count, let found = memchr(base + place, 0x0A, all.count - place) {
        place = base.distance(to: found) + 1
        if place + 5 < all.count, all[place] == UInt8(ascii: "F"), all[place + 4] == 0x20,
          Mailbox.isSeparator(bytes[place...])
        {
          return place
        }
      }
      return nil
    }
  }

  /// Whether bytes begin with `From asta@lists.example Mon Jan 27 09:20:00 2025`.
  ///
  /// A sentence that begins with `From` has no time of day and year.
  private static func isSeparator(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: "From ".utf8) else { return false }
    let line = bytes[..<end(ofLine: bytes)].prefix(longestSeparator)
    let words = line.split { $0 <= 0x20 }
    // Archives of newsgroups have `From -1234567890` alone, and a header follows.
    if words.count == 2, let number = words.last, number.count > 5,
      number.drop(while: { $0 == UInt8(ascii: "-") }).allSatisfy({ 0x30...0x39 ~= $0 })
    {
      return MailHead.isLikely(bytes[end(ofLine: bytes)...].prefix(longestSeparator * 8))
    }
    let hasTime = words.contains { word in
      (4...8).contains(word.count) && word.contains(UInt8(ascii: ":"))
        && word.allSatisfy { 0x30...0x3A ~= $0 }
    }
    return hasTime && words.contains { $0.count == 4 && $0.allSatisfy { 0x30...0x39 ~= $0 } }
  }

  private static func end(ofLine bytes: ArraySlice<UInt8>) -> Int {
    bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
  }

  private static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return bytes.drop { $0 == 0x0A || $0 == 0x0D }
  }

  private static func lines(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { json_count_lines($0.baseAddress, $0.count) }
  }
}

/// The longest line between two messages, in bytes.
private let longestSeparator = 300
