import Glibc
import Market

/// What the system says of a file before it is opened.
struct FileFacts {
  let path: String
  let isThere: Bool
  let isWritable: Bool
  let folderIsThere: Bool
  let folderIsWritable: Bool
  /// The file type bits of `st_mode`.
  private let type: UInt32
  private let bytes: Int
  /// The number of its hard links.
  private let names: Int
  /// Its first bytes, if it is a readable file.
  private let head: [UInt8]

  init(_ path: String) {
    self.path = path
    var status = stat()
    isThere = stat(path, &status) == 0
    type = isThere ? UInt32(status.st_mode) & UInt32(S_IFMT) : 0
    bytes = Int(status.st_size)
    names = Int(status.st_nlink)
    isWritable = access(path, W_OK) == 0
    let folder = FileFacts.folder(of: path)
    folderIsThere = access(folder, F_OK) == 0
    folderIsWritable = access(folder, W_OK) == 0
    head = type == UInt32(S_IFREG) ? FileFacts.head(of: path) : []
  }

  /// The magic, the page size and the application id all lie within these bytes.
  private static let headBytes = 100

  private static func head(of path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var head = [UInt8](repeating: 0, count: headBytes)
    let count = fread(&head, 1, headBytes, file)
    return Array(head.prefix(count))
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension FileFacts {
  /// Whether the file is still empty.
  var isNew: Bool { !isThere || bytes == 0 }

  /// Whether it keeps its changes in a write-ahead log.
  var hasLog: Bool { isDatabase && head.count > 19 && head[18] == 2 && head[19] == 2 }

  /// Whether it claims to be one of our archives, even if it is damaged elsewhere.
  var isOurs: Bool {
    guard head.count == FileFacts.headBytes else { return false }
    let application = head[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    return application == Migration.applicationID && (isDatabase || head[16..<18] == [0x20, 0])
  }

  private var isDatabase: Bool { head.starts(with: "SQLite format 3\0".utf8) }

  /// Ensures that nothing but an archive is opened, let alone written to.
  ///
  /// - Throws: What the file is instead, and what to do.
  func check(for use: ArchiveUse) throws(Diagnostic) {
    if path.isEmpty { throw .noPath }
    if path.hasPrefix("file:") { throw .address(path) }
    if type == UInt32(S_IFDIR) { throw .folder(path) }
    if !folderIsThere { throw use == .reading ? .missing(path) : .noFolder(path) }
    if isThere, type != UInt32(S_IFREG) { throw .noFile(path) }
    if bytes > 0, !head.isEmpty, !isDatabase, !isOurs { throw .noArchive(path) }
    switch use {
    case .reading: if isNew { throw .missing(path) }
    // SQLite names the log after the path, so that each hard link would have its own.
    case .writing: if isThere, names > 1 { throw .severalNames(path, names) }
    }
  }

  /// Creates a file that nobody else may read, since its content tells what the user reads.
  func begin() {
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file >= 0 { close(file) }
  }

  /// Renames a file and its log to an unused name.
  ///
  /// - Returns: The new name.
  /// - Throws: If the system does not allow it.
  func keepAside(now: Moment) throws(Diagnostic) -> String {
    let stem = "\(path).damaged-\(now.day)T\(now.time)"
    for number in 1...FileFacts.mostDamaged {
      let name = number == 1 ? stem : "\(stem)-\(number)"
      // Unlike a rename, a link fails if the name is taken.
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

  /// The most damaged files in one minute; more would be a mistake.
  private static let mostDamaged = 100
}

extension String {
  /// The path, escaped for a `file:` URI.
  var escapedForURI: String {
    replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
  }

  /// The path in a form that SQLite can't take for a URI or `:memory:`.
  var asPath: String { hasPrefix("/") ? self : "./" + self }

  /// The path of the file itself, with symbolic links resolved.
  var withoutLinks: String {
    guard let path = realpath(self, nil) else { return self }
    defer { free(path) }
    return String(cString: path)
  }

  private func replacing(_ sign: Character, with code: String) -> String {
    split(separator: sign, omittingEmptySubsequences: false).joined(separator: code)
  }
}
