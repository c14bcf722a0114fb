import Market
import Prose

extension Format {
  /// A post of PTT as the board itself keeps it, or as sites print it that keep its header.
  static let pttPost = Format(
    name: "ptt",
    recognisedBy: "a header of 作者, 看板, 標題 and 時間, and replies that begin with 推, 噓 or →",
    reader: .text(
      recognises: { text in PttHeader(text) != nil || isHeadless(text) },
      read: { text, snapshot in
        let header = PttHeader(text)
        let head = header.map { PttHead($0, in: text) } ?? PttHead(headless: text)
        let start = header?.bodyStart ?? head.origin.line
        snapshot.threads.append(pttThread(head, entries(of: text, from: start)))
      }))
}

/// Whether a text is a post whose header was lost: it says where it was sent from, and has an
/// address or replies.
private func isHeadless(_ text: Text) -> Bool {
  guard let sent = text.lines.firstIndex(where: isSender) else { return false }
  return text.lines[sent...].contains { line in
    (line.hasPrefix("※") && PttAddress(in: line) != nil) || PttReply(line)?.stamp != nil
  }
}

extension PttHead {
  fileprivate init(_ header: PttHeader, in text: Text) {
    self.init(
      title: header.title, author: header.author, board: header.board, posted: header.posted,
      origin: text.origin(header.titleLine))
  }

  /// A post without its header is called what its first line says.
  fileprivate init(headless text: Text) {
    let first = text.lines.firstIndex { !$0.trimmed.isEmpty } ?? 0
    self.init(title: text.lines[first].trimmed, origin: text.origin(first))
  }
}

/// The lines of a post, its replies told from the rest.
///
/// Where most have a board's own colours, a line without them only looks like one; else the time at
/// their end tells.
private func entries(of text: Text, from start: Int) -> [PttEntry] {
  let replies = text.lines[start...].map { PttReply($0) }
  let colored = replies.indices.count {
    replies[$0] != nil && text.coloredLines.contains(start + $0)
  }
  let areColored = colored * 2 > replies.count { $0 != nil }
  let areTimed = replies.contains { $0?.stamp != nil }
  return replies.enumerated().map { place, reply in
    let index = start + place
    let isReply =
      areColored ? text.coloredLines.contains(index) : !areTimed || reply?.stamp != nil
    let kind = reply.flatMap { isReply ? PttEntry.Kind.reply($0) : nil }
    return PttEntry(kind: kind ?? .text(text.lines[index]), origin: text.origin(index))
  }
}
