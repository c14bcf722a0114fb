import Dispatch
import Glibc
import Market

/// A process that we started, in a group of its own, with a pipe as its standard input.
final class Child: @unchecked Sendable {
  /// Its process, and its group.
  let id: pid_t
  private let input: Int32
  private var ended: Int32?

  /// Where its output goes.
  enum Output {
    /// Nowhere.
    case dropped
    /// To our standard output, also its messages.
    case ours
  }

  /// Starts a command, given as its words.
  ///
  /// - Throws: Why it can't be started.
  init(_ command: [String], output: Output) throws(Diagnostic) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .failure(errno, at: command.first ?? "") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let words = [PathCompletion.expanded(command.first ?? "")] + command.dropFirst()
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, ends[0], STDIN_FILENO)
    switch output {
    case .ours: posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDERR_FILENO)
    case .dropped:
      for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
        posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_WRONLY, 0)
      }
    }
    var child: pid_t = 0
    let failure = Child.start(words, files: &files, child: &child)
    close(ends[0])
    guard failure == 0 else {
      close(ends[1])
      throw .failure(failure, at: words[0])
    }
    (id, input) = (child, ends[1])
  }

  private static func start(
    _ words: [String], files: inout posix_spawn_file_actions_t, child: inout pid_t
  ) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What we ignore would stay ignored in the command.
    var usual = sigset_t()
    sigemptyset(&usual)
    for signal in [SIGPIPE, SIGTTOU] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments = words.map { (text: String) in strdup(text) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    return posix_spawnp(&child, words[0], &files, &attributes, &arguments, environ)
  }

  /// Gives it a text, as far as it reads it, and then the end of its input; returns at once.
  func feed(_ text: String) {
    let (bytes, input) = (Array(text.utf8), input)
    DispatchQueue(label: "feeding").async {
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { break }
        rest = rest.dropFirst(count)
      }
      close(input)
    }
  }

  /// How it ended, or nil if it still runs: its exit code or, by a signal, 128 and that; one that
  /// was stopped goes on.
  func status() -> Int32? {
    if let ended { return ended }
    var status: Int32 = 0
    guard waitpid(id, &status, WNOHANG | WUNTRACED) == id else { return nil }
    if status & 0xFF == 0x7F {
      Glibc.kill(-id, SIGCONT)
      return nil
    }
    ended = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    return ended
  }

  /// Ends it, and all that it started.
  func kill() {
    Glibc.kill(-id, SIGKILL)
    var status: Int32 = 0
    if ended == nil { waitpid(id, &status, 0) }
  }
}
