import Glibc
import Market
import Readers
import Screen

/// Where commands print: what was found on standard output, what is wrong on standard error.
enum Output {
  /// Makes sure that standard input, output and error are open.
  ///
  /// Where one was closed, the next file that is opened would take its number, and our messages with
  /// it. What is written to a standard output that was closed still fails; messages that nobody wants
  /// are gone.
  static func open() {
    for (descriptor, mode) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_WRONLY),
    ] where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest number that is free is this one.
      _ = Glibc.open("/dev/null", mode)
    }
  }

  /// Prints a text of several lines; nothing in it can act on a terminal.
  static func print(_ text: String) {
    write(SafeText.text(text), to: STDOUT_FILENO)
  }

  /// Prints a value of JSON on a line of its own; what could act on a terminal is escaped in it.
  static func print(_ json: JSONText) {
    write(json.description + "\n", to: STDOUT_FILENO)
  }

  /// Prints a text that is ours to the last character, as it is.
  static func print(ours text: String) { write(text, to: STDOUT_FILENO) }

  /// Says what is wrong.
  static func complain(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    complain(diagnostics.map(\.description).joined(separator: "\n"))
  }

  /// Says once of a file that only its last change tells how old its prices are.
  static func complain(ofAgeOf snapshot: Snapshot, told: inout Set<String>) {
    guard let warning = snapshot.undated, told.insert(snapshot.file).inserted else { return }
    complain([warning])
  }

  /// Says what is wrong, in our own words.
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
          // Somebody else made the terminal one that does not wait.
          var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&wait, 1, -1)
        } else if errno != EINTR {
          end(failing: descriptor)
        }
      }
    }
  }

  /// Ends the program, since what it says is lost: as a reader that goes away, such as `head`, ends
  /// others, or with 2 where that signal is ignored, or where a disk is full.
  private static func end(failing descriptor: Int32) -> Never {
    let reason = String(cString: strerror(errno))
    if descriptor == STDOUT_FILENO {
      complain("standard output: error: cannot be written: \(reason); send it elsewhere")
    }
    exit(Outcome.couldNotRun.rawValue)
  }
}
