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
  next: () throws(Diagnostic) -> [UInt8]?,
  deliver: (Snapshot) -> Void
) {
  let unpacker = Unpacker(name: name)
  var failure: Diagnostic?
  func block() -> [UInt8]? {
    guard failure == nil else { return nil }
    do throws(Diagnostic) {
      return try unpacker.next(from: next)
    } catch {
      failure = error
      return nil
    }
  }
  var head: [UInt8] = []
  while head.count < JSONLines.headBytes, let more = block() { head += more }
  if var lines = JSONLines(file: name, head: head) {
    var counted = 0
    var current: [UInt8]? = head
    while let bytes = current {
      let following = block()
      var snapshot = lines.read(bytes, isLast: following == nil)
      snapshot.bytes = unpacker.fileBytes - counted
      counted = unpacker.fileBytes
      if following == nil, let failure { snapshot.note(failure) }
      snapshot.finish(SourceFile(name: name, bytes: [], modified: modified))
      deliver(snapshot)
      current = following
    }
    return
  }
  if let size, size > SourceFile.mostBytes, !unpacker.isPacked {
    var refused = Snapshot(file: name, bytes: size)
    refused.diagnostics = [SourceFile.tooLarge(name, bytes: size)]
    return deliver(refused)
  }
  while head.count <= SourceFile.mostBytes, let more = block() { head += more }
  if unpacker.isPacked, head.count > SourceFile.mostBytes {
    var refused = Snapshot(file: name, bytes: unpacker.fileBytes)
    refused.diagnostics = [SourceFile.unpackedTooLarge(name)]
    return deliver(refused)
  }
  var snapshot = readWhole(SourceFile(name: name, bytes: head, modified: modified))
  snapshot.bytes = unpacker.fileBytes
  if let failure {
    if head.isEmpty { snapshot.diagnostics = [] }
    snapshot.diagnostics.insert(failure, at: 0)
  }
  deliver(snapshot)
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
  return whole ?? readWhole(file)
}

extension Snapshot {
  /// Adds a later batch of the same file.
  public mutating func add(_ batch: Snapshot) {
    bytes += batch.bytes
    quotes += batch.quotes
    threads += batch.threads
    reports += batch.reports
    exchangeRates += batch.exchangeRates
    for diagnostic in batch.diagnostics { note(diagnostic) }
  }
}
