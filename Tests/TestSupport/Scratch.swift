import CSystem
import Glibc

/// A temporary folder for a test, deleted with this object.
public final class Scratch {
  /// Its path.
  public let path: String

  /// Makes an empty folder.
  ///
  /// - Throws: If it can't be made.
  public init() throws {
    var template = Array("/tmp/tokentape-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure.noFolder }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { remove(path) }

  /// Writes a file and closes it.
  ///
  /// - Throws: If it can't be written.
  public func write(_ text: String, to name: String) throws {
    guard let file = fopen(path + "/" + name, "w") else { throw Failure.noFile(name) }
    fputs(text, file)
    fclose(file)
  }

  /// Makes a folder in it.
  public func makeFolder(_ name: String) { mkdir(path + "/" + name, 0o755) }

  /// The content of a file in it; empty if there is none.
  public func text(of name: String) -> String {
    guard let file = fopen(path + "/" + name, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private enum Failure: Error {
    case noFolder
    case noFile(String)
  }

  private func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, let stream = opendir(path)
    else {
      unlink(path)
      return
    }
    while let entry = next_name(stream) {
      let name = String(cString: entry)
      if name != ".", name != ".." { remove(path + "/" + name) }
    }
    closedir(stream)
    rmdir(path)
  }
}
