import CNcurses
import Glibc

extension Terminal {
  /// Whether the terminal says that it shows any colour, though its name may not.
  nonisolated static var statesDirectColor: Bool {
    let stated = variable("COLORTERM")?.lowercased()
    return stated == "truecolor" || stated == "24bit"
  }

  /// Starts ncurses, with direct colours if the terminal has them: ncurses finds the changed entry of
  /// terminfo in a folder of our own, which is gone afterwards.
  static func start() -> tape_start {
    guard statesDirectColor, let entry = entry.flatMap(DirectTerminfo.derived),
      let folder = folder(with: entry)
    else { return tape_start() }
    let usual = variable("TERMINFO")
    setenv("TERMINFO", folder, 1)
    defer {
      if let usual { setenv("TERMINFO", usual, 1) } else { unsetenv("TERMINFO") }
      unlink(folder + file)
      rmdir(folder + file.prefix(2))
      rmdir(folder)
    }
    return tape_start()
  }

  private nonisolated static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Where the entry is in a folder of terminfo: `/x/xterm-256color`.
  private static var file: String {
    let name = String(cString: tape_terminal())
    return "/\(name.prefix(1))/\(name)"
  }

  /// The compiled entry of the terminal, from the first folder that has it.
  private static var entry: [UInt8]? {
    let name = String(cString: tape_terminal())
    guard !name.isEmpty, !name.contains("/"), !name.hasPrefix(".") else { return nil }
    var folders = [variable("TERMINFO"), variable("HOME").map { $0 + "/.terminfo" }]
    folders += (variable("TERMINFO_DIRS") ?? "").split(separator: ":").map { String($0) }
    folders += [
      "/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo",
      "/usr/local/share/terminfo",
    ]
    return folders.lazy.compactMap { $0 }.compactMap { bytes(of: $0 + file) }.first
  }

  /// The most bytes of an entry, as term(5) states it.
  private static var mostBytes: Int { 32_768 }

  private static func bytes(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { _ = Glibc.close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: mostBytes)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : nil
  }

  /// A new folder of terminfo with one entry; nil if there is no room for one.
  private static func folder(with entry: [UInt8]) -> String? {
    var path = Array(((variable("TMPDIR") ?? "/tmp") + "/tokentape-XXXXXX").utf8CString)
    guard mkdtemp(&path) != nil else { return nil }
    let folder = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    mkdir(folder + file.prefix(2), 0o700)
    let descriptor = open(folder + file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      defer { _ = Glibc.close(descriptor) }
      if Glibc.write(descriptor, entry, entry.count) == entry.count { return folder }
    }
    unlink(folder + file)
    rmdir(folder + file.prefix(2))
    rmdir(folder)
    return nil
  }
}
