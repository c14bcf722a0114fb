import CSimdjson
import Market
import Prose

/// A chat that an exporter wrote as one long page, read part by part.
///
/// A year of a channel is a page of a hundred megabytes, which takes several times as much memory
/// when it is parsed as a whole.
struct ChatPageReader: BlockReader {
  /// The longest message that is waited for; a page without an end of one is parsed as it is.
  static let mostMessageBytes = 16 << 20

  /// The most bytes that are parsed at once, unless a message is longer.
  private let mostPartBytes: Int
  private let file: SourceFile
  private let format: String
  private var page: ChatPage
  private var rest: [UInt8] = []
  private var linesBefore = 0

  /// A reader for a file with this head; `nil` if it is no page of a chat, or not in UTF-8.
  init?(_ file: SourceFile, mostPartBytes: Int = 2 << 20) {
    guard file.looksLikeMarkup, ChatPage.marks.contains(where: { holds($0, in: file.bytes) }),
      case .markup(let format, _) = file.recognised, ChatPage.formats.contains(format),
      // Both exporters write UTF-8; what a program made of that since is read as a whole.
      file.bytes.prefix(SourceFile.headBytes).lastIndex(of: 0x0A).map({ end in
        String(validating: file.bytes[..<end], as: UTF8.self) != nil
      }) != false
    else { return nil }
    self.mostPartBytes = mostPartBytes
    self.format = format
    page = ChatPage(isOfDiscord: format == Format.discordPage.name)
    self.file = SourceFile(
      name: file.name, bytes: [], modified: file.modified, readAt: file.readAt)
  }

  mutating func read(_ block: [UInt8], isLast: Bool) -> [Snapshot] {
    rest += block
    var batches: [Snapshot] = []
    var start = 0
    while start < rest.count {
      let isAll = isLast && rest.count - start <= mostPartBytes
      guard let end = isAll ? rest.count : end(ofPartFrom: start, isLast: isLast) else { break }
      batches.append(snapshot(of: rest[start..<end]))
      start = end
    }
    rest.removeSubrange(..<start)
    return batches.isEmpty
      ? [Snapshot(file: file.name, format: format, encoding: "utf-8")] : batches
  }

  /// Where a part of the page ends: before the last message that begins in its bytes.
  private func end(ofPartFrom start: Int, isLast: Bool) -> Int? {
    var size = mostPartBytes
    while start + size <= rest.count {
      if let end = lastMessage(in: start + 1..<start + size) { return end }
      guard size < ChatPageReader.mostMessageBytes else { return start + size }
      size *= 2
    }
    return isLast ? rest.count : nil
  }

  /// Where the last message in a range of bytes begins.
  private func lastMessage(in range: Range<Int>) -> Int? {
    rest.withUnsafeBufferPointer { bytes in
      range.reversed().first { place in
        bytes[place] == UInt8(ascii: "<")
          && ChatPage.marks.contains { mark in
            place + mark.count <= bytes.count
              && bytes[place..<place + mark.count].elementsEqual(mark)
          }
      }
    }
  }

  private mutating func snapshot(of part: ArraySlice<UInt8>) -> Snapshot {
    var snapshot = Snapshot(file: file.name, format: format, encoding: "utf-8")
    let isValid = part.withUnsafeBufferPointer { json_is_utf8($0.baseAddress, $0.count) }
    let bytes = isValid ? part : Array(String(decoding: part, as: UTF8.self).utf8)[...]
    let markup = Markup.html(bytes, file: file.name, linesBefore: linesBefore)
    linesBefore += part.count { $0 == 0x0A }
    for diagnostic in markup.diagnostics { snapshot.note(diagnostic) }
    if let root = markup.root { page.read(root, into: &snapshot) }
    snapshot.finish(file)
    return snapshot
  }
}

/// Whether bytes hold others.
func holds(_ mark: [UInt8], in bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    guard bytes.count >= mark.count else { return false }
    return (0...min(bytes.count - mark.count, SourceFile.headBytes)).contains { place in
      bytes[place] == mark[0] && bytes[place..<place + mark.count].elementsEqual(mark)
    }
  }
}
