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
