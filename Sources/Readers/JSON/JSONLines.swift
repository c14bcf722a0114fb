import CSimdjson
import Dispatch
import Glibc
import Market
import Synchronization

/// A file with a JSON document on each line, read block by block, on every core that there is.
///
/// Nothing of a block is kept for the next but the memory that it took, so that a file costs as much
/// memory as a block, however long it is.
struct JSONLines {
  /// The longest line that is read; what is longer is no reply and no price list.
  static let mostLineBytes = 16 << 20
  /// How many bytes tell that a file is of this kind.
  static let headBytes = 1 << 16

  /// The fewest bytes that are worth a core of their own.
  private static let leastShare = 1 << 18
  /// The most cores that are used; more would wait for memory.
  private static let mostCores = 8

  private let file: String
  private let format: Format
  private let readers: [LineReader]
  /// The beginning of a line whose end has not come.
  private var rest: [UInt8] = []
  private var linesBefore = 0
  private var isSkipping = false
  private let mostLineBytes: Int

  /// A reader for a file that begins so; none where it is no file of lines, or of no known format.
  init?(file: String, head: [UInt8], mostLineBytes: Int = mostLineBytes) {
    guard let format = JSONLines.format(of: head) else { return nil }
    self.file = file
    self.mostLineBytes = mostLineBytes
    self.format = format
    let cores = min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), JSONLines.mostCores)
    readers = (0..<cores).compactMap { _ in LineReader(file: file, format: format) }
    if readers.isEmpty { return nil }
  }

  /// What the lines say that end in a block; the last line of the file ends with it.
  mutating func read(_ block: [UInt8], isLast: Bool) -> Snapshot {
    var snapshot = Snapshot(file: file, format: format.name, encoding: "utf-8")
    var block = block[...]
    if isSkipping, let newline = block.firstIndex(of: 0x0A) {
      block = block[(newline + 1)...]
      linesBefore += 1
      isSkipping = false
    }
    let newline = block.lastIndex(of: 0x0A)
    let end = isLast ? block.endIndex : newline.map { $0 + 1 } ?? block.startIndex
    if end > block.startIndex || isLast { read(block[..<end], into: &snapshot) }
    if isSkipping { return snapshot }
    rest += block[end...]
    if rest.count > mostLineBytes { skip(into: &snapshot) }
    return snapshot
  }

  /// Leaves out a line of which so much has come that it can be no reply.
  private mutating func skip(into snapshot: inout Snapshot) {
    rest = []
    isSkipping = true
    snapshot.note(
      Diagnostic(
        .error, at: Origin(file: file, line: linesBefore + 1),
        "the line is longer than \(mostLineBytes >> 20) MB",
        remedy: "write one object a line; it is left out"))
  }
}

extension JSONLines {
  /// Whether bytes may be such a file, judged by how the first line ends and the second begins.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(headBytes).drop { " \t\r\n".utf8.contains($0) }
    guard head.first == UInt8(ascii: "{"), let end = head.firstIndex(of: 0x0A) else { return false }
    return head[..<end].last { !" \t\r".utf8.contains($0) } == UInt8(ascii: "}")
      && head[end...].first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{")
  }

  /// The format that the first line shows.
  private static func format(of head: [UInt8]) -> Format? {
    guard isLikely(head), let first = head.split(separator: 0x0A, maxSplits: 1).first,
      let document = JSONDocument(file: "", utf8: Array(first)), document.diagnostics.isEmpty
    else { return nil }
    return document.withRoot { root in
      root.flatMap { root in Format.all.first { $0.recognises(root) } }
    }
  }

  /// Reads whole lines: what was left of the block before, and this one, a share on each core.
  private mutating func read(_ block: ArraySlice<UInt8>, into snapshot: inout Snapshot) {
    let shares = shares(of: block)
    let begins = shares.dropLast().reduce(into: [linesBefore]) {
      $0.append(($0.last ?? 0) + $1.newlines)
    }
    let (rest, readers) = (rest, readers)
    let batches = Mutex([LineReader.Batch?](repeating: nil, count: shares.count))
    DispatchQueue.concurrentPerform(iterations: shares.count) { place in
      let batch = readers[place].read(
        place == 0 ? rest : [], shares[place], linesBefore: begins[place])
      batches.withLock { $0[place] = batch }
    }
    for case let batch? in batches.withLock({ $0 }) {
      snapshot.add(batch.snapshot)
      linesBefore += batch.lines
    }
    self.rest = []
  }

  /// The block in parts that end with a line, one for each core that is worth it.
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

extension ArraySlice<UInt8> {
  /// How many lines end in it.
  fileprivate var newlines: Int {
    withUnsafeBufferPointer { $0.reduce(0) { $0 &+ ($1 == 0x0A ? 1 : 0) } }
  }
}
