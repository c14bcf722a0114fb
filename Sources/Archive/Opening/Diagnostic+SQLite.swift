import GRDB
import Market

extension Error {
  /// Whether it says that a file is not a database, or is damaged.
  var isDamage: Bool {
    guard let code = (self as? DatabaseError)?.resultCode else { return false }
    return code == .SQLITE_CORRUPT || code == .SQLITE_NOTADB
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
    switch failure.resultCode {
    case .SQLITE_FULL:
      self = .archive(
        path, "the disk is full; nothing of this file was kept", "make room and load it again")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self = .archive(
        path, "another program is writing to it", "try again when that has finished")
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_CONSTRAINT,
      .SQLITE_SCHEMA, .SQLITE_TOOBIG:
      self = .archive(
        path, "the file is damaged (\(failure.message ?? "no database"))",
        "move it away, or name another with --archive, and load the files again")
    case .SQLITE_IOERR:
      self = .archive(
        path, "the disk fails (\(failure.message ?? "input or output"))",
        "look whether it is full, or broken")
    case .SQLITE_CANTOPEN:
      self = .archive(path, "cannot be opened", "look who may read it and its folder")
    default:
      self = .archive(
        path, "cannot be used (\(failure.message ?? "\(failure.resultCode)"))", "try again")
    }
  }

  static func archive(_ path: String, _ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(.error, at: Origin(file: path, line: 0), message, remedy: remedy)
  }

  static func readOnly(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, at: Origin(file: path, line: 0),
      "the archive may not be written to; it is shown as it is",
      remedy: "allow it with chmod, or name another with --archive")
  }

  static func noLog(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, at: Origin(file: path, line: 0),
      "this disk can't keep a log beside the archive; reading waits while something is written",
      remedy: "keep it on a disk of this machine")
  }

  static func damaged(_ path: String, keptAs name: String, _ cause: Diagnostic) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: path, line: 0),
      "\(cause.message); it was kept as '\(name)' and a new one begun",
      remedy: "load the files again, or try: sqlite3 '\(name)' .recover")
  }

  static func newer(_ path: String, _ version: Int, known: Int) -> Diagnostic {
    archive(
      path, "written by a newer tokentape (form \(version); this one knows \(known))",
      "install that one, or name another archive with --archive")
  }

  static func foreign(_ path: String) -> Diagnostic {
    archive(
      path, "another program's database, and no archive", "name another file with --archive")
  }

  static func olderAndReadOnly(_ path: String) -> Diagnostic {
    archive(
      path, "of an older form, and may not be brought up to date",
      "allow it with chmod, or name another with --archive")
  }

  static func folder(_ path: String) -> Diagnostic {
    archive(path, "a folder, not a file", "name a file in it")
  }

  static let noPath = Diagnostic(
    .error, at: Origin(file: "archive", line: 0), "there is no path to keep it at",
    remedy: "name one with --archive, such as prices.sqlite")

  static func address(_ path: String) -> Diagnostic {
    archive(
      path, "an address, and no path", "name a path, or \(ArchiveFile.inMemory) for none that lasts"
    )
  }

  static func noFile(_ path: String) -> Diagnostic {
    archive(path, "a pipe or a device, not a file", "name a file with --archive")
  }

  static func noArchive(_ path: String) -> Diagnostic {
    archive(
      path, "no archive, and left as it is",
      "name another file with --archive, or read this one with --from")
  }

  static func missing(_ path: String) -> Diagnostic {
    archive(path, "no such archive", "check how the path is spelled, or begin it: tokentape load")
  }

  static func severalNames(_ path: String, _ names: Int) -> Diagnostic {
    archive(
      path, "the file has \(names) names, and the log would be kept for one of them alone",
      "remove the others, or copy the file and load into the copy")
  }

  static func changing(_ path: String) -> Diagnostic {
    archive(path, "others wrote to it all the time while it was read", "try again")
  }

  static func noFolder(_ path: String) -> Diagnostic {
    archive(path, "no such folder", "make it, or name another with --archive")
  }

  static func cannotBegin(_ path: String) -> Diagnostic {
    archive(
      path, "no archive can be begun in a folder that may not be written to",
      "allow it with chmod, or name another with --archive")
  }

  static func cannotKeepAside(_ path: String, _ why: String) -> Diagnostic {
    archive(
      path, "damaged, and can't be given another name (\(why))",
      "move it away, or name another with --archive")
  }

  static func loadingElsewhere(_ path: String) -> Diagnostic {
    archive(path, "another tokentape is loading a file into it", "try again when that has finished")
  }
}
