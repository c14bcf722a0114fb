import Archive
import Glibc
import Market

/// Where the archive lies.
enum ArchivePlace {
  /// Where it lies unless somebody says otherwise: `tokentape/archive.sqlite` in the folder for a
  /// person's data, as the XDG Base Directory Specification has it; none without a home.
  static var standard: String? {
    Environment.folder("XDG_DATA_HOME", below: ".local/share")
      .map { $0 + "/tokentape/archive.sqlite" }
  }

  /// Opens an archive, and makes the folders that its place needs.
  ///
  /// - Parameters:
  ///   - path: Where it lies; where it usually does if none is named.
  ///   - use: What it is opened for.
  /// - Returns: The archive.
  /// - Throws: Why it can't be opened, and what to do.
  static func open(_ path: String?, for use: ArchiveUse) throws(Diagnostic) -> ArchiveFile {
    guard let path = path ?? standard else {
      throw Diagnostic(
        .error, at: Origin(file: "archive", line: 0), "there is no home to keep the archive in",
        remedy: "name its place with --archive, or set HOME")
    }
    try OpenFileLimit.raise()
    if path == standard, use == .writing { makeFolders(of: path) }
    try refuseWhatIsNoFile(path)
    return try ArchiveFile(at: path, for: use, now: Clock.now)
  }

  /// A pipe would keep whoever opens it waiting for ever; a folder is told by the archive itself.
  private static func refuseWhatIsNoFile(_ path: String) throws(Diagnostic) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    guard [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else {
      throw Diagnostic(
        .error, at: Origin(file: path, line: 0), "a pipe or a device, and no archive",
        remedy: "name a file with --archive")
    }
  }

  /// What can't be made is told by whoever opens the file in it.
  private static func makeFolders(of path: String) {
    var place = path.startIndex
    while let slash = path[path.index(after: place)...].firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o700)
      place = slash
    }
  }

  /// Whether somebody has begun an archive where it usually lies.
  static var hasStandard: Bool { standard.map { access($0, F_OK) == 0 } ?? false }
}

extension ArchivePlace {
  /// Whether a file is an archive, by its content: SQLite's first words, and our number for it.
  static func isArchive(_ path: String) -> Bool {
    guard path != FileList.standardInput else { return false }
    let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: applicationPlace + 4)
    guard pread(descriptor, &head, head.count, 0) == head.count,
      head.starts(with: Array("SQLite format 3\0".utf8))
    else { return false }
    let number = head[applicationPlace...].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    return number == ArchiveFile.applicationID
  }

  /// Whether a file is the archive itself, or what SQLite and a loader keep beside it.
  static func isPart(_ path: String, of archive: String) -> Bool {
    let parts = ["", "-wal", "-shm", "-journal", "-loading"].map { archive + $0 }
    if parts.contains(path) { return true }
    var (file, part) = (stat(), stat())
    guard stat(path, &file) == 0 else { return false }
    return parts.contains {
      stat($0, &part) == 0 && file.st_dev == part.st_dev && file.st_ino == part.st_ino
    }
  }

  /// Where a file of SQLite says whose it is, as its documentation of the format has it.
  private static let applicationPlace = 68
}
