import Market

/// Reads a file block by block, detecting its format and compression.
///
/// A file of lines is delivered in batches, so that memory does not grow with the file; any other
/// file comes as one batch. The batches of a file do not overlap, and each counts the bytes that
/// were read for it.
///
/// - Parameters:
///   - name: The name used in diagnostics and origins.
///   - size: The size in bytes, if known: a file that is too large is then refused before it fills
///     the memory.
///   - modified: When the file was last written.
///   - readAt: The time now, if known.
///   - forms: The forms that the user described.
///   - next: Returns the next block, or `nil` at the end. An error ends the reading and is reported
///     beside what was read. Blocks of a few megabytes read fastest.
///   - deliver: Takes a batch. The last call marks the end of the file and may carry nothing else.
public func read(
  named name: String, size: Int? = nil, modified: Moment? = nil, readAt: Moment? = nil,
  forms: [OwnForm] = [],
  next: () throws(Diagnostic) -> [UInt8]?, deliver: (Snapshot) -> Void
) {
  let file = SourceFile(name: name, bytes: [], modified: modified, readAt: readAt, forms: forms)
  readBlocks(of: file, size: size, depth: 0, next: next, deliver: deliver)
}

/// Reads a file, of which all but its bytes is known, block by block.
///
/// - Parameters:
///   - frame: Its name, times and forms.
///   - size: Its size in bytes, if known.
///   - depth: How many packed files it is in.
///   - next: Returns the next block.
///   - deliver: Takes a batch.
func readBlocks(
  of frame: SourceFile, size: Int?, depth: Int, next: () throws(Diagnostic) -> [UInt8]?,
  deliver: (Snapshot) -> Void
) {
  var blocks = Blocks(unpacker: Unpacker(name: frame.name))
  var head: [UInt8] = []
  var looked = 0
  while JSONLines.needsMore(head, looked: &looked), let more = blocks.next(from: next) {
    head += more
  }
  var file = frame
  file.bytes = head
  if let refusal = ForeignFile.refusal(of: file) {
    return deliver(Snapshot(refused: refusal, bytes: size ?? blocks.unpacker.fileBytes))
  }
  if let members = Members(head) {
    readMembers(
      members, of: frame, depth: depth, more: { blocks.next(from: next) }, deliver: deliver)
    var last = Snapshot(file: frame.name, bytes: blocks.unpacker.fileBytes)
    last.diagnostics = [blocks.failure].compactMap(\.self)
    deliver(last)
  } else if let reader = blockReader(of: file) {
    read(reader, from: head, &blocks, next, deliver)
  } else {
    deliver(wholeFile(file, size: size, &blocks, next))
  }
}

/// The unpacked blocks of a file, up to the first failure.
private struct Blocks {
  let unpacker: Unpacker
  /// The failure that ended the blocks.
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

/// Reads a file whose head is already in memory, and delivers each block's content.
private func read(
  _ reader: any BlockReader, from head: [UInt8], _ blocks: inout Blocks,
  _ next: () throws(Diagnostic) -> [UInt8]?, _ deliver: (Snapshot) -> Void
) {
  var reader = reader
  var counted = 0
  var hasRead = false
  var current: [UInt8]? = head
  while let bytes = current {
    let following = blocks.next(from: next)
    var batches = reader.read(bytes, isLast: following == nil)
    batches[0].bytes = blocks.unpacker.fileBytes - counted
    counted = blocks.unpacker.fileBytes
    if following == nil, let failure = blocks.failure {
      batches[0].diagnostics.insert(failure, at: 0)
    }
    hasRead = hasRead || !batches.allSatisfy(\.hasNothing)
    if following == nil, !hasRead { batches[0].tellNothing() }
    batches.forEach(deliver)
    current = following
  }
}

/// Reads a file that must be in memory as a whole; its head already is.
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
  let recognised = file.holdsJSON || file.looksLikeYAML ? nil : file.recognised
  if case .refused(let diagnostics) = recognised, file.bytes.count > SourceFile.headBytes,
    file.bytes.contains(where: { $0 > 0x20 })
  {
    var snapshot = Snapshot(file: file.name, bytes: size ?? blocks.unpacker.fileBytes)
    snapshot.diagnostics = diagnostics
    return snapshot
  }
  let most = recognised?.isArticle == true ? SourceFile.mostPageBytes : SourceFile.mostBytes
  while file.bytes.count <= most, let more = blocks.next(from: next) { file.bytes += more }
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

/// Reads a file, detecting its format and compression.
///
/// Never fails as a whole: what can be read is in the snapshot, and problems are in its
/// diagnostics.
public func read(_ file: SourceFile) -> Snapshot {
  guard
    Unpacker.packing(of: file.bytes) != nil || Members(file.bytes) != nil
      || JSONLines.isLikely(file.bytes)
      || blockReader(of: file) != nil
  else { return readWhole(file) }
  var whole: Snapshot?
  var rest: [UInt8]? = file.bytes
  var frame = file
  frame.bytes = []
  readBlocks(of: frame, size: nil, depth: 0) {
    defer { rest = nil }
    return rest
  } deliver: { batch in
    if whole == nil { whole = batch } else { whole?.add(batch) }
  }
  whole?.joinThreads()
  return whole ?? readWhole(file)
}

extension Snapshot {
  /// An empty snapshot of a file that was not read, with the reason.
  public init(refused diagnostic: Diagnostic, bytes: Int = 0) {
    self.init(file: diagnostic.origin.file, bytes: bytes)
    diagnostics = [diagnostic]
  }

  /// Adds a later batch of the same file.
  public mutating func add(_ batch: Snapshot) {
    var batch = batch
    // A chat that is read part by part is one story.
    if let last = threads.indices.last, let first = batch.threads.first,
      first.story == threads[last].story
    {
      threads[last].replies += first.replies
      batch.threads.removeFirst()
    }
    addValues(of: batch)
    for diagnostic in batch.diagnostics { note(diagnostic) }
  }
}
