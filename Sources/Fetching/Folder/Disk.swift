import CSystem
import Glibc
import Market

/// Files that are there whole or not at all.
public enum Disk {
  /// Writes a file under a name that those who follow the folder don't see, has the disk keep it, and
  /// renames it; so a program that is killed, or a machine that stops, leaves nothing half.
  ///
  /// - Throws: The system's error.
  public static func write(_ bytes: [UInt8], to name: String, in folder: String) throws(Diagnostic)
  {
    let hidden = folder + "/." + name + ".tmp"
    let file = open(hidden, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { throw .disk(errno, at: folder + "/" + name) }
    var error: Int32 = 0
    var rest = bytes[...]
    while !rest.isEmpty, error == 0 {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { error = errno }
      rest = rest.dropFirst(max(0, count))
    }
    if error == 0, fsync(file) != 0 { error = errno }
    close(file)
    if error == 0, rename(hidden, folder + "/" + name) != 0 { error = errno }
    guard error == 0 else {
      unlink(hidden)
      throw .disk(error, at: folder + "/" + name)
    }
    keepNames(of: folder)
  }

  /// Gives a file another name besides its own; copies it where that is not possible.
  ///
  /// - Throws: The system's error.
  static func name(_ file: String, also name: String, in folder: String) throws(Diagnostic) {
    let hidden = folder + "/." + name + ".tmp"
    unlink(hidden)
    guard link(folder + "/" + file, hidden) == 0 else {
      guard let bytes = read(folder + "/" + file) else { return }
      return try write(bytes, to: name, in: folder)
    }
    guard rename(hidden, folder + "/" + name) == 0 else {
      unlink(hidden)
      throw .disk(errno, at: folder + "/" + name)
    }
    keepNames(of: folder)
  }

  /// Has the disk keep the names in a folder.
  private static func keepNames(of folder: String) {
    let place = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard place >= 0 else { return }
    fsync(place)
    close(place)
  }

  /// The bytes of a file; nil if it can't be read.
  static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var (bytes, block) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    while true {
      let count = Glibc.read(file, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += block[..<count]
    }
  }

  /// Makes a folder, and those it stands in.
  ///
  /// - Throws: The system's error.
  public static func makeFolder(_ path: String) throws(Diagnostic) {
    var (made, refusal) = ("", Int32(0))
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
      made += (made.isEmpty && !path.hasPrefix("/") ? "" : "/") + part
      if mkdir(made, 0o755) != 0, errno != EEXIST, refusal == 0 { refusal = errno }
    }
    guard access(path, W_OK) == 0 else { throw .disk(refusal == 0 ? errno : refusal, at: path) }
  }

  /// The names in a folder, sorted.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = next_name(stream) {
      if let name = String(validatingCString: entry), name != ".", name != ".." {
        names.append(name)
      }
    }
    return names.sorted()
  }
}

extension Diagnostic {
  /// The system's error from writing a file.
  static func disk(_ error: Int32, at path: String) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: path, line: 0),
      "cannot be written: \(String(cString: strerror(error)))",
      remedy: "make room or allow it, or name another folder")
  }
}
