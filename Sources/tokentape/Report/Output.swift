import Glibc
import Market
import Readers
import Screen

/// Where commands print: results to standard output, problems to standard error.
enum Output {
  /// Makes sure that standard input, output and error are open.
  ///
  /// If one is closed, the next opened file takes its number, and receives our messages. Writing to
  /// a standard output that was closed still fails; messages for a closed standard error are lost.
  static func open() {
    for (descriptor, mode) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_WRONLY),
    ] where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest free number is this one.
      _ = Glibc.open("/dev/null", mode)
    }
  }

  /// Prints text of several lines; nothing in it can act on a terminal.
  static func print(_ text: String) {
    write(SafeText.text(text), to: STDOUT_FILENO)
  }

  /// Prints a JSON value on one line; characters that could act on a terminal are escaped.
  static func print(_ json: JSONText) {
    write(json.description + "\n", to: STDOUT_FILENO)
  }

  /// Prints text that is entirely our own, unchanged.
  static func print(ours text: String) { write(text, to: STDOUT_FILENO) }

  /// Prints diagnostics.
  static func complain(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    complain(diagnostics.map(\.description).joined(separator: "\n"))
  }

  /// Warns once that only a file's modification time dates its prices.
  static func complain(ofAgeOf snapshot: Snapshot, told: inout Set<String>) {
    guard let warning = snapshot.undated, told.insert(snapshot.file).inserted else { return }
    complain([warning])
  }

  /// Prints a message of our own.
  static func complain(_ message: String) {
    write(SafeText.text(message + "\n"), to: STDERR_FILENO)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count > 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        } else if errno == EAGAIN {
          // Another process made the terminal non-blocking.
          var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&wait, 1, -1)
        } else if errno != EINTR {
          end(failing: descriptor)
        }
      }
    }
  }

  /// Ends the program when its output is lost: if the reader went away, such as `head`, by SIGPIPE
  /// like other programs; with exit code 2 if that signal is ignored, or if the disk is full.
  private static func end(failing descriptor: Int32) -> Never {
    let reason = String(cString: strerror(errno))
    if descriptor == STDOUT_FILENO {
      complain("standard output: error: cannot be written: \(reason); send it elsewhere")
    }
    exit(Outcome.couldNotRun.rawValue)
  }
}
