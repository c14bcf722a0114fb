import Curses
import Glibc
import Market

/// The signals that the loop answers, in the order in which they came.
///
/// The handlers only write the signal's number into a pipe; all that follows happens in the loop.
/// They stand before ncurses sets its own, which then leaves them alone.
@MainActor
struct Signals {
  private let wakeup: Wakeup

  /// The end of the pipe that the loop waits on.
  var descriptor: Int32 { wakeup.descriptor }

  /// Those after which the program ends.
  static let farewells = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  /// Those that concern the terminal: stopped, continued, another size.
  static let terminal = [SIGTSTP, SIGCONT, SIGWINCH]

  /// Catches the signals from now on.
  init() throws(Diagnostic) {
    wakeup = try Wakeup()
    signalWakeup = wakeup
    for number in Signals.farewells { Signals.answer(number, with: sayFarewell) }
    for number in Signals.terminal { Signals.answer(number, with: noteSignal) }
    // A reader that has gone away is seen where it is written to.
    signal(SIGPIPE, SIG_IGN)
    // Who asks for the terminal in the background would be stopped in the midst of it, and again
    // whenever somebody wants to end it; so the loop looks first, and stops by itself.
    signal(SIGTTOU, SIG_IGN)
  }

  /// Stops until the shell has the program in front.
  ///
  /// - Returns: The signal after which the program is to end, if one has come meanwhile.
  func waitForFront() -> Int32? {
    while !Terminal.isInFront {
      Terminal.standBy()
      let arrived = arrived()
      if let farewell = arrived.first(where: Signals.farewells.contains) { return farewell }
      // Where nobody could continue it, the system stops no program.
      if arrived.isEmpty { return nil }
    }
    return nil
  }

  /// What has come since the last call.
  func arrived() -> [Int32] { wakeup.drain().map(Int32.init) }

  /// Ends the process by a signal, as if nobody had caught it, so that the shell knows.
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

/// Set once, before any handler can run; handlers are plain functions and know nothing else.
nonisolated(unsafe) private var signalWakeup: Wakeup?
nonisolated(unsafe) private var hasFarewell: sig_atomic_t = 0

private func noteSignal(_ number: Int32) {
  let error = errno
  signalWakeup?.wake(UInt8(truncatingIfNeeded: number))
  errno = error
}

/// The first is answered by the loop; a second one means that the loop does not answer.
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
