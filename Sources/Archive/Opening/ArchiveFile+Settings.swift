extension ArchiveFile {
  /// The settings of every connection to an archive.
  ///
  /// Caches are small enough to keep the whole program within 60 MB; the system caches the file
  /// anyway.
  static let settings =
    "PRAGMA cache_size = -\(cacheKilobytes); PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;"
  /// The settings of those that write.
  static let writingSettings =
    settings
    + "PRAGMA secure_delete = OFF; PRAGMA synchronous = NORMAL;"
    + "PRAGMA wal_autocheckpoint = \(logPages);"
    + "PRAGMA journal_size_limit = \(logPages * pageBytes)"
}

extension ArchiveFile {
  /// How much of the file each connection caches.
  static let cacheKilobytes = 4_096
  /// How much of it the writer caches while it loads: the keys of a million replies.
  static let loadingKilobytes = 24_576

  /// Enlarges the cache for a load, which returns to the same pages.
  func keepMuch() { setCache("PRAGMA cache_size = -\(ArchiveFile.loadingKilobytes)") }

  /// Shrinks the cache after a load.
  func keepLittle() {
    setCache("PRAGMA cache_size = -\(ArchiveFile.cacheKilobytes); PRAGMA shrink_memory")
  }

  /// The size only affects speed and memory, so a failure to set it is ignored.
  private func setCache(_ sql: String) {
    do { try store.writeWithoutTransaction { try $0.execute(sql: sql) } } catch {}
  }

  /// How many pages the log holds before they go into the file: every batch of a load returns to
  /// the pages of the keys, so that each is then copied once for several batches.
  static let logPages = 4_096
  /// The page size in bytes: large pages suit the blocks, small ones the keys.
  static let pageBytes = 8_192
}
