import Glibc
import Market

/// A pipe to the own process: writing to it ends the loop's wait.
struct Wakeup: Sendable {
  /// The end that the loop waits on.
  let descriptor: Int32
  private let sender: Int32

  /// Creates a pipe that never blocks at either end.
  ///
  /// - Throws: If the process may not open more files.
  init() throws(Diagnostic) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw Diagnostic(
        .error, at: Origin(file: "tokentape", line: 0), "too many files are open",
        remedy: "raise the limit with ulimit -n")
    }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    descriptor = ends[0]
    sender = ends[1]
  }

  /// Ends the wait; async-signal-safe.
  ///
  /// A full pipe ends it as well, so a failed write loses nothing.
  func wake(_ byte: UInt8 = 0) {
    var byte = byte
    _ = write(sender, &byte, 1)
  }

  /// Drains the pipe.
  func drain() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 256)
    var all: [UInt8] = []
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return all }
      all += bytes.prefix(count)
    }
  }
}
