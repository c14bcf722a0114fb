import GRDB

extension Configuration {
  /// How every connection to an archive is set up.
  ///
  /// Caches are so small that the whole program stays within 60 MB: what the disk gave is in the
  /// system's own memory anyway.
  static func archive(patience: Double, isReadOnly: Bool = false) -> Configuration {
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
