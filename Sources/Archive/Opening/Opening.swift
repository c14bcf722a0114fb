import GRDB
import Market

/// An archive's file as it could be opened.
struct Opening {
  let store: any DatabaseWriter
  let isReadOnly: Bool
  let notes: [Diagnostic]

  /// Opens the file at a path in the best way that it allows.
  static func open(_ path: String, now: Moment) throws(Diagnostic) -> Opening {
    if path == ArchiveFile.inMemory { return try memory() }
    let file = FileFacts(path)
    if file.isFolder { throw .folder(path) }
    if file.isThere ? !file.isWritable : false { return try readOnly(file) }
    if !file.folderIsThere { throw .noFolder(path) }
    if !file.folderIsWritable {
      if file.isThere { return try readOnly(file) }
      throw .cannotBegin(path)
    }
    do {
      return try writable(path)
    } catch {
      guard error.isDamage else { throw Diagnostic(error, of: path) }
      return try replacing(file, now: now, because: error)
    }
  }

  private static func memory() throws(Diagnostic) -> Opening {
    do {
      let queue = try DatabaseQueue(configuration: configuration())
      try queue.prepareArchive(ArchiveFile.inMemory)
      return Opening(store: queue, isReadOnly: false, notes: [])
    } catch {
      throw Diagnostic(error, of: ArchiveFile.inMemory)
    }
  }

  /// With a log beside the file, or, where the disk can't have one, without.
  private static func writable(_ path: String, notes: [Diagnostic] = []) throws -> Opening {
    let queue = try DatabaseQueue(path: path, configuration: configuration())
    try queue.checkBeginning(path)
    let mode = try queue.journalMode()
    guard mode == "wal" else {
      try queue.prepareArchive(path)
      return Opening(store: queue, isReadOnly: false, notes: notes + [.noLog(path, mode)])
    }
    try queue.close()
    let pool = try DatabasePool(path: path, configuration: configuration())
    try pool.prepareArchive(path)
    return Opening(store: pool, isReadOnly: false, notes: notes)
  }

  /// Shows what is there where nothing may be written.
  private static func readOnly(_ file: FileFacts) throws(Diagnostic) -> Opening {
    let note = Diagnostic.readOnly(file.path)
    do {
      let queue = try readOnlyQueue(file)
      _ = try queue.read { try $0.checkVersion(file.path, mustBeNewest: true) }
      return Opening(store: queue, isReadOnly: true, notes: [note])
    } catch {
      throw Diagnostic(error, of: file.path)
    }
  }

  private static func readOnlyQueue(_ file: FileFacts) throws -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue(path: file.path, configuration: configuration(readOnly: true))
      _ = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
      return queue
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      // Its log can't be kept in a folder that may not be written to; nobody else writes there.
      return try DatabaseQueue(
        path: "file:" + file.path.escapedForURI + "?immutable=1",
        configuration: configuration(readOnly: true))
    }
  }

  /// Keeps a damaged file under another name and begins a new one.
  private static func replacing(
    _ file: FileFacts, now: Moment, because damage: any Error
  ) throws(Diagnostic) -> Opening {
    let kept = try file.keepAside(now: now)
    let note = Diagnostic.damaged(file.path, keptAs: kept, Diagnostic(damage, of: file.path))
    do { return try writable(file.path, notes: [note]) } catch {
      throw Diagnostic(error, of: file.path)
    }
  }

  /// How every connection is set up.
  ///
  /// Two readers, since a search looks through the blocks on two threads; caches so small that the
  /// whole program stays within 60 MB.
  private static func configuration(readOnly: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.label = "archive"
    configuration.busyMode = .timeout(ArchiveFile.patienceSeconds)
    configuration.maximumReaderCount = 3
    configuration.prepareDatabase { database in
      try database.execute(
        sql: "PRAGMA cache_size = -\(ArchiveFile.cacheKilobytes); PRAGMA mmap_size = 0;"
          + "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = OFF")
      if !readOnly { try database.execute(sql: "PRAGMA synchronous = NORMAL") }
    }
    return configuration
  }
}

extension ArchiveFile {
  /// How long somebody waits for another who is writing, in seconds.
  static let patienceSeconds = 5.0
  /// How much of the file each connection keeps in memory.
  static let cacheKilobytes = 4_096
  /// The bytes of a page: large ones suit the blocks, small ones the keys.
  static let pageBytes = 8_192
}
