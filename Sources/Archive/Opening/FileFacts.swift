import Glibc
import Market

/// What the system says of a file that is to be opened.
struct FileFacts {
  let path: String
  let isThere: Bool
  let isWritable: Bool
  let folderIsThere: Bool
  let folderIsWritable: Bool
  /// Its type among the bits of `st_mode`.
  private let type: UInt32
  private let bytes: Int
  /// How many names it has besides links to them.
  private let names: Int
  /// Its first bytes, as far as it is a file that can be read.
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

  /// The magic, the size of a page and the number of the application are all within these.
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
  /// Whether nobody has written anything there yet.
  var isNew: Bool { !isThere || bytes == 0 }

  /// Whether it keeps its changes in a log beside it.
  var hasLog: Bool { isDatabase && head.count > 19 && head[18] == 2 && head[19] == 2 }

  /// Whether it says that it is an archive of ours, even if it is damaged elsewhere.
  var isOurs: Bool {
    guard head.count == FileFacts.headBytes else { return false }
    let application = head[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    return application == Migration.applicationID && (isDatabase || head[16..<18] == [0x20, 0])
  }

  private var isDatabase: Bool { head.starts(with: "SQLite format 3\0".utf8) }

  /// Sees to it that nothing is opened, still less written to, that is no archive.
  ///
  /// - Throws: What is there instead, and what to do.
  func check(for use: ArchiveUse) throws(Diagnostic) {
    if path.isEmpty { throw .noPath }
    if path.hasPrefix("file:") { throw .address(path) }
    if type == UInt32(S_IFDIR) { throw .folder(path) }
    if !folderIsThere { throw .noFolder(path) }
    if isThere, type != UInt32(S_IFREG) { throw .noFile(path) }
    if bytes > 0, !head.isEmpty, !isDatabase, !isOurs { throw .noArchive(path) }
    switch use {
    case .reading: if isNew { throw .missing(path) }
    // SQLite names the log after the file, so that each name would have its own.
    case .writing: if isThere, names > 1 { throw .severalNames(path, names) }
    }
  }

  /// Begins a file that nobody else may read: what is in it tells what a person reads.
  func begin() {
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file >= 0 { close(file) }
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

  /// The path so that SQLite takes it for nothing but a path: it knows addresses and `:memory:`.
  var asPath: String { hasPrefix("/") ? self : "./" + self }

  /// The path of the file itself, where this is one that leads to it by links.
  var withoutLinks: String {
    guard let path = realpath(self, nil) else { return self }
    defer { free(path) }
    return String(cString: path)
  }

  private func replacing(_ sign: Character, with code: String) -> String {
    split(separator: sign, omittingEmptySubsequences: false).joined(separator: code)
  }
}
