import Curses
import Dashboard
import Dispatch
import Glibc
import Market

extension Session {
  /// Writes text to a file, whole or not at all.
  func write(_ text: String, into path: String, replaces: Bool) {
    guard replaces || access(path, F_OK) != 0 else {
      return apply(.failed(.isThere(path)))
    }
    let draft = path + ".tmp"
    guard let file = fopen(draft, "w") else { return apply(.failed(.failure(errno, at: path))) }
    let bytes = Array(text.utf8)
    let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
    guard fclose(file) == 0, isWritten, rename(draft, path) == 0 else {
      let reason = errno
      unlink(draft)
      return apply(.failed(.failure(reason, at: path)))
    }
    apply(.told("wrote \(path): \(bytes.count.of("byte", "bytes"))"))
  }

  /// Puts text into the terminal's clipboard, or says why it can't.
  func copy(_ text: String) {
    switch terminal.copy(text) {
    case .sent: break
    case .tooLong: apply(.failed(.notCopied("the text is too long to copy", "write a file")))
    case .notTaken:
      apply(
        .failed(.notCopied("this terminal has no clipboard", "use another, or write a file")))
    }
  }

  /// Opens an address with `$BROWSER` or xdg-open, without a shell and detached from the terminal.
  func openAddress(_ address: String) {
    let browser = getenv("BROWSER").map { String(cString: $0) } ?? ""
    let command = browser.split(separator: ":").first.map(String.init) ?? "xdg-open"
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for descriptor in 0...2 as ClosedRange<Int32> {
      posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0)
    }
    var arguments = [command, address].map { (text: String) in strdup(text) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let failure = posix_spawnp(&child, command, &files, nil, &arguments, environ)
    guard failure == 0 else { return apply(.failed(.failure(failure, at: command))) }
    let started = child
    DispatchQueue(label: "waiting").async { waitpid(started, nil, 0) }
  }
}

extension Diagnostic {
  fileprivate static func notCopied(_ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(.error, at: Origin(file: "tokentape", line: 0), message, remedy: remedy)
  }

  fileprivate static func isThere(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: path, line: 0), "the file is there already",
      remedy: "name another, or replace it with :write! \(path)")
  }
}
