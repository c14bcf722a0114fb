import Glibc
import Market
import Synchronization

/// Sees to it that one snapshot at a time is being written, whoever writes.
///
/// What a snapshot holds that others hold, too, is kept once; were the one who brought it to die
/// half way, another who had relied on it would be left without. The lock is one of the system's,
/// on a file beside the archive that is there only meanwhile: it is gone with its holder, even if
/// that is killed.
final class LoadingLock: Sendable {
  /// The file beside the archive; none where that is in memory.
  let path: String?
  private let descriptor = Mutex<Int32?>(nil)

  /// The lock of the archive at a path; one and the same by whatever links it is reached.
  init(besides archive: String) {
    path = archive == ArchiveFile.inMemory ? nil : archive.withoutLinks + "-loading"
  }

  deinit { release() }

  /// Takes the lock, unless somebody has it.
  func take() -> Bool {
    descriptor.withLock { held in
      guard held == nil else { return false }
      while true {
        guard let path, case let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600), file >= 0
        else {
          // Where no lock can be had, SQLite's own must do.
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
        // Whoever had it took the file away meanwhile.
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

  /// Takes the lock, or waits for it a while.
  func take(patience seconds: Double) -> Bool {
    for _ in 0..<max(1, Int(seconds * 100)) {
      if take() { return true }
      usleep(10_000)
    }
    return take()
  }

  /// Lets the lock go, and takes its file away.
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
