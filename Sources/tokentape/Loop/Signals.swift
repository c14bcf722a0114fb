import Curses
import Glibc
import Market

/// The signals that the loop handles, in the order in which they arrived.
///
/// The handlers only write the signal's number to a pipe; the rest happens in the loop. They are
/// installed before ncurses installs its own, which then leaves them alone.
@MainActor
struct Signals {
  private let wakeup: Wakeup

  /// The end of the pipe that the loop waits on.
  var descriptor: Int32 { wakeup.descriptor }

  /// The signals that end the program.
  static let farewells = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  /// The signals about the terminal: stop, continue, resize.
  static let terminal = [SIGTSTP, SIGCONT, SIGWINCH]

  /// Installs the handlers.
  init() throws(Diagnostic) {
    wakeup = try Wakeup()
    signalWakeup = wakeup
    for number in Signals.farewells { Signals.answer(number, with: sayFarewell) }
    for number in Signals.terminal { Signals.answer(number, with: noteSignal) }
    // A reader that has gone away shows up as a write error.
    signal(SIGPIPE, SIG_IGN)
    // A process that uses the terminal in the background is stopped inside the call, and again
    // whenever someone tries to end it; so the loop checks first, and stops itself.
    signal(SIGTTOU, SIG_IGN)
  }

  /// Stops until the shell brings the program to the foreground.
  ///
  /// - Returns: A signal that is to end the program, if one arrived meanwhile.
  func waitForFront() -> Int32? {
    while !Terminal.isInFront {
      Terminal.standBy()
      let arrived = arrived()
      if let farewell = arrived.first(where: Signals.farewells.contains) { return farewell }
      // The system does not stop a process that nobody could continue.
      if arrived.isEmpty { return nil }
    }
    return nil
  }

  /// The signals since the last call.
  func arrived() -> [Int32] { wakeup.drain().map(Int32.init) }

  /// Ends the process by a signal, as if it had not been caught, so that the shell knows.
  static func end(by number: Int32) -> Never {
    signal(number, SIG_DFL)
    raise(number)
    exit(128 + number)
  }

  private static func answer(
    _ number: Int32, with handler: @escaping @convention(c) (Int32) -> Void
  ) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART
    sigaction(number, &action, nil)
  }
}

/// Set once, before any handler can run, since a handler is a plain function without captures.
nonisolated(unsafe) private var signalWakeup: Wakeup?
nonisolated(unsafe) private var hasFarewell: sig_atomic_t = 0

private func noteSignal(_ number: Int32) {
  let error = errno
  signalWakeup?.wake(UInt8(truncatingIfNeeded: number))
  errno = error
}

/// The loop handles the first signal; a second one means that the loop does not respond.
private func sayFarewell(_ number: Int32) {
  if hasFarewell != 0 {
    Terminal.rescue()
    signal(number, SIG_DFL)
    raise(number)
    return
  }
  hasFarewell = 1
  noteSignal(number)
}
