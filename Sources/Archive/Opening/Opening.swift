import CSQLite
import Market

/// What an archive is opened for.
public enum ArchiveUse: Sendable {
  /// Queries only: nothing is created, and except for a migration, no byte of the file or next to
  /// it changes.
  case reading
  /// Queries and writes.
  case writing
}

/// An archive's file, opened as far as possible.
struct Opening {
  let store: Connections
  let isReadOnly: Bool
  let notes: [Diagnostic]
  let patience: Double
  /// The state of the file, if it was opened as immutable.
  var stamp: FileStamp?

  /// Opens the file at a path in the best way possible.
  init(
    of path: String, for use: ArchiveUse, now: Moment, patience: Double
  ) throws(Diagnostic) {
    do {
      if path == ArchiveFile.inMemory {
        try self.init(inMemory: patience)
        return
      }
      let file = FileFacts(path)
      try file.check(for: use)
      if use == .reading {
        try self.init(reading: file, patience: patience)
      } else if file.isThere, !file.isWritable || !file.folderIsWritable {
        try self.init(reading: file, patience: patience, notes: [.readOnly(path)])
      } else {
        try self.init(writing: file, now: now, patience: patience)
      }
    } catch {
      throw Diagnostic(error, of: path)
    }
  }

  private init(inMemory patience: Double) throws {
    let queue = try Connections(
      ArchiveFile.inMemory, patience: patience, settings: ArchiveFile.writingSettings)
    try queue.prepareArchive(ArchiveFile.inMemory)
    self.init(store: queue, isReadOnly: false, notes: [], patience: patience)
  }

  /// Creates the file if it is missing, and renames a damaged archive of ours.
  private init(writing file: FileFacts, now: Moment, patience: Double) throws {
    if !file.folderIsWritable { throw Diagnostic.cannotBegin(file.path) }
    if !file.isThere { file.begin() }
    do {
      try self.init(writable: file.path, patience: patience)
    } catch  where error.isDamage && file.isOurs {
      let kept = try file.keepAside(now: now)
      let note = Diagnostic.damaged(file.path, keptAs: kept, Diagnostic(error, of: file.path))
      file.begin()
      try self.init(writable: file.path, patience: patience, notes: [note])
    }
  }

  /// Opens the file with a write-ahead log or, if the disk does not support that, without.
  init(
    writable path: String, at address: String? = nil, patience: Double, notes: [Diagnostic] = []
  ) throws {
    let address = address ?? path.asPath
    if !FileFacts(path).hasLog {
      let queue = try Connections(
        address, patience: patience, settings: ArchiveFile.writingSettings)
      try queue.checkBeginning(path)
      guard try queue.beginLog() else {
        try queue.prepareArchive(path)
        self.init(
          store: queue, isReadOnly: false, notes: notes + [.noLog(path)], patience: patience)
        return
      }
      queue.close()
    }
    let pool = try Connections(
      address, .shared, patience: patience, settings: ArchiveFile.writingSettings)
    try pool.prepareArchive(path)
    self.init(store: pool, isReadOnly: false, notes: notes, patience: patience)
  }

  /// Opens the file without changing it or its folder.
  ///
  /// Without a log, it is opened as immutable, which needs no lock and no shared memory; a stamp
  /// tells whether it was written to meanwhile.
  private init(reading file: FileFacts, patience: Double, notes: [Diagnostic] = []) throws {
    let stamp = FileStamp(file.path)
    let asItIs = "file:" + file.path.asPath.escapedForURI + "?immutable=1"
    var pool: Connections
    do {
      pool = try Connections(
        stamp.hasLog ? file.path.asPath : asItIs, .reading, patience: patience,
        settings: ArchiveFile.settings)
      _ = try pool.read { try $0.checkVersion(file.path) }
    } catch let error as DatabaseError
      where stamp.hasLog && [SQLITE_CANTOPEN, SQLITE_READONLY].contains(error.code)
    {
      // A log can't be created in a read-only folder, but nobody else writes there either.
      pool = try Connections(
        asItIs, .reading, patience: patience, settings: ArchiveFile.settings)
    }
    if try pool.read({ try $0.checkVersion(file.path) }) < Migration.all.count {
      guard notes.isEmpty, file.isWritable, file.folderIsWritable else {
        throw Diagnostic.olderAndReadOnly(file.path)
      }
      pool.close()
      try Opening(writable: file.path, patience: patience).store.close()
      try self.init(reading: file, patience: patience)
      return
    }
    self.init(
      store: pool, isReadOnly: true, notes: notes, patience: patience,
      stamp: stamp.hasLog ? nil : stamp)
  }

  private init(
    store: Connections, isReadOnly: Bool, notes: [Diagnostic], patience: Double,
    stamp: FileStamp? = nil
  ) {
    self.store = store
    self.isReadOnly = isReadOnly
    self.notes = notes
    self.patience = patience
    self.stamp = stamp
  }
}
