import GRDB
import Market

/// An archive's file as it could be opened.
struct Opening {
  let store: any DatabaseWriter
  let isReadOnly: Bool
  let notes: [Diagnostic]
  let patience: Double

  /// Opens the file at a path in the best way that it allows.
  init(of path: String, now: Moment, patience: Double) throws(Diagnostic) {
    do {
      if path == ArchiveFile.inMemory {
        try self.init(inMemory: patience)
        return
      }
      let file = FileFacts(path)
      if file.isFolder { throw Diagnostic.folder(path) }
      if !file.folderIsThere { throw Diagnostic.noFolder(path) }
      if file.isThere, !file.isWritable || !file.folderIsWritable {
        try self.init(readOnly: file, patience: patience)
        return
      }
      if !file.folderIsWritable { throw Diagnostic.cannotBegin(path) }
      do {
        try self.init(writable: path, patience: patience)
      } catch  where error.isDamage {
        // Keeps it under another name and begins a new one.
        let kept = try file.keepAside(now: now)
        let note = Diagnostic.damaged(path, keptAs: kept, Diagnostic(error, of: path))
        try self.init(writable: path, patience: patience, notes: [note])
      }
    } catch {
      throw Diagnostic(error, of: path)
    }
  }

  private init(inMemory patience: Double) throws {
    let queue = try DatabaseQueue(configuration: .archive(patience: patience))
    try queue.prepareArchive(ArchiveFile.inMemory)
    self.init(store: queue, isReadOnly: false, notes: [], patience: patience)
  }

  /// With a log beside the file, or, where the disk can't have one, without.
  init(writable path: String, patience: Double, notes: [Diagnostic] = []) throws {
    let configuration = Configuration.archive(patience: patience)
    if !FileFacts.hasLog(path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.checkBeginning(path)
      guard try queue.beginLog() else {
        try queue.prepareArchive(path)
        self.init(
          store: queue, isReadOnly: false, notes: notes + [.noLog(path)], patience: patience)
        return
      }
      try queue.close()
    }
    let pool = try DatabasePool(path: path, configuration: configuration)
    try pool.prepareArchive(path)
    self.init(store: pool, isReadOnly: false, notes: notes, patience: patience)
  }

  /// Shows what is there where nothing may be written.
  private init(readOnly file: FileFacts, patience: Double) throws {
    let configuration = Configuration.archive(patience: patience, isReadOnly: true)
    var queue: DatabaseQueue
    do {
      queue = try DatabaseQueue(path: file.path, configuration: configuration)
      _ = try queue.read { try $0.checkVersion(file.path) }
    } catch let error as DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
    {
      // Its log can't be kept in a folder that may not be written to; nobody else writes there.
      queue = try DatabaseQueue(
        path: "file:" + file.path.escapedForURI + "?immutable=1", configuration: configuration)
    }
    _ = try queue.read { try $0.checkVersion(file.path, mustBeNewest: true) }
    self.init(
      store: queue, isReadOnly: true, notes: [.readOnly(file.path)], patience: patience)
  }

  private init(
    store: any DatabaseWriter, isReadOnly: Bool, notes: [Diagnostic], patience: Double
  ) {
    self.store = store
    self.isReadOnly = isReadOnly
    self.notes = notes
    self.patience = patience
  }
}

extension Configuration {
  /// How every connection to an archive is set up.
  ///
  /// Caches are so small that the whole program stays within 60 MB: what the disk gave is in the
  /// system's own memory anyway.
  fileprivate static func archive(patience: Double, isReadOnly: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.label = "archive"
    configuration.busyMode = .timeout(patience)
    // Two look through blocks, one answers what else is asked meanwhile.
    configuration.maximumReaderCount = 3
    configuration.prepareDatabase { database in
      try database.execute(
        sql: "PRAGMA cache_size = -\(ArchiveFile.cacheKilobytes); PRAGMA mmap_size = 0;"
          + "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = OFF")
      guard !isReadOnly else { return }
      try database.execute(
        sql: "PRAGMA synchronous = NORMAL;"
          + "PRAGMA wal_autocheckpoint = \(ArchiveFile.logPages);"
          + "PRAGMA journal_size_limit = \(ArchiveFile.logPages * ArchiveFile.pageBytes)")
    }
    return configuration
  }
}

extension ArchiveFile {
  /// How much of the file each connection keeps in memory.
  static let cacheKilobytes = 4_096
  /// How much of it the writer keeps while it loads: the keys of a million replies.
  static let loadingKilobytes = 24_576

  /// Keeps in memory what a load comes back to.
  func keepMuch() { setCache("PRAGMA cache_size = -\(ArchiveFile.loadingKilobytes)") }

  /// Gives back what was kept for a load.
  func keepLittle() {
    setCache("PRAGMA cache_size = -\(ArchiveFile.cacheKilobytes); PRAGMA shrink_memory")
  }

  /// A cache of another size is only slower or larger: where it can't be set, nothing is lost.
  private func setCache(_ sql: String) {
    do { try store.writeWithoutTransaction { try $0.execute(sql: sql) } } catch {}
  }

  /// How many pages are written to the log before they go into the file: a load comes back to the
  /// pages of the keys with every batch, and each is then copied once for several.
  static let logPages = 4_096
  /// The bytes of a page: large ones suit the blocks, small ones the keys.
  static let pageBytes = 8_192
}
