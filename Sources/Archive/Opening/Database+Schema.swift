import Market

extension Connections {
  /// Migrates the tables to the current schema.
  func prepareArchive(_ path: String) throws {
    let version = try read { try $0.checkVersion(path) }
    guard version < Migration.all.count else { return }
    try write { database in
      // Another process may have been faster.
      let version = try database.checkVersion(path)
      for (number, migration) in Migration.all.enumerated() where number >= version {
        try database.execute(sql: migration.sql)
        try database.execute(sql: "PRAGMA user_version = \(number + 1)")
      }
      try database.execute(sql: "PRAGMA application_id = \(Migration.applicationID)")
    }
  }

  /// Switches to a write-ahead log.
  ///
  /// - Returns: Whether that worked; some disks, mostly remote ones, don't let programs share
  ///   memory.
  func beginLog() throws -> Bool {
    try writeWithoutTransaction { database in
      let mode = try Prepared("PRAGMA journal_mode = WAL", on: database).first { $0.text(0) }
      guard mode != "wal" else { return true }
      try database.execute(sql: "PRAGMA journal_mode = DELETE")
      return false
    }
  }

  /// Checks whether the file can be an archive at all; sets the page size of a new one.
  func checkBeginning(_ path: String) throws {
    try writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA page_size = \(ArchiveFile.pageBytes)")
      try database.checkVersion(path)
    }
  }
}

extension Database {
  /// The number of the last migration that was applied.
  ///
  /// - Throws: A diagnostic, if the file is another program's, or of a newer tokentape.
  @discardableResult
  func checkVersion(_ path: String) throws -> Int {
    let version = try number("PRAGMA user_version")
    let application = try number("PRAGMA application_id")
    let tables = try number("SELECT count(*) FROM sqlite_schema")
    if tables > 0, application != Migration.applicationID { throw Diagnostic.foreign(path) }
    if version > Migration.all.count {
      throw Diagnostic.newer(path, version, known: Migration.all.count)
    }
    return version
  }
  private func number(_ sql: String) throws -> Int {
    try Prepared(sql, on: self).first { $0.count(0) } ?? 0
  }
}
