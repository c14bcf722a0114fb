import Glibc
import Testing
import TestSupport

/// The program in a pseudo-terminal, which records its output and sends it keys.
final class Pty {
  /// Everything written so far.
  private(set) var output = ""
  /// The terminal's modes before the program started.
  let modesBefore: [UInt32]
  private let keys: Int32
  private let glass: Int32
  private var bytes: [UInt8] = []
  private let child: pid_t
  private var status: Int32?
  /// The folder for the program's archive and settings, in `tokentape` there.
  private let home: Scratch

  /// How long a test waits before it gives up, in milliseconds; nothing takes that long unless the
  /// machine is busy.
  private static let patience = 10_000

  /// Starts the program, or another program that starts it, in a terminal of a given size.
  init(
    _ arguments: [String], variables: [String] = ["TERM=xterm-256color"], home: Scratch? = nil,
    columns: UInt16 = 100, rows: UInt16 = 24, command: [String] = [Program.path]
  ) throws {
    let home = try home ?? Scratch()
    self.home = home
    var master: Int32 = -1
    var slave: Int32 = -1
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&master, &slave, nil, nil, &size) == 0)
    keys = master
    glass = slave
    modesBefore = Pty.modes(of: slave)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    let name = String(cString: ttyname(slave))
    child = try Program.start(
      command + arguments,
      environment: Pty.environment(
        variables + [
          "XDG_DATA_HOME=" + home.path, "XDG_CONFIG_HOME=" + home.path,
          "XDG_CACHE_HOME=" + home.path,
        ]), in: true
    ) { files in
      // The first terminal that a session leader opens becomes its controlling terminal.
      posix_spawn_file_actions_addopen(&files, 0, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&files, 0, 1)
      posix_spawn_file_actions_adddup2(&files, 0, 2)
    }
  }

  deinit {
    if status == nil {
      kill(child, SIGKILL)
      waitpid(child, nil, 0)
    }
    close(keys)
    close(glass)
  }

  /// The tests' own environment, without the user's settings.
  static func environment(_ variables: [String] = []) -> [String] {
    let path = getenv("PATH").map { "PATH=" + String(cString: $0) } ?? "PATH=/usr/bin:/bin"
    return [path, "LANG=C.UTF-8", "SWIFT_BACKTRACE=enable=no"] + variables
  }

  /// The terminal's current modes.
  var modes: [UInt32] { Pty.modes(of: glass) }

  private static func modes(of terminal: Int32) -> [UInt32] {
    var modes = termios()
    tcgetattr(terminal, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }
}

extension Pty {
  /// Sends keys, as the bytes that a terminal sends for them.
  func press(_ text: String) {
    var text = text
    text.withUTF8 { _ = write(keys, $0.baseAddress, $0.count) }
  }

  /// Sends keys as a slow line does, with half a millisecond between bytes.
  func pressSlowly(_ text: String) {
    for byte in text.utf8 {
      withUnsafeBytes(of: byte) { _ = write(keys, $0.baseAddress, 1) }
      usleep(500)
    }
  }

  /// Sends a signal.
  func signal(_ number: Int32) { kill(child, number) }

  /// Resizes the window.
  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(keys, UInt(TIOCSWINSZ), &size)
  }

  /// Waits until a text is written, after what was seen before.
  ///
  /// - Returns: The output up to then.
  @discardableResult
  func see(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    let found = wait { self.output.contains(text) }
    try #require(
      found, "'\(text)' was not written; this was: \(output.debugDescription)",
      sourceLocation: sourceLocation)
    defer {
      output = ""
      bytes = []
    }
    return output
  }

  /// Waits until the program has ended.
  ///
  /// - Returns: Its exit code, or the signal that ended it as a negative number.
  func end(sourceLocation: SourceLocation = #_sourceLocation) throws -> Int32 {
    _ = wait { self.hasEnded }
    let status = try #require(
      self.status, "the program does not end; last: \(output.suffix(200).debugDescription)",
      sourceLocation: sourceLocation)
    take(milliseconds: 0)
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }

  /// Waits until the program has ended, as a terminal that takes none of its output.
  ///
  /// - Returns: As ``end(sourceLocation:)`` does; none where it does not end within that time.
  func endUnread(milliseconds: Int) -> Int32? {
    for _ in 0..<milliseconds / 10 where !hasEnded { usleep(10_000) }
    return status.map { $0 & 0x7F == 0 ? $0 >> 8 & 0xFF : -($0 & 0x7F) }
  }

  /// Fills the terminal with output that nobody reads, so that the program's next write waits.
  func stall() {
    _ = fcntl(glass, F_SETFL, O_NONBLOCK)
    var idle = 0
    // The kernel moves what it took on a little later, and then has room for more.
    while idle < 10 {
      let wrote = write(glass, " ", 1) > 0
      idle = wrote ? 0 : idle + 1
      if !wrote { usleep(10_000) }
    }
  }

  /// How often the program's first thread has woken up so far.
  var wakeups: Int {
    let facts = try? Program.run(command: ["cat", "/proc/\(child)/status"]).output
    let line = facts?.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches:") }
    return line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0
  }

  /// How many bytes arrive within an idle period.
  func bytesWritten(milliseconds: Int32) -> Int {
    let before = bytes.count
    for _ in 0..<milliseconds / 10 {
      take(milliseconds: 0)
      usleep(10_000)
    }
    take(milliseconds: 0)
    return bytes.count - before
  }

  /// Waits until nothing arrives any more.
  func settle() {
    for _ in 0..<Pty.patience / 300 where bytesWritten(milliseconds: 300) == 0 { return }
  }

  private var hasEnded: Bool {
    var result: Int32 = 0
    if status == nil, waitpid(child, &result, WNOHANG) == child { status = result }
    return status != nil
  }

  private func wait(_ condition: () -> Bool) -> Bool {
    for _ in 0..<Pty.patience / 10 {
      take(milliseconds: 10)
      if condition() { return true }
    }
    return false
  }

  private func take(milliseconds: Int32) {
    var wait = pollfd(fd: keys, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, milliseconds) > 0 else { return }
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(keys, &piece, piece.count)
      guard count > 0 else { break }
      bytes += piece.prefix(count)
    }
    output = String(decoding: bytes, as: UTF8.self)
  }
}
