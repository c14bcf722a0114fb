import Glibc
import Market
import Synchronization

/// Ensures that only one snapshot is being written at a time, by any process.
///
/// A value that several snapshots hold is kept once. If the loader that brought it died half way,
/// another that relied on it would lose it. The lock is a system lock on a file next to the archive
/// that exists only while it is held, so that it is released even if its holder is killed.
final class LoadingLock: Sendable {
  /// The lock file; nil if the archive is in memory.
  let path: String?
  private let descriptor = Mutex<Int32?>(nil)

  /// The lock of the archive at a path; the same through any symbolic link.
  init(besides archive: String) {
    path = archive == ArchiveFile.inMemory ? nil : archive.withoutLinks + "-loading"
  }

  deinit { release() }

  /// Takes the lock, unless another process has it.
  func take() -> Bool {
    descriptor.withLock { held in
      guard held == nil else { return false }
      while true {
        guard let path, case let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600), file >= 0
        else {
          // If the file can't be locked, SQLite's own locks must do.
          held = -1
          return true
        }
        if flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
          close(file)
          return false
        }
        if LoadingLock.isAt(path, file) {
          held = file
          return true
        }
        // The previous holder deleted the file meanwhile.
        close(file)
      }
    }
  }

  /// Whether an open file is still the one at a path.
  private static func isAt(_ path: String, _ file: Int32) -> Bool {
    var (opened, named) = (stat(), stat())
    return fstat(file, &opened) == 0 && stat(path, &named) == 0 && opened.st_ino == named.st_ino
      && opened.st_dev == named.st_dev
  }

  /// Takes the lock, waiting for a while if necessary.
  func take(patience seconds: Double) -> Bool {
    for _ in 0..<max(1, Int(seconds * 100)) {
      if take() { return true }
      usleep(10_000)
    }
    return take()
  }

  /// Releases the lock, and deletes its file.
  func release() {
    descriptor.withLock { held in
      if let file = held, file >= 0 {
        if let path { unlink(path) }
        close(file)
      }
      held = nil
    }
  }
}
