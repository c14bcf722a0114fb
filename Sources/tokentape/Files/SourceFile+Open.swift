import Glibc
import Market
import Readers

extension SourceFile {
  /// Reads a file whole, `-` from standard input.
  ///
  /// Nothing that could keep the reader waiting is opened: a pipe or a device has no end that
  /// anybody could promise.
  ///
  /// - Throws: Why it can't be read, and what to do.
  init(at path: String) throws(Diagnostic) {
    if path == FileList.standardInput {
      self.init(name: path, bytes: try SourceFile.bytes(of: STDIN_FILENO, path: path))
      return
    }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .failure(errno, at: path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .failure(errno, at: path) }
    try SourceFile.check(status, path: path)
    self.init(
      name: path,
      bytes: try SourceFile.bytes(of: descriptor, path: path, expected: Int(status.st_size)),
      modified: Moment(seconds: Int64(status.st_mtim.tv_sec)))
  }

  private static func check(_ status: stat, path: String) throws(Diagnostic) {
    let remedy = "pass what it holds on standard input: tokentape read - < \(path)"
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .unreadable(path, "a folder, not a file", "name the files in it")
    case S_IFIFO: throw .unreadable(path, "a pipe, not a file", remedy)
    case S_IFSOCK: throw .unreadable(path, "a socket, not a file", remedy)
    default: throw .unreadable(path, "a device, not a file", remedy)
    }
    guard status.st_size <= mostBytes else {
      throw SourceFile.tooLarge(path, bytes: Int(status.st_size))
    }
  }

  private static func bytes(
    of descriptor: Int32, path: String, expected: Int = 65_535
  ) throws(Diagnostic) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than there is shows the end without another array.
    var room = expected + 1
    while true {
      let piece = try piece(of: descriptor, path: path, room: room)
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      guard bytes.count <= mostBytes else { throw SourceFile.tooLarge(path, bytes: bytes.count) }
      room = max(1, expected + 1 - bytes.count) + min(bytes.count, 1 << 20)
    }
  }

  private static func piece(
    of descriptor: Int32, path: String, room: Int
  ) throws(Diagnostic) -> [UInt8] {
    var error: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var got = read(descriptor, buffer.baseAddress, room)
      while got < 0, errno == EINTR { got = read(descriptor, buffer.baseAddress, room) }
      error = got < 0 ? errno : 0
      count = max(0, got)
    }
    if error != 0 { throw .failure(error, at: path) }
    return piece
  }
}

extension Diagnostic {
  /// What the system said when a path was to be opened or read.
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
