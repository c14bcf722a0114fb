import Market

/// Reads a file block by block, in whatever format its content shows, packed or not.
///
/// What a file of lines says comes in batches, so that memory does not grow with the file; any other
/// file comes as one. The batches of a file add up to it: each holds values and diagnostics that no
/// other holds, and as many bytes of the file as were read for it.
///
/// - Parameters:
///   - name: The name that diagnostics and origins carry.
///   - size: How many bytes the file has, where that is known: a file that is too large is then
///     refused before it fills the memory.
///   - modified: When the file was last written.
///   - next: The next block of the file; none at its end. What it throws ends the reading, and is
///     told beside what was read. A few megabytes a block read fastest.
///   - deliver: Takes a batch. The last call has the end of the file, and may have nothing else.
public func read(
  named name: String, size: Int? = nil, modified: Moment? = nil,
  next: () throws(Diagnostic) -> [UInt8]?, deliver: (Snapshot) -> Void
) {
  var blocks = Blocks(unpacker: Unpacker(name: name))
  var head: [UInt8] = []
  var looked = 0
  while JSONLines.needsMore(head, looked: &looked), let more = blocks.next(from: next) {
    head += more
  }
  let file = SourceFile(name: name, bytes: head, modified: modified)
  if let lines = JSONLines(file) {
    read(lines, from: head, &blocks, next, deliver)
  } else {
    deliver(wholeFile(file, size: size, &blocks, next))
  }
}

/// The blocks of a file, unpacked, until one can't be had.
private struct Blocks {
  let unpacker: Unpacker
  /// Why there are no more.
  private(set) var failure: Diagnostic?

  mutating func next(from file: () throws(Diagnostic) -> [UInt8]?) -> [UInt8]? {
    guard failure == nil else { return nil }
    do throws(Diagnostic) {
      return try unpacker.next(from: file)
    } catch {
      failure = error
      return nil
    }
  }
}

/// Reads a file of lines from its beginning, which is known, and delivers what each block says.
private func read(
  _ lines: JSONLines, from head: [UInt8], _ blocks: inout Blocks,
  _ next: () throws(Diagnostic) -> [UInt8]?, _ deliver: (Snapshot) -> Void
) {
  var lines = lines
  var counted = 0
  var current: [UInt8]? = head
  while let bytes = current {
    let following = blocks.next(from: next)
    var batches = lines.read(bytes, isLast: following == nil)
    batches[0].bytes = blocks.unpacker.fileBytes - counted
    counted = blocks.unpacker.fileBytes
    if following == nil, let failure = blocks.failure {
      batches[0].diagnostics.insert(failure, at: 0)
    }
    batches.forEach(deliver)
    current = following
  }
}

/// What a file says that has to be in memory as a whole; its beginning is there already.
private func wholeFile(
  _ beginning: SourceFile, size: Int?, _ blocks: inout Blocks,
  _ next: () throws(Diagnostic) -> [UInt8]?
) -> Snapshot {
  var file = beginning
  let isPacked = blocks.unpacker.isPacked
  if let size, size > SourceFile.mostBytes, !isPacked {
    return Snapshot(refused: SourceFile.tooLarge(file.name, bytes: size), bytes: size)
  }
  while file.bytes.count < SourceFile.headBytes, let more = blocks.next(from: next) {
    file.bytes += more
  }
  let recognised = file.holdsJSON ? nil : file.recognised
  if case .refused(let diagnostics) = recognised, file.bytes.count > SourceFile.headBytes,
    file.bytes.contains(where: { $0 > 0x20 })
  {
    var snapshot = Snapshot(file: file.name, bytes: size ?? blocks.unpacker.fileBytes)
    snapshot.diagnostics = diagnostics
    return snapshot
  }
  while file.bytes.count <= SourceFile.mostBytes, let more = blocks.next(from: next) {
    file.bytes += more
  }
  if isPacked, file.bytes.count > SourceFile.mostBytes {
    return Snapshot(
      refused: SourceFile.unpackedTooLarge(file.name), bytes: blocks.unpacker.fileBytes)
  }
  let isEmpty = file.bytes.isEmpty
  let whole = file
  file.bytes = []
  var snapshot = readWhole(whole, recognised)
  snapshot.bytes = blocks.unpacker.fileBytes
  if let failure = blocks.failure {
    if isEmpty { snapshot.diagnostics = [] }
    snapshot.diagnostics.insert(failure, at: 0)
  }
  return snapshot
}

/// Reads a file in whatever format its content shows, packed or not.
///
/// Never fails as a whole: what can be read is in the snapshot, and what is wrong is said in its
/// diagnostics.
public func read(_ file: SourceFile) -> Snapshot {
  guard Unpacker.packing(of: file.bytes) != nil || JSONLines.isLikely(file.bytes) else {
    return readWhole(file)
  }
  var whole: Snapshot?
  var rest: [UInt8]? = file.bytes
  read(named: file.name, modified: file.modified) {
    defer { rest = nil }
    return rest
  } deliver: { batch in
    if whole == nil { whole = batch } else { whole?.add(batch) }
  }
  whole?.joinThreads()
  return whole ?? readWhole(file)
}

extension Snapshot {
  /// A file that was not read, and why.
  public init(refused diagnostic: Diagnostic, bytes: Int = 0) {
    self.init(file: diagnostic.origin.file, bytes: bytes)
    diagnostics = [diagnostic]
  }

  /// Adds a later batch of the same file.
  public mutating func add(_ batch: Snapshot) {
    addValues(of: batch)
    for diagnostic in batch.diagnostics { note(diagnostic) }
  }
}
