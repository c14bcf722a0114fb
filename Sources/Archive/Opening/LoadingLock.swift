import Glibc
import Market
import Synchronization

/// Sees to it that one snapshot at a time is being written, whoever writes.
///
/// What a snapshot holds that others hold, too, is kept once; were the one who brought it to die
/// half way, another who had relied on it would be left without. The lock is one of the system's,
/// on a file beside the archive: it is gone with its holder, even if that is killed.
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
      guard let path else {
        held = -1
        return true
      }
      let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      // Where no lock can be had, SQLite's own must do.
      guard file >= 0 else {
        held = -1
        return true
      }
      if flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
        close(file)
        return false
      }
      held = file
      return true
    }
  }

  /// Takes the lock, or waits for it a while.
  func take(patience seconds: Double) -> Bool {
    for _ in 0..<max(1, Int(seconds * 100)) {
      if take() { return true }
      usleep(10_000)
    }
    return take()
  }

  /// Lets the lock go.
  func release() {
    descriptor.withLock { held in
      if let file = held, file >= 0 { close(file) }
      held = nil
    }
  }
}

extension String {
  /// The path of the file itself, where this is one that leads to it by links.
  fileprivate var withoutLinks: String {
    guard let path = realpath(self, nil) else { return self }
    defer { free(path) }
    return String(cString: path)
  }
}
