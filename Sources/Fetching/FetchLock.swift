import Glibc
import Market

/// The right to fetch into a folder, which one program has at a time, so that no host is asked by two.
///
/// The kernel takes it back when the program ends, however it ends.
public final class FetchLock: Sendable {
  private let file: Int32

  /// Takes the right, unless another program has it.
  ///
  /// - Returns: nil if one has.
  /// - Throws: The system's error.
  public static func take(in folder: String) throws(Diagnostic) -> FetchLock? {
    try Disk.makeFolder(folder)
    let file = open(folder + "/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .disk(errno, at: folder + "/.lock") }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      close(file)
      return nil
    }
    return FetchLock(file)
  }

  private init(_ file: Int32) { self.file = file }

  deinit { close(file) }
}
