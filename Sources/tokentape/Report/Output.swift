import Glibc
import Market
import Readers
import Screen

/// Where commands print: what was found on standard output, what is wrong on standard error.
enum Output {
  /// Prints a text of several lines; nothing in it can act on a terminal.
  static func print(_ text: String) {
    write(Door.text(text), to: STDOUT_FILENO)
  }

  /// Prints a value of JSON on a line of its own; what could act on a terminal is escaped in it.
  static func print(_ json: JSONText) {
    write(json.description + "\n", to: STDOUT_FILENO)
  }

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
    write(Door.text(message + "\n"), to: STDERR_FILENO)
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
          // Nobody reads any more, as behind `| head`: not our user's problem.
          exit(errno == EPIPE ? 0 : 2)
        }
      }
    }
  }
}
