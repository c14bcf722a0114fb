import Market
import Prose

extension Format {
  /// A PTT post as the board itself stores it, or as sites print it with its header.
  static let pttPost = Format(
    name: "ptt",
    recognisedBy: "a header of 作者, 看板, 標題 and 時間, and replies that begin with 推, 噓 or →",
    reader: .text(
      recognises: { text in PttHeader(text) != nil || isHeadless(text) },
      read: { text, snapshot in
        if let thread = joinedPost(text) {
          snapshot.threads.append(thread)
          return
        }
        let header = PttHeader(text)
        let head = header.map { PttHead($0, in: text) } ?? PttHead(headless: text)
        let start = header?.bodyStart ?? head.origin.line
        snapshot.threads.append(pttThread(head, entries(of: text, from: start)))
      }))
}

/// Whether a text is a post without its header: it has a sender line, and an address or replies.
private func isHeadless(_ text: Text) -> Bool {
  guard let sent = text.lines.firstIndex(where: isSender) else { return false }
  return text.lines[sent...].contains { line in
    (line.hasPrefix("※") && PttAddress(in: line) != nil) || PttReply(line)?.stamp != nil
  }
}

/// A post from a page whose words were joined, so that its header is one line.
private func joinedPost(_ text: Text) -> Thread? {
  for (index, line) in text.lines.prefix(longestTop).enumerated() {
    guard let header = PttJoinedHeader(line) else { continue }
    let head = PttHead(
      title: header.title, author: header.author, board: header.board, posted: header.posted,
      origin: text.origin(index))
    let lines = [header.body] + text.lines[(index + 1)...]
    return pttThread(head, pttEntries(lines[...]) { text.origin(index + $0) })
  }
  return nil
}

/// The most lines of a page above its post.
private let longestTop = 40

extension PttHead {
  fileprivate init(_ header: PttHeader, in text: Text) {
    self.init(
      title: header.title, author: header.author, board: header.board, posted: header.posted,
      origin: text.origin(header.titleLine))
  }

  /// The head of a post without a header, titled by its first line.
  fileprivate init(headless text: Text) {
    let first = text.lines.firstIndex { !$0.trimmed.isEmpty } ?? 0
    self.init(title: text.lines[first].trimmed, origin: text.origin(first))
  }
}

private func entries(of text: Text, from start: Int) -> [PttEntry] {
  pttEntries(
    text.lines[start...], colored: { text.coloredLines.contains($0) }, origin: { text.origin($0) })
}
