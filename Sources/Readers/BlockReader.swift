import Market

/// Reads a file block by block, so that memory does not grow with the file.
protocol BlockReader {
  /// Reads what ends in a block, as one batch or several; the end of the file ends its last part.
  mutating func read(_ block: [UInt8], isLast: Bool) -> [Snapshot]
}

/// The reader of a file that need not be in memory as a whole, judged by its head.
func blockReader(of head: SourceFile) -> (any BlockReader)? {
  if let lines = JSONLines(head) { return lines }
  if let archive = WebArchive(head) { return archive }
  if let mailbox = Mailbox(head) { return mailbox }
  if let page = ChatPageReader(head) { return page }
  guard !head.holdsJSON, !head.looksLikeMarkup, let table = RecordTable(head) else { return nil }
  // Tables of prices, rates and scores, and whatever else a narrower form knows.
  if case .text(let format, _) = head.recognised, !Format.areWide.contains(format) { return nil }
  return table
}

extension Format {
  /// The forms that fit any text, and so come after a table of any columns.
  fileprivate static let areWide: Set = [Format.article.name, Format.plainText.name]
}
