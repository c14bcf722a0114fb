import CSQLite
import Market

extension Error {
  /// Whether it says that a file is not a database, or is damaged.
  var isDamage: Bool {
    guard let code = (self as? DatabaseError)?.code else { return false }
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB
  }
}

extension Diagnostic {
  /// SQLite's error about an archive, in plain words.
  init(_ error: any Error, of path: String) {
    if let diagnostic = error as? Diagnostic {
      self = diagnostic
    } else if let failure = error as? DatabaseError {
      self.init(failure, of: path)
    } else {
      self = .archive(path, "cannot be used: \(error)", "try again")
    }
  }

  private init(_ failure: DatabaseError, of path: String) {
    switch failure.code {
    case SQLITE_FULL:
      self = .archive(
        path, "the disk is full; nothing of this file was kept", "make room and load it again")
    case SQLITE_BUSY, SQLITE_LOCKED:
      self = .archive(
        path, "another program is writing to it", "try again when that has finished")
    case SQLITE_READONLY, SQLITE_PERM: self = .readOnly(path)
    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR, SQLITE_MISMATCH, SQLITE_CONSTRAINT,
      SQLITE_SCHEMA, SQLITE_TOOBIG:
      self = .archive(
        path, "the file is damaged (\(failure.message ?? "no database"))",
        "move it away, or name another with --archive, and load the files again")
    case SQLITE_IOERR:
      self = .archive(
        path, "a disk error (\(failure.message ?? "input or output"))",
        "check whether the disk is full or failing")
    case SQLITE_CANTOPEN:
      self = .archive(
        path, "cannot be opened", "check the permissions of the file and its folder")
    default:
      self = .archive(
        path, "cannot be used (\(failure))", "try again")
    }
  }

  static func archive(_ path: String, _ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(.error, at: Origin(file: path, line: 0), message, remedy: remedy)
  }

  static func readOnly(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, at: Origin(file: path, line: 0),
      "no permission to write to the archive; it is shown as it is",
      remedy: "allow it with chmod, or name another with --archive")
  }

  static func noLog(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, at: Origin(file: path, line: 0),
      "this disk can't keep a log beside the archive; reading waits while something is written",
      remedy: "keep it on a local disk")
  }

  static func damaged(_ path: String, keptAs name: String, _ cause: Diagnostic) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: path, line: 0),
      "\(cause.message); it was renamed to '\(name)' and a new one started",
      remedy: "load the files again, or try: sqlite3 '\(name)' .recover")
  }

  static func newer(_ path: String, _ version: Int, known: Int) -> Diagnostic {
    archive(
      path, "written by a newer tokentape (version \(version); this one knows \(known))",
      "install that one, or name another archive with --archive")
  }

  static func foreign(_ path: String) -> Diagnostic {
    archive(
      path, "another program's database, not an archive", "name another file with --archive")
  }

  static func olderAndReadOnly(_ path: String) -> Diagnostic {
    archive(
      path, "of an older version, and no permission to upgrade it",
      "allow it with chmod, or name another with --archive")
  }

  static func folder(_ path: String) -> Diagnostic {
    archive(path, "a folder, not a file", "name a file in it")
  }

  static let noPath = Diagnostic(
    .error, at: Origin(file: "archive", line: 0), "the path is empty",
    remedy: "name one with --archive, such as prices.sqlite")

  static func address(_ path: String) -> Diagnostic {
    archive(
      path, "a URI, not a path", "name a path, or \(ArchiveFile.inMemory) to keep nothing")
  }

  static func noFile(_ path: String) -> Diagnostic {
    archive(path, "a pipe or a device, not a file", "name a file with --archive")
  }

  static func noArchive(_ path: String) -> Diagnostic {
    archive(
      path, "not an archive, and left as it is",
      "name another file with --archive, or read this one with --from")
  }

  static func missing(_ path: String) -> Diagnostic {
    archive(
      path, "no such archive",
      "check how the path is spelled, or create it: tokentape load FILES --archive '\(path)'")
  }

  static func severalNames(_ path: String, _ names: Int) -> Diagnostic {
    archive(
      path, "the file has \(names) hard links, and its log would belong to only one of them",
      "remove the others, or copy the file and load into the copy")
  }

  static func changing(_ path: String) -> Diagnostic {
    archive(path, "other programs kept writing to it while it was read", "try again")
  }

  static func noFolder(_ path: String) -> Diagnostic {
    archive(path, "no such folder", "create it, or name another with --archive")
  }

  static func cannotBegin(_ path: String) -> Diagnostic {
    archive(
      path, "no permission to create an archive in this folder",
      "allow it with chmod, or name another with --archive")
  }

  static func cannotKeepAside(_ path: String, _ why: String) -> Diagnostic {
    archive(
      path, "damaged, and can't be renamed (\(why))",
      "move it away, or name another with --archive")
  }

  static func loadingElsewhere(_ path: String) -> Diagnostic {
    archive(path, "another tokentape is loading a file into it", "try again when that has finished")
  }
}
