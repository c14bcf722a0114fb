import Market

/// Reads a file block by block, so that memory does not grow with the file.
protocol BlockReader {
  /// Reads what ends in a block, as one batch or several; the end of the file ends its last part.
  mutating func read(_ block: [UInt8], isLast: Bool) -> [Snapshot]
}

/// The reader of a file that need not be in memory as a whole, judged by its head.
func blockReader(of head: SourceFile) -> (any BlockReader)? {
  if let lines = JSONLines(head) { return lines }
  return Mailbox(head)
}
