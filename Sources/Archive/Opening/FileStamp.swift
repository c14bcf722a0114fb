import Glibc

/// Tells whether a file, or a log next to it, was written to since.
struct FileStamp: Equatable {
  private var parts: [Int] = []
  /// Whether there is a log, so that the file alone is incomplete.
  private(set) var hasLog = false

  /// The stamp of an archive and its logs.
  init(_ path: String) {
    let path = path.withoutLinks
    parts = FileStamp.parts(of: path)
    for log in ["-wal", "-journal"] {
      let stamp = FileStamp.parts(of: path + log)
      parts += stamp
      if stamp.first ?? 0 > 0 { hasLog = true }
    }
  }

  /// A file's size, identity and modification time.
  private static func parts(of path: String) -> [Int] {
    var status = stat()
    guard stat(path, &status) == 0 else { return [] }
    return [
      Int(status.st_size), Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
      status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
    ]
  }
}
