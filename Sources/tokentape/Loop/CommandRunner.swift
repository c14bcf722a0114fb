import Dispatch
import Glibc
import Market
import Synchronization

/// Runs commands of the settings beside the loop, one after another, each with a text on its
/// standard input and a time limit; never through a shell.
final class CommandRunner: Sendable {
  private let problems = Mutex<[Diagnostic]>([])
  private let wake: @Sendable () -> Void
  private let queue = DispatchQueue(label: "commands")

  /// Creates a runner.
  ///
  /// - Parameter wake: Called from the background when there are problems to take.
  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  /// Runs a command once those before it have ended.
  func run(_ command: [String], input: String, seconds: Int) {
    queue.async { [self] in
      guard let problem = CommandRunner.problem(of: command, input: input, seconds: seconds) else {
        return
      }
      problems.withLock { $0.append(problem) }
      wake()
    }
  }

  /// What went wrong since the last call.
  func take() -> [Diagnostic] {
    problems.withLock { problems in
      defer { problems = [] }
      return problems
    }
  }

  /// Runs a command to its end.
  ///
  /// - Returns: Why it failed, if it did.
  private static func problem(of command: [String], input: String, seconds: Int) -> Diagnostic? {
    let name = command.first ?? ""
    do throws(Diagnostic) {
      let child = try Child(command, output: .dropped)
      let until = Clock.milliseconds + Int64(seconds) * 1_000
      child.feed(input)
      while Clock.milliseconds < until {
        if let status = child.status() {
          return status == 0 ? nil : .ofCommand(name, "ended with \(status)", "try it in a shell")
        }
        usleep(5_000)
      }
      child.kill()
      return .ofCommand(
        name, "took longer than \(seconds) s, and was ended", "set timeout under [alerts] higher")
    } catch {
      return error
    }
  }
}

extension Diagnostic {
  /// A problem with a command of the settings.
  static func ofCommand(_ name: String, _ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(.warning, at: Origin(file: name, line: 0), message, remedy: remedy)
  }
}
