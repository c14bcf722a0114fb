import Glibc
import Market

/// What the system says of a file that is to be opened.
struct FileFacts {
  let path: String
  let isThere: Bool
  let isFolder: Bool
  let isWritable: Bool
  let folderIsThere: Bool
  let folderIsWritable: Bool

  init(_ path: String) {
    self.path = path
    var status = stat()
    isThere = stat(path, &status) == 0
    isFolder = isThere && status.st_mode & S_IFMT == S_IFDIR
    isWritable = access(path, W_OK) == 0
    let folder = FileFacts.folder(of: path)
    folderIsThere = access(folder, F_OK) == 0
    folderIsWritable = access(folder, W_OK) == 0
  }

  /// Whether a file is a database that keeps its changes in a log beside it.
  static func hasLog(_ path: String) -> Bool {
    guard let file = fopen(path, "r") else { return false }
    defer { fclose(file) }
    var head = [UInt8](repeating: 0, count: 20)
    return fread(&head, 1, 20, file) == 20 && head.starts(with: "SQLite format 3\0".utf8)
      && head[18...] == [2, 2]
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Gives a file and its log another name, which nothing has yet.
  ///
  /// - Returns: The new name.
  /// - Throws: Where the system does not let it.
  func keepAside(now: Moment) throws(Diagnostic) -> String {
    let stem = "\(path).damaged-\(now.day)T\(now.time)"
    for number in 1...FileFacts.mostDamaged {
      let name = number == 1 ? stem : "\(stem)-\(number)"
      // A link fails where the name is taken, and a rename would not.
      guard link(path, name) == 0 else {
        if errno == EEXIST { continue }
        break
      }
      unlink(path)
      for log in ["-wal", "-shm"] { rename(path + log, name + log) }
      return name
    }
    throw .cannotKeepAside(path, String(cString: strerror(errno)))
  }

  /// More damaged files of one minute than these are somebody's mistake.
  private static let mostDamaged = 100
}

extension String {
  /// The path as it stands in a `file:` address.
  var escapedForURI: String {
    replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
  }

  private func replacing(_ sign: Character, with code: String) -> String {
    split(separator: sign, omittingEmptySubsequences: false).joined(separator: code)
  }
}
