import CSimdjson
import Cores
import Glibc
import Market
import Synchronization

/// A file with one JSON document per line, read block by block on several cores.
///
/// Only memory buffers are kept from one block to the next, so that memory use depends on the block
/// size, not the file size.
struct JSONLines: BlockReader {
  /// The longest line that is read; anything longer is neither a reply nor a price list.
  static let mostLineBytes = 16 << 20
  /// How many bytes identify such a file, unless its first line is longer.
  static let headBytes = 1 << 16
  /// How many lines are tried for the format; some may be anything, such as a crawler's errors.
  private static let mostLookedAt = 8

  /// The fewest bytes that justify a core of their own.
  private static let leastShare = 1 << 18

  private let file: String
  private let format: Format
  private let readers: [LineReader]
  /// The beginning of an incomplete line.
  private var rest: [UInt8] = []
  private var linesBefore = 0
  private var isSkipping = false
  private let mostLineBytes: Int

  /// A reader for a file with this head; `nil` if it is not one of lines in a known format.
  init?(_ file: SourceFile, mostLineBytes: Int = mostLineBytes) {
    guard let format = JSONLines.format(of: file.bytes, among: file.formats) else { return nil }
    self.file = file.name
    self.mostLineBytes = mostLineBytes
    self.format = format
    readers = (0..<coreCount).compactMap { _ in LineReader(of: file, format: format) }
    if readers.isEmpty { return nil }
  }

  /// Reads the lines that end in a block, as one batch or several; the end of the file ends its
  /// last line.
  mutating func read(_ block: [UInt8], isLast: Bool) -> [Snapshot] {
    let isFirst = linesBefore == 0 && rest.isEmpty && !isSkipping
    var block = isFirst ? JSONLines.withoutMark(block) : block[...]
    var tooLong: Diagnostic?
    if isFirst, let newline = block.firstIndex(of: 0x0A), newline - block.startIndex > mostLineBytes
    {
      tooLong = skip()
    }
    if isSkipping, let newline = block.firstIndex(of: 0x0A) {
      block = block[(newline + 1)...]
      linesBefore += 1
      isSkipping = false
    }
    let newline = block.lastIndex(of: 0x0A)
    let end = isLast ? block.endIndex : newline.map { $0 + 1 } ?? block.startIndex
    let hasLines = end > block.startIndex || isLast
    var batches = hasLines ? read(block[..<end]) : [Snapshot(file: file, lines: format)]
    if let tooLong { batches[0].note(tooLong) }
    if isSkipping { return batches }
    rest += block[end...]
    if rest.count > mostLineBytes { batches[batches.count - 1].note(skip()) }
    return batches
  }

  /// Skips a line that has exceeded the limit.
  private mutating func skip() -> Diagnostic {
    rest = []
    isSkipping = true
    return Diagnostic(
      .error, at: Origin(file: file, line: linesBefore + 1),
      "the line is longer than \(mostLineBytes >> 20) MB",
      remedy: "write one object per line; it is left out")
  }
}

extension JSONLines {
  /// Whether more of a file is needed to tell whether it is one of lines.
  ///
  /// Even if the first line is too long to be read, the lines after it are.
  ///
  /// - Parameters:
  ///   - head: The bytes so far.
  ///   - looked: How many of them have been searched for the end of the first line.
  /// - Returns: Whether the first line may still end.
  static func needsMore(_ head: [UInt8], looked: inout Int) -> Bool {
    guard head.count >= headBytes, head.count < SourceFile.mostBytes else {
      return head.count < headBytes
    }
    guard withoutMark(head).first == UInt8(ascii: "{") else { return false }
    let newline = head[looked...].firstIndex(of: 0x0A)
    looked = newline ?? head.count
    return newline.map { head[$0...].allSatisfy { $0 <= 0x20 } } ?? true
  }

  /// Whether bytes look like such a file, judged by the end of line 1 and the start of line 2.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    let head = withoutNulls(withoutMark(bytes))
    guard head.first == UInt8(ascii: "{"), let end = head.firstIndex(of: 0x0A) else { return false }
    return head[..<end].last { !" \t\r".utf8.contains($0) } == UInt8(ascii: "}")
      && withoutNulls(head[end...]).first == UInt8(ascii: "{")
  }

  /// What follows blanks, and lines that are null: Firebase answers so for what is deleted.
  private static func withoutNulls(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes.drop { " \t\r\n".utf8.contains($0) }
    while rest.starts(with: "null".utf8) {
      let behind = rest.dropFirst(4)
      guard let next = behind.first, " \t\r\n".utf8.contains(next) else { break }
      rest = behind.drop { " \t\r\n".utf8.contains($0) }
    }
    return rest
  }

  /// The format of the first line, or else of one of the next.
  private static func format(of head: [UInt8], among formats: [Format]) -> Format? {
    guard isLikely(head) else { return nil }
    return withoutMark(head).split(separator: 0x0A, maxSplits: mostLookedAt).prefix(mostLookedAt)
      .lazy.filter { $0.count <= mostLineBytes }.compactMap {
        format(ofLine: Array($0), among: formats)
      }.first
  }

  private static func format(ofLine line: [UInt8], among formats: [Format]) -> Format? {
    guard let document = JSONDocument(file: "", utf8: line), document.diagnostics.isEmpty else {
      return nil
    }
    return document.withRoot { root in
      root.flatMap { root in formats.first { $0.recognises(root) } }
    }
  }

  /// The bytes after the byte order mark, if there is one.
  private static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  }

  /// Reads complete lines, those of the remainder and of this block, in one share per core.
  private mutating func read(_ block: ArraySlice<UInt8>) -> [Snapshot] {
    let shares = shares(of: block)
    let begins = shares.dropLast().reduce(into: [linesBefore]) {
      $0.append(($0.last ?? 0) + $1.newlines)
    }
    let (rest, readers) = (rest, readers)
    let batches = Mutex([LineReader.Batch?](repeating: nil, count: shares.count))
    self.rest = []
    concurrently(shares.count) { place in
      let batch = readers[place].read(
        place == 0 ? rest : [], shares[place], linesBefore: begins[place])
      batches.withLock { $0[place] = batch }
    }
    return batches.withLock { batches in
      linesBefore += batches.reduce(0) { $0 + ($1?.lines ?? 0) }
      return batches.compactMap { $0?.snapshot }
    }
  }

  /// The block split at line ends, one part for each core that is worthwhile.
  private func shares(of block: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let count = max(1, min(readers.count, block.count / JSONLines.leastShare))
    var shares: [ArraySlice<UInt8>] = []
    var rest = block
    for share in 1..<max(2, count) where count > 1 && share < count {
      let middle = rest.startIndex + rest.count / (count - share + 1)
      guard let end = rest[middle...].firstIndex(of: 0x0A) else { break }
      shares.append(rest[...end])
      rest = rest[(end + 1)...]
    }
    return shares + [rest]
  }
}

extension Snapshot {
  /// An empty batch of a file of lines.
  init(file: String, lines format: Format) {
    self.init(file: file, format: format.name, encoding: "utf-8")
  }
}

extension ArraySlice<UInt8> {
  /// How many lines end in it.
  fileprivate var newlines: Int {
    withUnsafeBufferPointer { json_count_lines($0.baseAddress, $0.count) }
  }
}
