import Archive
import Glibc
import Market

/// Where the archive is stored.
enum ArchivePlace {
  /// The default path: `tokentape/archive.sqlite` in the user's data folder, per the XDG Base
  /// Directory Specification; nil without a home folder.
  static var standard: String? {
    Environment.folder("XDG_DATA_HOME", below: ".local/share")
      .map { $0 + "/tokentape/archive.sqlite" }
  }

  /// Opens an archive, and creates the folders that its path needs.
  ///
  /// - Parameters:
  ///   - path: The archive's path; nil for the default.
  ///   - use: What it is opened for.
  /// - Returns: The archive.
  /// - Throws: Why it can't be opened, and what to do.
  static func open(_ path: String?, for use: ArchiveUse) throws(Diagnostic) -> ArchiveFile {
    guard let path = path ?? standard else {
      throw Diagnostic(
        .error, at: Origin(file: "archive", line: 0), "there is no home folder for the archive",
        remedy: "give its path with --archive, or set HOME")
    }
    try OpenFileLimit.raise()
    if path == standard, use == .writing { makeFolders(of: path) }
    try refuseWhatIsNoFile(path)
    return try ArchiveFile(
      at: path, for: use, now: Clock.now, spelledBy: ShippedNames.spellingReader)
  }

  /// A pipe would block whoever opens it; opening the archive rejects a folder by itself.
  private static func refuseWhatIsNoFile(_ path: String) throws(Diagnostic) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    guard [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else {
      throw Diagnostic(
        .error, at: Origin(file: path, line: 0), "a pipe or a device, not an archive",
        remedy: "name a file with --archive")
    }
  }

  /// Errors are left to whoever opens the file in it.
  private static func makeFolders(of path: String) {
    var place = path.startIndex
    while let slash = path[path.index(after: place)...].firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o700)
      place = slash
    }
  }

  /// Whether there is an archive at the default path.
  static var hasStandard: Bool { standard.map { access($0, F_OK) == 0 } ?? false }
}

extension ArchivePlace {
  /// Whether a file is an archive, by its content: SQLite's magic and our application id.
  static func isArchive(_ path: String) -> Bool {
    guard path != FileList.standardInput, let head = head(of: path) else { return false }
    return number(at: applicationPlace, in: head) == ArchiveFile.applicationID
  }

  /// The version of an archive that must be brought up to date before it can be read; nil for every
  /// other file.
  static func olderVersion(of path: String) -> Int32? {
    guard let head = head(of: path),
      number(at: applicationPlace, in: head) == ArchiveFile.applicationID
    else { return nil }
    let version = number(at: versionPlace, in: head)
    return version < ArchiveFile.schemaVersion ? version : nil
  }

  /// The first bytes of a SQLite file; nil for every other one.
  private static func head(of path: String) -> [UInt8]? {
    let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: applicationPlace + 4)
    guard pread(descriptor, &head, head.count, 0) == head.count,
      head.starts(with: Array("SQLite format 3\0".utf8))
    else { return nil }
    return head
  }

  private static func number(at place: Int, in head: [UInt8]) -> Int32 {
    head[place..<place + 4].reduce(Int32(0)) { $0 << 8 | Int32($1) }
  }

  /// Whether a file is the archive itself, or one that SQLite or a loader keeps next to it.
  static func isPart(_ path: String, of archive: String) -> Bool {
    let parts = ["", "-wal", "-shm", "-journal", "-loading"].map { archive + $0 }
    if parts.contains(path) { return true }
    var (file, part) = (stat(), stat())
    guard stat(path, &file) == 0 else { return false }
    return parts.contains {
      stat($0, &part) == 0 && file.st_dev == part.st_dev && file.st_ino == part.st_ino
    }
  }

  /// The offsets of the application id and of the user's version in a SQLite file, per its file
  /// format documentation.
  private static let applicationPlace = 68
  private static let versionPlace = 60
}
