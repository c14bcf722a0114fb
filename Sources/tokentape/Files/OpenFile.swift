import Glibc
import Market
import Readers

/// A file that is read block by block, or standard input for `-`.
///
/// Nothing that could block the reader is opened: a pipe or a device may never end.
final class OpenFile {
  /// The file's size when it was opened; nil for standard input.
  let size: Int?
  /// When it was last written.
  let modified: Moment?
  private let path: String
  private let descriptor: Int32

  /// The block size: large enough to be fast, small enough to stop soon.
  static let blockBytes = 4 << 20

  /// Opens a file.
  ///
  /// - Throws: Why it can't be read, and what to do.
  init(at path: String) throws(Diagnostic) {
    self.path = path
    if path == FileList.standardInput {
      descriptor = STDIN_FILENO
      size = nil
      modified = nil
      return
    }
    descriptor = open(path.fileName, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .failure(errno, at: path) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .failure(errno, at: path) }
    size = Int(status.st_size)
    modified = Moment(seconds: Int64(status.st_mtim.tv_sec))
    try OpenFile.check(status, path: path)
  }

  deinit {
    if path != FileList.standardInput, descriptor >= 0 { close(descriptor) }
  }

  /// The next block; nil at the end.
  ///
  /// - Throws: The system's error, if reading fails.
  func next() throws(Diagnostic) -> [UInt8]? {
    // One byte more than the file has finds its end without another large array.
    let room = min(OpenFile.blockBytes, size.map { $0 + 1 } ?? OpenFile.blockBytes)
    var error: Int32 = 0
    let block = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var got = read(descriptor, buffer.baseAddress, room)
      while got < 0, errno == EINTR { got = read(descriptor, buffer.baseAddress, room) }
      error = got < 0 ? errno : 0
      count = max(0, got)
    }
    if error != 0 { throw .failure(error, at: path) }
    return block.isEmpty ? nil : block
  }

  /// Rewinds to the beginning of the file.
  ///
  /// - Throws: The system's error, if the file can't be rewound.
  func rewind() throws(Diagnostic) {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .failure(errno, at: path) }
  }

  private static func check(_ status: stat, path: String) throws(Diagnostic) {
    let remedy = "pass its content on standard input: tokentape read - < \(path)"
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .unreadable(path, "a folder, not a file", "name the files in it")
    case S_IFIFO: throw .unreadable(path, "a pipe, not a file", remedy)
    case S_IFSOCK: throw .unreadable(path, "a socket, not a file", remedy)
    default: throw .unreadable(path, "a device, not a file", remedy)
    }
  }
}

extension SourceFile {
  /// Reads a small file as a whole, such as a theme.
  ///
  /// - Throws: Why it can't be read, and what to do.
  init(at path: String) throws(Diagnostic) {
    let file = try OpenFile(at: path)
    if let size = file.size, size > SourceFile.mostBytes {
      throw SourceFile.tooLarge(path, bytes: size)
    }
    var bytes: [UInt8] = []
    while let block = try file.next() {
      if bytes.isEmpty { bytes = block } else { bytes += block }
    }
    self.init(name: path, bytes: bytes, modified: file.modified, readAt: Clock.now)
  }
}

extension Diagnostic {
  /// The system's error from opening or reading a path.
  static func failure(_ error: Int32, at path: String) -> Diagnostic {
    switch error {
    case ENOENT, ENOTDIR:
      .unreadable(path, "no such file or folder", "check how the path is spelled")
    case EACCES, EPERM:
      .unreadable(path, "no permission to read it", "allow it with chmod, or name another")
    case ELOOP: .unreadable(path, "a link that leads to itself", "name the file that is meant")
    case ENXIO: .unreadable(path, "a socket, not a file", "name a file")
    case EMFILE, ENFILE:
      .unreadable(path, "too many files are open", "raise the limit with ulimit -n")
    default:
      .unreadable(path, "cannot be read: \(String(cString: strerror(error)))", "try another file")
    }
  }

  fileprivate static func unreadable(
    _ path: String, _ message: String, _ remedy: String
  ) -> Diagnostic {
    Diagnostic(.error, at: Origin(file: path, line: 0), message, remedy: remedy)
  }
}
